/** V12: outside min–max, negative, two alternatives of one slot filled; for groups also 应到 0, 实到 above 应到, part counts. */
import type { Indicator } from "../book";
import { TABLES } from "../columns";
import { hundredthsText } from "../decimal";
import type { Issue } from "../issue";
import { activityFaults } from "../reading/activityRange";
import type { Reading } from "../reading/reading";
import { filledTwice, rangeFault } from "../reading/scoreRange";
import { judgedRows, type JudgedRow } from "./judgedRows";
import { raise } from "./raise";
import { rowPerson } from "./rowPlace";

export const checkRanges = (reading: Reading): Issue[] => [
  ...judgedRows(reading).flatMap((judged) => [...checkBounds(judged), ...checkAlternatives(judged)]),
  ...checkActivities(reading),
];

function checkBounds({ sheet, row }: JudgedRow): Issue[] {
  return row.scores.flatMap(({ indicator, cell, score }) => {
    const message = cell && score.kind === "number" ? rangeFault(indicator, score.value) : null;
    if (!cell || !message) return [];
    const params = boundsOf(indicator);
    return [raise(message, cell, { department: sheet.department.department.code, member: rowPerson(row), params })];
  });
}

/** What the sentences of V12 need of an indicator: its heading, its bounds in points and its 换算. */
export function boundsOf({ name, min, max, conversion }: Indicator): Readonly<Record<"heading" | "min" | "max" | "conversion", string>> {
  return {
    heading: name,
    min: min === null ? "" : hundredthsText(min),
    max: max === null ? "" : hundredthsText(max),
    conversion: conversion.n === conversion.d ? "" : conversion.d === 1n ? `${conversion.n}` : `${conversion.n}/${conversion.d}`,
  };
}

/** At the second number, which is the one too many. */
function checkAlternatives({ sheet, row }: JudgedRow): Issue[] {
  return filledTwice(row).flatMap((numbers) => {
    const cell = numbers[1]?.cell;
    if (!cell) return [];
    const params = { headings: numbers.map(({ indicator }) => indicator.name).join("、"), slot: numbers[0]?.indicator.slot ?? "" };
    return [raise("V12.alternatives", cell, { department: sheet.department.department.code, member: rowPerson(row), params })];
  });
}

function checkActivities({ activities, settings }: Reading): Issue[] {
  return activities.flatMap((activity) =>
    activityFaults(activity, settings.settings).flatMap(({ key, message, params }) => {
      const cell = activity.numbers.get(key)?.cell;
      const words = { ...params, heading: TABLES.activities.columns[key], group: activity.group, conversion: "" };
      return cell ? [raise(message, cell, { params: words })] : [];
    }),
  );
}
