/** Univer's plug-in resources, as the codec writes and reads them: JSON texts in `univer.resources`, by plug-in name. */
import type { IRange, ISheetDataValidationRule, IStyleBase, IWorkbookData } from "@univerjs/core";
import type { TableMeta } from "./fileWorkbook";

export interface Resources {
  SHEET_DEFINED_NAME_PLUGIN: Record<string, DefinedName>;
  SHEET_DATA_VALIDATION_PLUGIN: Record<string, ISheetDataValidationRule[]>;
  /** By sheet id; the first rule wins. */
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: Record<string, ConditionalRule[]>;
  /** By sheet id, row and column. */
  SHEET_NOTE_PLUGIN: Record<string, Record<string, Record<string, Note>>>;
  SHEET_TABLE_PLUGIN: Record<string, { tables: Table[]; tableFilteredOutRows: number[] }>;
  SHEET_FILTER_PLUGIN: Record<string, AutoFilter>;
}

/** A name for the whole workbook has this in place of a sheet id. */
export const WHOLE_WORKBOOK = "AllDefaultWorkbook";

export interface DefinedName {
  id: string;
  name: string;
  /** References stand bare, other formulas begin with "=". */
  formulaOrRefString: string;
  comment?: string;
  localSheetId?: string;
  hidden?: boolean;
}

export interface ConditionalRule {
  cfId: string;
  ranges: IRange[];
  stopIfTrue: boolean;
  rule: { type: string; subType?: string; operator?: string; value?: unknown; style?: IStyleBase; [more: string]: unknown };
}

export interface Note {
  id: string;
  row: number;
  col: number;
  /** Pixels. */
  width: number;
  height: number;
  note: string;
  show?: boolean;
}

export interface Table {
  id: string;
  name: string;
  range: { startRow: number; startColumn: number; endRow: number; endColumn: number };
  options: { showHeader?: boolean; showFooter?: boolean; tableStyleId?: string };
  filters: { tableColumnFilterList?: (TableFilter | null | undefined)[]; tableSortInfo?: unknown };
  columns: TableColumn[];
  meta: TableMeta;
}

export interface TableFilter {
  filterType: string;
  values?: string[];
  isAllSelected?: boolean;
  filterInfo?: unknown;
}

export interface TableColumn {
  id: string;
  displayName: string;
  dataType: string;
  formula: string;
  /** Of the totals row. */
  meta: { totalsRowLabel?: string; totalsRowFunction?: string };
  style: Record<string, never>;
}

export interface AutoFilter {
  ref: IRange;
  filterColumns?: FilterColumn[];
  cachedFilteredOut?: number[];
}

export interface FilterColumn {
  /** Column of the sheet, not of the range. */
  colId: number;
  filters?: { blank?: true; filters?: string[] };
  customFilters?: { and?: 1; customFilters: { val: string | number; operator?: string }[] };
  colorFilters?: unknown;
}

/** One plug-in's data; empty when there is none. */
export function readResource<Name extends keyof Resources>(univer: IWorkbookData, name: Name): Resources[Name] {
  const data = univer.resources?.find((resource) => resource.name === name)?.data;
  return data === undefined || data === "" ? ({} as Resources[Name]) : (JSON.parse(data) as Resources[Name]);
}

/** Always all six, in one order, so that equal workbooks are equal texts. */
export function writeResources(resources: Resources): { name: string; data: string }[] {
  return Object.entries(resources).map(([name, data]) => ({ name, data: JSON.stringify(data) }));
}
