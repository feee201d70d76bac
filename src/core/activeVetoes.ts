import type { Period, Veto } from "./book";

const quarterNumber = (period: Period): number => period.year * 4 + period.quarter;

/** E3: a veto counts from the quarter of its 日期 for its number of quarters, across years, unless it is revoked. */
export function isActive(veto: Veto, period: Period): boolean {
  const passed = quarterNumber(period) - quarterNumber(veto.from);
  return !veto.revoked && passed >= 0 && passed < veto.quarters;
}

/** E3: staff id → document numbers (文号) of the vetoes active in the quarter; in an order that no row order changes (R4). */
export function activeVetoes(vetoes: readonly Veto[], period: Period): ReadonlyMap<string, readonly string[]> {
  const active = new Map<string, string[]>();
  for (const veto of vetoes) {
    if (!isActive(veto, period)) continue;
    const known = active.get(veto.memberId);
    if (!known) active.set(veto.memberId, [veto.document]);
    else if (!known.includes(veto.document)) known.push(veto.document);
  }
  for (const documents of active.values()) documents.sort();
  return active;
}
