import { cellAddress, parseAddress } from "../core/address";
import type { Assessment } from "../core/assessment";
import type { Book } from "../core/book";
import { OUTPUTS } from "../core/columns";
import type { SheetDraft } from "../core/draft";
import type { BookSnapshot, CellValue, RunStamp, SheetSnapshot } from "../core/snapshot";
import { valueAt } from "../core/reading/table";
import { explainMembers } from "./explainMembers";
import { resultDrafts } from "./resultDrafts";

export interface SheetDifference {
  readonly sheet: string;
  readonly cell: string;
  readonly found: CellValue;
  readonly expected: CellValue;
}

/** Doubles on the way to a number that is not rounded. */
const TOLERANCE = 1e-9;

/** Where the result sheets of the last computation do not show what the engine says of the book: every cell that a recomputation would write. */
export function sheetDifferences({
  snapshot,
  book,
  assessment,
  stamp,
}: {
  readonly snapshot: BookSnapshot;
  readonly book: Book;
  readonly assessment: Assessment;
  readonly stamp: RunStamp;
}): SheetDifference[] {
  const { at, by } = stamp;
  const has = (table: string): boolean => snapshot.tables.some(({ name }) => name === table);
  const explanations = explainMembers(snapshot, book, assessment, "standing");
  const drafts = resultDrafts(snapshot, book, assessment, {
    at,
    by,
    withGroups: has(OUTPUTS.groupRanking.table),
    withCharts: has(OUTPUTS.charts.table),
    explanations,
    inputs: stamp.inputs,
  });
  return drafts.flatMap((draft) => {
    const table = snapshot.tables.find(({ name }) => name === draft.tables[0]?.name);
    const sheet = snapshot.sheets.find(({ name }) => name === table?.sheet);
    return sheet ? differencesOn(sheet, draft) : [{ sheet: draft.name, cell: "A1", found: "", expected: draft.name }];
  });
}

function differencesOn(sheet: SheetSnapshot, draft: SheetDraft): SheetDifference[] {
  const checks = new Map(draft.checks.map((check) => [check.cell, check.expected]));
  return draft.blocks.flatMap(({ at, formulas }) => {
    const corner = parseAddress(at) ?? { row: 0, col: 0 };
    return formulas.flatMap((line, down) =>
      line.flatMap((content, across): SheetDifference[] => {
        const [row, col] = [corner.row + down, corner.col + across];
        const cell = cellAddress(row, col);
        const expected = checks.get(cell) ?? content;
        const found = valueAt(sheet, row, col);
        // What stays blank is for people to write in.
        return content === "" || agrees(found, expected) ? [] : [{ sheet: sheet.name, cell, found, expected }];
      }),
    );
  });
}

function agrees(found: CellValue, expected: CellValue): boolean {
  if (typeof found === "number" && typeof expected === "number")
    return Math.abs(found - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
  // An apostrophe in a draft only says that what follows is text.
  return found === (typeof expected === "string" && expected.startsWith("'") ? expected.slice(1) : expected);
}
