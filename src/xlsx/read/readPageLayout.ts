/** Print set-up of a sheet: page, margins, header and footer, breaks; print area and titles come from the defined names. */
import type { PageLayout } from "../fileWorkbook";
import { PAPERS } from "../papers";
import { unescapeText } from "../xml/xmlText";
import type { XmlElement } from "../xml/xmlTree";
import { child, children, flag, number } from "../xml/xmlTree";

/** Excel's defaults, in points. */
export const DEFAULT_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54 } as const;

type Branch = (name: string) => XmlElement | undefined;

/** Null when the file says nothing about printing this sheet. */
export function readPageLayout(branch: Branch, titleRows: string | null, printArea: string | null): PageLayout | null {
  const setup = branch("pageSetup")?.attributes;
  const margins = branch("pageMargins")?.attributes;
  const headerFooter = branch("headerFooter");
  const options = branch("printOptions")?.attributes;
  const breaks = children(branch("rowBreaks"), "brk").map(({ attributes }) => number(attributes["id"]) ?? 0);
  const isSaid = setup ?? margins ?? headerFooter ?? options ?? titleRows ?? printArea;
  if (isSaid === undefined || isSaid === null) return null;
  const fits = flag(child(branch("sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const paper = number(setup?.["paperSize"]) ?? 1;
  const points = (side: keyof typeof DEFAULT_MARGINS): number => {
    const inches = number(margins?.[side]);
    return inches === null ? DEFAULT_MARGINS[side] : Math.round(inches * 72 * 1e4) / 1e4;
  };
  return {
    orientation: setup?.["orientation"] === "landscape" ? "landscape" : "portrait",
    paper: PAPERS[paper] ?? `${paper}`,
    titleRows,
    printArea,
    fitToWidth: fits ? fitCount(setup?.["fitToWidth"]) : null,
    fitToHeight: fits ? fitCount(setup?.["fitToHeight"]) : null,
    centerHorizontally: flag(options?.["horizontalCentered"]),
    header: readSections(child(headerFooter, "oddHeader")?.text ?? ""),
    footer: readSections(child(headerFooter, "oddFooter")?.text ?? ""),
    margins: { left: points("left"), right: points("right"), top: points("top"), bottom: points("bottom") },
    rowBreaks: breaks.filter((row) => row > 0).sort((one, other) => one - other),
  };
}

/** 0 pages means: as many as it takes. Absent is 1. */
function fitCount(value: string | undefined): number | null {
  const count = number(value) ?? 1;
  return count === 0 ? null : count;
}

/** &L, &C and &R begin a section; a text without any is the centre. "&&" is an ampersand and begins nothing. */
function readSections(text: string): { left: string; center: string; right: string } {
  const sections = { left: "", center: "", right: "" };
  let current: keyof typeof sections = "center";
  const marks = { L: "left", C: "center", R: "right" } as const;
  for (const piece of unescapeText(text).match(/&[\s\S]|[^&]+|&/g) ?? []) {
    const mark = piece.length === 2 && piece.startsWith("&") ? marks[piece.charAt(1).toUpperCase() as "L" | "C" | "R"] : undefined;
    if (mark === undefined) sections[current] += piece;
    else current = mark;
  }
  return sections;
}
