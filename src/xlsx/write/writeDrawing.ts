/** The drawing of a sheet and the charts on it. */
import type { ChartAnchor, Corner, FileChart } from "../fileCharts";
import { attributes, XML_HEAD } from "../xml/xmlText";
import type { PartWriter } from "./parts";
import { chartXml, type CellReader } from "./writeChart";

/** Writes the parts of a sheet's charts; gives the relationship by which the sheet names its drawing, or null. `numbers` counts charts of the file. */
export function writeDrawing(
  parts: PartWriter,
  sheet: { readonly part: string; readonly number: number },
  charts: readonly FileChart[],
  numbers: { chart: number },
  cells: CellReader,
): string | null {
  if (charts.length === 0) return null;
  const drawing = `xl/drawings/drawing${sheet.number}.xml`;
  const anchors = charts.map((chart, index) => {
    numbers.chart += 1;
    const part = `xl/charts/chart${numbers.chart}.xml`;
    const { body } = chart;
    parts.add(part, "chart", body.kind === "chart" ? chartXml(body, cells) : body.xml);
    if (body.kind === "foreign")
      for (const { type, xml } of body.styles) {
        const name = `xl/charts/${type === "chartStyle" ? "style" : "colors"}${numbers.chart}.xml`;
        parts.add(name, type, xml);
        parts.relate(part, `http://schemas.microsoft.com/office/2011/relationships/${type}`, name);
      }
    return anchorXml(chart, index, parts.relate(drawing, "chart", part));
  });
  parts.add(
    drawing,
    "drawing",
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
      `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join("")}</xdr:wsDr>`,
  );
  return parts.relate(sheet.part, "drawing", drawing);
}

function anchorXml({ name, description, anchor }: FileChart, index: number, relationship: string): string {
  const properties = attributes({ id: index + 2, name, descr: description === "" ? null : description });
  return (
    `<xdr:twoCellAnchor${attributes({ editAs: anchor.moves })}>${cornersXml(anchor)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${properties}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relationship}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function cornersXml({ from, to }: ChartAnchor): string {
  const corner = ({ column, x, row, y }: Corner): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>${x}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${y}</xdr:rowOff>`;
  return `<xdr:from>${corner(from)}</xdr:from><xdr:to>${corner(to)}</xdr:to>`;
}
