/** A chosen .xlsx file as the plain snapshot that the workbook layer makes of an open workbook. */
import { IDENTITY_NAMESPACE, parseIdentity } from "../core/identity";
import type { BookIdentity, BookSnapshot } from "../core/snapshot";
import { BadFile } from "./badFile";
import { readExternalBooks } from "./externalBooks";
import { openGuarded } from "./guard";
import { LIMITS } from "./limits";
import { readFormatCodes } from "./numberFormats";
import { customXmlParts, openPackage, type Package } from "./package";
import { readFileSheet } from "./readFileSheet";
import { readSharedStrings } from "./readSharedStrings";
import { parseXml, child, children, flag } from "./xml/xmlTree";

/** Throws BadFile (badFileText has the sentence for it) for a file that is broken, hostile or no workbook. */
export function readWorkbookFile(bytes: Uint8Array): BookSnapshot {
  const file = openPackage(openGuarded(bytes));
  const workbook = file.tree(file.workbookPart);
  if (workbook === null) throw new BadFile("noWorkbook");
  const relationships = file.relationships(file.workbookPart);
  const partOf = (type: string): string | undefined => relationships.find((each) => each.type === type && !each.external)?.target;

  const stylesPart = partOf("styles");
  const styles = stylesPart === undefined ? null : file.tree(stylesPart);
  const codeOf = readFormatCodes(styles);
  const formats = children(child(styles, "cellXfs"), "xf").map(({ attributes }) => codeOf(attributes["numFmtId"]) ?? "General");
  const stringsPart = partOf("sharedStrings");
  const source = {
    strings: stringsPart === undefined ? [] : readSharedStrings(file.text(stringsPart), stringsPart),
    date1904: flag(child(workbook, "workbookPr")?.attributes["date1904"]),
    nameBooks: readExternalBooks(file, workbook),
  };

  const listed = children(child(workbook, "sheets"), "sheet");
  if (listed.length > LIMITS.sheets) throw new BadFile("tooManySheets", { limit: LIMITS.sheets });
  let spent = 0;
  const read = listed.flatMap(({ attributes }) => {
    const part = relationships.find(({ id, type }) => id === attributes["id"] && type === "worksheet")?.target;
    // A sheet that is a chart or a dialogue holds no cells.
    if (part === undefined) return [];
    const sheet = {
      id: `s${attributes["sheetId"] ?? ""}`,
      name: attributes["name"] ?? "",
      hidden: (attributes["state"] ?? "visible") !== "visible",
    };
    const cells = { ...source, sheet: sheet.name };
    return [readFileSheet({ file, part, sheet, cells, formats, allowance: LIMITS.cells - spent, spend: (count) => (spent += count) })];
  });
  if (read.length === 0) throw new BadFile("noWorkbook");
  return {
    sheets: read.map(({ sheet }) => sheet),
    tables: read.flatMap(({ tables }) => tables),
    identity: readIdentity(file),
    validated: read.flatMap(({ validated }) => validated),
  };
}

function readIdentity(file: Package): BookIdentity | null {
  for (const target of customXmlParts(file)) {
    const xml = file.text(target);
    if (xml === null || !xml.includes(IDENTITY_NAMESPACE)) continue;
    // Refuses a DOCTYPE before the text is read.
    parseXml(xml, target);
    const identity = parseIdentity(xml);
    if (identity) return identity;
  }
  return null;
}
