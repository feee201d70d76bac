import { isActive } from "../activeVetoes";
import type { Period } from "../book";
import type { AnnualBook, QuarterResult } from "./annualBook";

export interface VetoOfYear {
  /** 文号 of those that stand in the latest book, sorted (R4). */
  readonly documents: readonly string[];
  /** Quarters of the year in which one was active. */
  readonly quarters: readonly number[];
}

const QUARTERS: readonly Period["quarter"][] = [1, 2, 3, 4];

/** E6: a veto that was active in any quarter of the year, by 一票否决 of the latest book or by 依据 of a locked quarter; by staff id. */
export function vetoesOfYear({ vetoes }: AnnualBook, history: readonly QuarterResult[], year: number): ReadonlyMap<string, VetoOfYear> {
  const found = new Map<string, { documents: Set<string>; quarters: Set<number> }>();
  const of = (id: string) => {
    const known = found.get(id) ?? { documents: new Set<string>(), quarters: new Set<number>() };
    found.set(id, known);
    return known;
  };
  for (const veto of vetoes) {
    const active = QUARTERS.filter((quarter) => isActive(veto, { year, quarter }));
    if (active.length === 0) continue;
    const own = of(veto.memberId);
    own.documents.add(veto.document);
    active.forEach((quarter) => own.quarters.add(quarter));
  }
  for (const { memberId, quarter, bases, locked } of history) if (locked && bases.includes("veto")) of(memberId).quarters.add(quarter);
  return new Map(
    [...found].map(([id, { documents, quarters }]) => [id, { documents: [...documents].sort(), quarters: [...quarters].sort() }]),
  );
}
