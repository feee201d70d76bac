/** V23: scores of a non-participant; a bonus or deduction where the department does not apply; a participant to whom none applies (T3, T4). */
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { slotsOf } from "../reading/scoreRange";
import type { ScoreRowReading, ScoreSheetReading } from "../reading/readScores";
import type { MemberReading } from "../reading/readRoster";
import { askedRows } from "./judgedRows";
import { raise } from "./raise";
import { rowPerson } from "./rowPlace";

export const checkApplies = (reading: Reading): Issue[] => [
  ...reading.scoreSheets.flatMap(checkNonParticipants),
  ...checkExtras(reading),
  ...checkEverywhere(reading),
];

function checkNonParticipants(sheet: ScoreSheetReading): Issue[] {
  return sheet.rows.flatMap((row) => {
    if (!row.member || row.member.member.participates || row.duplicateOf || !row.member.participationKnown) return [];
    const scored = row.scores.filter(({ score }) => score.kind === "number" || (score.kind === "fault" && score.reading !== null));
    const cell = scored[0]?.cell;
    if (!cell) return [];
    const params = { headings: scored.map(({ indicator }) => indicator.name).join("、") };
    return [raise("V23.scores", cell, { department: sheet.department.department.code, member: row.member.member, params })];
  });
}

/** Every slot of the row says 不适用. */
function isNotApplicable(row: ScoreRowReading): boolean {
  const slots = slotsOf(row);
  return slots.length > 0 && slots.every((slot) => slot.every(({ score }) => score.kind === "notApplicable"));
}

function checkExtras(reading: Reading): Issue[] {
  return askedRows(reading).flatMap(({ sheet, row }) => {
    if (!isNotApplicable(row)) return [];
    return row.scores.flatMap(({ indicator, cell, score }) => {
      if (!cell || indicator.kind === "base" || score.kind !== "number" || score.value === 0) return [];
      const details = { department: sheet.department.department.code, member: rowPerson(row), params: { heading: indicator.name } };
      return [raise("V23.extra", cell, details)];
    });
  });
}

/** Only when every department's sheet is there and says so of the member. */
function checkEverywhere(reading: Reading): Issue[] {
  const count = new Map<MemberReading, number>();
  for (const { row } of askedRows(reading)) {
    if (row.member && isNotApplicable(row)) count.set(row.member, (count.get(row.member) ?? 0) + 1);
  }
  const departments = reading.inputs.departments?.rows.length; // with those whose code is at fault: they may apply
  return [...count].flatMap(([member, times]) => {
    const cell = member.cell("participation") ?? member.cell("id");
    return times === departments && cell ? [raise("V23.everywhere", cell, { member: member.member })] : [];
  });
}
