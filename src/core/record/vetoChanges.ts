import type { Book, CellRef } from "../book";
import type { BareChange } from "./inputChange";
import { vetoRecord, type ResultsRecord, type VetoRecord } from "./resultsRecord";

type Placed = VetoRecord & { readonly at: CellRef | null };

/**
 * Vetoes are known by their member and 文号 (E3). Of one that stands in both, each column that changed; else the whole veto came or went.
 * Where a member has several of one 文号, those that are equal are the same, and the rest came or went.
 */
export function vetoChanges(record: ResultsRecord, book: Book): BareChange[] {
  const before = byName(record.vetoes.map((one) => ({ ...one, at: null })));
  const now = byName(book.vetoes.map((one) => ({ ...vetoRecord(one), at: one.at })));
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((name) => {
    const were = before.get(name) ?? [];
    const are = now.get(name) ?? [];
    const [was, is] = [were[0], are[0]];
    if (was && is && were.length === 1 && are.length === 1) return columnChanges(was, is);
    const left = [...were];
    const added = are.filter((one) => {
      const same = left.findIndex((other) => textOf(other) === textOf(one));
      if (same >= 0) left.splice(same, 1);
      return same < 0;
    });
    return [...left.map((one) => whole(one, textOf(one), null)), ...added.map((one) => whole(one, null, textOf(one)))];
  });
}

function byName(vetoes: readonly Placed[]): Map<string, Placed[]> {
  const named = new Map<string, Placed[]>();
  for (const one of vetoes) {
    const name = JSON.stringify([one.memberId, one.document]);
    named.set(name, [...(named.get(name) ?? []), one]);
  }
  return named;
}

const stateText = ({ revoked }: VetoRecord): string => (revoked ? "撤销" : "有效");
const textOf = (one: VetoRecord): string => `${one.from}，${one.quarters}，${stateText(one)}`;

const base = ({ memberId, document, at }: Placed) => ({ kind: "veto" as const, at, department: null, memberId, label: document });

const whole = (one: Placed, before: string | null, after: string | null): BareChange => ({ ...base(one), field: null, before, after });

function columnChanges(was: Placed, is: Placed): BareChange[] {
  const columns = [
    ["date", was.from, is.from],
    ["quarters", String(was.quarters), String(is.quarters)],
    ["state", stateText(was), stateText(is)],
  ] as const;
  return columns.flatMap(([field, before, after]) => (before === after ? [] : [{ ...base(is), field, before, after }]));
}
