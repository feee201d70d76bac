/** Which column of somebody's list is which of 花名册: by its heading, or by another word that schools use for it. */
import { textOf } from "../cell";
import { TABLES } from "../columns";
import { headingKey } from "../reading/headings";
import type { CellValue } from "../snapshot";

export const ROSTER_KEYS = ["id", "name", "branch", "group", "status", "department", "participation", "reason", "approver"] as const;
export type RosterKey = (typeof ROSTER_KEYS)[number];

/** Heading of a column in 花名册. */
export const rosterHeading = (key: RosterKey): string => TABLES.roster.columns[key];

/** After the heading itself, the likelier words first. */
const OTHER_WORDS: Readonly<Record<RosterKey, readonly string[]>> = {
  id: ["教工号", "职工号", "教职工号", "教师工号", "员工号", "工作证号", "人员编号", "教师编号", "职工编号", "编号"],
  name: ["名字", "党员姓名", "教师姓名", "人员姓名", "教职工姓名"],
  branch: ["党支部", "所属支部", "所在支部", "所属党支部", "所在党支部", "支部名称", "党支部名称"],
  group: ["小组", "所属党小组", "所在党小组", "所属小组", "所在小组", "党小组名称"],
  status: ["类别", "人员类别", "党员类型", "党员性质", "正式预备", "正式/预备", "是否正式", "政治面貌"],
  department: ["部门", "科室", "所在科室", "所属部门", "工作部门", "处室", "所在处室", "年级组", "单位部门"],
  participation: ["参评", "是否参评", "是否参加考评", "参评情况", "考评状态", "状态"],
  reason: ["原因", "不参评事由", "不参评原因", "事由说明", "未参评原因"],
  approver: ["审批人", "批准", "批准领导"],
};

/** Rank of a word among those of a key: 0 is the heading itself; -1 is none of them. */
export function headingRank(key: RosterKey, value: CellValue): number {
  const found = plainHeading(value);
  return [rosterHeading(key), ...OTHER_WORDS[key]].map(headingKey).indexOf(found);
}

/** Without what is said beside it: "姓名*", "工号（必填）", "党小组：". */
const plainHeading = (value: CellValue): string =>
  headingKey(value)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, "")
    .replace(/[*:：]+/g, "");

export interface RosterColumn {
  /** 0-based column of the sheet. */
  readonly col: number;
  /** As it stands there. */
  readonly heading: string;
  readonly key: RosterKey | null;
}

/** The columns of a heading row; of two that name the same the likelier word is taken, then the one to the left. */
export function rosterColumns(line: readonly CellValue[], left: number): RosterColumn[] {
  const best = new Map<RosterKey, { readonly index: number; readonly rank: number }>();
  for (const key of ROSTER_KEYS) {
    line.forEach((value, index) => {
      const rank = headingRank(key, value);
      const known = best.get(key);
      if (rank >= 0 && (!known || rank < known.rank)) best.set(key, { index, rank });
    });
  }
  const keys = new Map([...best].map(([key, { index }]) => [index, key]));
  return line.flatMap((value, index): RosterColumn[] => {
    const heading = textOf(value).trim();
    return heading === "" ? [] : [{ col: left + index, heading, key: keys.get(index) ?? null }];
  });
}

/** The columns with keys given by hand (`null` takes a key's column away); a column has one key, a key one column. */
export function remapped(columns: readonly RosterColumn[], map: Readonly<Partial<Record<RosterKey, number | null>>>): RosterColumn[] {
  const given = Object.entries(map) as [RosterKey, number | null][];
  const taken = new Map(given.flatMap(([key, col]) => (col === null ? [] : [[col, key] as const])));
  const moved = new Set(given.map(([key]) => key));
  const known = columns.map((column): RosterColumn => {
    const key = taken.get(column.col) ?? (column.key !== null && moved.has(column.key) ? null : column.key);
    return { ...column, key };
  });
  const added = [...taken].flatMap(([col, key]) => (columns.some((one) => one.col === col) ? [] : [{ col, heading: "", key }]));
  return [...known, ...added].sort((a, b) => a.col - b.col);
}
