import { strFromU8, unzipSync } from "fflate";
import { applyFixes } from "../../src/commands/applyFixes";
import { loadSample } from "../../src/commands/loadSample";
import type { FixesDone } from "../../src/commands/undoFixes";
import { undoFixes } from "../../src/commands/undoFixes";
import { tableRange } from "../../src/core/address";
import { validateBook } from "../../src/core/validate";
import type { BookSnapshot } from "../../src/core/snapshot";
import { encodeXlsx } from "../../src/xlsx/encode";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { openInNode } from "../../src/host/node";
import { readBook } from "../../src/workbook/read";
import { contextOf, openEmpty } from "../workbook/openEmpty";

jest.setTimeout(300_000);

let faulty: FileWorkbook;
/** An id in 评分-工会 that has lost its zeros there. */
let whole = "";
const withoutZeros = (id: string): string => id.replace(/^0+/, "");
beforeAll(async () => {
  const excel = await openEmpty();
  const context = contextOf(excel);
  expect(await loadSample(context, { faults: true, members: 12 })).toMatchObject({ ok: true });
  await context.run(async (batch) => {
    const groups = batch.workbook.tables.getItem("Groups").getRange();
    groups.getLastRow().getOffsetRange(1, 0).getCell(0, 0).getResizedRange(0, 1).values = [["后勤组", "中学支部"]];
    const cell = batch.workbook.tables.getItem("Scores_GH").columns.getItem("工号").getDataBodyRange().getCell(10, 0).load("values");
    await batch.sync();
    whole = String(cell.values[0]?.[0]);
    cell.values = [[withoutZeros(whole)]];
    await batch.sync();
  });
  faulty = await excel.save();
  excel.close();
});

/** Everything the reader sees of the sheets, but for what was logged. */
const withoutLog = ({ sheets }: BookSnapshot) => sheets.filter(({ name }) => name !== "操作日志");

async function partsOf(book: FileWorkbook): Promise<Record<string, string>> {
  const parts = unzipSync(await encodeXlsx(book));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function fixAll(context: ReturnType<typeof contextOf>): Promise<FixesDone> {
  const { issues } = validateBook(await readBook(context.run));
  const done = await applyFixes(
    context,
    issues.filter((issue) => issue.fix !== null),
  );
  if (!done.ok) throw new Error(done.failure.kind);
  return done.value;
}

it("[V24] a row typed below a table is taken into it, and put out again", async () => {
  const excel = await openInNode(faulty);
  const context = contextOf(excel);
  const range = async (): Promise<string | undefined> => {
    const { tables } = await readBook(context.run);
    return tables.filter(({ name }) => name === "Groups").map(tableRange)[0];
  };
  const missed = async () => validateBook(await readBook(context.run)).issues.filter(({ message }) => message === "V24.belowTable");
  const was = await range();
  const found = await missed();
  expect(found).toMatchObject([{ found: "后勤组", fix: [{ kind: "resizeTable", from: was }] }]);
  const done = await applyFixes(context, found);
  if (!done.ok) throw new Error(done.failure.kind);
  expect(await missed()).toEqual([]);
  expect(await range()).not.toBe(was);
  expect(await undoFixes(context, done.value)).toMatchObject({ ok: true, value: { undone: 1, kept: [] } });
  expect(await range()).toBe(was);
  expect(await missed()).toEqual(found);
  excel.close();
});

it("[V03] [V09] [V17] [V21] fixes and their undo leave every sheet as it was: values, formulas, formats, validations, hidden rows", async () => {
  const excel = await openInNode(faulty);
  const context = contextOf(excel);
  const before = await readBook(context.run);
  const saved = await excel.save();
  const done = await fixAll(context);
  expect(done.applied).toBeGreaterThan(3);
  expect(done.edits).toContainEqual(
    expect.objectContaining({ sheet: "评分-工会", before: withoutZeros(whole), after: whole, asText: true }),
  );
  expect(validateBook(await readBook(context.run)).issues.filter(({ message }) => message === "V03.zeros")).toEqual([]);
  expect(withoutLog(await readBook(context.run))).not.toEqual(withoutLog(before));

  const undone = await undoFixes(context, done);
  expect(undone).toMatchObject({ ok: true, value: { undone: done.applied, kept: [] } });
  expect(withoutLog(await readBook(context.run))).toEqual(withoutLog(before));
  // The saved file too, part by part: cells, styles, validations, conditional formats, tables; all but what the log says.
  const [was, is] = [await partsOf(saved), await partsOf(await excel.save())];
  const log = `xl/worksheets/sheet${before.sheets.findIndex(({ name }) => name === "操作日志") + 1}.xml`;
  const differing = Object.keys({ ...was, ...is }).filter((part) => was[part] !== is[part]);
  expect(differing.filter((part) => part !== log && !/sharedStrings|styles|tables\//.test(part))).toEqual([]);
  // The log's new rows bring styles of their own, after the others.
  const stylesOf = (parts: Record<string, string>) =>
    (/<cellXfs.*<\/cellXfs>/s.exec(parts["xl/styles.xml"] ?? "")?.[0] ?? "").split(/(?=<xf )/).slice(1, 20);
  expect(stylesOf(is)).toEqual(stylesOf(was));
  expect(differing.filter((part) => /tables\//.test(part))).toHaveLength(1);
  excel.close();
});

it("[V09] an undo is refused whole, naming the cell, when somebody has worked on it since", async () => {
  const excel = await openInNode(faulty);
  const context = contextOf(excel);
  const done = await fixAll(context);
  const edit = done.edits.find((one) => one.kind === "value");
  if (edit?.kind !== "value") throw new Error("The sample has no value to mend.");
  await context.run(async (batch) => {
    batch.workbook.worksheets.getItem(edit.sheet).getRange(edit.cell).values = [[1.25]];
    await batch.sync();
  });
  const before = await readBook(context.run);
  const outcome = await undoFixes(context, done);
  expect(outcome).toMatchObject({ ok: false, failure: { kind: "fixedCellsChanged", params: { cells: `${edit.sheet} ${edit.cell}` } } });
  expect(await readBook(context.run)).toEqual(before);
  excel.close();
});
