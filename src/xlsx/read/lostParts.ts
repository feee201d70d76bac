/** What a file holds that the host has no place for; what lies on a drawing is told by readDrawing. */
import type { LostKind, LostPart } from "../fileWorkbook";
import { children } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import type { Relationship } from "../package";
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

export function lostOfSheet(part: SheetPart, relationships: readonly Relationship[]): LostKind[] {
  const kinds = new Set<LostKind>();
  for (const { type } of relationships) {
    const kind = BY_RELATIONSHIP[type];
    if (kind !== undefined) kinds.add(kind);
  }
  if (part.branch("hyperlinks") !== undefined) kinds.add("hyperlink");
  if (part.branch("picture") !== undefined) kinds.add("image");
  if (part.extended("sparklineGroups").length > 0) kinds.add("sparkline");
  if (part.grid.hasFarFormats) kinds.add("farFormat");
  if (children(part.branch("cols"), "col").some(({ attributes }) => Number(attributes["outlineLevel"] ?? 0) > 0)) kinds.add("outline");
  return [...kinds];
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
