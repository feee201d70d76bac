import { areaAt, formatArea, quoteSheet, type Area } from "../address";
import { mapCells } from "../model/cells";
import { PLAIN_AXIS, type ChartBody, type ChartSeries, type ChartType, type MarkerStyle } from "../../xlsx/fileCharts";
import { ExcelError } from "../refusal";
import { asOneOf } from "./grid";
import { Range } from "./range";

/** A chart of a range, read as Excel reads it: texts in the first row name the series, texts in the first column the categories. */
export function chartOfRange(type: ChartType, source: unknown, seriesBy: unknown): ChartBody {
  if (!(source instanceof Range)) throw new ExcelError("InvalidArgument");
  const series = seriesOfRange(type, source, asOneOf(seriesBy, ["Auto", "Columns", "Rows"]));
  if (type === "StockHLC" && series.length !== 3)
    throw new ExcelError("InvalidArgument", "A stock chart needs three series: high, low and close.");
  const many = series.length > 1;
  return {
    kind: "chart",
    type,
    title: { source: (many ? null : series[0]?.name) ?? { text: "Chart Title" }, size: null, bold: false },
    legend: many ? "Bottom" : null,
    category: PLAIN_AXIS,
    value: { ...PLAIN_AXIS, gridlines: true },
    gap: type.endsWith("Stacked") ? 150 : 182,
    series,
  };
}

function seriesOfRange(type: ChartType, { session, sheetId, area }: Range, seriesBy: "Auto" | "Columns" | "Rows"): ChartSeries[] {
  const values = mapCells(session.model, sheetId, area, ({ value }) => value);
  const isText = (value: unknown): boolean => typeof value === "string";
  const headed = area.rows > 1 && (values[0] ?? []).slice(1).every(isText) && (area.columns > 1 || isText(values[0]?.[0]));
  const listed = area.columns > 1 && values.slice(headed ? 1 : 0).every(([first]) => isText(first));
  const top = headed ? 1 : 0;
  const left = listed ? 1 : 0;
  const down = seriesBy === "Columns" || (seriesBy === "Auto" && area.rows - top >= area.columns - left);
  const named = (part: Area): string => reference(new Range(session, sheetId, part));
  const count = down ? area.columns - left : area.rows - top;
  return Array.from({ length: count }, (_, index): ChartSeries => {
    const line = (offset: number, from: number, length: number): Area =>
      down ? areaAt(area.row + from, area.column + offset, length, 1) : areaAt(area.row + offset, area.column + from, 1, length);
    const [first, before] = down ? [top, left] : [left, top];
    const length = (down ? area.rows : area.columns) - first;
    return {
      name: (down ? headed : listed) ? { formula: named(line(before + index, 0, 1)) } : null,
      values: named(line(before + index, first, length)),
      categories: (down ? listed : headed) ? named(line(0, first, length)) : null,
      fill: null,
      line: { color: null, weight: null, none: type === "StockHLC" },
      marker: markerOf(type, index),
      labels: null,
    };
  });
}

/** Of high, low and close, Excel marks the close. */
function markerOf(type: ChartType, index: number): ChartSeries["marker"] {
  if (type !== "StockHLC") return null;
  const style: MarkerStyle = index === 2 ? "Dash" : "None";
  return { style, size: null, color: null };
}

/** "'图表'!$A$1:$B$3": as files write the references of charts. */
export const reference = ({ session, sheetId, area }: Range): string =>
  `${quoteSheet(session.model.sheet(sheetId).getName())}!${formatArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
