/** Title, legend and axes of a chart. */
import {
  LEGENDS,
  type ChartAxis as AxisData,
  type ChartBody,
  type ChartTitle as TitleData,
  type LegendPosition,
} from "../../xlsx/fileCharts";
import { mapCells } from "../model/cells";
import { ExcelError } from "../refusal";
import { bodyOf, changeBody, type Chart } from "./charts";
import { reference } from "./chartOfRange";
import { asBoolean, asNumber, asOneOf, asString } from "./grid";
import { HostObject } from "./hostObject";
import { formulaTarget, rangeByText } from "./lookup";
import type { Session } from "./session";

const NO_TITLE: TitleData = { source: { text: "Chart Title" }, size: null, bold: false };

abstract class ChartPart extends HostObject {
  constructor(
    session: Session,
    readonly chart: Chart,
  ) {
    super(session);
  }
}

export class ChartTitle extends ChartPart {
  override readonly className = "ChartTitle";
  override readonly navigation = new Set(["format"]);

  get visible(): boolean {
    return bodyOf(this.chart).title !== null;
  }
  set visible(value: unknown) {
    changeBody(this.chart, { title: asBoolean(value) ? (bodyOf(this.chart).title ?? NO_TITLE) : null });
  }
  get text(): string | null {
    const source = bodyOf(this.chart).title?.source;
    if (!source) return null;
    if ("text" in source) return source.text;
    const range = formulaTarget(this.session, source.formula);
    return range
      ? String(mapCells(this.session.model, range.sheetId, { ...range.area, rows: 1, columns: 1 }, (cell) => cell.text)[0]?.[0] ?? "")
      : "";
  }
  set text(value: unknown) {
    changeTitle(this.chart, { source: { text: asString(value) } });
  }
  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.session, this.chart);
  }
  setFormula(formula: unknown): void {
    const text = asString(formula);
    if (!text.startsWith("=")) throw new ExcelError("InvalidArgument");
    changeTitle(this.chart, { source: { formula: reference(rangeByText(this.session, text, this.chart.sheetId)) } });
  }
}

const changeTitle = (chart: Chart, changed: Partial<TitleData>): void =>
  changeBody(chart, { title: { ...(bodyOf(chart).title ?? NO_TITLE), ...changed } });

export class ChartTitleFormat extends ChartPart {
  override readonly className = "ChartTitleFormat";
  override readonly navigation = new Set(["font"]);

  get font(): ChartFont {
    return new ChartFont(this.session, this.chart);
  }
}

export class ChartFont extends ChartPart {
  override readonly className = "ChartFont";

  /** Excel's own title is of 14 points. */
  get size(): number {
    return bodyOf(this.chart).title?.size ?? 14;
  }
  set size(value: unknown) {
    changeTitle(this.chart, { size: asNumber(value) });
  }
  get bold(): boolean {
    return bodyOf(this.chart).title?.bold ?? false;
  }
  set bold(value: unknown) {
    changeTitle(this.chart, { bold: asBoolean(value) });
  }
}

export class ChartLegend extends ChartPart {
  override readonly className = "ChartLegend";

  get visible(): boolean {
    return bodyOf(this.chart).legend !== null;
  }
  set visible(value: unknown) {
    changeBody(this.chart, { legend: asBoolean(value) ? (bodyOf(this.chart).legend ?? "Bottom") : null });
  }
  get position(): string {
    return bodyOf(this.chart).legend ?? "Bottom";
  }
  set position(value: unknown) {
    changeBody(this.chart, { legend: asOneOf(value, Object.keys(LEGENDS) as LegendPosition[]) });
  }
}

export class ChartAxes extends ChartPart {
  override readonly className = "ChartAxes";
  override readonly navigation = new Set(["categoryAxis", "valueAxis"]);

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.session, this.chart, "category");
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.session, this.chart, "value");
  }
}

type Which = keyof Pick<ChartBody, "category" | "value">;

abstract class AxisPart extends ChartPart {
  constructor(
    session: Session,
    chart: Chart,
    readonly which: Which,
  ) {
    super(session, chart);
  }
}

const axisOf = ({ chart, which }: AxisPart): AxisData => bodyOf(chart)[which];
const changeAxis = (part: AxisPart, changed: Partial<AxisData>): void =>
  changeBody(part.chart, { [part.which]: { ...axisOf(part), ...changed } });

/** What Excel works out for itself when it draws has no value here. */
const known = <T>(value: T | null): T => {
  if (value === null) throw new ExcelError("NotImplemented", "Excel works this value out when it draws the chart; here nothing is drawn.");
  return value;
};

/** "" gives it back to Excel. */
const numberOrAutomatic = (value: unknown): number | null => (value === "" ? null : asNumber(value));

export class ChartAxis extends AxisPart {
  override readonly className = "ChartAxis";
  override readonly navigation = new Set(["title", "majorGridlines"]);

  get type(): string {
    return this.which === "category" ? "Category" : "Value";
  }
  get visible(): boolean {
    return axisOf(this).visible;
  }
  set visible(value: unknown) {
    changeAxis(this, { visible: asBoolean(value) });
  }
  get reversePlotOrder(): boolean {
    return axisOf(this).reversed;
  }
  set reversePlotOrder(value: unknown) {
    changeAxis(this, { reversed: asBoolean(value) });
  }
  get minimum(): number {
    return known(axisOf(this).minimum);
  }
  set minimum(value: unknown) {
    changeAxis(this, { minimum: numberOrAutomatic(value) });
  }
  get maximum(): number {
    return known(axisOf(this).maximum);
  }
  set maximum(value: unknown) {
    changeAxis(this, { maximum: numberOrAutomatic(value) });
  }
  get majorUnit(): number {
    return known(axisOf(this).majorUnit);
  }
  set majorUnit(value: unknown) {
    changeAxis(this, { majorUnit: numberOrAutomatic(value) });
  }
  get numberFormat(): string {
    return axisOf(this).numberFormat ?? "General";
  }
  set numberFormat(value: unknown) {
    changeAxis(this, { numberFormat: asString(value) });
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.session, this.chart, this.which);
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.session, this.chart, this.which);
  }
}

export class ChartAxisTitle extends AxisPart {
  override readonly className = "ChartAxisTitle";

  get text(): string {
    return axisOf(this).title ?? "";
  }
  set text(value: unknown) {
    changeAxis(this, { title: asString(value) });
  }
  get visible(): boolean {
    return axisOf(this).title !== null;
  }
  set visible(value: unknown) {
    changeAxis(this, { title: asBoolean(value) ? (axisOf(this).title ?? "Axis Title") : null });
  }
}

export class ChartGridlines extends AxisPart {
  override readonly className = "ChartGridlines";

  get visible(): boolean {
    return axisOf(this).gridlines;
  }
  set visible(value: unknown) {
    changeAxis(this, { gridlines: asBoolean(value) });
  }
}
