/** What a person types into a what-if, read as Excel would read it in its cell (T1, B2): half-finished text is an issue, never a guess. */
import type { Hundredths, Indicator } from "../book";
import { parseScore } from "../cell";
import { hundredthsOf } from "../decimal";
import type { Issue } from "../issue";
import { raise } from "../rules/raise";
import { boundsOf } from "../rules/v12";
import type { MessageKey } from "../rules/messages";
import type { SupposedEntry } from "./supposition";

/** A score cell's new content: a number, 不适用 (or N/A), or nothing (T1); full-width digits are digits here (V09). */
export function readEntry(text: string, indicator: Indicator): { readonly entry: SupposedEntry } | { readonly issue: Issue } {
  const score = parseScore(typed(text), "General");
  if (score.kind === "number") return { entry: score.value };
  if (score.kind !== "fault") return { entry: score.kind };
  const reading = score.reading === null ? null : hundredthsOf(score.reading);
  if (reading !== null) return { entry: reading };
  const params = { ...boundsOf(indicator), suggestion: score.suggestion };
  return { issue: raise(messageOf(score.rule, score.suggestion), { sheet: null }, { found: text.trim(), params }) };
}

/** A weight in percent: a number with at most 2 decimals (B2). */
export function readWeight(text: string): { readonly weight: Hundredths } | { readonly issue: Issue } {
  const score = parseScore(typed(text), "General");
  const weight =
    score.kind === "number" ? score.value : score.kind === "fault" && score.reading !== null ? hundredthsOf(score.reading) : null;
  return weight === null ? { issue: raise("V24.weight", { sheet: null }, { found: text.trim() }) } : { weight };
}

/** Excel takes decimal text that is typed for a number. */
const typed = (text: string): string | number => (/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : text);

function messageOf(rule: "V09" | "V10" | "V11" | "V13" | "V17", suggestion: string): MessageKey {
  switch (rule) {
    case "V09": // a number that is finer than hundredths, in text
      return "V10.text";
    case "V10":
      return suggestion === "" ? "V10.text" : "V10.suggestion";
    case "V11":
      return "V11.date";
    case "V13":
      return "V13.decimals";
    case "V17":
      return "V17.score";
  }
}
