/** 历史 of the next book: what stands there, and the quarter that ends (E6). */
import type { HistoryEntry } from "../annual/historyEntries";
import { textOf } from "../cell";
import { BASIS_WORDS, ELIGIBILITY_WORDS } from "../flagWords";
import type { HistoryReading, HistoryRowReading } from "../reading/readHistory";
import type { KeptBases } from "./carriedVetoes";

/** A row of 历史 as it stands in the sheet; points and counts as numbers. */
export interface HistoryLine {
  readonly year: number;
  readonly quarter: number;
  readonly id: string;
  readonly total: number | "";
  readonly rank: number | "";
  readonly eligibility: string;
  readonly lockedAt: string;
  readonly basis: string;
}

/** The rows that are there as they are, but copies, then those of the quarter's own that are not there yet. */
export const historyLines = ({ rows }: HistoryReading, fresh: readonly HistoryEntry[]): HistoryLine[] => [
  ...rows.flatMap(lineThere),
  ...fresh.map(lineOf),
];

/** On what each flag rested, as those lines say it. */
export const keptBases = ({ rows }: HistoryReading, fresh: readonly HistoryEntry[]): KeptBases[] => [
  ...rows.flatMap(({ year, quarter, id, bases, locked }) =>
    year === null || quarter === null ? [] : [{ year, quarter, id, bases: bases === "unknown" ? [] : bases, locked }],
  ),
  ...fresh.map(({ year, quarter, id, bases, lockedAt }) => ({ year, quarter, id, bases, locked: lockedAt !== "" })),
];

function lineThere(row: HistoryRowReading): HistoryLine[] {
  const { year, quarter, id, total, rank, lockedAt, duplicateOf } = row;
  if (year === null || quarter === null || id === "" || duplicateOf) return [];
  const text = (key: "eligibility" | "basis"): string => textOf(row.cell(key)?.value ?? "").trim();
  return [
    {
      year,
      quarter,
      id,
      total: total.kind === "number" ? total.value / 100 : "",
      rank: rank ?? "",
      eligibility: text("eligibility"),
      lockedAt: lockedAt ?? "",
      basis: text("basis"),
    },
  ];
}

function lineOf({ year, quarter, id, total, rank, eligibility, bases, lockedAt }: HistoryEntry): HistoryLine {
  return {
    year,
    quarter,
    id,
    total: total === null ? "" : total / 100,
    rank: rank ?? "",
    eligibility: eligibility === null ? "" : ELIGIBILITY_WORDS[eligibility],
    lockedAt,
    basis: bases.map((basis) => BASIS_WORDS[basis]).join("、"),
  };
}
