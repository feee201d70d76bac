import type { Severity } from "../core/issue";
import type { SheetMarks } from "../core/marks";
import { refuseReadOnly } from "./refuseReadOnly";
import type { Run } from "./run";

/**
 * Issues pointed out in the sheets by conditional formats, which can be taken off again and leave the cells' own formats alone. Each is
 * known by its formula, which is always true (N of a text is 0), in whatever order a person or another program has put them meanwhile.
 */
const formulaOf = (level: Severity): string => `=N("kaoping:${level}")=0`;
const levelOf = (formula: string): Severity | null =>
  (/^=?N\("kaoping:([EWI])"\)=0$/i.exec(formula.replace(/\s/g, ""))?.[1]?.toUpperCase() as Severity | undefined) ?? null;

/** A frame unlike the sheets' own lines, and a face, beside the colour: they show on a blank cell, in print, to whoever sees no colours. */
const LOOKS = {
  E: { fill: "#FF9B9B", font: "#7A0000", line: "Dash", colour: "#C00000" },
  W: { fill: "#FFD966", font: "#5F4700", line: "DashDot", colour: "#BF8F00" },
  I: { fill: "#BDD7EE", font: "#1F4E78", line: "Dot", colour: "#2F75B5" },
} as const satisfies Record<Severity, unknown>;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
/** The least grave first: what is added later stands above. */
const LEVELS: readonly Severity[] = ["I", "W", "E"];

/** Characters of one address of several areas; Excel takes 8,192. */
const ADDRESS = 4000;

export interface MarksWritten {
  /** Sheets that are protected: nothing could be pointed out, or taken off, there. */
  readonly skipped: readonly string[];
  /** How many sheets bear marks now, or bore some before where all were taken off. */
  readonly sheets: number;
}

/**
 * Puts these marks in the place of all that stand there, or, with none, takes all off: five requests at most, whatever the number of
 * issues. Where it fails, the marks that stood there before stay.
 */
export async function writeMarks(run: Run, wanted: readonly SheetMarks[]): Promise<MarksWritten> {
  const before: { ids: ReadonlySet<string> | null } = { ids: null };
  try {
    return await run(async (context) => {
      const refuse = refuseReadOnly(context);
      const found = await findMarks(context);
      refuse();
      before.ids = new Set(found.flatMap(({ marks }) => marks.map(({ format }) => format.id)));
      const open = new Map(found.flatMap(({ name, sheet, open }) => (open ? [[name, sheet] as const] : [])));
      const marked = wanted.filter(({ sheet }) => open.has(sheet));
      for (const { sheet, ranges } of marked)
        for (const level of LEVELS)
          for (const address of chunks(ranges[level])) addMark(open.get(sheet) as Excel.Worksheet, address, level);
      // The new ones stand before the old ones go: a refusal leaves the old ones.
      if (marked.length > 0) await context.sync();
      const bearing = found.filter(({ marks }) => marks.length > 0);
      for (const { marks, open: isOpen } of bearing) if (isOpen) for (const { format } of marks) format.delete();
      await context.sync();
      const stuck = bearing.filter(({ open: isOpen }) => !isOpen).map(({ name }) => name);
      const closed = wanted.map(({ sheet }) => sheet).filter((sheet) => !open.has(sheet));
      return {
        skipped: [...new Set([...closed, ...stuck])],
        sheets: wanted.length > 0 ? marked.length : bearing.length - stuck.length,
      };
    });
  } catch (error) {
    if (before.ids !== null) await removeSince(run, before.ids);
    throw error;
  }
}

/** Only what this attempt added goes again. */
async function removeSince(run: Run, before: ReadonlySet<string>): Promise<void> {
  await run(async (context) => {
    const found = await findMarks(context);
    for (const { marks, open } of found) if (open) for (const { format } of marks) if (!before.has(format.id)) format.delete();
    await context.sync();
  });
}

interface SheetFound {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** Formats may be changed on it. */
  readonly open: boolean;
  readonly marks: readonly { readonly format: Excel.ConditionalFormat; readonly level: Severity }[];
}

export async function findMarks(context: Excel.RequestContext): Promise<SheetFound[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const formats = worksheets.items.map((sheet) => {
    sheet.protection.load("protected,options");
    return sheet.getRange().conditionalFormats.load("items/id,items/type");
  });
  await context.sync();
  const rules = formats.map(({ items }) =>
    items.flatMap((format) => (format.type === "Custom" ? [{ format, rule: format.custom.rule.load("formula") }] : [])),
  );
  if (rules.some((ofSheet) => ofSheet.length > 0)) await context.sync();
  return worksheets.items.map((sheet, index) => ({
    name: sheet.name,
    sheet,
    open: !sheet.protection.protected || sheet.protection.options.allowFormatCells === true,
    marks: (rules[index] ?? []).flatMap(({ format, rule }) => {
      const level = levelOf(rule.formula);
      return level === null ? [] : [{ format, level }];
    }),
  }));
}

function addMark(sheet: Excel.Worksheet, address: string, level: Severity): void {
  const { fill, font, line, colour } = LOOKS[level];
  const { custom } = sheet.getRanges(address).conditionalFormats.add("Custom");
  custom.rule.formula = formulaOf(level);
  const { format } = custom;
  format.fill.color = fill;
  format.font.color = font;
  if (level === "E") format.font.bold = true;
  if (level === "W") format.font.underline = "Single";
  if (level === "I") format.font.italic = true;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = line;
    border.color = colour;
  }
}

/** Ranges as addresses of several areas, none longer than Excel takes. */
function chunks(ranges: readonly string[]): string[] {
  const found: string[] = [];
  for (const range of ranges) {
    const last = found.at(-1);
    if (last !== undefined && last.length + range.length < ADDRESS) found[found.length - 1] = `${last},${range}`;
    else found.push(range);
  }
  return found;
}
