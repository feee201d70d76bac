import { cellAddress } from "../../core/address";
import { scoreSheetName } from "../../core/columns";
import type { Severity } from "../../core/issue";
import type { CellValue } from "../../core/snapshot";
import type { RangeFormat, SheetDraft } from "../../core/draft";
import type { PlannedBook, PlannedDepartment, PlannedScoreRow } from "../../workbook/layout/plannedBook";
import { SCORE_FIRST_INDICATOR, SCORE_FIRST_ROW, scoreSheet } from "../../workbook/layout/scoreSheet";
import type { Chance } from "./chance";
import type { Mend, PlantedFault } from "./plantFaults";

/** A score sheet on which faults are planted one by one, each on a row of its own. */
export interface FaultySheet {
  readonly department: PlannedDepartment;
  readonly rows: readonly PlannedScoreRow[];
  /** A row that nothing is planted on yet and that passes the test; null when there is none. */
  readonly take: (test: (row: PlannedScoreRow, index: number) => boolean) => number | null;
  readonly cellOf: (row: number, column: number) => string;
  /** 0-based sheet column of an indicator, or of one of the three formulas. */
  readonly columnOf: (code: string) => number;
  readonly entryOf: (row: number, code: string) => CellValue | undefined;
  readonly write: (cell: string, value: CellValue, numberFormat?: string) => void;
  readonly append: (row: PlannedScoreRow) => number;
  readonly merge: (range: string) => void;
  readonly hide: (rows: readonly number[]) => void;
  readonly report: (rule: string, severity: Severity, cell: string, what: string, mend: Mend) => void;
  readonly finish: () => { readonly draft: SheetDraft; readonly faults: readonly PlantedFault[] };
}

export const AFTER_INDICATORS = ["bonusTotal", "deductionTotal", "score", "evidence", "remark"] as const;

export function faultySheet(planned: PlannedBook, code: string, chance: Chance): FaultySheet | null {
  const department = planned.departments.find((one) => one.code === code);
  const sheet = planned.scoreSheets.find((one) => one.department === code);
  if (!department || !sheet) return null;
  const name = scoreSheetName(department.name);
  const rows: PlannedScoreRow[] = [...sheet.rows];
  const taken = new Set<number>();
  const faults: PlantedFault[] = [];
  const writes: SheetDraft["blocks"][number][] = [];
  const formats: RangeFormat[] = [];
  const merges: string[] = [];
  const hidden: number[] = [];
  const codes = [...department.indicators.map((one) => one.code), ...AFTER_INDICATORS];
  const cellOf = (row: number, column: number): string => cellAddress(SCORE_FIRST_ROW + row, column);
  const columnOf = (wanted: string): number => SCORE_FIRST_INDICATOR + codes.indexOf(wanted);

  return {
    department,
    rows,
    cellOf,
    columnOf,
    entryOf: (row, wanted) => rows[row]?.entries[codes.indexOf(wanted)],
    take: (test) => {
      const free = sheet.rows.flatMap((row, index) => (!taken.has(index) && test(row, index) ? [index] : []));
      if (free.length === 0) return null;
      const chosen = chance.pick(free);
      taken.add(chosen);
      return chosen;
    },
    write: (cell, value, numberFormat) => {
      writes.push({ at: cell, formulas: [[value]] });
      if (numberFormat !== undefined) formats.push({ range: cell, numberFormat });
    },
    append: (row) => rows.push(row) - 1,
    merge: (range) => void merges.push(range),
    hide: (some) => void hidden.push(...some.map((row) => SCORE_FIRST_ROW + row)),
    report: (rule, severity, cell, what, mend) =>
      void faults.push({ rule, severity, sheet: name, cell, what: `${department.name}：${what}`, mend }),
    finish: () => {
      const draft = scoreSheet(planned, department, { ...sheet, rows });
      return {
        faults,
        draft: {
          ...draft,
          blocks: [...draft.blocks, ...writes],
          formats: [...draft.formats, ...formats],
          merges: [...draft.merges, ...merges],
          hiddenRows: hidden,
        },
      };
    },
  };
}
