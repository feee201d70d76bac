import type { Book, NotApplicablePolicy, TiePolicy } from "../core/book";
import { hundredthsText } from "../core/decimal";
import { readSetting } from "../core/reading/readSetting";
import { SETTINGS } from "../core/settings";
import { readEntry, readWeight } from "../core/whatIf/readSupposed";
import type { SupposedPart, SupposedScore, Supposition } from "../core/whatIf/supposition";
import type { WhatIf } from "../core/whatIf/whatIf";
import { faultWords, type FaultWords } from "./messages/faults";
import { tryOut, type TryOut } from "./tryOut";

/** What a person has typed on the screen 试一试, as it stands in the fields; what is not there has not been touched. */
export interface Typed {
  /** By department code. */
  readonly weights: Readonly<Record<string, string>>;
  readonly notApplicable?: NotApplicablePolicy;
  readonly ties?: TiePolicy;
  readonly bonusCap?: string;
  readonly scores: readonly TypedScore[];
}

/** "" where nothing has been chosen yet; `text` null while the cell's present content stands in the field. */
export interface TypedScore {
  readonly memberId: string;
  readonly department: string;
  readonly indicator: string;
  readonly text: string | null;
}

/** A field of the screen: "weights" (their sum), "weight JW", "setting bonusCap", "score 0". */
export type FieldKey = string;

export type TypedTry =
  | { readonly state: "unchanged" }
  /** What is wrong, in a sentence a field. */
  | { readonly state: "faulty"; readonly faults: ReadonlyMap<FieldKey, string> }
  | { readonly state: "done"; readonly result: WhatIf };

/** Reads the fields as their cells would be read, and tries what they say. Costs Excel nothing. */
export function tryTyped(ready: Extract<TryOut, { status: "ready" }>, typed: Typed, words: FaultWords = faultWords): TypedTry {
  const faults = new Map<FieldKey, string>();
  const supposition: Supposition = {
    weights: weightsOf(typed, faults, words),
    settings: settingsOf(typed, faults, words),
    scores: scoresOf(ready.book, typed, faults, words),
  };
  if (faults.size > 0) return { state: "faulty", faults };
  if (isEmpty(supposition)) return { state: "unchanged" };
  const tried = tryOut(ready, supposition);
  if (!("faults" in tried)) return { state: "done", result: tried };
  for (const fault of tried.faults) faults.set(fieldOf(fault.part, typed), words.faultText(fault));
  return { state: "faulty", faults };
}

/** Sum of the weights with those that are typed, and what is missing to 100 (B2), as text; null while one of them is no number. */
export function weightSum({ departments }: Book, { weights }: Typed): { readonly sum: string; readonly missing: string } | null {
  const typed = new Map(Object.entries(weights));
  let sum = 0;
  for (const { code, weight } of departments) {
    const text = typed.get(code);
    const read = text === undefined ? { weight } : readWeight(text);
    if (!("weight" in read)) return null;
    sum += read.weight;
  }
  return { sum: hundredthsText(sum), missing: hundredthsText(10000 - sum) };
}

function weightsOf({ weights }: Typed, faults: Map<FieldKey, string>, words: FaultWords): NonNullable<Supposition["weights"]> {
  const entries = Object.entries(weights).flatMap(([code, text]) => {
    const read = readWeight(text);
    if ("weight" in read) return [[code, read.weight] as const];
    faults.set(`weight ${code}`, words.supposedIssueText(read.issue));
    return [];
  });
  return Object.fromEntries(entries);
}

const BONUS_CAP = SETTINGS.find(({ key }) => key === "bonusCap")?.item ?? "";

function settingsOf(
  { notApplicable, ties, bonusCap }: Typed,
  faults: Map<FieldKey, string>,
  words: FaultWords,
): NonNullable<Supposition["settings"]> {
  const policies = { ...(notApplicable ? { notApplicable } : {}), ...(ties ? { ties } : {}) };
  if (bonusCap === undefined) return policies;
  const read = readSetting(BONUS_CAP, bonusCap);
  if ("setting" in read) return { ...policies, bonusCap: read.setting.bonusCap ?? 0 };
  faults.set("setting bonusCap", words.supposedIssueText(read.issue));
  return policies;
}

/** Scores whose cell is chosen and whose field has been typed in. */
const isTouched = ({ memberId, indicator, text }: TypedScore): boolean => memberId !== "" && indicator !== "" && text !== null;

function scoresOf({ departments }: Book, { scores }: Typed, faults: Map<FieldKey, string>, words: FaultWords): SupposedScore[] {
  return scores.flatMap((score, index): SupposedScore[] => {
    const { memberId, department, indicator: code } = score;
    if (!isTouched(score)) return [];
    const indicator = departments.find((one) => one.code === department)?.indicators.find((one) => one.code === code);
    // Gone from the book meanwhile: the try says so.
    if (!indicator) return [{ memberId, department, indicator: code, entry: "blank" }];
    const read = readEntry(score.text ?? "", indicator);
    if ("entry" in read) return [{ memberId, department, indicator: code, entry: read.entry }];
    faults.set(`score ${index}`, words.supposedIssueText(read.issue));
    return [];
  });
}

const isEmpty = ({ weights = {}, settings = {}, scores = [] }: Supposition): boolean =>
  Object.keys(weights).length + Object.keys(settings).length + scores.length === 0;

/** A fault counts the scores that were tried; the field is counted among all that are on the screen. */
function fieldOf(part: SupposedPart, { scores }: Typed): FieldKey {
  switch (part.of) {
    case "weights":
      return "weights";
    case "weight":
    case "leftOut":
      return `weight ${part.department}`;
    case "setting":
      return `setting ${part.key}`;
    case "score": {
      const touched = scores.flatMap((score, index) => (isTouched(score) ? [index] : []));
      return `score ${touched[part.index] ?? part.index}`;
    }
  }
}
