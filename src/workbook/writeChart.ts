import type { ChartDraft } from "../core/draft";

const TYPES = { stackedColumns: "ColumnStacked", bars: "BarClustered", points: "LineMarkers" } as const;
/** Points. */
const TITLE_SIZE = 13;
const MARKER_SIZE = 9;
/** Percent of a bar's width. */
const GAP = { stackedColumns: 15, bars: 50 } as const;

/** Draws a chart on a sheet that bears the name given while it is being made (ExcelApi 1.8 at most). */
export function writeChart(sheet: Excel.Worksheet, draft: ChartDraft, sheetName: string): void {
  const { kind, series } = draft;
  const chart = sheet.charts.add(TYPES[kind], sheet.getRange(draft.source), "Columns");
  chart.name = draft.name;
  const [from = draft.area, to = from] = draft.area.split(":");
  chart.setPosition(from, to);
  chart.title.visible = true;
  chart.title.setFormula(`='${sheetName}'!${draft.title.replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`);
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = "Top";

  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.majorGridlines.visible = draft.valueTitle !== null;
  if (draft.minimum !== undefined) valueAxis.minimum = draft.minimum;
  if (draft.maximum !== undefined) valueAxis.maximum = draft.maximum;
  if (draft.valueTitle === null) valueAxis.visible = false;
  else {
    valueAxis.title.text = draft.valueTitle;
    valueAxis.numberFormat = "0";
  }
  if (draft.downwards) categoryAxis.reversePlotOrder = true;

  series.forEach(({ color, marker, labels }, index) => {
    const one = chart.series.getItemAt(index);
    if (kind === "points") one.format.line.clear();
    else {
      one.format.fill.setSolidColor(color);
      one.gapWidth = GAP[kind];
    }
    if (marker) {
      one.markerStyle = marker;
      one.markerSize = MARKER_SIZE;
      one.markerBackgroundColor = color;
      one.markerForegroundColor = color;
    }
    if (labels !== undefined) {
      one.hasDataLabels = true;
      one.dataLabels.numberFormat = labels;
      one.dataLabels.position = kind === "stackedColumns" ? "Center" : kind === "bars" ? "OutsideEnd" : "Right";
    }
  });
}
