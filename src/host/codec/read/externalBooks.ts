/** References to other workbooks: numbers in the file, names in formulas as people see them. */
import type { XmlElement } from "../xml/xmlTree";
import { children } from "../xml/xmlTree";
import type { Package } from "./package";

/** Turns [1]Sheet1!A1 into [Other.xlsx]Sheet1!A1. */
export function readExternalBooks(file: Package, workbook: XmlElement): (formula: string) => string {
  const links = file.relationships(file.workbookPart).filter(({ type }) => type === "externalLink");
  const references = children(workbook, "externalReferences").flatMap((list) => children(list, "externalReference"));
  const books = references.map(({ attributes }) => {
    const part = links.find(({ id }) => id === attributes["id"])?.target;
    const target = part === undefined ? undefined : file.relationships(part).find(({ external }) => external)?.target;
    return target === undefined ? null : baseName(target);
  });
  if (books.length === 0) return (formula) => formula;
  return (formula) =>
    formula.replace(/(^|[^\p{L}\p{N}_.\][])\[(\d{1,4})\]/gu, (whole, before: string, index: string) => {
      const book = books[Number(index) - 1];
      return book === null || book === undefined ? whole : `${before}[${book}]`;
    });
}

function baseName(target: string): string {
  const name = target.split(/[/\\]/).pop() ?? target;
  try {
    return decodeURIComponent(name);
  } catch {
    // Not percent-encoded after all.
    return name;
  }
}
