import { cellAddress } from "../core/address";
import type { BookSnapshot, CellValue } from "../core/snapshot";
import type { Fill } from "./applyPlan";
import { cellOf, isFormula, plainInput } from "./cellEdits";
import { Refusal } from "./refusal";

/** Writes a block in two actions, whatever its size. */
export function writeFill(context: Excel.RequestContext, fill: Fill): void {
  put(rangeOf(context, fill), fill.values, fill.formats);
}

/** Puts back what the basis held, formulas, values and number formats. Harmless where the fill had not happened. */
export function undoFill(context: Excel.RequestContext, fill: Fill, basis: BookSnapshot): void {
  const seen = fill.values.map((row, down) =>
    row.map((_, across) => cellOf(basis, fill.sheet, cellAddress(fill.row + down, fill.col + across))),
  );
  put(
    rangeOf(context, fill),
    seen.map((row) => row.map(({ formula }) => formula)),
    seen.map((row) => row.map(({ numberFormat }) => numberFormat)),
    true,
  );
}

export function refuseProtectedFills(fills: readonly Fill[], basis: BookSnapshot): void {
  const closed = new Set(basis.sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  const hit = fills.find(({ sheet }) => closed.has(sheet));
  if (hit) throw new Refusal("protected", { sheet: hit.sheet });
}

const rangeOf = (context: Excel.RequestContext, { sheet, row, col, values }: Fill): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, col, values.length, values[0]?.length ?? 0);

/** Formats first: "@" keeps a text as it is. Constants are never read as formulas. */
function put(
  range: Excel.Range,
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[],
  withFormulas = false,
): void {
  range.numberFormat = formats.map((row) => [...row]);
  range.formulas = values.map((row, r) =>
    row.map((value, c) => (formats[r]?.[c] === "@" || (withFormulas && isFormula(value)) ? value : plainInput(value))),
  );
}
