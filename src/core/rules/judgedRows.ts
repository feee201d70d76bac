/** Score rows whose cells are asked for (V07) or looked at (V08–V15): not sums, not later copies, not those who take no part. */
import type { Reading } from "../reading/reading";
import type { ScoreRowReading, ScoreSheetReading } from "../reading/readScores";

export interface JudgedRow {
  readonly sheet: ScoreSheetReading;
  readonly row: ScoreRowReading;
}

/** Every row whose score cells must be readable. */
export function judgedRows(reading: Reading): JudgedRow[] {
  return reading.scoreSheets.flatMap((sheet) => sheet.rows.filter(isJudged).map((row) => ({ sheet, row })));
}

/** Rows whose required cells must be filled: of participants for certain, or of namesakes who all take part. */
export const askedRows = (reading: Reading): JudgedRow[] => judgedRows(reading).filter(({ row }) => takesPart(row));

function isJudged(row: ScoreRowReading): boolean {
  if (row.identity.kind === "total" || row.duplicateOf) return false;
  return row.member === null || row.member.member.participates;
}

function takesPart({ member, identity }: ScoreRowReading): boolean {
  const whom = member ? [member] : identity.kind === "ambiguous" ? identity.candidates : [];
  return whom.length > 0 && whom.every((one) => one.member.participates && one.participationKnown);
}
