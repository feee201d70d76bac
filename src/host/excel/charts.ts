import { lastColumn, lastRow } from "../address";
import { anchorIn, changeChart, chartBox, type ChartBox } from "../model/charts";
import { freshChartId, type HostedChart } from "../model/extras";
import type { ChartBody, FileChart } from "../../xlsx/fileCharts";
import { CHART_TYPES } from "../../xlsx/fileCharts";
import { ExcelError } from "../refusal";
import { assertAllowed } from "./access";
import { ChartAxes, ChartLegend, ChartTitle } from "./chartParts";
import { ChartSeriesCollection } from "./chartSeries";
import { chartOfRange } from "./chartOfRange";
import { asNumber, asString } from "./grid";
import { HostObject } from "./hostObject";
import { rangeByText, sheetById } from "./lookup";
import { Range } from "./range";
import type { Session } from "./session";

/** Where and how large Excel makes a new chart, in points. */
const NEW_BOX: ChartBox = { left: 100, top: 60, width: 360, height: 216 };

export class ChartCollection extends HostObject {
  override readonly className = "ChartCollection";
  override readonly items = () => hosted(this).map(({ id }) => new Chart(this.session, this.sheetId, id));

  constructor(
    session: Session,
    readonly sheetId: string,
  ) {
    super(session);
  }

  get count(): number {
    return hosted(this).length;
  }
  getCount(): number {
    return hosted(this).length;
  }
  getItem(key: unknown): Chart {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }
  getItemOrNullObject(key: unknown): Chart | null {
    const wanted = asString(key).toLowerCase();
    const all = hosted(this);
    const found = all.find(({ id }) => id.toLowerCase() === wanted) ?? all.find(({ chart }) => chart.name.toLowerCase() === wanted);
    return found ? new Chart(this.session, this.sheetId, found.id) : null;
  }
  getItemAt(index: unknown): Chart {
    const found = hosted(this)[asNumber(index)];
    if (!found) throw new ExcelError("InvalidArgument");
    return new Chart(this.session, this.sheetId, found.id);
  }
  add(type: unknown, source: unknown, seriesBy: unknown = "Auto"): Chart {
    const { model } = this.session;
    assertAllowed(model, this.sheetId, "allowEditObjects");
    const body = chartOfRange(typeOf(type), source, seriesBy);
    const id = freshChartId();
    const chart: FileChart = { name: freeName(hosted(this)), description: "", anchor: anchorIn(model, this.sheetId, NEW_BOX), body };
    model.extras.setCharts(this.sheetId, [...hosted(this), { id, chart }]);
    return new Chart(this.session, this.sheetId, id);
  }
}

const hosted = ({ session, sheetId }: ChartCollection): readonly HostedChart[] => {
  session.model.sheet(sheetId);
  return session.model.extras.charts(sheetId);
};

export function typeOf(value: unknown): ChartBody["type"] {
  const found = CHART_TYPES.find((type) => type === value);
  if (!found) throw new ExcelError("NotImplemented", `The chart type ${String(value)} is not served here.`);
  return found;
}

function freeName(charts: readonly HostedChart[]): string {
  const taken = new Set(charts.map(({ chart }) => chart.name.toLowerCase()));
  for (let n = charts.length + 1; ; n += 1) if (!taken.has(`chart ${n}`)) return `Chart ${n}`;
}

export class Chart extends HostObject {
  override readonly className = "Chart";
  override readonly identity: string;
  override readonly navigation = new Set(["title", "legend", "axes", "series", "worksheet"]);

  constructor(
    session: Session,
    readonly sheetId: string,
    id: string,
  ) {
    super(session);
    this.identity = id;
  }

  get id(): string {
    chartOf(this);
    return this.identity;
  }
  get name(): string {
    return chartOf(this).name;
  }
  set name(value: unknown) {
    const name = asString(value);
    const taken = this.session.model.extras
      .charts(this.sheetId)
      .some(({ id, chart }) => id !== this.identity && chart.name.toLowerCase() === name.toLowerCase());
    if (name === "" || taken) throw new ExcelError("InvalidArgument", `The name ${name} is taken or empty.`);
    change(this, (chart) => ({ ...chart, name }));
  }
  get chartType(): string {
    return bodyOf(this).type;
  }
  set chartType(value: unknown) {
    changeBody(this, { type: typeOf(value) });
  }
  get left(): number {
    return boxOf(this).left;
  }
  set left(value: unknown) {
    moveTo(this, { left: notNegative(value) });
  }
  get top(): number {
    return boxOf(this).top;
  }
  set top(value: unknown) {
    moveTo(this, { top: notNegative(value) });
  }
  get width(): number {
    return boxOf(this).width;
  }
  set width(value: unknown) {
    moveTo(this, { width: notNegative(value) });
  }
  get height(): number {
    return boxOf(this).height;
  }
  set height(value: unknown) {
    moveTo(this, { height: notNegative(value) });
  }

  get title(): ChartTitle {
    return new ChartTitle(this.session, this);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.session, this);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.session, this);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.session, this);
  }
  get worksheet(): HostObject {
    chartOf(this);
    return sheetById(this.session, this.sheetId);
  }

  setData(source: unknown, seriesBy: unknown = "Auto"): void {
    const { series } = chartOfRange(bodyOf(this).type, source, seriesBy);
    changeBody(this, { series });
  }
  /** From the first cell's upper left corner to the last one's lower right; without a last one the size stays. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const rangeOf = (cell: unknown): Range => (cell instanceof Range ? cell : rangeByText(this.session, asString(cell), this.sheetId));
    const { area: start } = rangeOf(startCell);
    const corner = (column: number, row: number) => ({ column, x: 0, row, y: 0 });
    const from = corner(start.column, start.row);
    if (endCell === undefined || endCell === null) {
      const to = { from, to: from, moves: "twoCell" } as const;
      const { left, top } = chartBox(this.session.model, this.sheetId, { ...chartOf(this), anchor: to });
      moveTo(this, { left, top });
      return;
    }
    const { area: end } = rangeOf(endCell);
    const anchor = { from, to: corner(lastColumn(end) + 1, lastRow(end) + 1), moves: "twoCell" } as const;
    change(this, (chart) => ({ ...chart, anchor }));
  }
  delete(): void {
    const { extras } = this.session.model;
    chartOf(this);
    assertAllowed(this.session.model, this.sheetId, "allowEditObjects");
    extras.setCharts(
      this.sheetId,
      extras.charts(this.sheetId).filter(({ id }) => id !== this.identity),
    );
  }
}

export function chartOf({ session, sheetId, identity }: Chart): FileChart {
  session.model.sheet(sheetId);
  const found = session.model.extras.charts(sheetId).find(({ id }) => id === identity);
  if (!found) throw new ExcelError("ItemNotFound");
  return found.chart;
}

/** A chart that says more than is served is kept as its file had it, and can be moved, named and deleted, no more. */
export function bodyOf(chart: Chart): ChartBody {
  const { body } = chartOf(chart);
  if (body.kind === "foreign")
    throw new ExcelError("NotImplemented", "This chart is kept as its file has it; what is in it is not served here.");
  return body;
}

function change(chart: Chart, changed: (chart: FileChart) => FileChart): void {
  const { model } = chart.session;
  chartOf(chart);
  assertAllowed(model, chart.sheetId, "allowEditObjects");
  changeChart(model, chart.sheetId, chart.identity, changed);
}

export function changeBody(chart: Chart, changed: Partial<ChartBody>): void {
  const body = { ...bodyOf(chart), ...changed };
  change(chart, (before) => ({ ...before, body }));
}

const boxOf = (chart: Chart): ChartBox => chartBox(chart.session.model, chart.sheetId, chartOf(chart));

function moveTo(chart: Chart, moved: Partial<ChartBox>): void {
  const anchor = anchorIn(chart.session.model, chart.sheetId, { ...boxOf(chart), ...moved });
  change(chart, (before) => ({ ...before, anchor }));
}

function notNegative(value: unknown): number {
  const number = asNumber(value);
  if (number < 0) throw new ExcelError("InvalidArgument");
  return number;
}
