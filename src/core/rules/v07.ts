/** V07: a blank required cell of a participating member (T1, T3), or of a group's activities (G1). */
import { TABLES } from "../columns";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import type { ScoreSheetReading } from "../reading/readScores";
import { slotsOf } from "../reading/scoreRange";
import { askedRows } from "./judgedRows";
import { raise } from "./raise";
import { rowPerson } from "./rowPlace";

export const checkBlanks = (reading: Reading): Issue[] => [...checkScores(reading), ...checkActivities(reading)];

function checkScores(reading: Reading): Issue[] {
  return askedRows(reading).flatMap(({ sheet, row }) =>
    slotsOf(row).flatMap((slot) => {
      if (hasFaulty(sheet, slot[0]?.indicator.slot ?? null, slot.length)) return [];
      if (slot.some(({ score }) => score.kind !== "blank" && score.kind !== "notApplicable")) return [];
      const cell = slot.find(({ score }) => score.kind === "blank")?.cell;
      if (!cell) return [];
      const heading = slot.map(({ indicator }) => indicator.name).join("、");
      const details = { department: sheet.department.department.code, member: rowPerson(row), params: { heading } };
      return [raise(slot.length > 1 ? "V07.slot" : "V07.score", cell, details)];
    }),
  );
}

/**
 * T3: an alternative whose row of 指标 is V24 may be the one that is filled; what it holds is not known until that is mended. Of a slot of
 * one alone, the others may have lost their department.
 */
const hasFaulty = ({ department }: ScoreSheetReading, slot: string | null, alternatives: number): boolean =>
  slot !== null &&
  (department.indicators.some((one) => one.indicator === null && one.slot === slot) || (alternatives === 1 && !department.sound));

/** Groups without a member who could be ranked have no score, and nothing is asked of them. */
function checkActivities({ activities, groups, roster, inputs }: Reading): Issue[] {
  if (!inputs.activities || !inputs.activities.columns.has("group")) return [];
  const ranked = new Set(roster.rows.flatMap(({ member }) => (member.participates && member.status === "full" ? [member.group] : [])));
  const blanks = activities
    .filter(({ group }) => ranked.has(group))
    .flatMap(({ group, numbers }) =>
      [...numbers]
        .filter(([, { score }]) => score.kind === "blank" || score.kind === "notApplicable")
        .map(([key, { cell }]) => raise("V07.activity", cell, { params: { group, heading: TABLES.activities.columns[key] } })),
    );
  const listed = new Set(activities.map(({ group }) => group));
  const at = { sheet: inputs.activities.sheet.name };
  const absent = groups
    .map(({ group }) => group.name)
    .filter((name) => ranked.has(name) && !listed.has(name))
    .map((group) => raise("V07.group", at, { params: { group } }));
  return [...blanks, ...absent];
}
