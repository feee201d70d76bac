/** Rows whose staff id has lost its leading zeros, or got some: 313 for 0313 (B3, V03). */
import { textOf } from "../cell";
import type { Identity } from "./identity";
import { nameKey, type MemberReading } from "./readRoster";
import type { ScoreRowReading } from "./readScores";
import type { CellReading } from "./table";

interface NamedRow {
  readonly identity: Identity;
  readonly cell: (key: "id" | "name") => CellReading | null;
}

/** B3: two ids of digits that are the same but for leading zeros. */
export const sameButForZeros = (a: string, b: string): boolean =>
  a !== b && [a, b].every((id) => /^\d+$/.test(id)) && a.replace(/^0+/, "") === b.replace(/^0+/, "");

/** V03: of a row whose id is nobody's, the one member of that very name whose id is the same but for leading zeros; null for none or several. */
export function memberButForZeros({ identity, cell }: NamedRow): MemberReading | null {
  if (identity.kind !== "unknown" || identity.why !== "id") return null;
  const [id, name] = [cell("id"), cell("name")].map((at) => textOf(at?.value ?? "").trim()) as [string, string];
  const [member, second] = identity.candidates.filter(
    (one) => nameKey(one.member.name) === nameKey(name) && sameButForZeros(one.member.id, id),
  );
  return member && !second ? member : null;
}

/** The rows, with those of `memberButForZeros` taken for their member where the table has no other row that may be the member's. */
export function withZerosFound<Row extends ScoreRowReading>(
  rows: readonly Row[],
): { readonly rows: readonly Row[]; readonly found: readonly Row[] } {
  const meant = rows.map((row) => row.member ?? memberButForZeros(row));
  const found: Row[] = [];
  const settled = rows.map((row, index): Row => {
    const member = meant[index];
    if (row.member || !member || meant.filter((one) => one === member).length > 1) return row;
    const taken: Row = { ...row, member, identity: { kind: "member", member, idFault: true } };
    found.push(taken);
    return taken;
  });
  return { rows: settled, found };
}
