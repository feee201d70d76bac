/** A chart part: as data where it says no more than we write, otherwise as it stands. */
import { CHART_TYPES, LABEL_POSITIONS, LEGENDS, MARKERS, PLAIN_AXIS } from "../fileCharts";
import type { ChartAxis, ChartBody, ChartSeries, ChartTitle, ChartType, TextSource } from "../fileCharts";
import { chartXml } from "../write/writeChart";
import { child, children, number, type XmlElement } from "../xml/xmlTree";

/** Null for a chart that says more than ChartBody holds: nothing of it may be lost on the way. */
export function readChart(xml: string, root: XmlElement): ChartBody | null {
  const body = bodyOf(root);
  return body !== null && withoutCaches(chartXml(body, () => null)) === withoutCaches(xml) ? body : null;
}

/** What stood in the cells when the file was written is read from the cells. */
const withoutCaches = (xml: string): string => xml.replace(/<c:(str|num)Cache>.*?<\/c:\1Cache>/gs, "");

function bodyOf(root: XmlElement): ChartBody | null {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const group = plot?.children.find(({ name }) => /Chart$/.test(name));
  const type = group && typeOf(group);
  if (!plot || !group || !type) return null;
  const legend = value(child(chart, "legend"), "legendPos");
  return {
    kind: "chart",
    type,
    title: titleOf(child(chart, "title")),
    legend: keyOf(LEGENDS, legend),
    category: axisOf(child(plot, "catAx")),
    value: axisOf(child(plot, "valAx")),
    gap: number(value(group, "gapWidth")) ?? 150,
    series: children(group, "ser").map(seriesOf),
  };
}

function typeOf(group: XmlElement): ChartType | null {
  const series = children(group, "ser");
  const stacked = value(group, "grouping") === "stacked" ? "Stacked" : "Clustered";
  const found = {
    barChart: `${value(group, "barDir") === "bar" ? "Bar" : "Column"}${stacked}`,
    stockChart: "StockHLC",
    lineChart: series.every((one) => value(child(one, "marker"), "symbol") === "none") ? "Line" : "LineMarkers",
  }[group.name];
  return CHART_TYPES.find((type) => type === found) ?? null;
}

function titleOf(title: XmlElement | undefined): ChartTitle | null {
  if (!title) return null;
  const source = sourceOf(child(title, "tx"));
  const paragraph = find(title, "defRPr");
  const size = number(paragraph?.attributes["sz"]);
  return { source: source ?? { text: "" }, size: size === null ? null : size / 100, bold: paragraph?.attributes["b"] === "1" };
}

/** A reference, a text typed in, or the runs of a formatted one. */
function sourceOf(tx: XmlElement | undefined): TextSource | null {
  if (!tx) return null;
  const reference = child(child(tx, "strRef"), "f");
  if (reference) return { formula: reference.text };
  const typed = child(tx, "v");
  return {
    text: typed
      ? typed.text
      : all(tx, "t")
          .map(({ text }) => text)
          .join(""),
  };
}

function axisOf(axis: XmlElement | undefined): ChartAxis {
  if (!axis) return PLAIN_AXIS;
  const scaling = child(axis, "scaling");
  const title = sourceOf(child(child(axis, "title"), "tx"));
  return {
    visible: value(axis, "delete") !== "1",
    title: title && "text" in title ? title.text : null,
    gridlines: child(axis, "majorGridlines") !== undefined,
    reversed: value(scaling, "orientation") === "maxMin",
    minimum: number(value(scaling, "min")),
    maximum: number(value(scaling, "max")),
    majorUnit: number(value(axis, "majorUnit")),
    numberFormat: child(axis, "numFmt")?.attributes["formatCode"] ?? null,
  };
}

function seriesOf(series: XmlElement): ChartSeries {
  const shape = child(series, "spPr");
  const line = child(shape, "ln");
  const weight = number(line?.attributes["w"]);
  const marker = child(series, "marker");
  const style = keyOf(MARKERS, value(marker, "symbol"));
  const labels = child(series, "dLbls");
  return {
    name: sourceOf(child(series, "tx")),
    values: child(child(child(series, "val"), "numRef"), "f")?.text ?? "",
    categories: child(child(child(series, "cat"), "strRef"), "f")?.text ?? null,
    fill: colourOf(child(shape, "solidFill")),
    line: {
      color: colourOf(child(line, "solidFill")),
      weight: weight === null ? null : weight / 12_700,
      none: child(line, "noFill") !== undefined,
    },
    marker: style && { style, size: number(value(marker, "size")), color: colourOf(child(child(marker, "spPr"), "solidFill")) },
    labels: labels
      ? {
          numberFormat: child(labels, "numFmt")?.attributes["formatCode"] ?? null,
          position: keyOf(LABEL_POSITIONS, value(labels, "dLblPos")),
        }
      : null,
  };
}

const value = (element: XmlElement | undefined, name: string): string | undefined => child(element, name)?.attributes["val"];

const colourOf = (fill: XmlElement | undefined): string | null => {
  const rgb = value(fill, "srgbClr");
  return rgb === undefined ? null : `#${rgb}`;
};

const keyOf = <K extends string>(words: Readonly<Record<K, string>>, word: string | undefined): K | null =>
  (Object.keys(words) as K[]).find((key) => words[key] === word) ?? null;

/** All elements of that name below, in order. */
function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((each) => [...(each.name === name ? [each] : []), ...all(each, name)]);
}

const find = (element: XmlElement, name: string): XmlElement | undefined => all(element, name)[0];
