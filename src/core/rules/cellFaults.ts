/** Faults of single cells, found when they were read (V09, V10, V11, V13, V17): in score sheets and in 党小组活动. */
import { TABLES } from "../columns";
import type { ScoreFault } from "../cell";
import { hundredthsText } from "../decimal";
import type { Reading } from "../reading/reading";
import type { CellReading } from "../reading/table";
import type { IssueDetails } from "./raise";
import { judgedRows } from "./judgedRows";
import { rowPerson } from "./rowPlace";

export interface CellFault {
  readonly cell: CellReading;
  readonly fault: ScoreFault;
  /** Department, member and the words every wording needs: heading, min, max, suggestion. */
  readonly details: IssueDetails & { readonly params: Readonly<Record<string, string>> };
}

export function cellFaults(reading: Reading, rule: ScoreFault["rule"]): CellFault[] {
  const faults: CellFault[] = [];
  for (const { sheet, row } of judgedRows(reading)) {
    for (const { cell, score, indicator } of row.scores) {
      if (!cell || score.kind !== "fault" || score.rule !== rule) continue;
      const bound = (value: number | null): string =>
        value === null || indicator.conversion.n !== indicator.conversion.d ? "" : hundredthsText(value);
      const params = { heading: indicator.name, min: bound(indicator.min), max: bound(indicator.max), suggestion: score.suggestion };
      faults.push({ cell, fault: score, details: { department: sheet.department.department.code, member: rowPerson(row), params } });
    }
  }
  for (const { group, numbers } of reading.activities) {
    for (const [key, { cell, score }] of numbers) {
      if (score.kind !== "fault" || score.rule !== rule) continue;
      const params = { heading: TABLES.activities.columns[key], group, min: "0", max: "", suggestion: score.suggestion };
      faults.push({ cell, fault: score, details: { params } });
    }
  }
  return faults;
}
