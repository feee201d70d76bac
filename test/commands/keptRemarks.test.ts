import { writeGroups } from "../../src/commands/writeGroups";
import type { NodeExcel } from "../../src/host/node";
import { contextOf } from "../workbook/openEmpty";
import { openSample } from "./sampleFile";

jest.setTimeout(300_000);

const SHEET = "党小组考核表";

const valuesOf = (excel: NodeExcel): Promise<unknown[][]> =>
  excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(SHEET).getUsedRange().load("values");
    await context.sync();
    return used.values;
  });
const rowOf = (values: unknown[][], column: number, text: unknown, after = -1): number =>
  values.findIndex((row, index) => index > after && row[column] === text);

it("[G1] 党小组考核表 generated anew replaces the old one and keeps remarks and opinions, which give way to the mark 已过期 by formula", async () => {
  const excel = await openSample();
  const context = contextOf(excel);
  expect(await writeGroups(context)).toMatchObject({ ok: true, value: { status: "done" } });

  const first = await valuesOf(excel);
  const pages = first.flatMap((row, index) => (row[0] === "党小组" ? [index] : []));
  // The last page is no part of the sheet's table.
  const page = pages.at(-1) ?? -1;
  const id = first[page + 3]?.[1];
  const opinion = rowOf(first, 5, "支部意见", page) + 1;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getCell(page + 3, 8).values = [["支教一学期"]];
    sheet.getCell(opinion, 5).values = [["同意推荐。"]];
    await context.sync();
  });

  expect(await writeGroups(context)).toMatchObject({ ok: true, value: { status: "done", corrected: [] } });
  const second = await valuesOf(excel);
  const at = rowOf(second, 1, id);
  expect([second[at]?.[8], second[rowOf(second, 5, "支部意见", rowOf(second, 0, "党小组", page - 1)) + 1]?.[5]]).toEqual([
    "支教一学期",
    "同意推荐。",
  ]);
  const names = await excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names.filter((name) => name.startsWith("党小组考核"))).toEqual(["党小组考核", SHEET]);

  // A score of this member changes: the mark stands before the remark.
  await excel.run(async (context) => {
    const scores = context.workbook.tables.getItem("Scores_JW").getDataBodyRange().load("values,rowIndex,columnIndex");
    await context.sync();
    const row = scores.values.findIndex((cells) => cells[1] === id);
    const cell = scores.getCell(row, 4).load("values");
    await context.sync();
    cell.values = [[Number(cell.values[0]?.[0]) - 3]];
    await context.sync();
  });
  expect((await valuesOf(excel))[at]?.[8]).toBe("已过期：支教一学期");
  excel.close();
});
