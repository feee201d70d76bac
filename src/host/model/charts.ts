/** Charts beside the workbook: found, changed, placed; their references follow the sheets that they name. */
import type { ChartBody, ChartSeries, FileChart } from "../../xlsx/fileCharts";
import { cornerAt, pixelsTo, type SheetSizes } from "../../xlsx/chartPlaces";
import { breakSheetReferences, renameSheetReferences } from "../formula/references";
import type { Model } from "../model";
import type { HostedChart } from "./extras";
import { isColumnHidden, isRowHidden } from "./structure";

const PIXELS_PER_POINT = 4 / 3;

/** Points from the sheet's upper left corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function chartBox(model: Model, sheetId: string, { anchor }: FileChart): ChartBox {
  const sizes = sizesOf(model, sheetId);
  const from = pixelsTo(sizes, anchor.from);
  const to = pixelsTo(sizes, anchor.to);
  const points = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 1e4) / 1e4;
  return {
    left: points(from.left),
    top: points(from.top),
    width: points(to.left - from.left),
    height: points(to.top - from.top),
  };
}

/** The anchor of a chart in a box: it moves and grows with its cells, as Excel's own. */
export function anchorIn(model: Model, sheetId: string, { left, top, width, height }: ChartBox): FileChart["anchor"] {
  const sizes = sizesOf(model, sheetId);
  const at = (x: number, y: number) => cornerAt(sizes, x * PIXELS_PER_POINT, y * PIXELS_PER_POINT);
  return { from: at(left, top), to: at(left + width, top + height), moves: "twoCell" };
}

function sizesOf(model: Model, sheetId: string): SheetSizes {
  const sheet = model.sheet(sheetId);
  return {
    column: (index) => (isColumnHidden(model, sheetId, index) ? 0 : sheet.getColumnWidth(index)),
    row: (index) => (isRowHidden(model, sheetId, index) ? 0 : sheet.getRowHeight(index)),
  };
}

export function changeChart(model: Model, sheetId: string, id: string, change: (chart: FileChart) => FileChart): void {
  const { extras } = model;
  extras.setCharts(
    sheetId,
    extras.charts(sheetId).map((each): HostedChart => (each.id === id ? { id, chart: change(each.chart) } : each)),
  );
}

export const renameInCharts = (model: Model, old: string, name: string): void =>
  changeReferences(model, (reference) => renameSheetReferences(reference, old, name));

export const breakInCharts = (model: Model, gone: string): void =>
  changeReferences(model, (reference) => breakSheetReferences(reference, gone));

/** `change` answers null for a reference that stays. */
function changeReferences(model: Model, change: (formula: string) => string | null): void {
  const changed = (reference: string): string => change(`=${reference}`)?.slice(1) ?? reference;
  for (const sheet of model.workbook().getSheets()) {
    const id = sheet.getSheetId();
    for (const { id: chartId, chart } of model.extras.charts(id)) {
      const { body } = chart;
      const moved =
        body.kind === "chart" ? { ...body, ...referencesChanged(body, changed) } : { ...body, xml: foreignChanged(body.xml, changed) };
      changeChart(model, id, chartId, (before) => ({ ...before, body: moved }));
    }
  }
}

function referencesChanged({ title, series }: ChartBody, changed: (reference: string) => string): Pick<ChartBody, "title" | "series"> {
  const source = <T extends ChartSeries["name"]>(from: T): T =>
    from && "formula" in from ? { ...from, formula: changed(from.formula) } : from;
  return {
    title: title && { ...title, source: source(title.source) },
    series: series.map((one) => ({
      ...one,
      name: source(one.name),
      values: changed(one.values),
      categories: one.categories === null ? null : changed(one.categories),
    })),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" };
const MARKS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The references of a chart that is kept as its file had it, whatever prefix its elements bear. */
const foreignChanged = (xml: string, changed: (reference: string) => string): string =>
  xml.replace(/(<(?:\w+:)?f>)([^<]*)(<\/(?:\w+:)?f>)/g, (_whole, open: string, text: string, close: string) => {
    const reference = text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);
    return `${open}${changed(reference).replace(/[&<>]/g, (mark) => MARKS[mark] ?? mark)}${close}`;
  });
