import { cellAddress } from "../../core/address";
import { scoreSheetName } from "../../core/columns";
import type { CellValue } from "../../core/snapshot";
import type { PlannedBook, PlannedConfirmation, PlannedScoreRow } from "../../workbook/layout/plannedBook";
import { departmentOfSheet, SCORE_FIRST_INDICATOR, SCORE_FIRST_ROW } from "../../workbook/layout/scoreSheet";
import type { Person } from "./people";

/** Where in the roster (a share of it) somebody's bonuses go over a cap, and what they are. */
const OVER: readonly {
  readonly department: string;
  readonly share: number;
  readonly bonuses: Readonly<Record<string, number>>;
  readonly evidence: string;
}[] = [
  // Together 12 points: over the department's cap of 10.
  { department: "JY", share: 0.3, bonuses: { JY05: 1, JY06: 1, JY07: 1 }, evidence: "国家级、省级、市级证书各一份" },
  // Over the indicator's own cap of 5.
  { department: "BG", share: 0.6, bonuses: { BG05: 6.5 }, evidence: "稿件台账第12–18号" },
];

/** Lets two members' bonuses go over their caps (T2): in a school of three or more. */
export function raiseOverCaps(planned: PlannedBook, people: readonly Person[]): PlannedBook {
  const teachers = people.filter((one) => one.participates && one.role !== "office");
  if (teachers.length < 3) return planned;
  return {
    ...planned,
    scoreSheets: planned.scoreSheets.map((sheet) => {
      const over = OVER.find(({ department }) => department === sheet.department);
      if (!over) return sheet;
      const chosen = teachers[Math.floor(over.share * teachers.length)]?.id;
      const { indicators } = departmentOfSheet(planned, sheet);
      const rows = sheet.rows.map((row): PlannedScoreRow => {
        if (row.id !== chosen) return row;
        const entries = row.entries.map((value, at): CellValue => over.bonuses[indicators[at]?.code ?? ""] ?? value);
        return { ...row, entries, evidence: over.evidence };
      });
      return { ...sheet, rows };
    }),
  };
}

/** 确认记录 of what V14 says of these bonuses, so that official results can be computed. */
export function confirmCaps(planned: PlannedBook): PlannedConfirmation[] {
  return capWarnings(planned).map(({ sheet, cell, content }) => ({
    at: `${planned.scoreSheets[0]?.date ?? ""}T17:00:00`,
    by: "校党办",
    rule: "V14",
    sheet,
    cell,
    content,
    reason: "证书齐全，按封顶计分",
  }));
}

/** The cells of a clean plan where a cap bites (V14). */
export function capWarnings(planned: PlannedBook): { readonly sheet: string; readonly cell: string; readonly content: string }[] {
  return planned.scoreSheets.flatMap((sheet) => {
    const department = departmentOfSheet(planned, sheet);
    const { indicators } = department;
    const name = scoreSheetName(department.name);
    return sheet.rows.flatMap((row, index) => {
      const at = (column: number): string => cellAddress(SCORE_FIRST_ROW + index, column);
      let sum = 0;
      const found: { sheet: string; cell: string; content: string }[] = [];
      indicators.forEach(({ kind, conversion, cap }, position) => {
        const value = row.entries[position];
        if (kind !== "bonus" || typeof value !== "number") return;
        const points = value * Number(conversion ?? 1);
        if (cap !== undefined && points > cap)
          found.push({ sheet: name, cell: at(SCORE_FIRST_INDICATOR + position), content: String(value) });
        sum += Math.min(points, cap ?? points);
      });
      if (sum > planned.settings.bonusCap / 100)
        found.push({ sheet: name, cell: at(SCORE_FIRST_INDICATOR + indicators.length), content: sum.toFixed(2) });
      return found;
    });
  });
}
