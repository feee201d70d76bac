/** A damaged book as the bytes of a real .xlsx file. */
import { cellAddress, rangeAddress } from "../../src/core/address";
import type { SheetDraft } from "../../src/core/draft";
import { writeIdentity } from "../../src/core/identity";
import type { BookSnapshot, CellValue, SheetSnapshot } from "../../src/core/snapshot";
import { workbookOfDrafts } from "../../src/xlsx/draftWorkbook";
import { encodeXlsx } from "../../src/xlsx/encode";
import { blankDraft } from "../../src/workbook/layout/style";

const PART = "{00000000-0000-4000-8000-000000000001}";

export function asFile(snapshot: BookSnapshot): Promise<Uint8Array> {
  const { identity } = snapshot;
  const parts = identity ? [{ id: PART, xml: writeIdentity(identity) }] : [];
  return encodeXlsx(
    workbookOfDrafts(
      snapshot.sheets.map((sheet) => draftOf(sheet, snapshot)),
      parts,
    ),
  );
}

function draftOf(sheet: SheetSnapshot, { tables, validated = [] }: BookSnapshot): SheetDraft {
  const own = tables.filter(({ sheet: on }) => on === sheet.name);
  const isFormula = (row: number, col: number): boolean => {
    const formula = sheet.formulas[row]?.[col];
    return typeof formula === "string" && formula.startsWith("=") && formula !== sheet.values[row]?.[col];
  };
  const rows = sheet.formulas.map((line, row) => line.map((content, col) => (isFormula(row, col) ? content : plain(content))));
  return {
    ...blankDraft(sheet.name),
    blocks: rows.length > 0 ? [{ at: "A1", formulas: rows }] : [],
    tables: own.map(({ name, top, left, rowCount, columnCount }) => ({
      name,
      range: rangeAddress({ top, left, bottom: top + rowCount, right: left + columnCount - 1 }),
    })),
    merges: sheet.merges,
    formats: sheet.numberFormats.flatMap((line, row) =>
      line.flatMap((numberFormat, col) => (numberFormat === "General" ? [] : [{ range: cellAddress(row, col), numberFormat }])),
    ),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    validations: validated
      .filter(({ table }) => own.some(({ name }) => name === table))
      .flatMap(({ ranges }) => ranges.map((range) => ({ range, kind: "custom", formula: "=TRUE" }) as const)),
    protection: sheet.protected ? { unlocked: [] } : null,
    visibility: sheet.hidden ? "hidden" : "visible",
    checks: sheet.values.flatMap((line, row) =>
      line.flatMap((expected, col) => (isFormula(row, col) && expected !== "" ? [{ cell: cellAddress(row, col), expected }] : [])),
    ),
  };
}

/** Text that looks like a formula, or begins with an apostrophe, stands in the file as the text it is. */
const plain = (value: CellValue): CellValue => (typeof value === "string" && /^[='’‘]/.test(value) ? `'${value}` : value);
