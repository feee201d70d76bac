/** References to other workbooks, numbered as the file wants them. */
import { attributes, XML_HEAD } from "../xml/xmlText";
import type { PartWriter } from "./parts";

/** [Other.xlsx]Sheet, quoted or not; a table's columns are not preceded by such a place. */
const BOOK = /(^|[^\p{L}\p{N}_.\][])\[([^[\]]{1,200}\.\w{2,5})\]((?:''|[^'!])*)/gu;

export function externalBooks() {
  const books = new Map<string, Set<string>>();
  return {
    /** Turns [Other.xlsx]Sheet1!A1 into [1]Sheet1!A1. */
    number: (formula: string): string => {
      if (!formula.includes("[")) return formula;
      return formula.replace(BOOK, (_whole, before: string, book: string, sheet: string) => {
        const sheets = books.get(book) ?? new Set<string>();
        books.set(book, sheets.add(sheet.replace(/''/g, "'")));
        return `${before}[${[...books.keys()].indexOf(book) + 1}]${sheet}`;
      });
    },
    /** The element for the workbook part, its parts added. */
    write: (parts: PartWriter, workbookPart: string): string => {
      if (books.size === 0) return "";
      const references = [...books].map(([book, sheets], index) => {
        const part = `xl/externalLinks/externalLink${index + 1}.xml`;
        const path = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath";
        const id = parts.relate(part, path, encodeURI(book), true);
        const names = [...sheets].map((sheet) => `<sheetName${attributes({ val: sheet })}/>`);
        const text =
          `${XML_HEAD}<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
          `<externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"${attributes({ "r:id": id })}>` +
          `<sheetNames>${names.join("")}</sheetNames></externalBook></externalLink>`;
        parts.add(part, "externalLink", text);
        return `<externalReference r:id="${parts.relate(workbookPart, "externalLink", part)}"/>`;
      });
      return `<externalReferences>${references.join("")}</externalReferences>`;
    },
  };
}
