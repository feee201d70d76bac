/** The series of a chart, with their looks and labels. */
import { LABEL_POSITIONS, MARKERS, type ChartSeries as SeriesData, type LabelPosition, type MarkerStyle } from "../../xlsx/fileCharts";
import { mapCells } from "../model/cells";
import { ExcelError } from "../refusal";
import { bodyOf, changeBody, type Chart } from "./charts";
import { reference } from "./chartOfRange";
import { readColor } from "./color";
import { asBoolean, asNumber, asOneOf, asString } from "./grid";
import { HostObject } from "./hostObject";
import { formulaTarget } from "./lookup";
import { Range } from "./range";
import type { Session } from "./session";

export class ChartSeriesCollection extends HostObject {
  override readonly className = "ChartSeriesCollection";
  override readonly items = () => bodyOf(this.chart).series.map((_, index) => new ChartSeries(this.session, this.chart, index));

  constructor(
    session: Session,
    readonly chart: Chart,
  ) {
    super(session);
  }

  get count(): number {
    return bodyOf(this.chart).series.length;
  }
  getCount(): number {
    return bodyOf(this.chart).series.length;
  }
  getItemAt(index: unknown): ChartSeries {
    const at = asNumber(index);
    if (!bodyOf(this.chart).series[at]) throw new ExcelError("InvalidArgument");
    return new ChartSeries(this.session, this.chart, at);
  }
}

abstract class SeriesPart extends HostObject {
  constructor(
    session: Session,
    readonly chart: Chart,
    readonly index: number,
  ) {
    super(session);
  }
}

function seriesOf({ chart, index }: SeriesPart): SeriesData {
  const found = bodyOf(chart).series[index];
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

function change(part: SeriesPart, changed: Partial<SeriesData>): void {
  const own = { ...seriesOf(part), ...changed };
  changeBody(part.chart, { series: bodyOf(part.chart).series.map((one, index) => (index === part.index ? own : one)) });
}

/** Says that it is a range, and how it reads in a chart. */
function referenceOf(source: unknown): string {
  if (!(source instanceof Range)) throw new ExcelError("InvalidArgument");
  return reference(source);
}

export class ChartSeries extends SeriesPart {
  override readonly className = "ChartSeries";
  override readonly navigation = new Set(["format", "dataLabels"]);

  get name(): string {
    const { name } = seriesOf(this);
    if (name === null) return `Series${this.index + 1}`;
    if ("text" in name) return name.text;
    const range = formulaTarget(this.session, name.formula);
    return range ? String(mapCells(this.session.model, range.sheetId, range.area, (cell) => cell.text)[0]?.[0] ?? "") : "";
  }
  set name(value: unknown) {
    change(this, { name: { text: asString(value) } });
  }
  get chartType(): string {
    return bodyOf(this.chart).type;
  }
  get gapWidth(): number {
    return bodyOf(this.chart).gap;
  }
  /** Bars of one chart share it. */
  set gapWidth(value: unknown) {
    const gap = asNumber(value);
    if (gap < 0 || gap > 500) throw new ExcelError("InvalidArgument");
    changeBody(this.chart, { gap: Math.round(gap) });
  }
  get hasDataLabels(): boolean {
    return seriesOf(this).labels !== null;
  }
  set hasDataLabels(value: unknown) {
    change(this, { labels: asBoolean(value) ? (seriesOf(this).labels ?? NO_LABELS) : null });
  }
  get markerStyle(): string {
    return seriesOf(this).marker?.style ?? "Automatic";
  }
  set markerStyle(value: unknown) {
    changeMarker(this, { style: asOneOf(value, Object.keys(MARKERS) as MarkerStyle[]) });
  }
  get markerSize(): number {
    return seriesOf(this).marker?.size ?? 5;
  }
  set markerSize(value: unknown) {
    const size = asNumber(value);
    if (size < 2 || size > 72) throw new ExcelError("InvalidArgument");
    changeMarker(this, { size: Math.round(size) });
  }
  get markerBackgroundColor(): string {
    return seriesOf(this).marker?.color ?? "";
  }
  /** Inside and edge have one colour here. */
  set markerBackgroundColor(value: unknown) {
    changeMarker(this, { color: readColor(value) });
  }
  get markerForegroundColor(): string {
    return this.markerBackgroundColor;
  }
  set markerForegroundColor(value: unknown) {
    changeMarker(this, { color: readColor(value) });
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.session, this.chart, this.index);
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.session, this.chart, this.index);
  }

  setValues(source: unknown): void {
    change(this, { values: referenceOf(source) });
  }
  setXAxisValues(source: unknown): void {
    change(this, { categories: referenceOf(source) });
  }
  delete(): void {
    seriesOf(this);
    changeBody(this.chart, { series: bodyOf(this.chart).series.filter((_, index) => index !== this.index) });
  }
}

const changeMarker = (series: ChartSeries, changed: Partial<NonNullable<SeriesData["marker"]>>): void =>
  change(series, { marker: { ...(seriesOf(series).marker ?? { style: "Circle", size: null, color: null }), ...changed } });

const NO_LABELS = { numberFormat: null, position: null };

export class ChartDataLabels extends SeriesPart {
  override readonly className = "ChartDataLabels";

  get showValue(): boolean {
    return seriesOf(this).labels !== null;
  }
  set showValue(value: unknown) {
    change(this, { labels: asBoolean(value) ? (seriesOf(this).labels ?? NO_LABELS) : null });
  }
  get numberFormat(): string {
    return seriesOf(this).labels?.numberFormat ?? "General";
  }
  set numberFormat(value: unknown) {
    change(this, { labels: { ...(seriesOf(this).labels ?? NO_LABELS), numberFormat: asString(value) } });
  }
  get position(): string {
    return seriesOf(this).labels?.position ?? "Invalid";
  }
  set position(value: unknown) {
    const position = asOneOf(value, Object.keys(LABEL_POSITIONS) as LabelPosition[]);
    // A stacked bar has no room outside its end: Excel refuses, and a file that says so needs repair.
    if (position === "OutsideEnd" && bodyOf(this.chart).type.endsWith("Stacked")) throw new ExcelError("InvalidArgument");
    change(this, { labels: { ...(seriesOf(this).labels ?? NO_LABELS), position } });
  }
}

export class ChartSeriesFormat extends SeriesPart {
  override readonly className = "ChartSeriesFormat";
  override readonly navigation = new Set(["fill", "line"]);

  get fill(): ChartFill {
    return new ChartFill(this.session, this.chart, this.index);
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.session, this.chart, this.index);
  }
}

export class ChartFill extends SeriesPart {
  override readonly className = "ChartFill";

  setSolidColor(color: unknown): void {
    change(this, { fill: readColor(color) });
  }
}

export class ChartLineFormat extends SeriesPart {
  override readonly className = "ChartLineFormat";

  get color(): string {
    return seriesOf(this).line.color ?? "";
  }
  set color(value: unknown) {
    change(this, { line: { ...seriesOf(this).line, color: readColor(value), none: false } });
  }
  get weight(): number {
    return seriesOf(this).line.weight ?? 2.25;
  }
  set weight(value: unknown) {
    change(this, { line: { ...seriesOf(this).line, weight: asNumber(value) } });
  }
  get lineStyle(): string {
    return seriesOf(this).line.none ? "None" : "Continuous";
  }
  set lineStyle(value: unknown) {
    const style = asString(value);
    if (style !== "None" && style !== "Continuous") throw new ExcelError("NotImplemented", `The line style ${style} is not served here.`);
    change(this, { line: { ...seriesOf(this).line, none: style === "None" } });
  }
  clear(): void {
    change(this, { line: { color: null, weight: null, none: true } });
  }
}
