/** V32: whoever filled or checked a sheet has a row with scores of their own in it. */
import type { Issue } from "../issue";
import type { MemberReading } from "../reading/readRoster";
import type { Reading } from "../reading/reading";
import type { ScoreRowReading, ScoreSheetReading } from "../reading/readScores";
import { readSignOff, signers } from "../reading/signOff";
import { raise } from "./raise";
import { rowPlace } from "./rowPlace";

const ROLES = { filledBy: "填表人", checkedBy: "审核人" } as const;

export const checkOwnRows = (reading: Reading): Issue[] => reading.scoreSheets.flatMap((sheet) => check(sheet, reading));

function check(sheet: ScoreSheetReading, { roster }: Reading): Issue[] {
  const signOff = readSignOff(sheet);
  const roles = new Map<MemberReading, string[]>();
  for (const key of ["filledBy", "checkedBy"] as const) {
    for (const one of signers(signOff[key]?.text ?? "", roster)) roles.set(one, [...(roles.get(one) ?? []), ROLES[key]]);
  }
  return sheet.rows.flatMap((row) => {
    const own = row.member && !row.duplicateOf ? roles.get(row.member) : undefined;
    const at = own && holdsScore(row) ? rowPlace(row, "name") : null;
    if (!own || !at || !row.member) return [];
    const { code: department, name } = sheet.department.department;
    return [raise("V32.own", at, { department, member: row.member.member, params: { roles: own.join("和"), department: name } })];
  });
}

/** Blanks and 不适用 are no scoring of oneself. */
const holdsScore = ({ scores }: ScoreRowReading): boolean => scores.some(({ score }) => score.kind === "number" || score.kind === "fault");
