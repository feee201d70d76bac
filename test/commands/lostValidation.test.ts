import { strFromU8, unzipSync } from "fflate";
import { applyFixes } from "../../src/commands/applyFixes";
import { undoFixes } from "../../src/commands/undoFixes";
import { validateBook } from "../../src/core/validate";
import { encodeXlsx } from "../../src/xlsx/encode";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { readBook } from "../../src/workbook/read";
import { contextOf } from "../workbook/openEmpty";
import { openSample } from "./sampleFile";

jest.setTimeout(300_000);

it("[V29] a rule for typing that a paste took away is told, put back and taken away again, in the workbook as in its file", async () => {
  const excel = await openSample();
  const context = contextOf(excel);
  const lost = async () => validateBook(await readBook(context.run)).issues.filter(({ rule }) => rule === "V29");
  expect(await lost()).toEqual([]);

  const whole = (await readBook(context.run)).validated;
  const paste = (protect: boolean) =>
    context.run(async (batch) => {
      const sheet = batch.workbook.worksheets.getItem("评分-教务");
      if (protect) sheet.protection.protect();
      else sheet.getRange("E8:F9").dataValidation.clear();
      await batch.sync();
    });
  await paste(false);
  const issues = await lost();
  expect(issues.map(({ cell, params }) => [cell, params["count"]])).toEqual([
    ["E8", "2"],
    ["F8", "2"],
  ]);
  const before = await readBook(context.run);
  expect(before.validated?.find(({ table }) => table === "Scores_JW")?.ranges.slice(0, 4)).toEqual([
    "E6:E7",
    "E10:E16",
    "F6:F7",
    "F10:F16",
  ]);
  const file = await encodeXlsx(await excel.save());
  expect(readWorkbookFile(file).validated).toEqual(before.validated);

  const done = await applyFixes(context, issues);
  if (!done.ok) throw new Error(done.failure.kind);
  expect(done.value.applied).toBe(2);
  expect((await readBook(context.run)).validated).toEqual(whole);
  expect(await undoFixes(context, done.value)).toMatchObject({ ok: true, value: { undone: 2 } });
  expect((await readBook(context.run)).validated).toEqual(before.validated);
  // The sheet's part of the saved file, its rules among it, is the same to the letter.
  const part = `xl/worksheets/sheet${before.sheets.findIndex(({ name }) => name === "评分-教务") + 1}.xml`;
  const after = unzipSync(await encodeXlsx(await excel.save()))[part]!;
  expect(strFromU8(after)).toContain("<dataValidation ");
  expect(strFromU8(after)).toBe(strFromU8(unzipSync(file)[part]!));

  // Excel does not say which cells of a protected sheet check what is typed, so nobody complains.
  await paste(true);
  expect(await lost()).toEqual([]);
  excel.close();
});
