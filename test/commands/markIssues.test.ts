import { strFromU8, unzipSync } from "fflate";
import { loadSample } from "../../src/commands/loadSample";
import { markIssues } from "../../src/commands/markIssues";
import { unmarkIssues } from "../../src/commands/unmarkIssues";
import { validateBook } from "../../src/core/validate";
import { fingerprintInputs } from "../../src/core/fingerprint";
import { marksOf } from "../../src/core/marks";
import type { NodeExcel } from "../../src/host/node";
import { readBook } from "../../src/workbook/read";
import { encodeXlsx } from "../../src/xlsx/encode";
import { contextOf, openEmpty } from "../workbook/openEmpty";

jest.setTimeout(300_000);

let excel: NodeExcel;
beforeAll(async () => {
  excel = await openEmpty();
  expect(await loadSample(contextOf(excel), { faults: true, members: 12 })).toMatchObject({ ok: true });
});
afterAll(() => excel.close());

async function parts(): Promise<Record<string, string>> {
  const found = unzipSync(await encodeXlsx(await excel.save()));
  return Object.fromEntries(Object.entries(found).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Formulas of the conditional formats of a sheet, from the first in force to the last. */
async function formatsOf(name: string): Promise<string[]> {
  return excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats.load("items/type");
    await context.sync();
    const rules = formats.items.map(({ custom }) => custom.rule.load("formula"));
    await context.sync();
    return rules.map(({ formula }) => formula);
  });
}

const isMark = (formula: string): boolean => formula.includes("kaoping");

/** Requests sent meanwhile, but for those in which the library lets references go. */
async function counted(work: () => Promise<unknown>): Promise<number> {
  let requests = 0;
  excel.host.failRequest = (_index, body) => {
    if (!body.Actions?.some((action) => "Name" in action && action.Name === "_RemoveReference")) requests++;
    return null;
  };
  await work();
  excel.host.failRequest = null;
  return requests;
}

it("[V] marked and unmarked, the saved workbook is the same part by part; the reader sees no difference meanwhile", async () => {
  const context = contextOf(excel);
  const before = await parts();
  const snapshot = await readBook(context.run);
  const { issues } = validateBook(snapshot);
  const wanted = marksOf(issues);
  expect(wanted.cells).toBeGreaterThan(8);
  const own = await formatsOf("评分-教务");

  expect(await markIssues(context)).toEqual({
    ok: true,
    value: { cells: wanted.cells, unplaced: wanted.unplaced, sheets: wanted.sheets.length, skipped: [] },
  });
  const marked = await readBook(context.run);
  expect(marked).toEqual(snapshot);
  expect(fingerprintInputs(marked)).toBe(fingerprintInputs(snapshot));
  expect(validateBook(marked).issues).toEqual(issues);
  const now = await formatsOf("评分-教务");
  // E before W before I, above the sheet's own, which keep their order.
  expect(now.filter(isMark)).toEqual(
    (["E", "W", "I"] as const)
      .filter((level) => wanted.sheets.find(({ sheet }) => sheet === "评分-教务")?.ranges[level].length)
      .map((level) => `=N("kaoping:${level}")=0`),
  );
  expect(now.slice(now.filter(isMark).length)).toEqual(own);
  const file = await parts();
  expect(Object.keys(before).filter((part) => before[part] !== file[part] && !/worksheets\/|styles/.test(part))).toEqual([]);
  // Not by colour alone: a frame that differs by level, and the face of the letters.
  for (const look of [/<b\/>.*style="dashed"/, /<u\/>.*style="dashDot"/, /<i\/>.*style="dotted"/])
    expect((file["xl/styles.xml"] ?? "").match(/<dxf>.*?<\/dxf>/g)?.some((dxf) => look.test(dxf))).toBe(true);

  // Again: the marks are replaced, not added to.
  expect(await markIssues(context)).toMatchObject({ ok: true });
  expect(await formatsOf("评分-教务")).toEqual(now);

  expect(await unmarkIssues(context)).toEqual({ ok: true, value: { sheets: wanted.sheets.length, skipped: [] } });
  expect(await parts()).toEqual(before);
});

it("[V] a refused mark leaves the marks that stood there; a protected sheet is left alone and named", async () => {
  const context = contextOf(excel);
  expect(await markIssues(context)).toMatchObject({ ok: true });
  const marked = await parts();
  let adds = 0;
  excel.host.failRequest = (_index, body) => {
    const isAdding = body.Actions?.some((action) => "Name" in action && action.Name === "Formula") ?? false;
    return isAdding && adds++ === 0 ? { code: "GeneralException", afterActions: 30 } : null;
  };
  expect(await markIssues(context)).toMatchObject({ ok: false });
  excel.host.failRequest = null;
  expect(adds).toBe(1);
  expect(await parts()).toEqual(marked);

  const protect = (name: string, on: boolean) =>
    excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(name);
      if (on) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect("评分-教务", true);
  expect(await unmarkIssues(context)).toMatchObject({ ok: true, value: { skipped: ["评分-教务"] } });
  expect((await formatsOf("评分-教务")).some(isMark)).toBe(true);
  await protect("评分-教务", false);
  expect(await unmarkIssues(context)).toEqual({ ok: true, value: { sheets: 1, skipped: [] } });
});

it("[V] marking takes a constant number of requests", async () => {
  const context = contextOf(excel);
  const reading = await counted(() => readBook(context.run));
  expect(await counted(() => markIssues(context))).toBe(reading + 4);
  expect(await counted(() => unmarkIssues(context))).toBe(4);
});
