import { collectSheets } from "../../src/commands/collectSheets";
import { returnLine } from "../../src/commands/messages/returns";
import type { BookSnapshot } from "../../src/core/snapshot";
import { validateBook } from "../../src/core/validate";
import { openInNode, type NodeExcel } from "../../src/host/node";
import { readBook } from "../../src/workbook/read";
import { decodeXlsx } from "../../src/xlsx/decode";
import { contextOf } from "../workbook/openEmpty";
import { bookBytes, bookSnapshot, unfilledBook } from "./bookFile";
import { addressing, fullMarks, JW_MARKS, templates, typeInto } from "./filledTemplate";

jest.setTimeout(300_000);

const planned = unfilledBook(6);
const MARKS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  JW: JW_MARKS,
  JY: { 听课评课: 10, 集体备课: 20, 公开课: 30, 课题论文: 30 },
  DY: { 班主任量化: 100, 家校共育: 20, 师德: 20 },
};

async function openBook(bytes: Uint8Array): Promise<NodeExcel> {
  return openInNode(await decodeXlsx(bytes));
}
const valuesOf = (snapshot: BookSnapshot, name: string): readonly (readonly unknown[])[] =>
  snapshot.sheets.find((sheet) => sheet.name === name)?.values ?? [];

it("takes many files in as one step; a hostile one among them is refused by name and the others come in", async () => {
  const issued = await templates(await bookSnapshot(planned), { departments: Object.keys(MARKS) });
  const files = await Promise.all(
    issued.map(async ({ name, bytes, mark }) => ({ name, bytes: await fullMarks(bytes, MARKS[mark.of] ?? {}) })),
  );
  const hostile = { name: "坏文件.xlsx", bytes: new TextEncoder().encode("PK\u0003\u0004 not a workbook") };
  const chosen = [files[0]!, hostile, files[1]!, files[2]!];
  const excel = await openBook(await bookBytes(planned));
  const context = contextOf(excel);

  const seen = await collectSheets(context, { files: chosen, take: false });
  if (!seen.ok) throw new Error(JSON.stringify(seen.failure));
  expect(seen.value.taken).toBe(false);
  expect(seen.value.files.map(({ name, returned }) => [name, returned.kind])).toEqual([
    ["评分表-教务-2026年第三季度.xlsx", "sheet"],
    ["坏文件.xlsx", "refused"],
    ["评分表-教研-2026年第三季度.xlsx", "sheet"],
    ["评分表-德育-2026年第三季度.xlsx", "sheet"],
  ]);
  expect(valuesOf(await readBook(context.run), "评分-教务")[5]?.slice(4, 10)).toEqual(["", "", "", "", "", ""]);

  const taken = await collectSheets(context, { files: chosen, take: true });
  expect(taken).toMatchObject({ ok: true, value: { taken: true } });
  const after = await readBook(context.run);
  expect(valuesOf(after, "评分-教务")[5]?.slice(4, 10)).toEqual([15, 20, 10, 5, 15, 25]);
  expect(valuesOf(after, "评分-教研")[10]?.slice(4, 8)).toEqual([10, 20, 30, 30]);
  expect(after.identity?.receipts?.map(({ of, file, at, by, confirmed }) => [of, file, at, by, confirmed])).toEqual([
    ["JW", "评分表-教务-2026年第三季度.xlsx", "2026-10-08T14:30:00", "王老师", null],
    ["JY", "评分表-教研-2026年第三季度.xlsx", "2026-10-08T14:30:00", "王老师", null],
    ["DY", "评分表-德育-2026年第三季度.xlsx", "2026-10-08T14:30:00", "王老师", null],
  ]);
  const log = valuesOf(after, "操作日志");
  expect(log.at(-1)?.slice(1, 3)).toEqual(["收表（王老师）", "教务评分表、教研评分表、德育评分表"]);
  const faults = validateBook(after).issues.filter(({ department }) => department !== null && department in MARKS);
  expect(faults.filter(({ rule }) => rule !== "V32" && rule !== "V29")).toEqual([]);

  const again = await collectSheets(context, { files: chosen, take: false });
  if (!again.ok) throw new Error();
  expect(again.value.files.map(({ returned }) => returnLine(returned))).toEqual([
    "教务评分表：与考评簿中的相同",
    expect.stringMatching(/^没有收。/),
    "教研评分表：与考评簿中的相同",
    "德育评分表：与考评簿中的相同",
  ]);
  excel.close();
});

it("adds a newcomer's row with its formulas, and keeps text that begins with = a text", async () => {
  const [newcomer, , third] = planned.roster.filter(({ participates }) => participates);
  const lacking = unfilledBook(6, (one) => ({
    ...one,
    scoreSheets: one.scoreSheets.map((sheet) => ({ ...sheet, rows: sheet.rows.filter(({ id }) => id !== newcomer!.id) })),
  }));
  const snapshot = await bookSnapshot(lacking);
  const [whole] = await templates(snapshot, { departments: ["JW"] });
  const { at } = addressing(whole!.bytes);
  const filled = await typeInto(await fullMarks(whole!.bytes, JW_MARKS), {
    [at(newcomer!.id, "备注")]: "=1+1",
    [at(third!.id, "依据")]: "=HYPERLINK(1)",
  });
  const excel = await openBook(await bookBytes(lacking));
  const context = contextOf(excel);
  const taken = await collectSheets(context, { files: [{ name: "a.xlsx", bytes: filled }], take: true });
  expect(taken).toMatchObject({ ok: true, value: { taken: true } });
  const after = await readBook(context.run);
  const sheet = after.sheets.find(({ name }) => name === "评分-教务")!;
  const table = after.tables.find(({ name }) => name === "Scores_JW")!;
  expect(table.rowCount).toBe(planned.roster.filter(({ participates }) => participates).length);
  const last = table.top + table.rowCount - sheet.top;
  expect(sheet.values[last]).toEqual([
    table.rowCount, newcomer!.id, newcomer!.name, newcomer!.group, 15, 20, 10, 5, 15, 25, "", "", "", 0, 0, 90, "", "=1+1",
  ]); // prettier-ignore
  expect(String(sheet.formulas[last]?.[15])).toMatch(/^=IF\(/);
  expect(sheet.values.flat().filter((value) => value === "=HYPERLINK(1)")).toHaveLength(1);
  // The lines to sign moved down with the foot of the table.
  expect(sheet.values.flat()).toContain("填表人：张三");
  expect(validateBook(after).issues.filter(({ rule, department }) => department === "JW" && rule !== "V32" && rule !== "V29").map(({ message }) => message)).toEqual(["V27.formula", "V27.formula"]); // prettier-ignore
  excel.close();
});
