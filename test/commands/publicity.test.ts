import { loadSample } from "../../src/commands/loadSample";
import type { Outcome } from "../../src/commands/outcome";
import { readPublicity } from "../../src/commands/readPublicity";
import { writePublicity } from "../../src/commands/writePublicity";
import type { NodeExcel } from "../../src/host/node";
import { contextOf, openEmpty } from "../workbook/openEmpty";

jest.setTimeout(300_000);

const write = (excel: NodeExcel, sheet: string, cell: string, value: unknown): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });

const tableOf = (excel: NodeExcel, table: string): Promise<unknown[][]> =>
  excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
    await context.sync();
    return body.values;
  });

const sheetNames = (excel: NodeExcel): Promise<string[]> =>
  excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

async function valueOf<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

it("[P1] [P2] writes 宣传统计 with a row in the log, whole or not at all, while the ranking is still blocked", async () => {
  const excel = await openEmpty();
  const context = contextOf(excel);
  expect(await loadSample(context, { faults: false, members: 12 })).toMatchObject({ ok: true });

  // A level that is none: nothing is written.
  await write(excel, "宣传稿件", "E4", "区级");
  const blocked = await valueOf(writePublicity(context));
  expect([blocked.status, blocked.status === "blocked" && blocked.blocking.map(({ message, cell }) => `${message} ${cell ?? ""}`)]).toEqual(
    ["blocked", ["V10.articleLevel E4"]],
  );
  expect(await sheetNames(excel)).not.toContain("宣传统计");
  await write(excel, "宣传稿件", "E4", "省级");

  // The weights are wrong and the ranking is blocked: publicity stands, without marks.
  await write(excel, "部门", "C4", 1);
  const report = await valueOf(writePublicity(context));
  if (report.status !== "done") throw new Error("blocked");
  expect([report.sheets, report.board.assessed]).toEqual([["宣传统计"], null]);
  const rows = await tableOf(excel, "Publicity");
  expect(rows.map((row) => row[0])).toEqual(report.board.authors.map(({ rank }) => rank));
  expect(rows.map((row) => row[12])).toEqual(report.board.authors.map(({ counted }) => counted / 100));
  expect(new Set(rows.map((row) => row[13]))).toEqual(new Set(["未计算", "非党员"]));
  expect((await tableOf(excel, "Log")).at(-1)?.slice(1, 3)).toEqual(["宣传统计（王老师）", "宣传统计"]);

  // Mended, the marks are there; the sheet is replaced, not doubled.
  await write(excel, "部门", "C4", 25);
  const again = await valueOf(writePublicity(context));
  expect(again.status === "done" && again.board.assessed).toBe("official");
  expect((await sheetNames(excel)).filter((name) => name.startsWith("宣传统计"))).toEqual(["宣传统计"]);
  expect(await valueOf(readPublicity(context))).toMatchObject({ status: "done", sheet: "宣传稿件", issues: [] });
  excel.close();
});
