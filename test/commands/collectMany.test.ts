import { collectSheets } from "../../src/commands/collectSheets";
import { reasonText } from "../../src/commands/messages/returns";
import type { PlannedBook, PlannedDepartment } from "../../src/workbook/layout/plannedBook";
import { openInNode } from "../../src/host/node";
import { readBook } from "../../src/workbook/read";
import { decodeXlsx } from "../../src/xlsx/decode";
import { contextOf } from "../workbook/openEmpty";
import { bookBytes, bookSnapshot, unfilledBook } from "./bookFile";
import { fullMarks, templates } from "./filledTemplate";

jest.setTimeout(600_000);

const DEPARTMENTS = 20;

/** A book of so many departments with two indicators each, that 200 files have somewhere to go. */
function wideBook(count: number): PlannedBook {
  return unfilledBook(3, (book) => {
    const departments = Array.from({ length: count }, (_, index): PlannedDepartment => {
      const code = `D${index + 1}`;
      const indicator = (name: string, max: number) => ({ code: `${code}${name}`, name, kind: "base" as const, min: 0, max, note: "" });
      const last = 100 - 0.5 * (count - 1);
      return {
        code,
        name: `部门${index + 1}`,
        weight: index === 0 ? last : 0.5,
        head: "",
        deadline: "",
        indicators: [indicator("甲", 60), indicator("乙", 40)],
      };
    });
    const [sheet] = book.scoreSheets;
    const scoreSheets = departments.map(({ code }) => ({
      ...sheet!,
      department: code,
      rows: sheet!.rows.map((row) => ({ ...row, entries: ["", ""] })),
    }));
    return { ...book, settings: { ...book.settings, tieOrder: ["D1"] }, departments, scoreSheets, history: [] };
  });
}

it("takes 200 files in one go; the hostile one among them is refused by name, and copies of one file count once", async () => {
  const planned = wideBook(DEPARTMENTS);
  const issued = (await templates(await bookSnapshot(planned))).filter(({ mark }) => mark.kind === "scores");
  expect(issued).toHaveLength(DEPARTMENTS);
  const filled = await Promise.all(issued.map(async ({ name, bytes }) => ({ name, bytes: await fullMarks(bytes, { 甲: 55.5, 乙: 38 }) })));
  const bomb = { name: "炸弹.xlsx", bytes: filled[0]!.bytes.slice(0, 2000) };
  const files = Array.from({ length: 199 }, (_, index) => {
    const { name, bytes } = filled[index % DEPARTMENTS]!;
    return { name: index < DEPARTMENTS ? name : `副本${index}-${name}`, bytes };
  });
  const chosen = [...files.slice(0, 10), bomb, ...files.slice(10)];
  expect(chosen).toHaveLength(200);
  const excel = await openInNode(await decodeXlsx(await bookBytes(planned)));
  const context = contextOf(excel);
  const taken = await collectSheets(context, { files: chosen, take: true });
  if (!taken.ok) throw new Error(JSON.stringify(taken.failure));
  const refusedFiles = taken.value.files.flatMap(({ name, returned }) =>
    returned.kind === "refused" ? [[name, returned.reasons.map(reasonText).join("")]] : [],
  );
  expect(refusedFiles).toEqual([["炸弹.xlsx", expect.stringMatching(/损坏|不是/)]]);
  const states = taken.value.files.map(({ returned }) => (returned.kind === "sheet" ? returned.state : ""));
  expect([states.filter((state) => state === "new").length, states.filter((state) => state === "unchanged").length]).toEqual([
    DEPARTMENTS,
    199 - DEPARTMENTS,
  ]);
  const after = await readBook(context.run);
  for (const { code } of planned.departments) {
    const table = after.tables.find(({ name }) => name === `Scores_${code}`)!;
    expect(after.sheets.find(({ name }) => name === table.sheet)?.values[table.top + 1]?.slice(4, 6)).toEqual([55.5, 38]);
  }
  expect(after.identity?.receipts?.map(({ of, file }) => [of, file])).toEqual(issued.map(({ mark, name }) => [mark.of, name]));
  excel.close();
});
