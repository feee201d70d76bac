import { inspectBook } from "../../src/commands/inspectBook";
import { createLiveBook } from "../../src/commands/liveBook";
import { loadSample } from "../../src/commands/loadSample";
import { chanceOf } from "../../src/commands/sample/chance";
import { planPatch, type Touch } from "../../src/core/live/planPatch";
import { cellAddress } from "../../src/core/address";
import type { BookSnapshot, CellValue } from "../../src/core/snapshot";
import type { NodeExcel } from "../../src/host/node";
import { readBook } from "../../src/workbook/read";
import { readPatch } from "../../src/workbook/readPatch";
import { watchEdits } from "../../src/workbook/watch";
import { contextOf, openEmpty } from "../workbook/openEmpty";

jest.setTimeout(300_000);

let excel: NodeExcel;
let told: Touch[] = [];
let stop: () => void;
beforeAll(async () => {
  excel = await openEmpty();
  expect(await loadSample(contextOf(excel), { faults: true, members: 12 })).toMatchObject({ ok: true });
  stop = await watchEdits(excel.run, (edit) => told.push(edit));
});
afterAll(() => {
  stop();
  excel.close();
});

/** Requests sent meanwhile, but for those in which the library lets references go. */
async function counted<T>(work: () => Promise<T>): Promise<[T, number]> {
  let requests = 0;
  excel.host.failRequest = (_index, body) => {
    if (!body.Actions?.some((action) => "Name" in action && action.Name === "_RemoveReference")) requests++;
    return null;
  };
  const answer = await work();
  excel.host.failRequest = null;
  return [answer, requests];
}

const write = (sheet: string, address: string, value: CellValue): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[value]];
    await context.sync();
  });

/** What the events said since it was last asked. */
async function takeTold(): Promise<Touch[]> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  const edits = told;
  told = [];
  return edits;
}

const patched = async (before: BookSnapshot, edits: readonly Touch[]): Promise<BookSnapshot | null> => {
  const plan = planPatch(before, edits);
  return plan && readPatch(excel.run, before, plan);
};

it("[V] after random edits the patched snapshot is the one that a whole reading gives, for one request", async () => {
  const { whole, pick } = chanceOf(7);
  let patchedRounds = 0;
  let snapshot = await readBook(excel.run);
  const sheets = ["评分-教务", "评分-德育", "花名册", "部门", "一票否决", "党小组活动"];
  // A formula over other rows and sheets: what it shows changes without its row being touched.
  await write("评分-教务", "F7", "=SUM('评分-德育'!E6:E9)");
  for (let round = 0; round < 8; round++) {
    for (let edit = whole(1, 4); edit > 0; edit--) {
      const wanted = pick(sheets);
      const sheet = snapshot.sheets.find(({ name }) => name === wanted)!;
      const row = sheet.top + whole(0, sheet.values.length - 1);
      const col = sheet.left + whole(0, (sheet.values[0]?.length ?? 1) - 1);
      const value = pick<CellValue>([12, 7.5, "", "９５", "不适用", "95分", "=1+1", `=${cellAddress(row + 1, col + 1)}`, "王 芳"]);
      // Refused where the sheet is protected or the cell is a heading of a table: nothing has changed then.
      await write(sheet.name, cellAddress(row, col), value).catch(() => undefined);
    }
    const edits = await takeTold();
    const [after, requests] = await counted(() => patched(snapshot, edits));
    const fresh = await readBook(excel.run);
    if (after !== null) {
      expect(requests).toBe(1);
      expect(after).toEqual(fresh);
    }
    patchedRounds += after === null ? 0 : 1;
    snapshot = fresh;
  }
  expect(patchedRounds).toBeGreaterThan(4);
});

it("[V] the screen sees an edit after one request; a row inserted or a sheet renamed is read whole", async () => {
  const live = createLiveBook();
  const context = contextOf(excel);
  await takeTold();
  const [, whole] = await counted(() => live.inspect(context));
  await write("评分-教务", "E8", "九分");
  const [state, requests] = await counted(async () => live.recheck(context, await takeTold()));
  expect(requests).toBe(1);
  expect(state).toEqual(await inspectBook(context));
  expect(state).toMatchObject({
    ok: true,
    value: { issues: expect.arrayContaining([expect.objectContaining({ rule: "V10", cell: "E8", found: "九分" })]) },
  });

  await excel.run(async ({ workbook }) => void workbook.worksheets.getItem("评分-教务").getRange("9:9").insert("Down"));
  const [inserted, again] = await counted(async () => live.recheck(context, await takeTold()));
  expect(again).toBe(whole);
  expect(inserted).toEqual(await inspectBook(context));

  await excel.run(async ({ workbook }) => void (workbook.worksheets.getItem("评分-教务").name = "教务评分"));
  await write("评分-德育", "E7", 11);
  const [renamed, third] = await counted(async () => live.recheck(context, await takeTold()));
  // One request found out.
  expect(third).toBe(whole + 1);
  expect(renamed).toEqual(await inspectBook(context));
});
