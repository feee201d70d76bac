/** V30: a score sheet that holds scores and is not signed off: 审核人 or 日期 below the table is blank or missing. One issue a sheet. */
import { hasContent } from "../reading/table";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import type { ScoreSheetReading } from "../reading/readScores";
import { readSignOff } from "../reading/signOff";
import { raise } from "./raise";

export const checkSignOff = (reading: Reading): Issue[] => reading.scoreSheets.flatMap(check);

function check(sheet: ScoreSheetReading): Issue[] {
  if (!holdsScores(sheet)) return [];
  const { checkedBy, date } = readSignOff(sheet);
  const missing = [
    { words: "审核人签字", line: checkedBy },
    { words: "日期", line: date },
  ].filter(({ line }) => line === null || line.text === "");
  if (missing.length === 0) return [];
  const at = missing.find(({ line }) => line !== null)?.line?.cell ?? checkedBy?.cell ?? date?.cell ?? { sheet: sheet.table.sheet.name };
  const params = { missing: missing.map(({ words }) => words).join("和") };
  return [raise("V30.unsigned", at, { department: sheet.department.department.code, params })];
}

const holdsScores = ({ rows }: ScoreSheetReading): boolean =>
  rows.some((row) => row.identity.kind !== "total" && row.scores.some(({ cell }) => cell !== null && hasContent(cell.value)));
