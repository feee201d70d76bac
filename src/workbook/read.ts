import { OUTPUTS } from "../core/columns";
import type { BookSnapshot, SheetSnapshot, TableSnapshot } from "../core/snapshot";
import { IDENTITY_NAMESPACE, parseIdentity } from "../core/identity";
import { LOCK_NAMESPACE, parseLockedCells } from "./lockPart";
import { readGrids, type SheetExtent } from "./readGrids";
import { askValidated } from "./readValidated";
import { Refusal } from "./refusal";
import type { Run } from "./run";

/** No sheet of an assessment book has more cells than this (20,000 members with 50 columns). */
const SHEET_CELLS = 1_000_000;

/**
 * Reads the whole book: what sheets and tables there are, how large, and then every cell, merge and hidden row of them.
 * Three round trips, and one more for each further 3.5 MB of cells. Refuses (`tooLarge`) a used range no book can have.
 * `whole`: of 个人明细 too, of which otherwise only the list of people is read while the quarter is open.
 */
export function readBook(run: Run, { whole = false } = {}): Promise<BookSnapshot> {
  return run(async (context) => readInto(context, whole));
}

/** The same inside a running batch. */
export async function readInto(context: Excel.RequestContext, whole = false): Promise<BookSnapshot> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name,items/showTotals");
  const part = context.workbook.customXmlParts.getByNamespace(IDENTITY_NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  const lockPart = context.workbook.customXmlParts.getByNamespace(LOCK_NAMESPACE).getOnlyItemOrNullObject();
  lockPart.load("id");
  await context.sync();

  const xml = part.isNullObject ? null : part.getXml();
  const lockXml = lockPart.isNullObject ? null : lockPart.getXml();
  const used = worksheets.items.map((sheet) => {
    sheet.protection.load("protected");
    return sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  });
  const placed = tables.items.map((table) => {
    table.worksheet.load("name");
    return table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  });
  await context.sync();

  const identity = xml ? parseIdentity(xml.value) : null;
  // 个人明细 is long and says nothing that is not known: all that is read of it is the list of whose pages they are. Of a locked quarter every cell counts (V28).
  const lists = new Map(
    tables.items.flatMap((table, index) =>
      table.name === OUTPUTS.details.table && !whole && !identity?.lock ? [[table.worksheet.name, placed[index]!] as const] : [],
    ),
  );
  const extents = worksheets.items.map((sheet, index): SheetExtent => {
    const range = lists.get(sheet.name) ?? used[index]!;
    const empty = range.isNullObject;
    const extent = {
      name: sheet.name,
      top: empty ? 0 : range.rowIndex,
      left: empty ? 0 : range.columnIndex,
      rows: empty ? 0 : range.rowCount,
      columns: empty ? 0 : range.columnCount,
    };
    if (extent.rows * extent.columns > SHEET_CELLS) throw new Refusal("tooLarge", { sheet: sheet.name });
    return extent;
  });
  const open = new Set(worksheets.items.filter((sheet) => !sheet.protection.protected).map(({ name }) => name));
  const asked = tables.items.flatMap((table, index) =>
    open.has(table.worksheet.name)
      ? askValidated(context, { name: table.name, sheet: table.worksheet.name, range: placed[index]!, totals: table.showTotals })
      : [],
  );
  const grids = await readGrids(context, extents);

  return {
    sheets: worksheets.items.map((sheet, index): SheetSnapshot => {
      const extent = extents[index]!;
      return {
        id: sheet.id,
        name: sheet.name,
        hidden: sheet.visibility !== "Visible",
        protected: sheet.protection.protected,
        top: extent.top,
        left: extent.left,
        ...grids[index]!,
      };
    }),
    tables: tables.items.map((table, index): TableSnapshot => {
      const range = placed[index]!;
      return {
        name: table.name,
        sheet: table.worksheet.name,
        top: range.rowIndex,
        left: range.columnIndex,
        rowCount: range.rowCount - 1 - (table.showTotals ? 1 : 0),
        columnCount: range.columnCount,
        hasTotals: table.showTotals,
      };
    }),
    identity,
    validated: asked.map((answer) => answer()),
    ...(identity?.lock ? { locked: lockXml ? parseLockedCells(lockXml.value) : null } : {}),
  };
}
