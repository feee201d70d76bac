import type { NodeExcel } from "../../src/host/node";
import { openEmpty } from "./openBook";

let book: NodeExcel;
beforeAll(async () => {
  book = await openEmpty("Sheet1", "Sheet2");
});
afterAll(() => book.close());

/** A fresh sheet, so that tests do not see each other's cells. */
let sheets = 0;
function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return book.run(async (context) => work(context.workbook.worksheets.add(`值${++sheets}`), context));
}

/** The values that the range has after the work. */
async function valuesAfter(address: string, work: (sheet: Excel.Worksheet) => void): Promise<unknown[][]> {
  return onSheet(async (sheet, context) => {
    work(sheet);
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

it("values written in a sync are read in the same sync, recalculated", async () => {
  const seen = await onSheet(async (sheet, context) => {
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
  expect(seen.text).toEqual([
    ["1", "2", "21"],
    ["甲", "TRUE", ""],
  ]);
  expect(seen.address).toMatch(/^值\d+!A1:C2$/);
});

it("each edit is recalculated before the next read, sheet after sheet", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1").formulas = [["=A1*2"]];
    for (const value of [5, 6, 7]) {
      sheet.getRange("A1").values = [[value]];
      const doubled = sheet.getRange("B1").load("values");
      await context.sync();
      expect(doubled.values).toEqual([[value * 2]]);
    }
  });
});

it.each<[string, unknown, unknown, string]>([
  ["a number with leading zeros becomes a number", "007", 7, "General"],
  ["an apostrophe keeps text", "'007", "007", "General"],
  ["a percentage", "50%", 0.5, "0%"],
  ["a percentage with decimals", "12.5%", 0.125, "0.00%"],
  ["thousands", "1,234", 1234, "#,##0"],
  ["a date becomes its serial number", "2024-03-01", 45352, "yyyy/m/d"],
  ["a Chinese date", "2024年3月1日", 45352, "yyyy/m/d"],
  ["a time", "12:00", 0.5, "h:mm"],
  ["a boolean word", "true", true, "General"],
  ["an error's text", "#N/A", "#N/A", "General"],
  ["text stays text", "95分", "95分", "General"],
  ["full-width digits stay text", "９５", "９５", "General"],
  ["blanks around a number do not matter", " 95 ", 95, "General"],
  ["a negative in brackets", "(3)", -3, "General"],
])("what is written is read as Excel reads typing: %s", async (_title, written, value, format) => {
  const seen = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [[written]];
    cell.load("values,numberFormat");
    await context.sync();
    return [cell.values[0]![0] as unknown, cell.numberFormat[0]![0] as unknown];
  });
  expect(seen).toEqual([value, format]);
});

it("a cell of format @ keeps whatever is written as text, formulas too", async () => {
  const seen = await valuesAfter("A1:C1", (sheet) => {
    sheet.getRange("A1:C1").numberFormat = [["@", "@", "@"]];
    sheet.getRange("A1:C1").values = [["007", 8, "=1+1"]];
  });
  expect(seen).toEqual([["007", "8", "=1+1"]]);
});

it("null leaves a cell alone and an empty text clears it", async () => {
  const seen = await valuesAfter("A1:B1", (sheet) => {
    sheet.getRange("A1:B1").values = [[1, 2]];
    sheet.getRange("A1:B1").values = [[null, ""]];
  });
  expect(seen).toEqual([[1, ""]]);
});

it("one value fills the whole range", async () => {
  const seen = await valuesAfter("A1:B2", (sheet) => {
    (sheet.getRange("A1:B2") as { values: unknown }).values = 7;
  });
  expect(seen).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

it("the school's formulas calculate: totals, ranks, places, cut-off, group means", async () => {
  const seen = await valuesAfter("A4:A13", (sheet) => {
    sheet.getRange("A1:C3").values = [
      [90, 80, "甲"],
      [90, 70, "乙"],
      [60, 100, "甲"],
    ];
    sheet.getRange("E1:F1").values = [[0.25, 0.75]];
    sheet.getRange("A4:A13").formulas = [
      ["=SUMPRODUCT(E1:F1,A1:B1)/SUMPRODUCT(E1:F1,--ISNUMBER(A1:B1))"],
      ["=RANK(A3,A$1:A$3)"],
      ['=COUNTIF(A1:A3,">="&A2)'],
      ['=AVERAGEIFS(B1:B3,C1:C3,"甲")'],
      ["=INDEX(B1:B3,MATCH(60,A1:A3,0))"],
      ["=LARGE(B1:B3,2)"],
      ["=ROUND(ROUND(2.0049999999999999,9),2)"],
      ["=ROUNDUP(COUNT(A1:A3)/2,0)"],
      ['=IF(COUNT(D1:D3)=0,"不适用",1)'],
      ["=AND(A5<=2,A5-1+COUNTIF(A1:A3,A3)>2)"],
    ];
  });
  expect(seen.map(([value]) => value)).toEqual([82.5, 3, 2, 90, 100, 80, 2.01, 2, "不适用", false]);
});

it("errors read as their text, of type Error", async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C1").formulas = [["=1/0", "=NoSuchName", "=VLOOKUP(1,E1:F2,2,FALSE)"]];
    const range = sheet.getRange("A1:C1").load("values,valueTypes");
    await context.sync();
    return range.toJSON();
  });
  expect(seen.values).toEqual([["#DIV/0!", "#NAME?", "#N/A"]]);
  expect(seen.valueTypes).toEqual([["Error", "Error", "Error"]]);
});

it("arrays above 1,500 cells, which the library sends in pieces, arrive whole", async () => {
  const rows = Array.from({ length: 900 }, (_, r) => [r, r * 2, `第${r}行`]);
  const seen = await valuesAfter("A1:C900", (sheet) => {
    sheet.getRange("A1:C900").values = rows;
  });
  expect(seen).toEqual(rows);
});

it("a spilled array shows in the cells it spills into", async () => {
  const seen = await valuesAfter("A1:A4", (sheet) => {
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
  });
  expect(seen).toEqual([[1], [2], [3], [""]]);
});

it("whole columns read as null, and the used range bounds what holds something", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("C3:D5").values = [
      [1, 2],
      [3, ""],
      ["", 4],
    ];
    const column = sheet.getRange("C:C").load("values,isEntireColumn");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect(column.values).toBeNull();
    expect(column.isEntireColumn).toBe(true);
    expect(used.address).toMatch(/!C3:D5$/);
  });
});

it("an empty sheet has no used range", async () => {
  await onSheet(async (sheet, context) => {
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});
