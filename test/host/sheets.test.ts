import type { NodeExcel } from "../../src/host/node";
import { openEmpty } from "./openBook";

let book: NodeExcel;
beforeEach(async () => {
  book = await openEmpty("一", "二", "三");
});
afterEach(() => book.close());

const names = () =>
  book.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/position");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

it("sheets are added at the end, moved, renamed, hidden and deleted", async () => {
  await book.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("四");
    added.position = 0;
    added.tabColor = "#FF0000";
    added.showGridlines = false;
    worksheets.getItem("二").name = "贰";
    worksheets.getItem("三").visibility = "Hidden";
    added.load("name,position,tabColor,showGridlines,id");
    worksheets.getItem("三").load("visibility");
    await context.sync();
    expect(added.toJSON()).toMatchObject({ name: "四", position: 0, tabColor: "#FF0000", showGridlines: false });
    worksheets.getItem("一").delete();
    await context.sync();
  });
  expect(await names()).toEqual(["四", "贰", "三"]);
});

it("renaming a sheet updates the formulas that name it", async () => {
  const seen = await book.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("二").getRange("A1").values = [[5]];
    worksheets.getItem("一").getRange("A1").formulas = [["='二'!A1*2"]];
    await context.sync();
    worksheets.getItem("二").name = "第 二";
    const cell = worksheets.getItem("一").getRange("A1").load("formulas,values");
    await context.sync();
    return [cell.formulas[0]![0] as unknown, cell.values[0]![0] as unknown];
  });
  expect(seen).toEqual(["='第 二'!A1*2", 10]);
});

it("deleting a sheet leaves #REF! where formulas referred to it", async () => {
  const seen = await book.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("二").getRange("A1").values = [[5]];
    worksheets.getItem("一").getRange("A1:A2").formulas = [["='二'!A1*2"], ["=SUM(二!A1:A3,三!A1)"]];
    await context.sync();
    worksheets.getItem("二").delete();
    const cells = worksheets.getItem("一").getRange("A1:A2").load("formulas,values,valueTypes");
    await context.sync();
    return cells.toJSON();
  });
  expect(seen.values).toEqual([["#REF!"], ["#REF!"]]);
  expect(seen.formulas).toEqual([["=#REF!*2"], ["=SUM(#REF!,三!A1)"]]);
  expect(seen.valueTypes).toEqual([["Error"], ["Error"]]);
});

it("sheets are swapped in one request: rename, delete the old, keep the formulas", async () => {
  const seen = await book.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("一").getRange("A1").values = [[1]];
    const fresh = worksheets.add("写入中");
    fresh.getRange("A1").values = [[2]];
    fresh.getRange("A2").formulas = [["='写入中'!A1*10"]];
    await context.sync();
    const old = worksheets.getItem("一");
    old.name = "旧";
    fresh.name = "一";
    old.delete();
    fresh.activate();
    const cell = worksheets.getItem("一").getRange("A2").load("formulas,values");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return [cell.formulas[0]![0] as unknown, cell.values[0]![0] as unknown, active.name];
  });
  expect(seen).toEqual(["=一!A1*10", 20, "一"]);
});

it("queries reach into items of items", async () => {
  const seen = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("二");
    sheet.tables.add("A1:B3", true).name = "Probe";
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/tables/items/name,items/protection/protected");
    await context.sync();
    return worksheets.items.map((item) => [item.name, item.tables.items.map(({ name }) => name), item.protection.protected]);
  });
  expect(seen).toEqual([
    ["一", [], false],
    ["二", ["Probe"], false],
    ["三", [], false],
  ]);
});

it("a null object reads as null, and what is asked of it is null too", async () => {
  await book.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("没有").load("name");
    const table = context.workbook.tables.getItemOrNullObject("没有");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(table.isNullObject).toBe(true);
  });
});

it("custom XML parts, names, page set-up and freeze panes are kept through save and open", async () => {
  await book.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("一");
    workbook.customXmlParts.add('<book xmlns="urn:kaoping:book:1">{}</book>');
    workbook.names.add("总分", sheet.getRange("B2:B9"), "说明");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.paperSize = "a4" as Excel.PaperType;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.centerHorizontally = true;
    sheet.pageLayout.setPrintTitleRows("$1:$3");
    sheet.pageLayout.setPrintArea("A1:F20");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第&P页 共&N页";
    sheet.horizontalPageBreaks.add("A10");
    sheet.protection.protect({ allowFormatCells: true });
    await context.sync();
  });
  const saved = await book.save();
  expect(saved.extras.pageLayouts["s1"]).toMatchObject({
    orientation: "landscape",
    paper: "A4",
    titleRows: "1:3",
    printArea: "A1:F20",
    fitToWidth: 1,
    centerHorizontally: true,
    footer: { center: "第&P页 共&N页" },
    rowBreaks: [9],
  });
  expect(saved.extras.sheets["s1"]?.protection?.options).toEqual({ allowFormatCells: true });
  const again = await (await import("../../src/host/node")).openInNode(saved);
  try {
    await again.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem("一");
      const xml = workbook.customXmlParts.getByNamespace("urn:kaoping:book:1").getOnlyItemOrNullObject().getXml();
      const name = workbook.names.getItemOrNullObject("总分").load("formula,comment");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.protection.load("protected");
      await context.sync();
      expect(xml.value).toBe('<book xmlns="urn:kaoping:book:1">{}</book>');
      expect([name.formula, name.comment]).toEqual(["=一!$B$2:$B$9", "说明"]);
      expect(frozen.address).toBe("一!A1:B3");
      expect(sheet.protection.protected).toBe(true);
    });
  } finally {
    again.close();
  }
});
