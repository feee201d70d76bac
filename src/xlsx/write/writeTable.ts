/** Tables: their headings must be the very texts of the header cells, each once, or Excel offers a repair. */
import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import { rangeName } from "../address";
import type { AutoFilter, Table, TableColumn, TableFilter } from "../resources";
import { attributes, escapeControls, escapeXml, XML_HEAD } from "../xml/xmlText";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

export interface FileTable {
  readonly table: Table;
  readonly id: number;
  readonly range: IRange;
  /** One a column; with a header row they are also what its cells get. */
  readonly headings: readonly string[];
}

/** A header-only table gets a row to hold data, as in Excel. */
export function prepareTable(table: Table, id: number, cells: Cells): FileTable {
  const hasHeader = table.options.showHeader !== false;
  const { startRow, startColumn, endRow, endColumn } = table.range;
  const least = startRow + (hasHeader ? 1 : 0);
  const range = { startRow, startColumn, endRow: Math.max(endRow, least), endColumn };
  const taken = new Set<string>();
  const headings: string[] = [];
  for (let column = startColumn; column <= endColumn; column++) {
    const index = column - startColumn;
    const cell = hasHeader ? cells[startRow]?.[column]?.v : undefined;
    const name =
      String(cell ?? table.columns[index]?.displayName ?? "").trim() === ""
        ? `列${index + 1}`
        : String(cell ?? table.columns[index]?.displayName);
    let unique = name.slice(0, 255);
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) unique = `${name.slice(0, 250)}${copy}`;
    taken.add(unique.toLowerCase());
    headings.push(unique);
  }
  return { table, id, range, headings };
}

export function tableXml({ table, id, range, headings }: FileTable, cells: Cells, formula: (text: string) => string): string {
  const hasHeader = table.options.showHeader !== false;
  const hasTotals = table.options.showFooter === true;
  const filterRange = hasTotals ? { ...range, endRow: range.endRow - 1 } : range;
  const columns = headings.map((heading, index) => {
    const totals = hasTotals
      ? totalsXml(table.columns[index], cells[range.endRow]?.[range.startColumn + index], formula)
      : { head: "", body: "" };
    const head = attributes({ id: index + 1, name: headingText(heading) }) + totals.head;
    return totals.body === "" ? `<tableColumn${head}/>` : `<tableColumn${head}>${totals.body}</tableColumn>`;
  });
  const { style = "TableStyleMedium2", filterButton = true, rowStripes = true, ...meta } = table.meta ?? {};
  const head = attributes({
    id,
    name: table.name,
    displayName: table.name,
    ref: rangeName(range),
    headerRowCount: hasHeader ? null : 0,
    totalsRowCount: hasTotals ? 1 : null,
    totalsRowShown: hasTotals ? null : 0,
  });
  const filter = hasHeader && filterButton ? tableFilterXml(rangeName(filterRange), table.filters?.tableColumnFilterList ?? []) : "";
  const styleInfo = attributes({
    name: style,
    showFirstColumn: meta.firstColumn ?? false,
    showLastColumn: meta.lastColumn ?? false,
    showRowStripes: rowStripes,
    showColumnStripes: meta.columnStripes ?? false,
  });
  return (
    `${XML_HEAD}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"${head}>${filter}` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns><tableStyleInfo${styleInfo}/></table>`
  );
}

function totalsXml(
  column: TableColumn | undefined,
  cell: Nullable<ICellData>,
  formula: (text: string) => string,
): { head: string; body: string } {
  const { totalsRowFunction, totalsRowLabel } = column?.meta ?? {};
  const kind = totalsRowFunction ?? (cell?.f ? "custom" : undefined);
  const label = kind === undefined ? (totalsRowLabel ?? (typeof cell?.v === "string" ? cell.v : undefined)) : undefined;
  const head = attributes({
    totalsRowFunction: kind === "custom" && !cell?.f ? null : kind,
    totalsRowLabel: label === undefined ? null : headingText(label),
  });
  return { head, body: kind === "custom" && cell?.f ? `<totalsRowFormula>${escapeXml(formula(cell.f))}</totalsRowFormula>` : "" };
}

/** Headings spell a line break in the file's own way. */
function headingText(text: string): string {
  return escapeControls(text).replace(/\n/g, "_x000a_");
}

function tableFilterXml(ref: string, filters: readonly (TableFilter | null | undefined)[]): string {
  const columns = filters.map((filter, index) =>
    filter?.filterType === "manual" && filter.values !== undefined && filter.isAllSelected !== true
      ? `<filterColumn colId="${index}">${valuesXml(filter.values, false)}</filterColumn>`
      : "",
  );
  return columns.join("") === "" ? `<autoFilter ref="${ref}"/>` : `<autoFilter ref="${ref}">${columns.join("")}</autoFilter>`;
}

export function autoFilterXml({ ref, filterColumns }: AutoFilter): string {
  const columns = (filterColumns ?? []).map(({ colId, filters, customFilters }) => {
    const values = filters === undefined ? "" : valuesXml(filters.filters ?? [], filters.blank === true);
    const custom =
      customFilters === undefined
        ? ""
        : `<customFilters${attributes({ and: customFilters.and === 1 ? "1" : null })}>${customFilters.customFilters
            .map(({ operator, val }) => `<customFilter${attributes({ operator, val })}/>`)
            .join("")}</customFilters>`;
    return values + custom === "" ? "" : `<filterColumn colId="${colId - ref.startColumn}">${values || custom}</filterColumn>`;
  });
  return `<autoFilter ref="${rangeName(ref)}">${columns.join("")}</autoFilter>`;
}

function valuesXml(values: readonly string[], blank: boolean): string {
  const items = values.map((value) => `<filter${attributes({ val: escapeControls(value) })}/>`).join("");
  return `<filters${attributes({ blank: blank ? "1" : null })}>${items}</filters>`;
}
