import type { NodeExcel } from "../../src/host/node";
import { openInNode } from "../../src/host/node";
import { openEmpty } from "./openBook";

let book: NodeExcel;
beforeAll(async () => {
  book = await openEmpty("Sheet1");
});
afterAll(() => book.close());

let made = 0;
/** A table of three members on a fresh sheet. */
function onTable<T>(work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return book.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`表页${++made}`);
    sheet.getRange("B2:C5").values = [
      ["姓名", "得分"],
      ["王一", 90],
      ["李二", 80],
      ["张三", 70],
    ];
    const table = sheet.tables.add("B2:C5", true);
    table.name = `Members${made}`;
    await context.sync();
    return work(table, sheet, context);
  });
}

it("a table knows its header, body, columns and sheet", async () => {
  await onTable(async (table, sheet, context) => {
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const part of parts) part.load("address");
    table.load("name,showTotals,showFilterButton,style");
    table.columns.load("items/name");
    table.rows.load("count");
    table.worksheet.load("name");
    sheet.load("name");
    await context.sync();
    expect(parts.map(({ address }) => address.split("!")[1])).toEqual(["B2:C5", "B2:C2", "B3:C5"]);
    expect(table.toJSON()).toMatchObject({ showTotals: false, showFilterButton: true, style: "TableStyleMedium2" });
    expect(table.columns.items.map(({ name }) => name)).toEqual(["姓名", "得分"]);
    expect(table.rows.count).toBe(3);
    expect(table.worksheet.name).toBe(sheet.name);
  });
});

it("structured references calculate, [@column] too", async () => {
  await onTable(async (table, sheet, context) => {
    table.load("name");
    await context.sync();
    sheet.getRange("E2").formulas = [[`=SUM(${table.name}[得分])`]];
    sheet.getRange("C3").formulas = [["=LEN([@姓名])*50"]];
    const cells = sheet.getRange("E2").load("values");
    const own = sheet.getRange("C3").load("values");
    await context.sync();
    expect([own.values, cells.values]).toEqual([[[100]], [[250]]]);
  });
});

it("a row added below takes the formats of the row above it, before its values are written", async () => {
  await onTable(async (table, sheet, context) => {
    sheet.getRange("B5").numberFormat = [["@"]];
    sheet.getRange("C5").format.borders.getItem("EdgeBottom").style = "Continuous";
    table.rows.add(undefined, [["007", 60]]);
    const line = sheet.getRange("C6").format.borders.getItem("EdgeBottom").load("style");
    const added = sheet.getRange("B6:C6").load("values,numberFormat");
    await context.sync();
    expect([added.values, added.numberFormat, line.style]).toEqual([[["007", 60]], [["@", "General"]], "Continuous"]);
  });
});

it("rows are added at the end and move what stands below; the table grows", async () => {
  await onTable(async (table, sheet, context) => {
    sheet.getRange("B6").values = [["注"]];
    table.rows.add(null as unknown as number, [["赵四", 60]]);
    const range = table.getRange().load("address,values");
    const note = sheet.getRange("B7").load("values");
    table.rows.load("count");
    await context.sync();
    expect(range.address).toMatch(/B2:C6$/);
    expect(range.values.at(-1)).toEqual(["赵四", 60]);
    expect(note.values).toEqual([["注"]]);
    expect(table.rows.count).toBe(4);
  });
});

it("a row deleted from the middle leaves a whole table", async () => {
  await onTable(async (table, _sheet, context) => {
    table.rows.getItemAt(1).delete();
    const body = table.getDataBodyRange().load("values,address");
    await context.sync();
    expect(body.values).toEqual([
      ["王一", 90],
      ["张三", 70],
    ]);
    expect(body.address).toMatch(/B3:C4$/);
  });
});

it("a whole sheet row deleted inside the table shortens it", async () => {
  await onTable(async (table, sheet, context) => {
    sheet.getRange("4:4").delete("Up");
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toMatch(/B2:C4$/);
  });
});

it("style, filter button and totals row are kept through save and open", async () => {
  const name = await onTable(async (table, _sheet, context) => {
    table.style = "TableStyleLight9";
    table.showFilterButton = false;
    table.showTotals = true;
    table.load("name");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect(body.address).toMatch(/B3:C5$/);
    return table.name;
  });
  const again = await openInNode(await book.save());
  try {
    await again.run(async (context) => {
      const table = context.workbook.tables.getItem(name).load("style,showFilterButton,showTotals");
      const range = table.getRange().load("address");
      await context.sync();
      expect(table.toJSON()).toMatchObject({ style: "TableStyleLight9", showFilterButton: false, showTotals: true });
      expect(range.address).toMatch(/B2:C6$/);
    });
  } finally {
    again.close();
  }
});

it("a table becomes a plain range, or goes with its cells", async () => {
  await onTable(async (table, sheet, context) => {
    table.convertToRange();
    const count = sheet.tables.getCount();
    const left = sheet.getRange("B2").load("values");
    await context.sync();
    expect([count.value, left.values]).toEqual([0, [["姓名"]]]);
    const second = sheet.tables.add("B2:C5", true);
    await context.sync();
    second.delete();
    const gone = sheet.getRange("B2:C5").load("values");
    await context.sync();
    expect(gone.values.flat().every((value) => value === "")).toBe(true);
  });
});

it("empty and repeated headers get names, as Excel gives them", async () => {
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`表页${++made}`);
    sheet.getRange("A1:C1").values = [["分", "", "分"]];
    const table = sheet.tables.add("A1:C3", true);
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["分", "列2", "分2"]);
  });
});
