import { sampleBook } from "../../src/commands/sample/sampleBook";
import { writeIdentity } from "../../src/core/identity";
import type { BookIdentity, BookSnapshot } from "../../src/core/snapshot";
import { layoutInputs } from "../../src/workbook/layout/inputs";
import type { PlannedBook } from "../../src/workbook/layout/plannedBook";
import { workbookOfDrafts } from "../../src/xlsx/draftWorkbook";
import { encodeXlsx } from "../../src/xlsx/encode";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";

/** The sample with its score sheets as a new book has them: everyone's row, nothing filled. */
export function unfilledBook(members: number, alter: (planned: PlannedBook) => PlannedBook = (planned) => planned): PlannedBook {
  const sample = sampleBook({ members });
  return alter({
    ...sample,
    confirmations: [],
    scoreSheets: sample.scoreSheets.map((sheet) => ({
      ...sheet,
      filledBy: "",
      checkedBy: "",
      date: "",
      rows: sheet.rows.map((row) => ({ ...row, entries: row.entries.map(() => ""), evidence: "", remark: "" })),
    })),
  });
}

/** A book as a file, without a host. */
export function bookBytes(planned: PlannedBook): Promise<Uint8Array> {
  const { bookId, settings } = planned;
  const identity: BookIdentity = { bookId, year: settings.year, quarter: settings.quarter, templateVersion: 1, runs: [] };
  return encodeXlsx(
    workbookOfDrafts(layoutInputs(planned), [{ id: "{00000000-0000-4000-8000-000000000001}", xml: writeIdentity(identity) }]),
  );
}

export const bookSnapshot = async (planned: PlannedBook): Promise<BookSnapshot> => readWorkbookFile(await bookBytes(planned));
