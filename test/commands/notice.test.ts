import { computeRanking } from "../../src/commands/computeRanking";
import type { Outcome } from "../../src/commands/outcome";
import { readNotice } from "../../src/commands/readNotice";
import { registerAppeal } from "../../src/commands/registerAppeal";
import { writeNotice } from "../../src/commands/writeNotice";
import type { NodeExcel } from "../../src/host/node";
import { contextOf } from "../workbook/openEmpty";
import { openSample } from "./sampleFile";

jest.setTimeout(300_000);

const cellOf = (excel: NodeExcel, sheet: string, cell: string): Promise<unknown> =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell).load("values");
    await context.sync();
    return range.values[0]?.[0];
  });
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
const settingCell = async (excel: NodeExcel, item: string): Promise<string> =>
  `B${(await tableOf(excel, "Settings")).findIndex(([name]) => name === item) + 4}`;

async function valueOf<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

const from = { year: 2026, month: 10, day: 12 };

it("[E4] [T1] publishes official results alone, while they hold; the list of holidays moves the period; appeals survive it all", async () => {
  const excel = await openSample();
  const context = contextOf(excel);

  expect(await valueOf(writeNotice(context, { from }))).toEqual({ status: "refused", why: "notComputed" });
  await valueOf(computeRanking(context, { kind: "official" }));

  const first = await valueOf(writeNotice(context, { from }));
  if (first.status !== "done") throw new Error(first.status);
  expect([first.sheets, first.notice.period?.last, first.remarks]).toEqual([
    ["公示表", "节假日"],
    { year: 2026, month: 10, day: 16 },
    ["未填写节假日，只按周末推算。"],
  ]);
  expect((await tableOf(excel, "Notice")).map(([, name]) => name)).toEqual(first.notice.people.map(({ name }) => name));
  expect((await tableOf(excel, "Log")).at(-1)?.slice(1, 3)).toEqual(["公示（王老师）", "公示表"]);
  expect(await cellOf(excel, "公示表", "A2")).toBe("");

  // Holidays, the contact and the scope are no inputs of the results: the notice is written anew without computing again.
  await write(excel, "节假日", "A4", "2026-10-14");
  await write(excel, "节假日", "B4", "放假");
  await write(excel, "设置", await settingCell(excel, "联系电话"), "");
  const second = await valueOf(writeNotice(context, { from }));
  if (second.status !== "done") throw new Error(second.status);
  expect([second.notice.period?.last, second.remarks]).toEqual([
    { year: 2026, month: 10, day: 19 },
    ["设置中没有填写联系电话，公示表上已标出，请填写后重新写出再张贴。"],
  ]);

  // An appeal within the period: the register is made with its first row, and grows.
  const appeal = { id: "1001", date: from, matter: "教务 工作量少计 1 分", department: "教务", handler: "王老师" };
  const someone = (await tableOf(excel, "Roster"))[0];
  const id = String(someone?.[1]);
  expect(await registerAppeal(context, { ...appeal, id: "nobody" })).toMatchObject({ ok: false, failure: { kind: "unknownMember" } });
  expect(await valueOf(registerAppeal(context, { ...appeal, id }))).toEqual({ number: "申2026-3-01" });
  expect(await valueOf(registerAppeal(context, { ...appeal, id, matter: "=另一件" }))).toEqual({ number: "申2026-3-02" });
  const view = await valueOf(readNotice({ ...context, now: () => "2026-10-13T09:00:00" }));
  // 13, 15, 16, 19 October: the 14th is off.
  expect([view.basis.status, view.written?.current, view.written?.left]).toEqual(["ready", true, 4]);
  expect(view.appeals?.map(({ number, id, matter, open }) => [number, id, matter, open])).toEqual([
    ["申2026-3-01", id, "教务 工作量少计 1 分", true],
    ["申2026-3-02", id, "=另一件", true],
  ]);

  // A day that is none stops the notice, not the ranking.
  await write(excel, "节假日", "B4", "休息");
  const blocked = await valueOf(writeNotice(context, { from }));
  expect(blocked.status === "blocked" && blocked.blocking.map(({ message }) => message)).toEqual(["V10.holidayKind"]);
  await write(excel, "节假日", "B4", "放假");

  // A score changes: what stands published is marked by formula alone, and nothing is published until it is computed again.
  await write(excel, "评分-教务", "E7", 0.5);
  expect(String(await cellOf(excel, "公示表", "A2"))).toContain("已过期");
  expect(await valueOf(writeNotice(context, { from }))).toEqual({ status: "refused", why: "stale" });
  // Computed anew, the notice of the results before says so, and of a trial run there is none; the register stands as it was.
  const changed = String(await cellOf(excel, "评分-教务", "B7"));
  const again = { ...context, now: () => "2026-10-20T10:00:00" };
  const report = await valueOf(computeRanking(again, { kind: "trial", attach: { appeal: "申2026-3-01" } }));
  expect(report.status === "done" && report.sheets).toEqual(["季度汇总", "评优资格", "变动说明"]);
  expect(String(await cellOf(excel, "公示表", "A2"))).toContain("已过期");
  const after = await valueOf(readNotice({ ...context, now: () => "2026-10-20T10:01:00" }));
  const rows = await tableOf(excel, "Changes");
  expect(rows.find((row) => row[1] === changed)?.at(-1)).toMatch(/^评分-教务 E7：.+ → 0\.5$/);
  expect(String(await cellOf(excel, "变动说明", "A2"))).toContain("内部附件");
  expect(String(await cellOf(excel, "变动说明", "A3"))).toContain("附于申诉：申2026-3-01");
  expect(after.basis).toEqual({ status: "refused", why: "trial" });
  expect([after.written?.current, after.written?.left, after.appeals?.length]).toEqual([false, 0, 2]);
  excel.close();
});
