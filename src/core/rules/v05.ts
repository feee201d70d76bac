/** V05: a member twice in one sheet. The same values: the later row may go; different ones: somebody has to decide. */
import { textOf } from "../cell";
import type { CellEdit } from "../edit";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import type { MemberReading } from "../reading/readRoster";
import { scoreTexts, type ScoreRowReading, type ScoreSheetReading } from "../reading/readScores";
import type { ActivityReading } from "../reading/readActivities";
import { raise } from "./raise";
import { rowPlace } from "./rowPlace";

export const checkTwice = (reading: Reading): Issue[] => [
  ...reading.scoreSheets.flatMap((sheet) => sheet.rows.flatMap((row) => checkRow(sheet, row))),
  ...reading.roster.rows.flatMap((one) => checkMember(reading, one)),
  ...checkActivities(reading),
];

function checkRow(sheet: ScoreSheetReading, row: ScoreRowReading): Issue[] {
  const first = row.duplicateOf;
  const at = first && rowPlace(row, "id");
  if (!first || !at || !row.member) return [];
  const same = sameTexts(scoreTexts(row), scoreTexts(first));
  const notes = (one: ScoreRowReading): string[] => [textOf(one.cell("evidence")?.value ?? ""), textOf(one.cell("remark")?.value ?? "")];
  const whole = same && (notes(row).every((note) => note.trim() === "") || sameTexts(notes(row), notes(first)));
  return [
    raise(same ? "V05.same" : "V05.different", at, {
      department: sheet.department.department.code,
      member: row.member.member,
      params: { row: String(row.row + 1), first: String(first.row + 1) },
      fix: whole ? deleteRow(sheet.table.sheet.name, sheet.table.table.name, row.row) : null,
    }),
  ];
}

function checkMember({ roster }: Reading, one: MemberReading): Issue[] {
  const first = one.duplicateOf;
  const at = one.cell("id");
  if (!first || !at || !roster.table) return [];
  const texts = (reading: MemberReading): string[] => Object.values(reading.member).map(String);
  const same = sameTexts(texts(one), texts(first));
  return [
    raise(same ? "V05.same" : "V05.different", at, {
      member: one.member,
      params: { row: String(one.row + 1), first: String(first.row + 1) },
      fix: same ? deleteRow(roster.table.sheet.name, roster.table.table.name, one.row) : null,
    }),
  ];
}

/** A group twice in 党小组活动. */
function checkActivities({ activities, inputs }: Reading): Issue[] {
  const seen = new Map<string, ActivityReading>();
  return activities.flatMap((activity) => {
    const first = seen.get(activity.group);
    if (!first || !inputs.activities) {
      if (activity.group !== "") seen.set(activity.group, activity);
      return [];
    }
    const texts = (one: ActivityReading): string[] => [...one.numbers.values()].map(({ cell }) => textOf(cell.value));
    const same = sameTexts(texts(activity), texts(first));
    const { sheet, table } = inputs.activities;
    return [
      raise(same ? "V05.same" : "V05.different", activity.groupCell, {
        params: { row: String(activity.row + 1), first: String(first.row + 1), name: activity.group },
        fix: same ? deleteRow(sheet.name, table.name, activity.row) : null,
      }),
    ];
  });
}

const deleteRow = (sheet: string, table: string, row: number): CellEdit[] => [{ kind: "deleteRow", sheet, table, row }];
const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text.trim() === b[i]?.trim());
