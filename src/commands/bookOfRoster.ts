import type { NewPerson, RosterPlan } from "../core/roster/rosterImport";
import type { PlannedBook, PlannedMember } from "../workbook/layout/plannedBook";
import { defaultBook } from "./defaultBook";
import type { RosterTake } from "./importRoster";

interface Source {
  readonly bookId: string;
  readonly book: NonNullable<RosterTake["book"]>;
  readonly added: readonly NewPerson[];
  readonly plan: RosterPlan;
  readonly log: readonly string[];
}

/** The default book with these people: their groups, and a row for everyone who takes part in each score sheet. */
export function bookOfRoster({ bookId, book, added, plan: { newGroups }, log }: Source): PlannedBook {
  const { year, quarter, unitName, settings } = book;
  const planned = defaultBook(bookId, { year, quarter }, unitName);
  const roster = added.map(memberOf);
  const rows = roster
    .filter(({ words }) => words?.participation === "参评")
    .map(({ id, name, group }) => ({ id, name, group, evidence: "", remark: "" }));
  return {
    ...planned,
    settings: { ...planned.settings, ...settings },
    roster,
    groups: newGroups.map(({ name, branch }) => ({ name, branch, leader: "", liaison: "" })),
    scoreSheets: planned.departments.map(({ code, indicators }) => ({
      department: code,
      rows: rows.map((row) => ({ ...row, entries: indicators.map(() => "") })),
      filledBy: "",
      checkedBy: "",
      date: "",
    })),
    blankActivities: newGroups.map(({ name }) => name),
    log: [log],
  };
}

function memberOf({ id, values }: NewPerson): PlannedMember {
  const { name = "", branch = "", group = "", status = "", department = "", participation = "", reason = "", approver = "" } = values;
  return {
    id,
    name,
    branch,
    group,
    status: status === "预备" ? "预备" : "正式",
    department,
    participates: participation !== "不参评",
    reason,
    approver,
    words: { status, participation },
  };
}
