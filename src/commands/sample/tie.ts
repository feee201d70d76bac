import { assess } from "../../core/assess";
import type { MemberResult } from "../../core/assessment";
import type { PlannedBook } from "../../workbook/layout/plannedBook";
import { departmentOfSheet } from "../../workbook/layout/scoreSheet";
import { bookOf } from "./bookOf";

/** Raises the first member below the line until the line runs through a tie (E2); a school with fewer than four ranked members has none. */
export function tieOnTheLine(planned: PlannedBook): PlannedBook {
  const { above, below } = aroundTheLine(planned);
  if (!above || !below || above.total === below.total) return planned;
  const gap = (above.total ?? 0) - (below.total ?? 0);
  for (const sheet of planned.scoreSheets) {
    const department = departmentOfSheet(planned, sheet);
    const row = sheet.rows.find(({ id }) => id === below.id);
    if (!row) continue;
    for (const [position, indicator] of department.indicators.entries()) {
      const value = row.entries[position];
      if (indicator.kind !== "base" || indicator.conversion !== undefined || typeof value !== "number") continue;
      // In hundredths of a point of this cell, were every department to apply.
      const rise = Math.round((gap * 100) / department.weight);
      for (const more of [rise, rise - 1, rise + 1, rise - 2, rise + 2]) {
        const raised = Math.round(value * 100 + more) / 100;
        if (raised > (indicator.max ?? 0)) continue;
        const changed = withEntry(planned, sheet.department, below.id, position, raised);
        const now = aroundTheLine(changed);
        if (now.above?.total === now.below?.total) return changed;
      }
    }
  }
  return planned;
}

function aroundTheLine(planned: PlannedBook): { above: MemberResult | undefined; below: MemberResult | undefined } {
  const { members, n, places } = assess(bookOf(planned), "official");
  if (n < 4) return { above: undefined, below: undefined };
  const ranked = members.filter(({ rank }) => rank !== null).sort((a, b) => (b.total ?? 0) - (a.total ?? 0));
  return { above: ranked[places - 1], below: ranked[places] };
}

function withEntry(planned: PlannedBook, department: string, id: string, position: number, value: number): PlannedBook {
  return {
    ...planned,
    scoreSheets: planned.scoreSheets.map((sheet) =>
      sheet.department !== department
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.id === id ? { ...row, entries: row.entries.map((entry, at) => (at === position ? value : entry)) } : row,
            ),
          },
    ),
  };
}
