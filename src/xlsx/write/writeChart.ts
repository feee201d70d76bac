/** A chart part (DrawingML charts, ECMA-376 part 1, 21.2), its elements in the order of the schema; one group of series on one pair of axes. */
import { LABEL_POSITIONS, LEGENDS, MARKERS } from "../fileCharts";
import type { ChartAxis, ChartBody, ChartSeries, ChartTitle, ChartType, TextSource } from "../fileCharts";
import { attributes, escapeXml, XML_HEAD } from "../xml/xmlText";
import type { CachedValue } from "./cellsNamed";

export type CellReader = (reference: string) => CachedValue[] | null;

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
const isBar = (type: ChartType): boolean => type.startsWith("Column") || type.startsWith("Bar");
const isStacked = (type: ChartType): boolean => type.endsWith("Stacked");

export function chartXml(body: ChartBody, cells: CellReader): string {
  const { type, title, legend } = body;
  return [
    XML_HEAD,
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ',
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ',
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:roundedCorners val="0"/><c:chart>',
    title === null ? "" : titleXml(title, cells),
    `<c:autoTitleDeleted val="${title === null ? 1 : 0}"/><c:plotArea><c:layout/>`,
    groupXml(body, cells),
    axisXml("catAx", body.category, type),
    axisXml("valAx", body.value, type),
    "</c:plotArea>",
    legend === null ? "" : `<c:legend><c:legendPos val="${LEGENDS[legend]}"/><c:overlay val="0"/></c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>',
    "</c:chartSpace>",
  ].join("");
}

function groupXml({ type, series, gap }: ChartBody, cells: CellReader): string {
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const each = series.map((one, index) => seriesXml(one, index, type, cells)).join("");
  if (isBar(type)) {
    const direction = type.startsWith("Column") ? "col" : "bar";
    const grouping = isStacked(type) ? "stacked" : "clustered";
    const overlap = isStacked(type) ? '<c:overlap val="100"/>' : "";
    return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${each}<c:gapWidth val="${gap}"/>${overlap}${axes}</c:barChart>`;
  }
  if (type === "StockHLC") return `<c:stockChart>${each}<c:hiLowLines/>${axes}</c:stockChart>`;
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${each}<c:marker val="1"/>${axes}</c:lineChart>`;
}

function seriesXml(series: ChartSeries, index: number, type: ChartType, cells: CellReader): string {
  const { name, categories, values } = series;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    name === null ? "" : `<c:tx>${"formula" in name ? stringsXml(name.formula, cells) : `<c:v>${escapeXml(name.text)}</c:v>`}</c:tx>`,
    shapeXml(series, type),
    isBar(type) ? '<c:invertIfNegative val="0"/>' : markerXml(series, type),
    labelsXml(series),
    categories === null ? "" : `<c:cat>${stringsXml(categories, cells)}</c:cat>`,
    `<c:val>${numbersXml(values, cells)}</c:val>`,
    isBar(type) ? "" : '<c:smooth val="0"/>',
    "</c:ser>",
  ].join("");
}

function shapeXml({ fill, line }: ChartSeries, type: ChartType): string {
  const colour = line.color === null ? "" : solid(line.color);
  const inner = line.none ? "<a:noFill/>" : colour;
  const weight = line.weight === null ? null : Math.round(line.weight * 12_700);
  const stroke = inner === "" && weight === null ? "" : `<a:ln${attributes({ w: weight })}>${inner}</a:ln>`;
  const area = fill !== null && isBar(type) ? solid(fill) : "";
  return area + stroke === "" ? "" : `<c:spPr>${area}${stroke}</c:spPr>`;
}

function markerXml({ marker }: ChartSeries, type: ChartType): string {
  if (marker === null) return type === "Line" ? '<c:marker><c:symbol val="none"/></c:marker>' : "";
  const size = marker.size === null ? "" : `<c:size val="${marker.size}"/>`;
  const colour = marker.color === null ? "" : `<c:spPr>${solid(marker.color)}<a:ln>${solid(marker.color)}</a:ln></c:spPr>`;
  return `<c:marker><c:symbol val="${MARKERS[marker.style]}"/>${size}${colour}</c:marker>`;
}

function labelsXml({ labels }: ChartSeries): string {
  if (labels === null) return "";
  const format = labels.numberFormat === null ? "" : `<c:numFmt${attributes({ formatCode: labels.numberFormat, sourceLinked: 0 })}/>`;
  const position = labels.position === null ? "" : `<c:dLblPos val="${LABEL_POSITIONS[labels.position]}"/>`;
  return (
    `<c:dLbls>${format}${position}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function axisXml(element: "catAx" | "valAx", axis: ChartAxis, type: ChartType): string {
  const isCategory = element === "catAx";
  const lies = type.startsWith("Bar");
  const bound = (name: "max" | "min", value: number | null): string => (value === null ? "" : `<c:${name} val="${value}"/>`);
  const format = axis.numberFormat === null ? "" : `<c:numFmt${attributes({ formatCode: axis.numberFormat, sourceLinked: 0 })}/>`;
  return [
    `<c:${element}><c:axId val="${isCategory ? CATEGORY_AXIS : VALUE_AXIS}"/>`,
    `<c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>${bound("max", axis.maximum)}${bound("min", axis.minimum)}</c:scaling>`,
    `<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${isCategory === lies ? "l" : "b"}"/>`,
    axis.gridlines
      ? '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E0E0E0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
      : "",
    axis.title === null ? "" : `<c:title><c:tx>${richXml(axis.title, null, false)}</c:tx><c:overlay val="0"/></c:title>`,
    format,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${isCategory ? "low" : "nextTo"}"/>`,
    `<c:crossAx val="${isCategory ? VALUE_AXIS : CATEGORY_AXIS}"/><c:crosses val="autoZero"/>`,
    isCategory
      ? '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : `<c:crossBetween val="between"/>${axis.majorUnit === null ? "" : `<c:majorUnit val="${axis.majorUnit}"/>`}`,
    `</c:${element}>`,
  ].join("");
}

function titleXml({ source, size, bold }: ChartTitle, cells: CellReader): string {
  if ("text" in source) return `<c:title><c:tx>${richXml(source.text, size, bold)}</c:tx><c:overlay val="0"/></c:title>`;
  return (
    `<c:title><c:tx>${stringsXml(source.formula, cells)}</c:tx><c:overlay val="0"/><c:txPr><a:bodyPr/><a:lstStyle/>` +
    `<a:p><a:pPr><a:defRPr${fontAttributes(size, bold)}/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:title>`
  );
}

function richXml(text: string, size: number | null, bold: boolean): string {
  const font = fontAttributes(size, bold);
  return (
    `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr${font}/></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN"${font}/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich>`
  );
}

const fontAttributes = (size: number | null, bold: boolean): string =>
  attributes({ sz: size === null ? null : Math.round(size * 100), b: bold ? "1" : "0" });

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour.replace("#", "").toUpperCase()}"/></a:solidFill>`;

function stringsXml(reference: string, cells: CellReader): string {
  const values = cells(reference) ?? [];
  const points = values.map((value, index) => (value === null ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`));
  return `<c:strRef><c:f>${escapeXml(reference)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function numbersXml(reference: string, cells: CellReader): string {
  const values = cells(reference) ?? [];
  // A text where a number belongs is no point, as Excel writes it.
  const points = values.map((value, index) => (typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : ""));
  return `<c:numRef><c:f>${escapeXml(reference)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

/** The texts of a chart's references, whichever its kind. */
export const textFormula = (source: TextSource | null): string | null => (source && "formula" in source ? source.formula : null);
