import { computeRanking } from "../../src/commands/computeRanking";
import { loadSample } from "../../src/commands/loadSample";
import type { CommandContext, Outcome } from "../../src/commands/outcome";
import { registerAppeal } from "../../src/commands/registerAppeal";
import { validate } from "../../src/commands/validate";
import { writeAnnual } from "../../src/commands/writeAnnual";
import { writeCharts } from "../../src/commands/writeCharts";
import { writeDetails } from "../../src/commands/writeDetails";
import { writeGroups } from "../../src/commands/writeGroups";
import { writeNotice } from "../../src/commands/writeNotice";
import { writePublicity } from "../../src/commands/writePublicity";
import { writeQuality } from "../../src/commands/writeQuality";
import { writeMarks } from "../../src/workbook/marks";

/** Every command that writes sheets, one after the other, over the sample of so many members; each must be done. One score changes on the way. */
export async function writeEveryOutput(context: CommandContext, members: number): Promise<void> {
  await done(loadSample(context, { faults: false, members }));
  await done(validate(context, { sheet: true }));
  await done(computeRanking(context, { kind: "official" }));
  await typeScore(context, { table: "Scores_JW", row: 3, column: 4, value: 9 });
  await done(writeGroups(context, { kind: "official", attach: { appeal: null } }));
  await done(writeDetails(context, { kind: "official", members: "all" }));
  await done(writeCharts(context, { kind: "official" }));
  await done(writePublicity(context));
  await done(writeQuality(context, { kind: "official", previous: null }));
  await done(writeNotice(context, { from: { year: 2026, month: 10, day: 12 } }));
  await done(
    registerAppeal(context, {
      id: "0001",
      date: { year: 2026, month: 10, day: 13 },
      matter: "工作量少计一分",
      department: "教务",
      handler: "王老师",
    }),
  );
  await done(writeAnnual(context));
  // The sample is clean: what marks look like does not depend on what they point out.
  await writeMarks(context.run, [{ sheet: "评分-教务", ranges: { E: ["E7:E8", "G9"], W: ["F8"], I: ["H7:I9"] } }]);
}

/** Types one number into the body of a table. */
export const typeScore = (
  { run }: CommandContext,
  { table, row, column, value }: { table: string; row: number; column: number; value: number },
) =>
  run(async (excel) => {
    excel.workbook.tables.getItem(table).getDataBodyRange().getCell(row, column).values = [[value]];
    await excel.sync();
  });

async function done(outcome: Promise<Outcome<unknown>>): Promise<void> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  const { status = "done" } = answer.value as { readonly status?: string };
  if (status !== "done") throw new Error(`refused: ${status}`);
}
