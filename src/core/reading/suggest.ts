/** V03's nearest suggestion: a member whose name or id differs by one character, first of those the sheet still lacks. */
import { textOf } from "../cell";
import type { OpenRow } from "./readScores";
import type { CellReading } from "./table";
import { sameButForZeros } from "./leadingZeros";
import { nameKey, type MemberReading, type RosterReading } from "./readRoster";

export function suggestMembers(rows: readonly OpenRow[], roster: RosterReading): void {
  const strangers = rows.filter((row) => row.identity.kind === "unknown");
  if (strangers.length === 0) return;
  const present = new Set(rows.flatMap((row) => row.member ?? []));
  const lacking = roster.rows.filter((one) => !present.has(one) && !one.duplicateOf);
  for (const row of strangers) {
    if (row.identity.kind !== "unknown") continue;
    const { candidates } = row.identity;
    const named = candidates.filter((one) => !present.has(one));
    row.suggestion = only(named) ?? candidates[0] ?? nearestMember(row, lacking) ?? nearestMember(row, roster.rows);
  }
}

/** V03: the one of the members whose id or name is nearest to what stands in a row; null for none, or for more than one. */
export function nearestMember(
  { cell }: { readonly cell: (key: "id" | "name") => Pick<CellReading, "value"> | null },
  members: readonly MemberReading[],
): MemberReading | null {
  const name = nameKey(textOf(cell("name")?.value ?? ""));
  const id = textOf(cell("id")?.value ?? "").trim();
  const byZeros = id === "" ? [] : members.filter(({ member }) => sameButForZeros(member.id, id));
  const byName = name.length < 2 ? [] : members.filter(({ member }) => differsByOne(name, nameKey(member.name)));
  const byId = id.length < 3 || name !== "" ? [] : members.filter(({ member }) => differsByOne(id, member.id));
  return only(byZeros) ?? only(byName) ?? only(byId);
}

const only = (members: readonly MemberReading[]): MemberReading | null => (members.length === 1 ? (members[0] ?? null) : null);

/** One character put in, left out, changed, or two neighbours swapped. */
export function differsByOne(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
