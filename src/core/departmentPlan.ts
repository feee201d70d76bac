import type { Department, Hundredths, Indicator, Settings } from "./book";
import { lcm } from "./fraction";

/** An indicator with its numbers in units: `unitOf` the book to a point, so that sums need no common denominators. */
export interface PlannedIndicator {
  readonly indicator: Indicator;
  /** Units of one hundredth entered (换算, T2). */
  readonly factor: bigint;
  /** 封顶 in units; null without one, and always for a base indicator. */
  readonly cap: bigint | null;
}

/** Base indicators that stand for one another (T3): positions in the department's order, and their common max. */
export interface Slot {
  readonly positions: readonly number[];
  readonly max: bigint;
}

/** What is the same for every row of a department's sheet. */
export interface DepartmentPlan {
  readonly department: Department;
  /** 权重 in hundredths of a percent. */
  readonly weight: bigint;
  /** Units in a point; the same for all departments of a book. */
  readonly unit: bigint;
  readonly indicators: readonly PlannedIndicator[];
  readonly slots: readonly Slot[];
  /** Σ max of all slots, in hundredths. */
  readonly fullMax: bigint;
  readonly bonusCap: bigint;
  readonly floor: bigint;
  readonly ceiling: bigint;
}

/** Units in a point: one number for the whole book in which every score × 换算 is whole (T5). */
export function unitOf(departments: readonly Department[]): bigint {
  let common = 1n;
  for (const { indicators } of departments) for (const { conversion } of indicators) common = lcm(common, conversion.d);
  return common * 100n;
}

/** Prepares a department's rules for its rows (T2, T3). */
export function planDepartment(department: Department, settings: Settings, unit: bigint): DepartmentPlan {
  const perHundredth = unit / 100n;
  const units = (value: Hundredths): bigint => BigInt(value) * perHundredth;
  const slots = slotsOf(department.indicators);
  return {
    department,
    weight: BigInt(department.weight),
    unit,
    indicators: department.indicators.map((indicator) => ({
      indicator,
      factor: (indicator.conversion.n * perHundredth) / indicator.conversion.d,
      cap: indicator.kind === "base" || indicator.cap === null ? null : units(indicator.cap),
    })),
    slots,
    fullMax: slots.reduce((sum, slot) => sum + slot.max, 0n),
    bonusCap: units(settings.bonusCap),
    floor: units(settings.scoreFloor),
    ceiling: units(settings.scoreCeiling),
  };
}

function slotsOf(indicators: readonly Indicator[]): Slot[] {
  const slots: { positions: number[]; max: bigint }[] = [];
  const byName = new Map<string, { positions: number[]; max: bigint }>();
  indicators.forEach((indicator, position) => {
    if (indicator.kind !== "base") return;
    const known = indicator.slot === null ? undefined : byName.get(indicator.slot);
    if (known) {
      known.positions.push(position);
      return;
    }
    const slot = { positions: [position], max: BigInt(indicator.max ?? 0) };
    slots.push(slot);
    if (indicator.slot !== null) byName.set(indicator.slot, slot);
  });
  return slots;
}
