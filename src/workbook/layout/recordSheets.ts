import type { Settings } from "../../core/book";
import { TABLES } from "../../core/columns";
import type { SheetDraft } from "../../core/draft";
import type { CellValue } from "../../core/snapshot";
import { DATE_FORMAT, dateSerial } from "./dateSerial";
import type { PlannedBook } from "./plannedBook";
import { plainId, plainText } from "./plainText";
import { rowHeightFor } from "./rowHeight";
import { TAB } from "./style";
import { FIRST_ROW, layoutTable } from "./tableSheet";

/** 一票否决 */
export function vetoesSheet({ vetoes }: PlannedBook): SheetDraft {
  const { table, sheet, columns } = TABLES.vetoes;
  return layoutTable({
    sheet,
    table,
    hint: "须有事由代码、文号和日期；自日期所在季度起影响 1、2 或 4 个季度；撤销的把状态改为“撤销”，不要删行。",
    columns: [
      { heading: columns.id, width: 11, align: "Center", format: "@" },
      { heading: columns.name, width: 12, align: "Center" },
      { heading: columns.reasonCode, width: 12, align: "Center", format: "@" },
      { heading: columns.document, width: 24 },
      { heading: columns.date, width: 14, align: "Center", format: DATE_FORMAT },
      { heading: columns.quarters, width: 12, align: "Center", choices: ["1", "2", "4"] },
      { heading: columns.state, width: 9, align: "Center", choices: ["有效", "撤销"] },
      { heading: columns.note, width: 30 },
    ],
    rows: vetoes.map((one) => [
      plainId(one.id),
      plainText(one.name),
      plainId(one.reasonCode),
      plainText(one.document),
      dateSerial(one.date),
      one.quarters,
      one.state,
      plainText(one.note),
    ]),
    tabColor: TAB.input,
    landscape: true,
  });
}

/** 党小组活动 */
export const activitiesSheet = ({ activities, settings, blankActivities = [] }: PlannedBook): SheetDraft =>
  activitiesTable(settings, [
    ...activities.map((one) => [
      one.group,
      one.meetings,
      one.due,
      one.present,
      one.work,
      one.volunteering,
      one.publicity,
      one.honours,
      one.selfCheck,
    ]),
    ...blankActivities.map((group) => [plainText(group), "", "", "", "", "", "", "", ""]),
  ]);

/** The sheet with rows in the order of its columns. */
export function activitiesTable(settings: Settings, rows: readonly (readonly CellValue[])[]): SheetDraft {
  const { table, sheet, columns } = TABLES.activities;
  const upTo = (points: number): string => `0–${points / 100} 分`;
  return layoutTable({
    sheet,
    table,
    hint: "按会议、活动记录填写；“自查”一栏不计分。",
    columns: [
      { heading: columns.group, width: 20, align: "Center" },
      { heading: columns.meetings, width: 12, align: "Center", prompt: "本季度召开党小组会的次数" },
      { heading: columns.due, width: 14, align: "Center", prompt: "各次主题党日应到人次之和" },
      { heading: columns.present, width: 9, align: "Center", prompt: "实到人次之和，不超过应到" },
      { heading: columns.work, width: 9, align: "Center", prompt: upTo(settings.workPoints) },
      { heading: columns.volunteering, width: 11, align: "Center", prompt: upTo(settings.volunteeringPoints) },
      { heading: columns.publicity, width: 11, align: "Center", prompt: upTo(settings.publicityPoints) },
      { heading: columns.honours, width: 11, align: "Center", prompt: upTo(settings.honoursCap) },
      { heading: columns.selfCheck, width: 14, align: "Center" },
    ],
    rows,
    tabColor: TAB.input,
    evenRows: true,
    landscape: true,
  });
}

/** 宣传稿件 */
export const articlesSheet = ({ articles }: PlannedBook): SheetDraft =>
  articlesTable(articles.map((one) => [one.code, dateSerial(one.date), one.title, one.outlet, one.level, one.authors, one.link]));

/** The sheet with rows in the order of its columns. */
export function articlesTable(rows: readonly (readonly CellValue[])[]): SheetDraft {
  const { table, sheet, columns } = TABLES.articles;
  return layoutTable({
    sheet,
    table,
    hint: "同一稿件在几家媒体刊登的，用同一个稿件编号；作者填工号，非党员填姓名，多人用；分隔。",
    columns: [
      { heading: columns.code, width: 12, align: "Center", format: "@" },
      { heading: columns.date, width: 14, align: "Center", format: DATE_FORMAT },
      { heading: columns.title, width: 36 },
      { heading: columns.outlet, width: 22 },
      { heading: columns.level, width: 10, align: "Center", choices: ["国家级", "省级", "市级", "中心", "校级"] },
      { heading: columns.authors, width: 22, format: "@" },
      { heading: columns.link, width: 26 },
    ],
    rows,
    tabColor: TAB.input,
    landscape: true,
  });
}

/** 历史 */
export function historySheet({ history }: PlannedBook): SheetDraft {
  const { table, sheet, columns } = TABLES.history;
  return layoutTable({
    sheet,
    table,
    hint: "已锁定季度的结果，由季考评写入；没有锁定时间的行不计入年度结果。",
    columns: [
      { heading: columns.year, width: 9, align: "Center" },
      { heading: columns.quarter, width: 8, align: "Center" },
      { heading: columns.id, width: 11, align: "Center", format: "@" },
      { heading: columns.total, width: 10, align: "Center", format: "0.00" },
      { heading: columns.rank, width: 8, align: "Center" },
      { heading: columns.eligibility, width: 16, align: "Center" },
      { heading: columns.lockedAt, width: 22, align: "Center", format: "@" },
      { heading: columns.basis, width: 20, align: "Center" },
    ],
    rows: history.map((one) => [
      one.year,
      one.quarter,
      plainId(one.id),
      one.total,
      one.rank,
      one.eligibility,
      one.lockedAt,
      one.basis ?? "",
    ]),
    tabColor: TAB.record,
  });
}

/** 确认记录 */
export function confirmationsSheet({ confirmations }: PlannedBook): SheetDraft {
  const { table, sheet, columns } = TABLES.confirmations;
  return layoutTable({
    sheet,
    table,
    hint: "提醒类问题的确认，由季考评写入；单元格内容改变后须重新确认。",
    columns: [
      { heading: columns.at, width: 22, align: "Center", format: "@" },
      { heading: columns.by, width: 12, align: "Center" },
      { heading: columns.rule, width: 8, align: "Center" },
      { heading: columns.sheet, width: 16, align: "Center" },
      { heading: columns.cell, width: 9, align: "Center", format: "@" },
      { heading: columns.content, width: 18, format: "@" },
      { heading: columns.reason, width: 40 },
    ],
    rows: confirmations.map((one) => [one.at, one.by, one.rule, one.sheet, one.cell, one.content, one.reason]),
    tabColor: TAB.record,
    landscape: true,
  });
}

/** Characters of 结果 and 规则摘要. */
const LOG_WIDTH = 30;

/** 操作日志 */
export function logSheet({ log = [] }: Pick<PlannedBook, "log">): SheetDraft {
  const { table, sheet, columns } = TABLES.log;
  const draft = layoutTable({
    sheet,
    table,
    hint: "每次操作的记录，由季考评写入。",
    columns: [
      { heading: columns.at, width: 22, align: "Center", format: "@" },
      { heading: columns.operation, width: 16, align: "Center" },
      { heading: columns.object, width: 26 },
      { heading: columns.result, width: LOG_WIDTH },
      { heading: columns.rules, width: LOG_WIDTH },
      { heading: columns.inputs, width: 24, format: "@" },
    ],
    rows: log.map((row) => row.map(plainId)),
    tabColor: TAB.record,
    landscape: true,
  });
  // The longest of a row's texts stand in columns of this width.
  const high = (row: readonly string[]): number => Math.max(...row.map((text) => rowHeightFor(text, LOG_WIDTH, 11)));
  return { ...draft, rowHeights: { ...draft.rowHeights, ...Object.fromEntries(log.map((row, index) => [FIRST_ROW + index, high(row)])) } };
}
