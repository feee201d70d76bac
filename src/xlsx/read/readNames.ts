/** Defined names; print areas and titles are taken out of them, filters' own names are dropped. */
import { parseRange, rangeName } from "../address";
import { fromFileFormula } from "../formulaText";
import type { DefinedName } from "../resources";
import { WHOLE_WORKBOOK } from "../resources";
import { unescapeText } from "../xml/xmlText";
import type { XmlElement } from "../xml/xmlTree";
import { children, flag, number } from "../xml/xmlTree";

export interface Names {
  readonly defined: Record<string, DefinedName>;
  /** By sheet id: "1:5", "A1:G40". */
  readonly titleRows: Map<string, string>;
  readonly printAreas: Map<string, string>;
}

export function readNames(
  definedNames: XmlElement | undefined,
  sheetIds: readonly string[],
  nameBooks: (formula: string) => string,
): Names {
  const defined: Record<string, DefinedName> = {};
  const titleRows = new Map<string, string>();
  const printAreas = new Map<string, string>();
  for (const { attributes, text } of children(definedNames, "definedName")) {
    const name = attributes["name"] ?? "";
    const sheetId = sheetIds[number(attributes["localSheetId"]) ?? -1];
    const builtIn = /^_xlnm\.(.*)$/i.exec(name)?.[1]?.toLowerCase();
    if (builtIn !== undefined) {
      if (sheetId === undefined) continue;
      const rows = areas(text).find((address) => /^\d+:\d+$/.test(address));
      if (builtIn === "print_titles" && rows !== undefined) titleRows.set(sheetId, rows);
      const ranges = areas(text).map(parseRange);
      if (builtIn === "print_area" && ranges.length > 0 && !ranges.includes(null)) {
        printAreas.set(sheetId, ranges.flatMap((range) => (range === null ? [] : rangeName(range))).join(","));
      }
      continue;
    }
    const id = `d${Object.keys(defined).length + 1}`;
    defined[id] = {
      id,
      name: unescapeText(name),
      formulaOrRefString: bareReference(fromFileFormula(nameBooks(text))),
      ...(attributes["comment"] === undefined ? {} : { comment: unescapeText(attributes["comment"]) }),
      localSheetId: sheetId ?? WHOLE_WORKBOOK,
      ...(flag(attributes["hidden"]) ? { hidden: true } : {}),
    };
  }
  return { defined, titleRows, printAreas };
}

/** Addresses without sheets and "$": 'A, B'!$A$1,Sheet!$1:$5 → A1, 1:5. */
function areas(text: string): string[] {
  return text
    .replace(/'(?:[^']|'')*'!/g, "")
    .split(",")
    .map((piece) =>
      piece
        .slice(piece.lastIndexOf("!") + 1)
        .replace(/\$/g, "")
        .trim(),
    );
}

/** Univer keeps references without "=". */
function bareReference(formula: string): string {
  const isReference = /^=(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/iu.test(formula);
  return isReference ? formula.slice(1) : formula;
}
