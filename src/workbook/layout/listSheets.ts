import { TABLES } from "../../core/columns";
import type { SheetDraft } from "../../core/draft";
import { DATE_FORMAT, dateSerial } from "./dateSerial";
import type { PlannedBook } from "./plannedBook";
import { plainCell, plainId, plainText } from "./plainText";
import { columnWidthFor, LONGEST_NAME } from "./rowHeight";
import { TAB } from "./style";
import { layoutTable } from "./tableSheet";

const KIND_WORDS = { base: "基础", bonus: "加分", deduction: "扣分" } as const;

/** 部门 */
export function departmentsSheet({ departments }: PlannedBook): SheetDraft {
  const { table, sheet, columns } = TABLES.departments;
  return layoutTable({
    sheet,
    table,
    hint: "权重按百分数填写（25 表示 25%），各部门合计必须等于 100。",
    columns: [
      { heading: columns.code, width: 10, align: "Center", format: "@" },
      { heading: columns.name, width: 16, align: "Center" },
      { heading: columns.weight, width: 12, align: "Center" },
      { heading: columns.head, width: 16, align: "Center" },
      { heading: columns.deadline, width: 16, align: "Center", format: DATE_FORMAT, prompt: "评分表最迟交回的日期" },
    ],
    rows: departments.map(({ code, name, weight, head, deadline }) => [
      plainId(code),
      plainText(name),
      weight,
      plainText(head),
      dateSerial(deadline),
    ]),
    tabColor: TAB.input,
    evenRows: true,
  });
}

/** 指标 */
export function indicatorsSheet({ departments }: PlannedBook): SheetDraft {
  const { table, sheet, columns } = TABLES.indicators;
  return layoutTable({
    sheet,
    table,
    hint: "同一部门“组”相同的基础指标只填其中一项；“换算”是填写一个单位合多少分（0.2 或 50/100），空白为 1；“封顶”是该项最多计入的分数。",
    columns: [
      { heading: columns.department, width: 8, align: "Center", format: "@" },
      { heading: columns.code, width: 9, align: "Center", format: "@" },
      { heading: columns.name, width: 24 },
      { heading: columns.kind, width: 8, align: "Center", choices: Object.values(KIND_WORDS) },
      { heading: columns.slot, width: 8, align: "Center" },
      { heading: columns.min, width: 7, align: "Center" },
      { heading: columns.max, width: 7, align: "Center" },
      // As text: Excel would read 1/2 as a date.
      { heading: columns.conversion, width: 9, align: "Center", format: "@", prompt: "0.2 或 50/100；空白为 1" },
      { heading: columns.cap, width: 7, align: "Center" },
      { heading: columns.needsEvidence, width: 11, align: "Center", choices: ["是", "否"] },
      { heading: columns.note, width: 56 },
    ],
    rows: departments.flatMap((department) =>
      department.indicators.map((indicator) => [
        plainId(department.code),
        plainId(indicator.code),
        plainText(indicator.name),
        KIND_WORDS[indicator.kind],
        plainText(indicator.slot ?? ""),
        indicator.min ?? "",
        indicator.max ?? "",
        indicator.conversion === undefined ? "" : String(indicator.conversion),
        indicator.cap ?? "",
        indicator.needsEvidence ? "是" : "否",
        plainText(indicator.note),
      ]),
    ),
    tabColor: TAB.input,
    landscape: true,
  });
}

/** 花名册 */
export function rosterSheet({ roster, groups, departments, rosterColumns = [] }: PlannedBook): SheetDraft {
  const { table, sheet, columns } = TABLES.roster;
  return layoutTable({
    sheet,
    table,
    hint: "工号是文本，前面的 0 要保留；参评状态为“不参评”的，须填写事由和批准人。",
    columns: [
      { heading: columns.number, width: 7, align: "Center" },
      { heading: columns.id, width: 11, align: "Center", format: "@" },
      {
        heading: columns.name,
        width: columnWidthFor(
          roster.map(({ name }) => name),
          12,
          LONGEST_NAME,
        ),
        align: "Center",
      },
      { heading: columns.branch, width: 14, align: "Center", choices: [...new Set(groups.map(({ branch }) => branch))] },
      { heading: columns.group, width: 20, align: "Center", choices: groups.map(({ name }) => name) },
      { heading: columns.status, width: 11, align: "Center", choices: ["正式", "预备"] },
      { heading: columns.department, width: 12, align: "Center", choices: departments.map(({ name }) => name) },
      { heading: columns.participation, width: 11, align: "Center", choices: ["参评", "不参评"] },
      { heading: columns.reason, width: 22 },
      { heading: columns.approver, width: 12, align: "Center" },
      ...rosterColumns.map(({ heading, format }) => ({ heading, width: 14, ...(format === null ? {} : { format }) })),
    ],
    rows: roster.map((one, index) => [
      index + 1,
      plainId(one.id),
      plainText(one.name),
      plainText(one.branch),
      plainText(one.group),
      one.words?.status ?? one.status,
      plainText(one.department),
      one.words?.participation ?? (one.participates ? "参评" : "不参评"),
      plainText(one.reason),
      plainText(one.approver),
      ...rosterColumns.map(({ cells }) => plainCell(cells[index] ?? "")),
    ]),
    tabColor: TAB.input,
    evenRows: true,
    landscape: true,
  });
}

/** 党小组 */
export function groupsSheet({ groups }: PlannedBook): SheetDraft {
  const { table, sheet, columns } = TABLES.groups;
  return layoutTable({
    sheet,
    table,
    hint: "党小组名称须与花名册一致。",
    columns: [
      { heading: columns.name, width: 22, align: "Center" },
      { heading: columns.branch, width: 16, align: "Center" },
      { heading: columns.leader, width: 14, align: "Center" },
      { heading: columns.liaison, width: 14, align: "Center" },
    ],
    rows: groups.map(({ name, branch, leader, liaison }) => [name, branch, leader, liaison].map(plainText)),
    tabColor: TAB.input,
    evenRows: true,
  });
}
