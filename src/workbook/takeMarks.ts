import type { Severity } from "../core/issue";
import type { SheetMarks } from "../core/marks";
import { findMarks, writeMarks } from "./marks";
import type { Run } from "./run";

/**
 * Takes all marks off that can be taken off, and answers what puts those back: for an operation that closes the sheets, where nobody
 * could take them off any more, and that may yet fail.
 */
export async function takeMarks(run: Run): Promise<() => Promise<void>> {
  const taken = await run(async (context) => {
    const bearing = (await findMarks(context)).filter(({ marks, open }) => open && marks.length > 0);
    if (bearing.length === 0) return [];
    const areas = bearing.map(({ name, marks }) => ({
      name,
      marks: marks.map(({ format, level }) => ({ level, ranges: format.getRanges().load("address") })),
    }));
    await context.sync();
    for (const { marks } of bearing) for (const { format } of marks) format.delete();
    await context.sync();
    return areas.map(({ name, marks }): SheetMarks => ({
      sheet: name,
      ranges: { E: rangesOf(marks, "E"), W: rangesOf(marks, "W"), I: rangesOf(marks, "I") },
    }));
  });
  return async () => {
    if (taken.length > 0) await writeMarks(run, taken);
  };
}

/** Addresses without their sheet. */
const rangesOf = (marks: readonly { readonly level: Severity; readonly ranges: Excel.RangeAreas }[], level: Severity): string[] =>
  marks
    .filter((mark) => mark.level === level)
    .flatMap(({ ranges }) => ranges.address.split(","))
    .map((address) => address.slice(address.lastIndexOf("!") + 1));
