import type { CellRef, Entry, ScoreRow } from "./book";
import type { DepartmentPlan, PlannedIndicator } from "./departmentPlan";
import { gcd } from "./fraction";

/** Sums of a row in the plan's units, with what T3 says of its slots. */
export interface RowSums {
  readonly base: bigint;
  readonly bonus: bigint;
  readonly deductions: bigint;
  /** Σ max of the slots that apply, in hundredths. */
  readonly applying: bigint;
  /** Cells without which there is no score (T1, V07). */
  readonly missing: readonly CellRef[];
}

/** `n` ÷ `d` points, not in lowest terms: sums are quicker with the book's common unit. */
export type RowScore =
  | { readonly state: "scored"; readonly row: ScoreRow; readonly n: bigint; readonly d: bigint }
  | { readonly state: "notApplicable"; readonly row: ScoreRow }
  | { readonly state: "missing"; readonly row: ScoreRow; readonly cells: readonly CellRef[] };

/** T2, T3: clamp(Σ base × scale + min(Σ bonus, cap) − Σ deductions, floor, ceiling). */
export function scoreRow(plan: DepartmentPlan, row: ScoreRow): RowScore {
  const sums = sumRow(plan, row);
  if (sums.missing.length > 0) return { state: "missing", row, cells: sums.missing };
  if (sums.applying === 0n) return { state: "notApplicable", row };
  const { n, d } = unclamped(plan, sums);
  const scale = d / plan.unit;
  if (n < plan.floor * scale) return { state: "scored", row, n: plan.floor, d: plan.unit };
  if (n > plan.ceiling * scale) return { state: "scored", row, n: plan.ceiling, d: plan.unit };
  return { state: "scored", row, n, d };
}

/** The department score before floor and ceiling, in points (T2). */
export function unclamped(plan: DepartmentPlan, { base, bonus, deductions, applying }: RowSums): { n: bigint; d: bigint } {
  const others = (bonus > plan.bonusCap ? plan.bonusCap : bonus) - deductions;
  const scale = scaleOf(plan, applying);
  return scale.d === 1n ? { n: base * scale.n + others, d: plan.unit } : { n: base * scale.n + others * scale.d, d: plan.unit * scale.d };
}

/** T3: (Σ max of all slots) ÷ (Σ max of the slots that apply); 1 where none applies. */
export function scaleOf(plan: DepartmentPlan, applying: bigint): { n: bigint; d: bigint } {
  if (applying === plan.fullMax || applying === 0n) return { n: 1n, d: 1n };
  const divisor = gcd(plan.fullMax, applying);
  return { n: plan.fullMax / divisor, d: applying / divisor };
}

const NONE: readonly CellRef[] = [];

/** Adds up a row. A loop and not a chain of maps: it runs once for every cell of the book. */
export function sumRow(plan: DepartmentPlan, row: ScoreRow): RowSums {
  let [base, bonus, deductions, applying] = [0n, 0n, 0n, 0n];
  let missing: readonly CellRef[] = NONE;
  for (let position = 0; position < plan.indicators.length; position += 1) {
    const planned = plan.indicators[position] as PlannedIndicator;
    const entry = entryAt(row, position);
    if (entry.kind === "unreadable") missing = [...missing, entry.at];
    if (entry.kind !== "number" || entry.value === 0) continue;
    const { counted } = unitsOf(planned, entry.value);
    if (planned.indicator.kind === "base") base += counted;
    else if (planned.indicator.kind === "bonus") bonus += counted;
    else deductions += counted;
  }
  for (const slot of plan.slots) {
    const reading = readSlot(row, slot.positions);
    if (reading === "number") applying += slot.max;
    else if (reading !== "notApplicable") missing = [...missing, ...reading];
  }
  return { base, bonus, deductions, applying, missing };
}

/** Points of one entered value in units: as entered × 换算, and after 封顶 (T2). */
export function unitsOf({ factor, cap }: PlannedIndicator, value: number): { raw: bigint; counted: bigint } {
  const raw = BigInt(value) * factor;
  return { raw, counted: cap !== null && raw > cap ? cap : raw };
}

/** T3: one number among alternatives makes the slot apply; all 不适用: it does not; else the cells that are missing. */
function readSlot(row: ScoreRow, positions: readonly number[]): "number" | "notApplicable" | readonly CellRef[] {
  let number: CellRef | null = null;
  let blank: CellRef | null = null;
  let unreadable = false;
  for (const position of positions) {
    const entry = entryAt(row, position);
    if (entry.kind === "number") {
      // Two numbers for one slot: neither may be chosen (V12).
      if (number) return [number, entry.at];
      number = entry.at;
    } else if (entry.kind === "blank") blank ??= entry.at;
    else if (entry.kind === "unreadable") unreadable = true;
  }
  if (number) return "number";
  if (unreadable) return [];
  return blank ? [blank] : "notApplicable";
}

export function entryAt(row: ScoreRow, position: number): Entry {
  const entry = row.entries[position];
  if (!entry) throw new RangeError(`The row of ${row.memberId} has no entry ${position + 1}.`);
  return entry;
}
