import type { CellValue } from "../../core/snapshot";

/** What people wrote, as it goes into a draft: a text that Excel would take for a formula, a number, a date or a truth value stays a text. */
export const plainText = (text: string): string =>
  /^[=+\-@']|^\s*[\d.,:/年月日%-]+\s*$|^\s*(true|false)\s*$/i.test(text) ? `'${text}` : text;

/** The same for a cell with the text format "@", where only what begins a formula, or would be eaten, needs it. */
export const plainId = (text: string): string => (/^[=']/.test(text) ? `'${text}` : text);

export const plainCell = (value: CellValue): CellValue => (typeof value === "string" ? plainText(value) : value);
