/** V14: a bonus above its cap: the cap is counted, the raw points are kept. */
import { TABLES } from "../columns";
import { hundredthsText } from "../decimal";
import { compare, formatDecimal, fraction, fromHundredths, mul } from "../fraction";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { rangeFault } from "../reading/scoreRange";
import { askedRows, judgedRows, type JudgedRow } from "./judgedRows";
import { raise } from "./raise";
import { rowPerson } from "./rowPlace";
import { plannedSheets, rowValues, type SheetPlan } from "./rowScores";

export const checkCaps = (reading: Reading): Issue[] => [
  ...judgedRows(reading).flatMap(checkIndicators),
  ...checkDepartments(reading),
  ...checkHonours(reading),
];

function checkIndicators({ sheet, row }: JudgedRow): Issue[] {
  return row.scores.flatMap(({ indicator, cell, score }) => {
    if (!cell || indicator.kind !== "bonus" || indicator.cap === null || score.kind !== "number") return [];
    if (rangeFault(indicator, score.value) !== null) return [];
    const points = mul(fraction(BigInt(score.value), 100n), indicator.conversion);
    if (compare(points, fromHundredths(indicator.cap)) <= 0) return [];
    const params = { heading: indicator.name, cap: hundredthsText(indicator.cap), raw: formatDecimal(points) };
    return [raise("V14.indicator", cell, { department: sheet.department.department.code, member: rowPerson(row), params })];
  });
}

function checkDepartments(reading: Reading): Issue[] {
  const plans = new Map(plannedSheets(reading).map((plan) => [plan.sheet, plan]));
  const cap = reading.settings.settings.bonusCap;
  return askedRows(reading).flatMap(({ sheet, row }) => {
    const plan = plans.get(sheet);
    const cell = row.cell("bonusTotal");
    if (!plan || !cell || !hasBonus(row)) return [];
    const raw = rowValues(plan as SheetPlan, row).bonusTotal;
    if (compare(raw, fromHundredths(cap)) <= 0) return [];
    const details = { department: sheet.department.department.code, member: rowPerson(row), found: formatDecimal(raw) };
    return [raise("V14.department", cell, { ...details, params: { cap: hundredthsText(cap), raw: formatDecimal(raw) } })];
  });
}

const hasBonus = (row: JudgedRow["row"]): boolean =>
  row.scores.some(({ indicator, score }) => indicator.kind === "bonus" && score.kind === "number");

function checkHonours({ activities, settings }: Reading): Issue[] {
  const cap = settings.settings.honoursCap;
  return activities.flatMap(({ group, numbers }) => {
    const honours = numbers.get("honours");
    if (honours?.score.kind !== "number" || honours.score.value <= cap) return [];
    const params = {
      group,
      heading: TABLES.activities.columns.honours,
      cap: hundredthsText(cap),
      raw: hundredthsText(honours.score.value),
    };
    return [raise("V14.honours", honours.cell, { params })];
  });
}
