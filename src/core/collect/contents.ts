/** What people have entered in a sheet, whatever its order of rows and columns: by this a change after the confirmation is known (V28). */
import { textOf } from "../cell";
import { fingerprintOf } from "../fingerprint";
import type { ScoreSheetReading } from "../reading/readScores";
import type { CellValue } from "../snapshot";

/** By staff id, or by whatever a row is known by: what stands in its columns, in one order. */
export type Contents = ReadonlyMap<string, readonly CellValue[]>;

/** Scores, 依据 and 备注 by staff id; rows of nobody known do not count. */
export function scoreContents({ rows }: ScoreSheetReading): Map<string, CellValue[]> {
  const contents = new Map<string, CellValue[]>();
  for (const row of rows) {
    if (!row.member || row.duplicateOf) continue;
    const cells = [...row.scores.map(({ cell }) => cell), row.cell("evidence"), row.cell("remark")];
    contents.set(
      row.member.member.id,
      cells.map((cell) => cell?.value ?? ""),
    );
  }
  return contents;
}

export function fingerprintContents(contents: Contents): string {
  const ids = [...contents.keys()].sort();
  return fingerprintOf(ids.flatMap((id) => [`\u0001${id}`, ...(contents.get(id) ?? []).map(typed)]));
}

/** The fingerprint of a score sheet's scores, 依据 and 备注; sorting its rows does not change it. */
export const fingerprintScores = (sheet: ScoreSheetReading): string => fingerprintContents(scoreContents(sheet));

const typed = (value: CellValue): string => (typeof value === "number" ? `n${textOf(value)}` : `s${textOf(value).trim()}`);

/** Nothing that a person would see: numbers by their 15 digits, texts without spaces around them. */
export const sameValue = (a: CellValue, b: CellValue): boolean => typed(a) === typed(b);
