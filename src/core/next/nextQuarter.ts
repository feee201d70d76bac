/** The next quarter's book out of this one's (B1): what goes along, what begins anew, and what stays behind. */
import type { HistoryEntry } from "../annual/historyEntries";
import type { Department, Group, Indicator, Member, Period, Settings } from "../book";
import { textOf } from "../cell";
import { participants, type HandoutPerson } from "../handout/planHandouts";
import { isDateFormat } from "../numberFormat";
import { dateText } from "../reading/plainValue";
import type { DepartmentReading } from "../reading/readDepartments";
import type { Reading } from "../reading/reading";
import { cellOf } from "../reading/table";
import type { CellValue } from "../snapshot";
import { vetoesOfNext, type VetoesOfNext } from "./carriedVetoes";
import { historyLines, keptBases, type HistoryLine } from "./historyLines";
import { nextPeriod, threeMonthsOn } from "./nextPeriod";
import { extraCells, extraColumns, notCarried, type NotCarried } from "./notCarried";

export interface NextDepartment extends Omit<Department, "indicators"> {
  readonly indicators: readonly NextIndicator[];
}

export interface NextIndicator extends Omit<Indicator, "conversion"> {
  /** 换算 as it stands in the cell; "" for a blank. */
  readonly conversion: string;
  /** 评分说明. */
  readonly note: string;
}

/** A column of 花名册 that people added, with its cells by the rows of `people`. */
export interface CarriedColumn {
  readonly heading: string;
  /** Number format of its cells, where they have one of their own. */
  readonly format: string | null;
  readonly cells: readonly CellValue[];
}

export interface NextQuarter {
  readonly from: Period;
  readonly to: Period;
  /** As they were, but for 年度 and 季度. */
  readonly settings: Settings;
  /** 截止日期 three months on. */
  readonly departments: readonly NextDepartment[];
  readonly people: readonly Member[];
  readonly columns: readonly CarriedColumn[];
  /** Whom the score sheets list. */
  readonly scored: readonly HandoutPerson[];
  readonly groups: readonly Group[];
  readonly vetoes: VetoesOfNext;
  readonly history: readonly HistoryLine[];
  /** How many of these lines are of the quarter that ends, and were not in 历史 before. */
  readonly recorded: number;
  readonly notCarried: NotCarried;
}

/**
 * The next quarter of a book without errors in what goes along. `fresh` are the rows of its own official result that 历史 does not hold
 * yet. Scores, activities, articles, confirmations and the log begin anew; so do receipts and runs.
 */
export function nextQuarter(reading: Reading, fresh: readonly HistoryEntry[]): NextQuarter {
  const { settings } = reading.settings;
  const from: Period = { year: settings.year, quarter: settings.quarter };
  const to = nextPeriod(from);
  const rows = reading.roster.rows.filter(({ duplicateOf }) => !duplicateOf);
  return {
    from,
    to,
    settings: { ...settings, ...to },
    departments: reading.structure.departments.map((one) => nextDepartment(reading, one)),
    people: rows.map(({ member }) => member),
    columns: carriedColumns(
      reading,
      rows.map(({ row }) => row),
    ),
    scored: participants(reading),
    groups: reading.groups.map(({ group }) => group),
    vetoes: vetoesOfNext(reading.vetoes, to, keptBases(reading.history, fresh)),
    history: historyLines(reading.history, fresh),
    recorded: fresh.length,
    notCarried: notCarried(reading),
  };
}

function nextDepartment({ inputs: { indicators: table } }: Reading, { department, indicators }: DepartmentReading): NextDepartment {
  const text = (row: number, key: "conversion" | "note"): string => (table ? textOf(cellOf(table, row, key)?.value ?? "").trim() : "");
  return {
    ...department,
    deadline: threeMonthsOn(department.deadline),
    indicators: indicators.flatMap(({ row, indicator }) =>
      indicator ? [{ ...indicator, conversion: text(row, "conversion"), note: text(row, "note") }] : [],
    ),
  };
}

/** Dates go along as their texts where their cells have different formats. */
function carriedColumns({ inputs: { roster } }: Reading, rows: readonly number[]): CarriedColumn[] {
  if (!roster) return [];
  return extraColumns(roster).map((column) => {
    const cells = extraCells(roster, column, rows);
    const formats = new Set(cells.filter(({ value }) => value !== "").map(({ format }) => format));
    const [only = "General"] = formats;
    if (formats.size <= 1)
      return { heading: column.heading, format: only === "General" ? null : only, cells: cells.map(({ value }) => value) };
    return {
      heading: column.heading,
      format: null,
      cells: cells.map(({ value, format }) => (typeof value === "number" && isDateFormat(format) ? dateText(value, format) : value)),
    };
  });
}
