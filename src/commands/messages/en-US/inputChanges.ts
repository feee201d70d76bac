/** What an input was, and what it is now, in English. */
import { TABLES } from "../../../core/columns";
import type { InputChange } from "../../../core/record/inputChange";
import type { InputChangeText } from "../inputChanges";
import { narrow } from "./words";

export const inputChangeTextInEnglish = (change: InputChange): InputChangeText => ({ what: whatOf(change), how: howOf(change) });

function whatOf({ kind, departmentName, memberName, label, field }: InputChange): string {
  const ofDepartment = departmentName ?? "";
  const person = narrow(memberName ?? "");
  switch (kind) {
    case "setting":
      return `“${label}”`;
    case "weight":
      return `weight of “${ofDepartment}”`;
    case "department":
      return field === "sheet" ? `score sheet of “${label}”` : `department “${label}”`;
    case "indicator":
      return field === null
        ? `indicator “${label}” of “${ofDepartment}”`
        : `“${headingOf("indicators", field)}” of “${label}” in “${ofDepartment}”`;
    case "member":
      return field === null ? `roster: “${narrow(label)}”` : `“${headingOf("roster", field)}” of “${narrow(label)}”`;
    case "veto":
      return field === null
        ? `veto (“${label}”) of “${person}”`
        : `“${headingOf("vetoes", field)}” of the veto (“${label}”) of “${person}”`;
    case "score":
      return `“${person}” in “${ofDepartment}”: “${label}”`;
    case "activity":
      return field === null ? `Party group “${label}”` : `“${headingOf("activities", field)}” of “${label}”`;
  }
}

const headingOf = (table: "indicators" | "roster" | "vetoes" | "activities", field: string): string =>
  new Map<string, string>(Object.entries(TABLES[table].columns)).get(field) ?? field;

function howOf({ kind, field, before, after }: InputChange): string {
  const isWhole = field === null || (kind === "department" && field === "sheet");
  if (isWhole && before === null) return "added";
  if (isWhole && after === null) return "deleted";
  return `${valueText(before)} → ${valueText(after)}`;
}

/** As it stands in the cell; a blank and what is no score get a word. */
const valueText = (value: string | null): string => (value === null || value === "" ? "blank" : value === "?" ? "not a score" : value);
