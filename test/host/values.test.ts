import type { NodeExcel } from "../../src/host/node";
import { openEmpty } from "./openBook";

let book: NodeExcel;
beforeAll(async () => {
  book = await openEmpty("Sheet1", "Sheet2");
});
afterAll(() => book.close());

it("values written in a sync are read in the same sync, recalculated", async () => {
  const seen = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      [1, 2],
      ["甲", true],
    ];
    sheet.getRange("C1").formulas = [["=A1+B1*10"]];
    const range = sheet.getRange("A1:C2").load("values,formulas,valueTypes,address,text");
    await context.sync();
    return range.toJSON();
  });
  expect(seen.values).toEqual([
    [1, 2, 21],
    ["甲", true, ""],
  ]);
  expect(seen.formulas![0]).toEqual([1, 2, "=A1+B1*10"]);
  expect(seen.valueTypes).toEqual([
    ["Double", "Double", "Double"],
    ["String", "Boolean", "Empty"],
  ]);
  expect(seen.address).toBe("Sheet1!A1:C2");
  expect(seen.text).toEqual([
    ["1", "2", "21"],
    ["甲", "TRUE", ""],
  ]);
});
