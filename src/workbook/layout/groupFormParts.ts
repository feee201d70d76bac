import type { Assessment, GroupResult } from "../../core/assessment";
import type { Book, Hundredths } from "../../core/book";
import { type Cell, live, UNROUNDED } from "./cells";
import { type GroupColumn, lookUpActivity, lookUpGroup } from "./groupPlaces";
import { partPoints } from "./partPoints";
import { pointsOf } from "./resultNotes";

/** The parts of one group's score on its page, each with the record it was given for, and the score. */
export function groupFormParts(book: Book, assessment: Assessment, group: GroupResult, nameCell: string): Cell[][] {
  const { settings } = book;
  const activity = book.activities.find((one) => one.group === group.name);
  const given = (part: "meetings" | "due" | "present"): string | null => lookUpActivity(book, part, nameCell);
  const number = (value: number | null | undefined): string => (typeof value === "number" ? String(value) : "—");
  const written = (formula: string | null, expected: string): Cell => (formula === null ? expected : live(`=${formula}`, expected));
  const orDash = (formula: string | null): string | null => formula && `IF(ISNUMBER(${formula}),${formula},"—")`;
  const [meetings, due, present] = [orDash(given("meetings")), orDash(given("due")), orDash(given("present"))];
  const average = lookUpGroup(assessment, "average", nameCell);
  const records = {
    meetings: written(meetings && `${meetings}&"次"`, `${number(activity?.meetings)}次`),
    // Words between the numbers: Excel reads 12/12 as a date.
    themeDay: written(
      due && present && `"应到"&${due}&" 实到"&${present}`,
      `应到${number(activity?.due)} 实到${number(activity?.present)}`,
    ),
    mean: live(
      `=IF(ISNUMBER(${average}),"均分"&TEXT(ROUND(ROUND(${average},9),2),"0.00"),"—")`,
      group.mean === null ? "—" : `均分${(group.mean / 100).toFixed(2)}`,
    ),
    entered: "按记录评定",
  };
  const parts: readonly (readonly [Extract<GroupColumn, keyof NonNullable<GroupResult["parts"]>>, string, Hundredths, Cell])[] = [
    ["meetings", "党小组会", settings.meetingPoints, records.meetings],
    ["themeDay", "主题党日", settings.themeDayPoints, records.themeDay],
    ["mean", "党员均分", settings.meanPoints, records.mean],
    ["work", "业绩", settings.workPoints, records.entered],
    ["volunteering", "志愿服务", settings.volunteeringPoints, records.entered],
    ["publicity", "宣传材料", settings.publicityPoints, records.entered],
    ["honours", "荣誉加分", settings.honoursCap, records.entered],
  ];
  const cell = (column: GroupColumn, expected: number | "", tolerance?: number): Cell =>
    live(`=IFERROR(${lookUpGroup(assessment, column, nameCell)},"")`, expected, tolerance);
  const rows = parts.map(([key, name, full, given], index): Cell[] => [
    index + 1,
    name,
    full / 100,
    cell(key, partPoints(book, group, key), UNROUNDED),
    given,
  ]);
  const full = parts.slice(0, -1).reduce((sum, [, , points]) => sum + points, 0) / 100;
  return [...rows, ["", "考核得分", `${full}+${settings.honoursCap / 100}`, cell("score", pointsOf(group.score)), ""]];
}
