/** 改动的说法（zh-CN）: what an input was, and what it is now. */
import { TABLES } from "../../core/columns";
import type { InputChange } from "../../core/record/inputChange";

export interface InputChangeText {
  /** “教务 备课教案”, “并列处理”, “李强的党员类别”. */
  readonly what: string;
  /** “18 → 19”, “新增”, “已删去”. */
  readonly how: string;
}

/** A changed input in words. */
export const inputChangeText = (change: InputChange): InputChangeText => ({ what: whatOf(change), how: howOf(change) });

function whatOf({ kind, departmentName, memberName, label, field }: InputChange): string {
  const ofDepartment = departmentName ?? "";
  const person = memberName ?? "";
  switch (kind) {
    case "setting":
      return label;
    case "weight":
      return `${ofDepartment}权重`;
    case "department":
      return field === "sheet" ? `${label}评分表` : `部门“${label}”`;
    case "indicator":
      return field === null ? `${ofDepartment}指标“${label}”` : `${ofDepartment}“${label}”的${headingOf("indicators", field)}`;
    case "member":
      return field === null ? `花名册 ${label}` : `${label}的${headingOf("roster", field)}`;
    case "veto":
      return field === null ? `${person}的一票否决（${label}）` : `${person}的一票否决（${label}）${headingOf("vetoes", field)}`;
    case "score":
      return `${person} ${ofDepartment}“${label}”`;
    case "activity":
      return field === null ? `党小组“${label}”` : `${label}的${headingOf("activities", field)}`;
  }
}

const headingOf = (table: "indicators" | "roster" | "vetoes" | "activities", field: string): string =>
  new Map<string, string>(Object.entries(TABLES[table].columns)).get(field) ?? field;

function howOf({ kind, field, before, after }: InputChange): string {
  const isWhole = field === null || (kind === "department" && field === "sheet");
  if (isWhole && before === null) return "新增";
  if (isWhole && after === null) return "已删去";
  return `${valueText(before)} → ${valueText(after)}`;
}

/** As it stands in the cell; a blank and what is no score get a word. */
const valueText = (value: string | null): string => (value === null || value === "" ? "空白" : value === "?" ? "不是分数" : value);
