import type { Book, Entry, GroupActivity, Period } from "../../core/book";
import { cellAddress, columnLetters } from "../../core/address";
import { scoreSheetName, TABLES } from "../../core/columns";
import { hundredthsOf } from "../../core/decimal";
import type { CellValue } from "../../core/snapshot";
import { departmentOf } from "../../workbook/layout/plannedDepartment";
import type { PlannedBook } from "../../workbook/layout/plannedBook";
import { departmentOfSheet, SCORE_FIRST_INDICATOR, SCORE_FIRST_ROW } from "../../workbook/layout/scoreSheet";
import { FIRST_ROW } from "../../workbook/layout/tableSheet";

const ACTIVITY_PARTS = ["meetings", "due", "present", "work", "volunteering", "publicity", "honours"] as const;

/** The book that a clean plan will read as, so that the sample can put a tie on the line before anything is written. */
export function bookOf(planned: PlannedBook): Book {
  const departmentName = new Map(planned.departments.map(({ code, name }) => [code, name]));
  return {
    settings: planned.settings,
    departments: planned.departments.map(departmentOf),
    members: planned.roster.map((one) => ({ ...one, status: one.status === "正式" ? "full" : "probationary" })),
    groups: planned.groups,
    scoreSheets: planned.scoreSheets.map((sheet) => {
      const name = scoreSheetName(departmentName.get(sheet.department) ?? "");
      const scoreColumn = SCORE_FIRST_INDICATOR + departmentOfSheet(planned, sheet).indicators.length + 2;
      const last = SCORE_FIRST_ROW + Math.max(1, sheet.rows.length);
      const column = (at: number): string => `${columnLetters(at)}${SCORE_FIRST_ROW + 1}:${columnLetters(at)}${last}`;
      return {
        department: sheet.department,
        sheet: name,
        idRange: column(1),
        scoreRange: column(scoreColumn),
        rows: sheet.rows.map((row, index) => ({
          memberId: row.id,
          entries: row.entries.map((value, at) => entryOf(value, name, cellAddress(SCORE_FIRST_ROW + index, SCORE_FIRST_INDICATOR + at))),
          scoreAt: { sheet: name, cell: cellAddress(SCORE_FIRST_ROW + index, scoreColumn) },
        })),
      };
    }),
    vetoes: planned.vetoes.map((veto, index) => ({
      memberId: veto.id,
      reasonCode: veto.reasonCode,
      document: veto.document,
      from: periodOf(veto.date),
      quarters: veto.quarters,
      revoked: veto.state === "撤销",
      at: { sheet: TABLES.vetoes.sheet, cell: cellAddress(FIRST_ROW + index, 0) },
    })),
    activities: planned.activities.map((one, index): GroupActivity => {
      const at = (column: number) => ({ sheet: TABLES.activities.sheet, cell: cellAddress(FIRST_ROW + index, column) });
      const cells = Object.fromEntries(ACTIVITY_PARTS.map((part, column) => [part, at(column + 1)]));
      return {
        ...one,
        work: hundredthsOf(one.work),
        volunteering: hundredthsOf(one.volunteering),
        publicity: hundredthsOf(one.publicity),
        honours: hundredthsOf(one.honours),
        cells: { group: at(0), ...cells } as GroupActivity["cells"],
      };
    }),
    // No part of the ranking.
    articles: [],
  };
}

function entryOf(value: CellValue, sheet: string, cell: string): Entry {
  const at = { sheet, cell };
  if (value === "") return { kind: "blank", at };
  if (typeof value !== "number") return { kind: "notApplicable", at };
  const exact = hundredthsOf(value);
  return exact === null ? { kind: "unreadable", at } : { kind: "number", value: exact, at };
}

function periodOf(date: string): Period {
  const month = Number(date.slice(5, 7));
  return { year: Number(date.slice(0, 4)), quarter: Math.ceil(month / 3) as Period["quarter"] };
}
