/** The charts of a sheet's drawing; whatever else lies on it is lost and told. */
import type { IWorksheetData } from "@univerjs/core";
import { cornerAt, pixelsOf, pixelsTo, type SheetSizes } from "../chartPlaces";
import { EMU_PER_PIXEL, type ChartAnchor, type Corner, type FileChart, type ForeignChart } from "../fileCharts";
import type { LostKind } from "../fileWorkbook";
import type { Package } from "../package";
import { child, number, type XmlElement } from "../xml/xmlTree";
import { readChart } from "./readChart";

export interface ReadDrawing {
  readonly charts: readonly FileChart[];
  readonly lost: readonly LostKind[];
}

export function readDrawing(file: Package, drawing: string, data: Partial<IWorksheetData>): ReadDrawing {
  const relationships = new Map(file.relationships(drawing).map((each) => [each.id, each]));
  const charts: FileChart[] = [];
  let left = 0;
  for (const anchor of file.tree(drawing)?.children ?? []) {
    const frame = child(anchor, "graphicFrame");
    const id = child(child(child(frame, "graphic"), "graphicData"), "chart")?.attributes["id"] ?? "";
    const part = relationships.get(id);
    const place = anchorOf(anchor, pixelsOf(data));
    const body = part?.type === "chart" && !part.external && place ? bodyOf(file, part.target) : null;
    if (!body || !place) {
      left += 1;
      continue;
    }
    relationships.delete(id);
    const named = child(child(frame, "nvGraphicFramePr"), "cNvPr")?.attributes;
    charts.push({ name: named?.["name"] ?? "", description: named?.["descr"] ?? "", anchor: place, body });
  }
  return {
    charts,
    lost: lostOf(
      [...relationships.values()].map(({ type }) => type),
      left,
    ),
  };
}

/** Of what was not read: shapes need no other part; an empty drawing (LibreOffice writes some) loses nothing. */
function lostOf(types: readonly string[], anchors: number): LostKind[] {
  const known = new Set<LostKind>();
  if (types.some((type) => type === "chart" || type === "chartEx")) known.add("chart");
  if (types.includes("image")) known.add("image");
  return known.size === 0 && anchors > 0 ? ["drawing"] : [...known];
}

/** A chart with parts of its own that it names (pictures, drawings upon it, a workbook within) cannot be taken along. */
function bodyOf(file: Package, part: string): FileChart["body"] | null {
  const xml = file.text(part);
  const root = file.tree(part);
  if (xml === null || root === null) return null;
  const own = readChart(xml, root);
  if (own) return own;
  const styles: ForeignChart["styles"][number][] = [];
  for (const { type, target, external } of file.relationships(part)) {
    if (external || (type !== "chartStyle" && type !== "chartColorStyle")) return null;
    const style = file.text(target);
    if (style !== null && file.tree(target)) styles.push({ type, xml: style });
  }
  return { kind: "foreign", xml, styles };
}

/** Anchors of other kinds become ones of two cells, which lie in the same place. */
function anchorOf(anchor: XmlElement, sizes: SheetSizes): ChartAnchor | null {
  const from = cornerOf(child(anchor, "from"));
  const to = cornerOf(child(anchor, "to"));
  if (anchor.name === "twoCellAnchor" && from && to) {
    const moves = anchor.attributes["editAs"];
    return { from, to, moves: moves === "oneCell" || moves === "absolute" ? moves : "twoCell" };
  }
  const extent = child(anchor, "ext")?.attributes;
  const [width, height] = [number(extent?.["cx"]), number(extent?.["cy"])];
  if (width === null || height === null) return null;
  const position = child(anchor, "pos")?.attributes;
  const start = from ?? cornerAt(sizes, pixels(position?.["x"]), pixels(position?.["y"]));
  const { left, top } = pixelsTo(sizes, start);
  const end = cornerAt(sizes, left + width / EMU_PER_PIXEL, top + height / EMU_PER_PIXEL);
  return { from: start, to: end, moves: from ? "oneCell" : "absolute" };
}

const pixels = (emu: string | undefined): number => (number(emu) ?? 0) / EMU_PER_PIXEL;

function cornerOf(corner: XmlElement | undefined): Corner | null {
  const part = (name: string): number | null => number(child(corner, name)?.text);
  const [column, x, row, y] = [part("col"), part("colOff"), part("row"), part("rowOff")];
  return column === null || row === null || column < 0 || row < 0 ? null : { column, x: x ?? 0, row, y: y ?? 0 };
}
