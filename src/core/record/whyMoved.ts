import type { Settings } from "../book";
import type { Movement } from "../movements";
import type { InputChange } from "./inputChange";

/** Why somebody moved, as data: the catalogue makes the words of it. */
export interface MovementCause {
  /** Changes of the member's own scores, status or vetoes. */
  readonly own: readonly InputChange[];
  /** Changes of rules that concern everybody: weights, settings, indicators, departments. */
  readonly common: readonly InputChange[];
  /** Nothing of the member's own and no rule changed: others moved past, or the mean or the line moved with them (R2, T4, E1). */
  readonly others: boolean;
}

/** Settings that members' totals, ranks or flags depend on (T2, T4, E2, E3); the others concern groups, or order nothing here. */
const DECIDING: ReadonlySet<string> = new Set([
  "year",
  "quarter",
  "notApplicable",
  "ties",
  "bonusCap",
  "scoreFloor",
  "scoreCeiling",
] satisfies (keyof Settings)[]);

/** The changes behind each movement of one computation (T6). */
export function causesOf(changes: readonly InputChange[]): (movement: Movement) => MovementCause {
  const common = changes.filter(isCommon);
  const own = new Map<string, InputChange[]>();
  for (const change of changes) {
    // In which group somebody is decides nothing of their own total, rank or flag.
    if (change.memberId === null || (change.kind === "member" && change.field === "group")) continue;
    const known = own.get(change.memberId);
    if (known) known.push(change);
    else own.set(change.memberId, [change]);
  }
  return ({ id }) => {
    const mine = own.get(id) ?? [];
    return { own: mine, common, others: mine.length === 0 && common.length === 0 };
  };
}

function isCommon({ kind, field }: InputChange): boolean {
  if (kind === "setting") return field !== null && DECIDING.has(field);
  return kind === "weight" || kind === "indicator" || kind === "department";
}
