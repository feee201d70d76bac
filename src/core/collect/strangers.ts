/** Rows of a returned score sheet that nobody of the roster stands behind, and whom each may mean. */
import { textOf } from "../cell";
import { sameButForZeros } from "../reading/leadingZeros";
import type { MemberReading } from "../reading/readRoster";
import type { ScoreRowReading } from "../reading/readScores";
import { nameAndId } from "../rules/rowPlace";
import type { Stranger } from "./returned";

/** "冯涛（313）", as it stands in the row. */
export function whoStands(row: ScoreRowReading): string {
  const text = (key: "id" | "name"): string => textOf(row.cell(key)?.value ?? "").trim();
  return nameAndId({ id: text("id"), name: text("name") });
}

/** Members whom the row's id and name point to without deciding. */
export const mayMean = ({ identity }: ScoreRowReading): readonly MemberReading[] =>
  identity.kind === "unknown" || identity.kind === "ambiguous" ? identity.candidates : [];

/** The row as it is refused; `asked`: the staff ids that the file was made for, null where that is not known (B3). */
export function strangerOf(row: ScoreRowReading, asked: ReadonlySet<string> | null): Stranger {
  const id = textOf(row.cell("id")?.value ?? "").trim();
  const candidates = mayMean(row).length > 0 ? mayMean(row) : row.suggestion ? [row.suggestion] : [];
  const zeros = candidates.some(({ member }) => sameButForZeros(member.id, id));
  const left = candidates.length === 0 && asked?.has(id) === true;
  return {
    row: row.row + 1,
    who: whoStands(row),
    ...(candidates.length > 0 ? { meant: candidates.map(({ member }) => nameAndId(member)).join("、") } : {}),
    ...(zeros ? { hint: "zeros" } : left ? { hint: "left" } : {}),
  };
}
