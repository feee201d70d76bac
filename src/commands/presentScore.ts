import type { Book, Entry, Indicator } from "../core/book";
import { hundredthsText } from "../core/decimal";
import { boundsOf } from "../core/rules/v12";

/** What stands in a score cell now, and what may stand there. */
export interface PresentScore {
  readonly state: Entry["kind"] | "noRow";
  /** As it is typed: "18.5", "不适用", "" for a blank or for what is no score. */
  readonly text: string;
  /** Bounds of the points as decimals, "" without one; 换算 where there is one (T2). */
  readonly min: string;
  readonly max: string;
  readonly conversion: string;
}

/** The cell of one member and one indicator; null where the book has no such indicator. */
export function presentScore(book: Book, memberId: string, department: string, code: string): PresentScore | null {
  const found = book.departments.find((one) => one.code === department);
  const position = found?.indicators.findIndex((one) => one.code === code) ?? -1;
  const indicator: Indicator | undefined = found?.indicators[position];
  if (!indicator) return null;
  const { min, max, conversion } = boundsOf(indicator);
  const sheet = book.scoreSheets.find((one) => one.department === department);
  const entry = sheet?.rows.find((row) => row.memberId === memberId)?.entries[position];
  return { state: entry?.kind ?? "noRow", text: textOf(entry), min, max, conversion };
}

function textOf(entry: Entry | undefined): string {
  if (entry?.kind === "number") return hundredthsText(entry.value);
  return entry?.kind === "notApplicable" ? "不适用" : "";
}
