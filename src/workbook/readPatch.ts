import { parseIdentity, IDENTITY_NAMESPACE } from "../core/identity";
import type { SheetPatch } from "../core/live/planPatch";
import type { BookSnapshot, CellValue, SheetSnapshot, TableSnapshot } from "../core/snapshot";
import { areasOf, CELL_BYTES } from "./readGrids";
import { askValidated } from "./readValidated";
import { REQUEST_BYTES, type Run } from "./run";

/**
 * The last snapshot with the rows named read again: one request. Null where that would be no whole truth, and the book must be read anew:
 * sheets, tables or the book's identity are others than they were (somebody computed or locked it), a used range or a table has grown or
 * shrunk, or the rows are too many for one answer.
 */
export async function readPatch(run: Run, last: BookSnapshot, patches: readonly SheetPatch[]): Promise<BookSnapshot | null> {
  if (bytesOf(patches) > REQUEST_BYTES) return null;
  return run(async (context) => {
    const { worksheets, tables, customXmlParts } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    tables.load("items/name,items/showTotals");
    const part = customXmlParts.getByNamespace(IDENTITY_NAMESPACE);
    const xml = last.identity ? part.getOnlyItem().getXml() : null;
    const none = last.identity ? null : part.getOnlyItemOrNullObject().load("id");
    const read = patches.map((patch) => readSheet(context, last, patch));
    await context.sync();

    const asKnown =
      (none === null || none.isNullObject) &&
      (xml === null || sameText(parseIdentity(xml.value), last.identity)) &&
      sameText(
        worksheets.items.map(({ id, name, visibility }) => [id, name, visibility !== "Visible"]),
        last.sheets.map(({ id, name, hidden }) => [id, name, hidden]),
      ) &&
      sameText(
        tables.items.map(({ name, showTotals }) => [name, showTotals]),
        last.tables.map(({ name, hasTotals }) => [name, hasTotals]),
      ) &&
      read.every(({ isAsKnown }) => isAsKnown());
    if (!asKnown) return null;
    const fresh = new Map(read.map(({ id, sheet }) => [id, sheet()]));
    const validated = new Map(read.flatMap(({ validated }) => validated.map((answer) => answer())).map((one) => [one.table, one]));
    return {
      ...last,
      sheets: last.sheets.map((sheet) => fresh.get(sheet.id) ?? sheet),
      ...(last.validated ? { validated: last.validated.map((one) => validated.get(one.table) ?? one) } : {}),
    };
  });
}

function readSheet(context: Excel.RequestContext, last: BookSnapshot, { sheet, runs }: SheetPatch) {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const [rows, columns] = sizeOf(sheet);
  worksheet.protection.load("protected");
  const used = worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const whole = worksheet.getRangeByIndexes(sheet.top, sheet.left, rows, columns);
  const merged = whole.getMergedAreasOrNullObject().load("address");
  const columnsHidden = worksheet.getRangeByIndexes(sheet.top, sheet.left, 1, columns).getColumnProperties({ columnHidden: true });
  const own = last.tables.filter((table) => table.sheet === sheet.name);
  const placed = own.map(({ name }) => context.workbook.tables.getItem(name).getRange().load("rowIndex,columnIndex,rowCount,columnCount"));
  const pieces = runs.map(({ first, count }) => {
    const range = worksheet.getRangeByIndexes(first, sheet.left, count, columns).load("values,formulas,numberFormat");
    return { first, range, hidden: range.getRowProperties({ rowHidden: true }) };
  });
  return {
    id: sheet.id,
    isAsKnown: (): boolean =>
      worksheet.protection.protected === sheet.protected &&
      !used.isNullObject &&
      sameText(placeOf(used), [sheet.top, sheet.left, rows, columns]) &&
      own.every((table, index) => sameText(placeOf(placed[index] as Excel.Range), extentOf(table))),
    validated: sheet.protected
      ? []
      : own.flatMap((table) =>
          askValidated(context, { name: table.name, sheet: sheet.name, range: rangeOf(table), totals: table.hasTotals }),
        ),
    sheet: (): SheetSnapshot => {
      const values = [...sheet.values];
      const formulas = [...sheet.formulas];
      const numberFormats = [...sheet.numberFormats];
      const hiddenRows = new Set(sheet.hiddenRows);
      for (const { first, range, hidden } of pieces)
        hidden.value.forEach(({ rowHidden }, offset) => {
          const row = first + offset;
          values[row - sheet.top] = range.values[offset] as CellValue[];
          formulas[row - sheet.top] = range.formulas[offset] as CellValue[];
          numberFormats[row - sheet.top] = range.numberFormat[offset] as string[];
          if (rowHidden) hiddenRows.add(row);
          else hiddenRows.delete(row);
        });
      return {
        ...sheet,
        values,
        formulas,
        numberFormats,
        merges: merged.isNullObject ? [] : areasOf(merged.address),
        hiddenRows: [...hiddenRows].sort((a, b) => a - b),
        hiddenColumns: columnsHidden.value.flatMap((column, offset) => (column.columnHidden ? [sheet.left + offset] : [])),
      };
    },
  };
}

const sizeOf = ({ values }: SheetSnapshot): [rows: number, columns: number] => [values.length, values[0]?.length ?? 0];

const bytesOf = (patches: readonly SheetPatch[]): number =>
  patches.reduce((sum, { sheet, runs }) => sum + runs.reduce((all, { count }) => all + count, 0) * sizeOf(sheet)[1] * CELL_BYTES, 0);

type Placed = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;
const placeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Placed): number[] => [rowIndex, columnIndex, rowCount, columnCount];
const rangeOf = ({ top, left, rowCount, columnCount, hasTotals }: TableSnapshot): Placed => ({
  rowIndex: top,
  columnIndex: left,
  rowCount: rowCount + 1 + (hasTotals ? 1 : 0),
  columnCount,
});
const extentOf = (table: TableSnapshot): number[] => placeOf(rangeOf(table));

const sameText = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
