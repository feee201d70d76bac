/** The texts by which a handed-out file says what it is of, where its hidden mark is lost. */
import { SCORE_LABELS } from "../columns";
import type { SheetSnapshot } from "../snapshot";

export type LabelKey = "period" | "department" | "version" | "book";
const KEYS: readonly LabelKey[] = ["period", "department", "version", "book"];
const SIGNS = [SCORE_LABELS.filledBy, SCORE_LABELS.checkedBy, SCORE_LABELS.date].map(compact);

/** Half-width, without spaces: what people retype differs in nothing else. */
export function compact(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, "");
}

/** Every different text that stands after a label in these sheets. */
export function labelTexts(sheets: readonly SheetSnapshot[]): Record<LabelKey, readonly string[]> {
  const found: Record<LabelKey, Set<string>> = { period: new Set(), department: new Set(), version: new Set(), book: new Set() };
  for (const { values } of sheets) {
    for (const line of values) {
      for (const value of line) {
        if (typeof value !== "string" || value.length > 200) continue;
        const text = compact(value);
        const key = KEYS.find((one) => text.startsWith(compact(SCORE_LABELS[one])));
        if (key) found[key].add(text.slice(compact(SCORE_LABELS[key]).length));
      }
    }
  }
  return { period: [...found.period], department: [...found.department], version: [...found.version], book: [...found.book] };
}

/** A line to sign: the list ends above it. */
export const isSignLine = (line: readonly unknown[]): boolean =>
  line.some((value) => typeof value === "string" && SIGNS.some((sign) => compact(value).startsWith(sign)));
