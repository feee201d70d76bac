/** Where a fault of a whole row is shown: at the id, at the name, or at its first cell that holds something. */
import type { Member } from "../book";
import { textOf } from "../cell";
import type { Identity } from "../reading/identity";
import { hasContent, type CellReading } from "../reading/table";
import type { ScoreRowReading } from "../reading/readScores";

export function rowPlace(row: ScoreRowReading, preferred: "id" | "name"): CellReading | null {
  const other = preferred === "id" ? "name" : "id";
  const named = [row.cell(preferred), row.cell(other)].filter((cell): cell is CellReading => cell !== null);
  const filled = named.find((cell) => hasContent(cell.value));
  if (filled) return filled;
  return row.scores.flatMap(({ cell }) => cell ?? []).find((cell) => hasContent(cell.value)) ?? named[0] ?? null;
}

/** The person of a row for people to read: the member, or what stands there. */
export function rowPerson(row: ScoreRowReading): { id: string; name: string } | null {
  if (row.member) return { id: row.member.member.id, name: row.member.member.name };
  const text = (key: "id" | "name"): string => textOf(row.cell(key)?.value ?? "").trim();
  return text("id") === "" && text("name") === "" ? null : { id: text("id"), name: text("name") };
}

/** "王芳（1001）". */
export const nameAndId = ({ id, name }: Pick<Member, "id" | "name">): string => (id === "" ? name : `${name}（${id}）`);

/** Parameters of V03 and V04: who may be meant. */
export function candidatesText(identity: Identity): string {
  if (identity.kind !== "ambiguous" && identity.kind !== "unknown") return "";
  return identity.candidates.map(({ member }) => nameAndId(member)).join("、");
}
