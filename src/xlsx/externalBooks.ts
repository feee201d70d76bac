/** References to other workbooks: numbers in the file, names in formulas as people see them. */
import type { XmlElement } from "./xml/xmlTree";
import { children } from "./xml/xmlTree";
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
    formula.replace(REFERENCE, (whole, before: string, index: string, sheet: string | undefined) => {
      const book = books[Number(index) - 1];
      if (book === null || book === undefined) return whole;
      if (sheet === undefined) return `${before}[${book}]`;
      return /[^\p{L}\p{N}_.]/u.test(book) ? `${before}'[${book}]${sheet}'!` : `${before}[${book}]${sheet}!`;
    });
}

/** [1], with the sheet's name when that needs no quotes (the book's may). Table columns do not stand in such a place. */
const REFERENCE = /(^|[^\p{L}\p{N}_.\][])\[(\d{1,4})\](?:([\p{L}\p{N}_.]{1,31})!)?/gu;

function baseName(target: string): string {
  const name = target.split(/[/\\]/).pop() ?? target;
  try {
    return decodeURIComponent(name);
  } catch {
    // Not percent-encoded after all.
    return name;
  }
}
