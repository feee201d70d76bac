/** What the annual result is made of (E6): the latest book's people, vetoes and settings, and the quarters in 历史. */
import { cellAddress } from "../address";
import type { Basis, Eligibility } from "../assessment";
import type { Book, CellRef, Hundredths, Period } from "../book";
import { buildVeto } from "../reading/buildBook";
import type { HistoryRowReading } from "../reading/readHistory";
import type { Reading } from "../reading/reading";

/** One row of 历史: what a quarter published of one person. */
export interface QuarterResult extends Period {
  readonly memberId: string;
  /** Published total in hundredths; null where there was none. */
  readonly total: Hundredths | null;
  readonly rank: number | null;
  readonly eligibility: Eligibility | null;
  /** What the flag rested on; empty in books that did not keep it. */
  readonly bases: readonly Basis[];
  /** Only a locked quarter counts. */
  readonly locked: boolean;
  readonly at: CellRef;
}

export type AnnualBook = Pick<Book, "settings" | "members" | "vetoes"> & {
  /** Each quarter and person once; people who have left the school are among them. */
  readonly history: readonly QuarterResult[];
};

/** The annual book of a reading in which nothing blocks the annual result. */
export function buildAnnualBook(reading: Reading): AnnualBook {
  return {
    settings: reading.settings.settings,
    members: reading.roster.rows.filter((one) => !one.duplicateOf).map((one) => one.member),
    vetoes: reading.vetoes.flatMap((veto) => buildVeto(veto) ?? []),
    history: reading.history.rows.flatMap((row) => (row.duplicateOf ? [] : (quarterResult(row, reading) ?? []))),
  };
}

/** Null for a row that names no quarter or nobody. */
export function quarterResult(row: HistoryRowReading, { history }: Pick<Reading, "history">): QuarterResult | null {
  const { year, quarter, id, total, rank, eligibility, bases, locked } = row;
  if (year === null || quarter === null || id === "") return null;
  const at = row.cell("id");
  return {
    year,
    quarter,
    memberId: id,
    total: total.kind === "number" ? total.value : null,
    rank,
    eligibility: eligibility === "unknown" ? null : eligibility,
    bases: bases === "unknown" ? [] : bases,
    locked,
    at: { sheet: history.table?.sheet.name ?? "", cell: at ? cellAddress(at.row, at.col) : cellAddress(row.row, 0) },
  };
}
