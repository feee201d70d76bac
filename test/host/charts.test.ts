/** Charts through Excel's own library: made of a range, dressed, placed, found, renamed with their sheet, saved and read back. */
import type { NodeExcel } from "../../src/host/node";
import { decodeXlsx } from "../../src/xlsx/decode";
import { encodeXlsx } from "../../src/xlsx/encode";
import { openInNode } from "../../src/host/node";
import { openEmpty } from "./openBook";
import { SOME_CHARTS } from "../xlsx/someCharts";

let book: NodeExcel;
beforeAll(async () => {
  book = await openEmpty("Sheet1");
});
afterAll(() => book.close());

let made = 0;
function onChart<T>(
  type: Excel.ChartType | "BarClustered" | "StockHLC" | "ColumnStacked" | "Pie",
  work: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return book.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`图页${++made}`);
    sheet.getRange("B2:E5").values = [
      ["部门", "最高", "最低", "中间"],
      ["教务", 98, 60, 80],
      ["德育", 90, 70, 75],
      ["团队", 99, 88, 90],
    ];
    const chart = sheet.charts.add(type as "BarClustered", sheet.getRange("B2:E5"), "Columns");
    await context.sync();
    return work(chart, sheet, context);
  });
}

const failing = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "",
    (error: { code?: string }) => error.code ?? String(error),
  );

it("a chart of a range takes its names from the first row and its categories from the first column", async () => {
  await onChart("BarClustered", async (chart, sheet, context) => {
    chart.load("name,chartType,width,height");
    chart.series.load("items/name,count");
    chart.title.load("text,visible");
    chart.legend.load("visible,position");
    await context.sync();
    expect(chart.toJSON()).toMatchObject({ name: "Chart 1", chartType: "BarClustered", width: 360, height: 216 });
    expect(chart.series.items.map(({ name }) => name)).toEqual(["最高", "最低", "中间"]);
    expect([chart.title.text, chart.title.visible, chart.legend.visible]).toEqual(["Chart Title", true, true]);
    sheet.getRange("C2").values = [["最高分"]];
    const first = chart.series.getItemAt(0).load("name");
    await context.sync();
    expect(first.name).toBe("最高分");
  });
  const { extras } = await book.save();
  const [chart] = Object.values(extras.charts)[0] ?? [];
  expect(chart?.body).toMatchObject({
    series: [
      { name: { formula: "图页1!$C$2" }, categories: "图页1!$B$3:$B$5", values: "图页1!$C$3:$C$5" },
      { values: "图页1!$D$3:$D$5" },
      { values: "图页1!$E$3:$E$5" },
    ],
  });
});

it("what is set is read back: title by formula, legend, axes, series, labels", async () => {
  await onChart("StockHLC", async (chart, sheet, context) => {
    sheet.getRange("B1").values = [["各部门得分"]];
    chart.name = "高低";
    chart.title.setFormula(`=图页${made}!$B$1`);
    chart.title.format.font.size = 12;
    chart.legend.position = "Top";
    chart.axes.valueAxis.minimum = 50;
    chart.axes.valueAxis.title.text = "得分";
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    const series = chart.series.getItemAt(0);
    series.markerStyle = "Triangle";
    series.markerBackgroundColor = "#1F5FA8";
    series.hasDataLabels = true;
    series.dataLabels.position = "Top";
    series.format.line.color = "red";
    await context.sync();
    chart.title.load("text");
    chart.axes.valueAxis.load("minimum,visible");
    chart.axes.valueAxis.title.load("text");
    series.load("markerStyle,hasDataLabels");
    series.format.line.load("color,lineStyle");
    await context.sync();
    expect(chart.title.text).toBe("各部门得分");
    expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.title.text]).toEqual([50, "得分"]);
    expect([series.markerStyle, series.hasDataLabels, series.format.line.color]).toEqual(["Triangle", true, "#FF0000"]);
  });
});

it("a chart lies where it is put, over cells or in points, and goes with its cells", async () => {
  await onChart("BarClustered", async (chart, sheet, context) => {
    chart.setPosition("B8", "D10");
    chart.load("left,top,width,height");
    await context.sync();
    // Columns of 72 pixels are 54 points, rows of 20 are 15.
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([54, 105, 162, 45]);
    chart.left = 60;
    chart.height = 90;
    sheet.getRange("C1").format.columnWidth = 108;
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([60, 105, 216, 90]);
  });
});

it("charts are found by name, counted and deleted; a name is given once", async () => {
  await onChart("BarClustered", async (chart, sheet, context) => {
    const other = sheet.charts.add("LineMarkers", sheet.getRange("B2:C5"));
    other.name = "另一张";
    const count = sheet.charts.getCount();
    const found = sheet.charts.getItemOrNullObject("另一张").load("chartType");
    const none = sheet.charts.getItemOrNullObject("没有").load("name");
    await context.sync();
    expect([count.value, found.chartType, none.isNullObject]).toEqual([2, "LineMarkers", true]);
    found.delete();
    sheet.charts.load("items/name");
    await context.sync();
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(["Chart 1"]);
    chart.name = "唯一";
    await context.sync();
  });
});

it("what is not served says so: other types, stacked labels outside, protected sheets", async () => {
  expect(await failing(onChart("Pie", () => Promise.resolve()))).toBe("NotImplemented");
  expect(
    await failing(
      onChart("ColumnStacked", async (chart, _sheet, context) => {
        chart.series.getItemAt(0).dataLabels.position = "OutsideEnd";
        await context.sync();
      }),
    ),
  ).toBe("InvalidArgument");
  expect(
    await failing(
      onChart("BarClustered", async (chart, sheet, context) => {
        sheet.protection.protect({});
        chart.delete();
        await context.sync();
      }),
    ),
  ).toBe("AccessDenied");
});

it("references follow a renamed sheet and break with a deleted one, in charts of other programs too; a file brings all back", async () => {
  const other = await openEmpty("评分-教务", "设置");
  const saved = await other.save();
  await other.close();
  const opened = await openInNode({ ...saved, extras: { ...saved.extras, charts: { s1: SOME_CHARTS } } });
  try {
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem("评分-教务").name = "甲 & 乙";
      context.workbook.worksheets.getItem("设置").delete();
      await context.sync();
    });
    const { extras } = await decodeXlsx(await encodeXlsx(await opened.save()));
    const [first, , , , foreign] = extras.charts["s1"] ?? [];
    expect(first?.body).toMatchObject({ title: { source: { formula: "#REF!" } }, series: [{ values: "'甲 & 乙'!$C$2:$C$4" }, {}] });
    expect(foreign?.body.kind === "foreign" && foreign.body.xml).toContain("<c:f>'甲 &amp; 乙'!$C$2:$C$4</c:f>");
  } finally {
    await opened.close();
  }
});
