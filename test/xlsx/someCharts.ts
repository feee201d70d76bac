/** One chart of each kind that is written as data, and one that is kept as its file had it. */
import { PLAIN_AXIS, type ChartSeries, type FileChart } from "../../src/xlsx/fileCharts";

const SERIES: ChartSeries = {
  name: { formula: "'评分-教务'!$C$1" },
  values: "'评分-教务'!$C$2:$C$4",
  categories: "'评分-教务'!$B$2:$B$4",
  fill: null,
  line: { color: null, weight: null, none: false },
  marker: null,
  labels: null,
};

const anchor: FileChart["anchor"] = {
  from: { column: 1, x: 0, row: 2, y: 12_700 },
  to: { column: 7, x: 9525, row: 20, y: 0 },
  moves: "twoCell",
};

const FOREIGN = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'评分-教务'!$C$2:$C$4</c:f></c:numRef></c:val></c:ser><c:firstSliceAng val="0"/></c:pieChart></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

export const SOME_CHARTS: readonly FileChart[] = [
  {
    name: "总分分布",
    description: "一段<文字>",
    anchor,
    body: {
      kind: "chart",
      type: "ColumnStacked",
      title: { source: { formula: "设置!$B$1" }, size: 14, bold: true },
      legend: "Top",
      category: { ...PLAIN_AXIS, title: "总分（分）" },
      value: { ...PLAIN_AXIS, title: "人数", gridlines: true, minimum: 0, majorUnit: 5, numberFormat: "0" },
      gap: 20,
      series: [
        { ...SERIES, fill: "#2F7D4F", labels: { numberFormat: "0;;", position: "Center" } },
        { ...SERIES, name: { text: "低于 & 以下" }, line: { color: "#333333", weight: 1.5, none: false } },
      ],
    },
  },
  {
    name: "小组",
    description: "",
    anchor: { ...anchor, moves: "oneCell" },
    body: {
      kind: "chart",
      type: "BarClustered",
      title: { source: { text: "平均分\n第二行" }, size: null, bold: false },
      legend: null,
      category: { ...PLAIN_AXIS, reversed: true },
      value: { ...PLAIN_AXIS, visible: false, minimum: 0, maximum: 100 },
      gap: 150,
      series: [{ ...SERIES, labels: { numberFormat: null, position: null } }],
    },
  },
  {
    name: "部门",
    description: "",
    anchor: { ...anchor, moves: "absolute" },
    body: {
      kind: "chart",
      type: "StockHLC",
      title: null,
      legend: "Bottom",
      category: PLAIN_AXIS,
      value: { ...PLAIN_AXIS, gridlines: true },
      gap: 150,
      series: (["Triangle", "Diamond", "Dash"] as const).map((style) => ({
        ...SERIES,
        line: { color: null, weight: null, none: true },
        marker: { style, size: 9, color: "#1F5FA8" },
      })),
    },
  },
  {
    name: "折线",
    description: "",
    anchor,
    body: {
      kind: "chart",
      type: "Line",
      title: null,
      legend: null,
      category: PLAIN_AXIS,
      value: PLAIN_AXIS,
      gap: 150,
      series: [{ ...SERIES, name: null, marker: { style: "None", size: null, color: null } }],
    },
  },
  {
    name: "饼图",
    description: "",
    anchor,
    body: {
      kind: "foreign",
      xml: FOREIGN,
      styles: [
        { type: "chartStyle", xml: "<cs:chartStyle xmlns:cs='http://schemas.microsoft.com/office/drawing/2012/chartStyle' id='251'/>" },
      ],
    },
  },
];
