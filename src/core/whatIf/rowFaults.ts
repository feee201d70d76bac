import { parseAddress } from "../address";
import type { CellRef, Department, Entry, Indicator, Member, ScoreRow } from "../book";
import { hundredthsText } from "../decimal";
import { rangeFault } from "../reading/scoreRange";
import { boundsOf } from "../rules/v12";
import { raise, type IssuePlace } from "../rules/raise";
import type { MessageKey } from "../rules/messages";
import type { Fault } from "./supposition";

/** A row of a score sheet with what is supposed of it. */
export interface SupposedRow {
  readonly department: Department;
  readonly member: Member;
  readonly row: ScoreRow;
  /** Index of the supposed score by the position of its indicator. */
  readonly touched: ReadonlyMap<number, number>;
}

/** What validation would say of the row's new cells (V07, V12, V13, V23); a blank is missing in official results only (T1). */
export function rowFaults(one: SupposedRow, kind: "official" | "trial"): Fault[] {
  const slots = slotsOf(one.department);
  return [
    ...[...one.touched].flatMap(([position, index]) => entryFault(one, position, index) ?? []),
    ...slots.flatMap((slot) => slotFault(one, slot, kind) ?? []),
    ...extras(one, slots),
  ];
}

/** True where none of the department's slots applies to the member (T3). */
export const isNotApplicable = (department: Department, row: ScoreRow): boolean =>
  slotsOf(department).every((slot) => slot.every((position) => row.entries[position]?.kind === "notApplicable"));

/** Positions of base indicators, alternatives together (T3). */
function slotsOf({ indicators }: Department): number[][] {
  const slots = new Map<string, number[]>();
  indicators.forEach(({ kind, slot }, position) => {
    if (kind !== "base") return;
    const key = slot === null ? `${position}` : `slot:${slot}`;
    slots.set(key, [...(slots.get(key) ?? []), position]);
  });
  return [...slots.values()];
}

function entryFault(one: SupposedRow, position: number, index: number): Fault | null {
  const entry = one.row.entries[position];
  const indicator = one.department.indicators[position];
  if (!indicator || entry?.kind !== "number") return null;
  const { value, at } = entry;
  if (!Number.isInteger(value) || Math.abs(value) >= 1e14) {
    const params = { ...boundsOf(indicator), suggestion: Number.isFinite(value) ? hundredthsText(Math.round(value)) : "" };
    return fault(one, index, Number.isFinite(value) && Math.abs(value) < 1e14 ? "V13.decimals" : "V10.text", at, value, params);
  }
  const message = rangeFault(indicator, value);
  return message && fault(one, index, message, at, value, boundsOf(indicator));
}

function slotFault(one: SupposedRow, slot: readonly number[], kind: "official" | "trial"): Fault | null {
  const index = lastTouched(one, slot);
  if (index === null) return null;
  const entries = slot.flatMap((position) => one.row.entries[position] ?? []);
  const numbers = slot.filter((position) => one.row.entries[position]?.kind === "number");
  const second = one.row.entries[numbers[1] ?? -1];
  if (second?.kind === "number") {
    const params = { headings: headings(one, numbers).join("、"), slot: one.department.indicators[slot[0] ?? 0]?.slot ?? "" };
    return fault(one, index, "V12.alternatives", second.at, second.value, params);
  }
  const unreadable = slot.filter((position) => one.row.entries[position]?.kind === "unreadable");
  if (unreadable.length > 0 && numbers.length === 0)
    return { kind: "unclear", part: { of: "score", index }, heading: headings(one, unreadable).join("、") };
  const blank = entries.find((entry) => entry.kind === "blank");
  if (kind === "trial" || numbers.length > 0 || !blank) return null;
  return fault(one, index, slot.length > 1 ? "V07.slot" : "V07.score", blank.at, null, { heading: headings(one, slot).join("、") });
}

/** V23: a bonus or deduction where the department does not apply to the member. */
function extras(one: SupposedRow, slots: readonly (readonly number[])[]): Fault[] {
  const row = lastTouched(one, [...one.touched.keys()]);
  if (row === null || slots.length === 0 || !isNotApplicable(one.department, one.row)) return [];
  return one.department.indicators.flatMap((indicator, position) => {
    const entry = one.row.entries[position];
    if (indicator.kind === "base" || entry?.kind !== "number" || entry.value === 0) return [];
    return [fault(one, one.touched.get(position) ?? row, "V23.extra", entry.at, entry.value, { heading: indicator.name })];
  });
}

const headings = ({ department }: SupposedRow, positions: readonly number[]): string[] =>
  positions.flatMap((position) => (department.indicators[position] as Indicator | undefined)?.name ?? []);

/** The supposed score that came last of those in these positions: the one that a person is at. */
function lastTouched({ touched }: SupposedRow, positions: readonly number[]): number | null {
  const indexes = positions.flatMap((position) => touched.get(position) ?? []);
  return indexes.length === 0 ? null : Math.max(...indexes);
}

function fault(
  { department, member }: SupposedRow,
  index: number,
  message: MessageKey,
  at: CellRef,
  value: number | null,
  params: Readonly<Record<string, string>>,
): Fault {
  const found = value === null ? "" : hundredthsText(value);
  const issue = raise(message, placeOf(at), { department: department.code, member, found, params });
  return { kind: "issue", part: { of: "score", index }, issue };
}

export function placeOf(at: CellRef): IssuePlace {
  const place = parseAddress(at.cell);
  return { sheet: at.sheet, row: place?.row ?? null, col: place?.col ?? null };
}

/** What a cell would hold, in its place (T1). */
export const entryAt = (at: CellRef, entry: number | "notApplicable" | "blank"): Entry =>
  typeof entry === "number" ? { kind: "number", value: entry, at } : { kind: entry, at };
