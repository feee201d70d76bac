/** Checking, fixing, confirming, marking. */
import { plural } from "./plural";

export const validate = {
  title: "Check",
  summary: (errors: number, warnings: number, confirmed: number) =>
    `${plural(errors, "error")} · ${plural(warnings, "warning")}${confirmed > 0 ? ` · ${confirmed} confirmed` : ""}`,
  recheck: "Check again",
  filters: "Filters",
  all: "All",
  fixable: "Fixable",
  severity: { E: "Error", W: "Warning", I: "Note" },
  count: (label: string, count: number) => `${label} ${count}`,
  department: "Department",
  allDepartments: "All departments",
  person: "Person",
  personPlaceholder: "Name or staff ID",
  wholeBook: "Whole book",
  groupCounts: (errors: number, warnings: number, infos: number) =>
    [errors ? plural(errors, "error") : "", warnings ? plural(warnings, "warning") : "", infos ? plural(infos, "note") : ""]
      .filter(Boolean)
      .join(" · "),
  list: "List of problems",
  rule: (rule: string) => `Rule ${rule}`,
  expected: "Expected",
  advice: "What to do",
  confirmedBy: (name: string) => `Confirmed by ${name}`,
  confirmed: "Confirmed",
  confirm: "Confirm…",
  fix: "Fix…",
  toCollect: "Score sheets",
  clean: "No problems found",
  cleanBody: "No errors, and no warnings left to confirm.",
  none: "No problem fits these filters.",
  clearFilters: "Clear filters",
  shown: (shown: number, all: number) => (shown === all ? plural(all, "problem") : `${shown} of ${plural(all, "problem")}`),
  fixAll: (count: number) => `Fix ${plural(count, "place")} automatically`,
  confirmAll: (count: number) => `Confirm ${plural(count, "warning")}`,
  blockedTitle: (count: number) => `${plural(count, "problem")} to deal with first`,
  blockedOfficial: "Nothing was written. Compute again when they are dealt with; a trial run gives you a first look.",
  blockedTrial: "Nothing was written. Not even a trial run can pass over these problems; please deal with them first.",
  tryTrial: "Trial run",
};

export const fix = {
  title: "Preview of fixes",
  intro:
    "Each change, before and after. No score that was entered changes, only the way it is written; a formula that was typed over is put back and calculated. What you apply is logged and can be undone.",
  selectAll: "Select all",
  before: "Before",
  after: "After",
  blank: "(blank)",
  unmerge: (range: string) => `Unmerge ${range}`,
  fillDown: (cell: string, value: string) => `Fill ${cell} with “${value}”`,
  deleteRow: (row: number) => `Clear row ${row} (an exact copy of another)`,
  clearRow: (row: number) => `Clear row ${row} (holds no scores; the person has another row)`,
  unhideRows: (rows: string) => `Show hidden rows ${rows}`,
  unhideColumns: (columns: string) => `Show hidden columns ${columns}`,
  validation: (ranges: string) => `Put data validation back on ${ranges}; values stay`,
  asText: (text: string) => `text ${text}`,
  asNumber: (number: string) => `number ${number}`,
  resizeTable: (range: string) => `Table extended to ${range}; contents stay`,
  formula: "Put the formula back, and calculate by it",
  apply: (count: number) => `Apply ${plural(count, "fix", "fixes")}`,
  done: (count: number) => `${plural(count, "fix", "fixes")} applied.`,
  undo: (count: number) => `Undo the last ${plural(count, "fix", "fixes")}`,
  undone: (count: number, kept: readonly string[]) =>
    `${plural(count, "fix", "fixes")} undone; the cells are as they were.${kept.length > 0 ? ` Cells of a table cannot be merged again; these stay apart: ${kept.join(", ")}.` : ""}`,
};

export const confirm = {
  title: (count: number) => (count === 1 ? "Confirm this warning" : `Confirm ${plural(count, "warning")}`),
  body: "By confirming you say that you have checked it and it is so. Your reason is recorded; the warning comes back if the cell is changed.",
  reason: "Reason",
  reasonPlaceholder: "For example: checked against the original records",
  reasonRequired: "Please give a reason.",
  go: "Confirm",
  more: (count: number) => `${count} in all`,
  done: (count: number) => `${plural(count, "warning")} confirmed.`,
};

export const mark = {
  title: "Mark in the sheets",
  on: "Mark",
  off: "Remove marks",
  about: "Legend",
  legend:
    "Errors: solid frame, bold. Warnings: dashed frame, underlined. Notes: dotted frame, italic. These are marks only and leave no trace when removed.",
  working: "Marking…",
  workingOff: "Removing marks…",
  done: (cells: number, unplaced: number, skipped: readonly string[]) =>
    [
      cells > 0 ? `${plural(cells, "cell")} marked` : "no cell to mark",
      unplaced > 0 ? `${plural(unplaced, "problem")} not in any one cell, see the list` : "",
      skipped.length > 0 ? `${skipped.join(", ")} protected, not marked` : "",
    ]
      .filter(Boolean)
      .join("; ")
      .replace(/^n/, "N") + ".",
  undone: (skipped: readonly string[]) =>
    skipped.length > 0
      ? `Marks removed; ${skipped.join(", ")} protected, the marks are still there. Unprotect and remove them again.`
      : "Marks removed; the sheets are as they were.",
};
