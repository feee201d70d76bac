import type { NextDepartment, NextIndicator, NextQuarter } from "../core/next/nextQuarter";
import type { PlannedBook, PlannedDepartment, PlannedIndicator } from "../workbook/layout/plannedBook";

/** The next quarter's book as its sheets will hold it; `log` says where it comes from. */
export function plannedQuarter(next: NextQuarter, bookId: string, log: readonly string[]): PlannedBook {
  return {
    bookId,
    settings: next.settings,
    departments: next.departments.map(plannedDepartment),
    roster: next.people.map((one) => ({ ...one, status: one.status === "full" ? "正式" : "预备" })),
    rosterColumns: next.columns,
    groups: next.groups,
    scoreSheets: next.departments.map(({ code, indicators }) => ({
      department: code,
      rows: next.scored.map(({ id, name, group }) => ({
        id,
        name,
        group,
        entries: indicators.map(() => ""),
        evidence: "",
        remark: "",
      })),
      filledBy: "",
      checkedBy: "",
      date: "",
    })),
    vetoes: next.vetoes.carried.map(({ id, name, reasonCode, document, date, quarters, note }) => ({
      id,
      name,
      reasonCode,
      document,
      date,
      quarters,
      state: "有效",
      note,
    })),
    activities: [],
    blankActivities: next.groups.map(({ name }) => name),
    articles: [],
    history: next.history,
    confirmations: [],
    log: [log],
  };
}

const plannedDepartment = ({ code, name, weight, head, deadline, indicators }: NextDepartment): PlannedDepartment => ({
  code,
  name,
  weight: weight / 100,
  head,
  deadline,
  indicators: indicators.map(plannedIndicator),
});

function plannedIndicator({ code, name, kind, slot, min, max, conversion, cap, needsEvidence, note }: NextIndicator): PlannedIndicator {
  return {
    code,
    name,
    kind,
    needsEvidence,
    note,
    ...(slot === null ? {} : { slot }),
    ...(min === null ? {} : { min: min / 100 }),
    ...(max === null ? {} : { max: max / 100 }),
    ...(conversion === "" ? {} : { conversion }),
    ...(cap === null ? {} : { cap: cap / 100 }),
  };
}
