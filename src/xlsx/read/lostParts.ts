/** What a file holds that the host has no place for. */
import type { LostKind, LostPart } from "../fileWorkbook";
import { children } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import type { Package, Relationship } from "../package";
import type { SheetPart } from "./readSheet";

const BY_RELATIONSHIP: Readonly<Record<string, LostKind>> = {
  pivotTable: "pivotTable",
  threadedComment: "threadedComment",
  oleObject: "embeddedObject",
  control: "embeddedObject",
  ctrlProp: "embeddedObject",
  slicer: "slicer",
  timeline: "slicer",
  queryTable: "externalData",
  connections: "externalData",
};

export function lostOfSheet(file: Package, part: SheetPart, relationships: readonly Relationship[]): LostKind[] {
  const kinds = new Set<LostKind>();
  for (const { type, target } of relationships) {
    const kind = BY_RELATIONSHIP[type];
    if (kind !== undefined) kinds.add(kind);
    if (type === "drawing") lostOfDrawing(file, target).forEach((each) => kinds.add(each));
  }
  if (part.branch("hyperlinks") !== undefined) kinds.add("hyperlink");
  if (part.branch("picture") !== undefined) kinds.add("image");
  if (part.extended("sparklineGroups").length > 0) kinds.add("sparkline");
  if (part.grid.hasFarFormats) kinds.add("farFormat");
  if (children(part.branch("cols"), "col").some(({ attributes }) => Number(attributes["outlineLevel"] ?? 0) > 0)) kinds.add("outline");
  return [...kinds];
}

function lostOfDrawing(file: Package, drawing: string): LostKind[] {
  const kinds = file.relationships(drawing).map(({ type }): LostKind | null => {
    if (type === "chart" || type === "chartEx") return "chart";
    return type === "image" ? "image" : null;
  });
  const known = kinds.filter((kind) => kind !== null);
  if (known.length > 0) return known;
  // Shapes need no other part; an empty drawing (LibreOffice writes some) loses nothing.
  return (file.tree(drawing)?.children.length ?? 0) > 0 ? ["drawing"] : [];
}

export function lostOfWorkbook(workbook: XmlElement, relationships: readonly Relationship[]): LostPart[] {
  const kinds = new Set<LostKind>();
  for (const { type } of relationships) {
    if (type === "connections") kinds.add("externalData");
    if (type === "chartsheet" || type === "dialogsheet") kinds.add("chartSheet");
  }
  if (children(workbook, "workbookProtection").some(({ attributes }) => Object.keys(attributes).length > 0))
    kinds.add("workbookProtection");
  return [...kinds].map((kind) => ({ kind, sheet: null }));
}
