/** 党小组活动: numbers of groups that are none, and groups left out (V07, V09–V14). */
import type { Cell, Line } from "../damagedBook";
import { at, columnsOf, isBlank, one, orderOf, rankedOf, tries, WHOLE_BOOK, write, type Mutation } from "../mutation";

const activity = (
  rule: string,
  name: string,
  heading: string,
  value: Cell["value"],
  severity: "E" | "W" = "E",
  format?: string,
): Mutation => ({
  rule,
  name: `${name} (党小组活动)`,
  plant: (book, random) => {
    const table = book.table("GroupActivities");
    return tries(10, () => {
      const line = random.pick(table.rows);
      if (isBlank(line)) return null;
      const group = String(book.cell(table, line, "党小组").value);
      const cell = book.cell(table, line, heading);
      if (rule === "V07" && !isRanked(book.members, group)) return null;
      // 实到 is judged by 应到.
      const own =
        heading === "实到" || heading === "主题党日应到" ? ["主题党日应到", "实到"].map((key) => book.cell(table, line, key)) : [cell];
      if (!book.take(own, [WHOLE_BOOK, table, line, book.heading(table, heading), columnsOf(table), rankedOf(group), "settings"]))
        return null;
      if (rule === "V12" && heading === "主题党日应到") write(book.cell(table, line, "实到"), 0);
      write(cell, value, format);
      return one(at(rule, severity, table, cell));
    });
  },
});

export const isRanked = (
  members: readonly { readonly group: string; readonly participates: boolean; readonly status: string }[],
  group: string,
): boolean => members.some((member) => member.group === group && member.participates && member.status === "正式");

const missingGroup: Mutation = {
  rule: "V07",
  name: "a group's row deleted from 党小组活动",
  plant: (book, random) => {
    const table = book.table("GroupActivities");
    const line: Line | null = tries(10, () => {
      const drawn = random.pick(table.rows);
      const group = String(book.cell(table, drawn, "党小组").value);
      if (!isRanked(book.members, group) || book.isTaken(drawn) || table.rows.length < 2) return null;
      return book.take([drawn, orderOf(table)], [WHOLE_BOOK, table, columnsOf(table), rankedOf(group)]) ? drawn : null;
    });
    if (!line) return null;
    book.deleteLine(table, line);
    return one(at("V07", "E", table, null));
  },
};

export const ACTIVITIES: readonly Mutation[] = [
  activity("V07", "a number left blank", "业绩", ""),
  activity("V07", "不适用 where a number belongs", "志愿服务", "不适用"),
  missingGroup,
  activity("V09", "full-width digits", "业绩", "１２"),
  activity("V10", "a word", "宣传材料", "较好"),
  activity("V11", "a date", "业绩", 46270, "E", "m/d"),
  activity("V12", "part of a meeting", "党小组会(次)", 2.5),
  activity("V12", "nobody due", "主题党日应到", 0),
  activity("V12", "more present than due", "实到", 999),
  activity("V12", "more than the most points", "业绩", 20.01),
  activity("V12", "a negative number", "荣誉加分", -1),
  activity("V13", "three decimals", "志愿服务", 1.125),
  activity("V14", "honours above their cap", "荣誉加分", 15, "W"),
];
