import { same } from "./same";
import type { Assessment } from "../../core/assessment";
import type { Book, GroupActivity, Hundredths } from "../../core/book";
import { inColumn } from "./address";
import { GROUP_COLUMNS, type GroupColumn, groupsDown, lookUpActivity } from "./groupPlaces";
import { summaryPlaces } from "./summaryPlaces";

/** The live formulas of one group's row of 党小组考核 (G1, R2). `null` stands where 党小组活动 has no rows to look in. */
export function groupFormulas(book: Book, assessment: Assessment, row: number) {
  const { settings } = book;
  const summary = summaryPlaces(book, assessment);
  const at = (column: GroupColumn): string => inColumn(row, GROUP_COLUMNS[column]);
  const name = at("name");
  const given = (part: keyof GroupActivity["cells"]): string | null => lookUpActivity(book, part, name);
  const points = (value: Hundredths): string => String(value / 100);
  /** "" for a group without ranked members, for a blank, and for what is no number. */
  const counted = (needed: readonly (string | null)[], formula: string): string | null =>
    needed.includes(null)
      ? null
      : `=IFERROR(IF(AND(${at("ranked")}>0,${needed.map((one) => `ISNUMBER(${one})`).join(",")}),${formula},""),"")`;
  const entered = (part: "work" | "volunteering" | "publicity"): string | null => counted([given(part)], `${given(part)}`);
  const [meetings, due, present, honours] = [given("meetings"), given("due"), given("present"), given("honours")];
  const parts = `${at("meetings")}:${at("honours")}`;

  return {
    members: `=COUNTIF(${summary.from("group")},${name})`,
    ranked: `=COUNTIFS(${summary.from("group")},${name},${summary.from("rankedTotal")},">=0")`,
    average: `=IF(${at("ranked")}=0,"",AVERAGEIFS(${summary.from("rankedTotal")},${summary.from("group")},${name}))`,
    meetings: counted(
      [meetings],
      `MAX(0,${points(settings.meetingPoints)}-${points(settings.meetingMissingPoints)}*MAX(0,${settings.meetingsDue}-${meetings}))`,
    ),
    themeDay: counted([due, present], `IF(AND(${due}>0,${present}<=${due}),${present}/${due}*${points(settings.themeDayPoints)},"")`),
    mean: `=IF(ISNUMBER(${at("average")}),${at("average")}/100*${points(settings.meanPoints)},"")`,
    work: entered("work"),
    volunteering: entered("volunteering"),
    publicity: entered("publicity"),
    honours: counted([honours], `MIN(${honours},${points(settings.honoursCap)})`),
    score: `=IF(COUNT(${parts})=7,ROUND(ROUND(SUM(${parts}),9),2),"")`,
    rank: `=IF(ISNUMBER(${at("score")}),RANK(${at("score")},${groupsDown(assessment, "score")}),IF(${at("ranked")}=0,"不排名","缺项"))`,
    tie: `=IF(ISNUMBER(${at("score")}),IF(COUNTIF(${groupsDown(assessment, "score")},${at("score")})>1,"并列",""),"")`,
    stale: `=IF(AND(${same(at("score"), at("officialScore"))},${same(at("rank"), at("officialRank"))}),0,1)`,
    note: `=IF(${at("stale")}=0,"","【已过期，请重新计算】")&${at("reason")}`,
  };
}
