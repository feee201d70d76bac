import type { NodeExcel } from "../../src/host/node";
import { openEmpty } from "./openBook";

let book: NodeExcel;
beforeAll(async () => {
  book = await openEmpty("Sheet1");
});
afterAll(() => book.close());

let sheets = 0;
function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return book.run(async (context) => work(context.workbook.worksheets.add(`格${++sheets}`), context));
}

it("a merge keeps the first cell and is found by the used range", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1:B2").merge();
    const merged = sheet.getUsedRange().getMergedAreasOrNullObject().load("address,areaCount");
    const values = sheet.getRange("A1:B2").load("values");
    await context.sync();
    expect(merged.address).toMatch(/!A1:B2$/);
    expect(values.values).toEqual([
      [1, ""],
      ["", ""],
    ]);
    sheet.getRange("A1").unmerge();
    const none = sheet.getUsedRange().getMergedAreasOrNullObject();
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

it("hidden rows and columns are told one by one", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C4").values = Array.from({ length: 4 }, () => [1, 2, 3]);
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const rows = sheet.getRange("A1:C4").getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = sheet.getRange("A1:C4").getColumnProperties({ columnHidden: true });
    const mixed = sheet.getRange("A1:C4").load("rowHidden,columnHidden");
    await context.sync();
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true, false]);
    expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, true, false]);
    expect([mixed.rowHidden, mixed.columnHidden]).toEqual([null, null]);
    sheet.getRange("2:3").rowHidden = false;
    const shown = sheet.getRange("A1:A4").load("rowHidden");
    await context.sync();
    expect(shown.rowHidden).toBe(false);
  });
});

it("formats are written and read back, cell by cell null where they differ", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.format.fill.color = "#FFF2CC";
    range.format.font.bold = true;
    range.format.font.color = "red";
    range.format.font.name = "宋体";
    range.format.font.size = 14;
    range.format.horizontalAlignment = "Center";
    range.format.verticalAlignment = "Center";
    range.format.wrapText = true;
    range.format.columnWidth = 90;
    range.format.rowHeight = 30;
    range.numberFormat = [["0.00"]] as never;
    await context.sync().catch((error: { code: string }) => expect(error.code).toBe("InvalidArgument"));
    (range as { numberFormat: unknown }).numberFormat = "0.00";
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("B2").format.font.bold = false;
    range.values = [
      [1.236, 2],
      [3, 4],
    ];
    range.load("text,numberFormat");
    range.format.load("horizontalAlignment,verticalAlignment,wrapText,columnWidth,rowHeight");
    range.format.font.load("bold,color,name,size");
    range.format.fill.load("color");
    const edge = range.format.borders.getItem("EdgeBottom").load("style,weight");
    await context.sync();
    expect(range.text).toEqual([
      ["1.24", "2.00"],
      ["3.00", "4.00"],
    ]);
    expect(range.format.toJSON()).toMatchObject({
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      wrapText: true,
      columnWidth: 90,
      rowHeight: 30,
      font: { bold: null, color: "#FF0000", name: "宋体", size: 14 },
      fill: { color: "#FFF2CC" },
    });
    expect(edge.toJSON()).toMatchObject({ style: "Continuous", weight: "Thin" });
  });
});

it("deleting cells moves what stands below up, and formulas follow", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B4").values = [
      [1, "甲"],
      [2, "乙"],
      [3, "丙"],
      [4, "丁"],
    ];
    sheet.getRange("D1").formulas = [["=SUM(A1:A4)"]];
    const kept = sheet.getRange("A4:B4");
    kept.load("address");
    await context.sync();
    sheet.getRange("A2:B2").delete("Up");
    const left = sheet.getRange("A1:B4").load("values");
    const sum = sheet.getRange("D1").load("values,formulas");
    await context.sync();
    expect(left.values).toEqual([
      [1, "甲"],
      [3, "丙"],
      [4, "丁"],
      ["", ""],
    ]);
    expect([sum.values, sum.formulas]).toEqual([[[8]], [["=SUM(A1:A3)"]]]);
    kept.load("values");
    await context.sync();
    expect(kept.values).toEqual([[4, "丁"]]);
  });
});

it("whole rows are inserted and deleted on a sheet that is not in front", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("2:2").insert("Down");
    const grown = sheet.getRange("A1:A4").load("values");
    await context.sync();
    expect(grown.values).toEqual([[1], [""], [2], [3]]);
    sheet.getRange("1:2").delete("Up");
    const cut = sheet.getRange("A1:A2").load("values");
    await context.sync();
    expect(cut.values).toEqual([[2], [3]]);
  });
});

it("clear takes contents or formats or both", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [["x"]];
    range.format.fill.color = "#FF0000";
    range.clear("Contents");
    range.load("values");
    range.format.fill.load("color");
    await context.sync();
    expect([range.values, range.format.fill.color]).toEqual([[[""]], "#FF0000"]);
    range.clear();
    range.format.fill.load("color");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFFFFF");
  });
});

it("validation by list and by formula, with prompt and alert, is kept and cleared", async () => {
  await onSheet(async (sheet, context) => {
    const list = sheet.getRange("A2:A9").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "是,否" } };
    list.prompt = { showPrompt: true, title: "选择", message: "是或否" };
    const custom = sheet.getRange("B2:B9").dataValidation;
    custom.rule = { custom: { formula: "=B2<=100" } };
    custom.errorAlert = { showAlert: true, style: "Stop", title: "分数", message: "不超过 100" };
    const number = sheet.getRange("C2").dataValidation;
    number.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
    for (const validation of [list, custom, number]) validation.load("type,rule,prompt,errorAlert");
    await context.sync();
    expect(list.toJSON()).toMatchObject({ type: "List", rule: { list: { source: "是,否" } }, prompt: { title: "选择" } });
    expect(custom.toJSON()).toMatchObject({
      type: "Custom",
      rule: { custom: { formula: "=B2<=100" } },
      errorAlert: { message: "不超过 100" },
    });
    expect(number.rule).toEqual({ decimal: { formula1: 0, formula2: 100, operator: "Between" } });
    sheet.getRange("A2:A5").dataValidation.clear();
    const rest = sheet.getRange("A6:A9").dataValidation.load("type");
    const cleared = sheet.getRange("A2:A5").dataValidation.load("type");
    await context.sync();
    expect([rest.type, cleared.type]).toEqual(["List", "None"]);
  });
});

it("a conditional format by formula holds its formula and colours", async () => {
  await onSheet(async (sheet, context) => {
    const format = sheet.getRange("A2:C9").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$A2>1";
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.color = "#9C0006";
    format.custom.format.font.bold = true;
    const { conditionalFormats } = sheet.getRange("A2");
    conditionalFormats.load("items/type");
    await context.sync();
    const [found] = conditionalFormats.items;
    found!.custom.rule.load("formula");
    found!.custom.format.fill.load("color");
    await context.sync();
    expect([found!.custom.rule.formula, found!.custom.format.fill.color]).toEqual(["=$A2>1", "#FFC7CE"]);
    sheet.getRange().conditionalFormats.clearAll();
    const none = sheet.getRange("A2").conditionalFormats.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  });
});

it("a conditional format of several areas stands first, with frames and faces; one that was there before keeps its place after it", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C9").conditionalFormats.add("Custom").custom.rule.formula = "=$A1>1";
    const { custom } = sheet.getRanges("A2:A3,C5").conditionalFormats.add("Custom");
    custom.rule.formula = "=TRUE";
    custom.format.font.underline = "Single";
    custom.format.borders.getItem("EdgeTop").style = "Dash";
    custom.format.borders.getItem("EdgeTop").color = "#BF8F00";
    custom.format.borders.left.style = "Dot";
    const all = sheet.getRange().conditionalFormats.load("items/type");
    const elsewhere = sheet.getRange("C4").conditionalFormats.getCount();
    await context.sync();
    const areas = all.items.map((format) => format.getRanges().load("address"));
    const [first] = all.items;
    const { format } = first!.custom;
    format.font.load("underline,strikethrough");
    const borders = format.borders.load("items/sideIndex,items/style,items/color");
    await context.sync();
    expect(areas.map(({ address }) => address.replace(/[^,]*!/g, ""))).toEqual(["A2:A3,C5", "A1:C9"]);
    expect(elsewhere.value).toBe(1);
    expect([format.font.underline, format.font.strikethrough]).toEqual(["Single", false]);
    expect(borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color])).toEqual([
      ["EdgeTop", "Dash", "#BF8F00"],
      ["EdgeBottom", "None", ""],
      ["EdgeLeft", "Dot", "#000000"],
      ["EdgeRight", "None", ""],
    ]);
    first!.delete();
    const left = sheet.getRange("A2").conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(1);
  });
});

it("what is selected is the selected range, and its sheet is in front", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("C4:D5").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect(selected.address).toMatch(/!C4:D5$/);
    expect(cell.address).toMatch(/!C4$/);
  });
});

it("neighbours, rows and intersections have Excel's addresses", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:D4");
    const found = [
      range.getOffsetRange(1, 1),
      range.getResizedRange(1, -1),
      range.getRow(1),
      range.getColumn(0),
      range.getLastCell(),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getIntersectionOrNullObject("C3:Z9"),
      sheet.getRangeByIndexes(0, 0, 2, 3),
      sheet.getCell(4, 5),
    ];
    for (const each of found) each.load("address");
    const apart = range.getIntersectionOrNullObject("F9");
    await context.sync();
    expect(found.map(({ address }) => address.split("!")[1])).toEqual([
      "C3:E5",
      "B2:C5",
      "B3:D3",
      "B2:B4",
      "D4",
      "2:4",
      "B:D",
      "C3:D4",
      "A1:C2",
      "F5",
    ]);
    expect(apart.isNullObject).toBe(true);
  });
});
