/** Tables and automatic filters. */
import type { IRange } from "@univerjs/core";
import type { TableMeta } from "../fileWorkbook";
import { parseRange } from "../address";
import type { FilterColumn, Table, TableColumn, TableFilter } from "../resources";
import { unescapeText } from "../xml/xmlText";
import type { XmlElement } from "../xml/xmlTree";
import { child, children, flag, number } from "../xml/xmlTree";

/** Null when its range is unreadable. `lost`: it filters in a way that cannot be kept. */
export function readTable(root: XmlElement): { table: Table; lost: boolean } | null {
  const { attributes } = root;
  const range = parseRange(attributes["ref"] ?? "");
  if (range === null) return null;
  const id = attributes["id"] ?? "1";
  const columns = children(child(root, "tableColumns"), "tableColumn").map((column): TableColumn => ({
    id: `t${id}c${column.attributes["id"] ?? ""}`,
    displayName: unescapeText(column.attributes["name"] ?? ""),
    dataType: "string",
    formula: "",
    meta: {
      ...(column.attributes["totalsRowLabel"] === undefined ? {} : { totalsRowLabel: unescapeText(column.attributes["totalsRowLabel"]) }),
      ...(column.attributes["totalsRowFunction"] === undefined ? {} : { totalsRowFunction: column.attributes["totalsRowFunction"] }),
    },
    style: {},
  }));
  const filter = child(root, "autoFilter");
  const { filters, lost } = readTableFilters(filter);
  const table: Table = {
    id: `t${id}`,
    name: attributes["displayName"] ?? attributes["name"] ?? `Table${id}`,
    range: { startRow: range.startRow, startColumn: range.startColumn, endRow: range.endRow, endColumn: range.endColumn },
    options: { showHeader: attributes["headerRowCount"] !== "0", showFooter: (number(attributes["totalsRowCount"]) ?? 0) > 0 },
    filters: { tableColumnFilterList: filters },
    columns,
    meta: readMeta(child(root, "tableStyleInfo"), filter !== undefined),
  };
  return { table, lost };
}

function readMeta(style: XmlElement | undefined, filterButton: boolean): TableMeta {
  return {
    style: style?.attributes["name"] ?? null,
    filterButton,
    rowStripes: flag(style?.attributes["showRowStripes"]),
    columnStripes: flag(style?.attributes["showColumnStripes"]),
    firstColumn: flag(style?.attributes["showFirstColumn"]),
    lastColumn: flag(style?.attributes["showLastColumn"]),
  };
}

function readTableFilters(autoFilter: XmlElement | undefined): { filters: (TableFilter | null)[]; lost: boolean } {
  const filters: (TableFilter | null)[] = [];
  let lost = false;
  for (const column of children(autoFilter, "filterColumn")) {
    const index = number(column.attributes["colId"]);
    const values = child(column, "filters");
    const isPlain = values !== undefined && !flag(values.attributes["blank"]) && children(values, "dateGroupItem").length === 0;
    if (index === null || !isPlain) {
      lost ||= column.children.length > 0;
      continue;
    }
    while (filters.length < index) filters.push(null);
    filters[index] = { filterType: "manual", values: filterValues(values), isAllSelected: false };
  }
  return { filters, lost };
}

/** Filter of a sheet; columns count from the sheet's first. */
export function readFilterColumns(autoFilter: XmlElement, ref: IRange): { columns: FilterColumn[]; lost: boolean } {
  const columns: FilterColumn[] = [];
  let lost = false;
  for (const column of children(autoFilter, "filterColumn")) {
    const offset = number(column.attributes["colId"]);
    const values = child(column, "filters");
    const custom = child(column, "customFilters");
    const colId = ref.startColumn + (offset ?? 0);
    if (values !== undefined && children(values, "dateGroupItem").length === 0) {
      const chosen = filterValues(values);
      columns.push({
        colId,
        filters: {
          ...(flag(values.attributes["blank"]) ? { blank: true as const } : {}),
          ...(chosen.length > 0 ? { filters: chosen } : {}),
        },
      });
    } else if (custom !== undefined) {
      columns.push({
        colId,
        customFilters: {
          ...(flag(custom.attributes["and"]) ? { and: 1 as const } : {}),
          customFilters: children(custom, "customFilter").map(({ attributes: { operator, val } }) => ({
            val: number(val) ?? val ?? "",
            ...(operator === undefined ? {} : { operator }),
          })),
        },
      });
    } else lost ||= column.children.length > 0;
  }
  return { columns, lost };
}

function filterValues(filters: XmlElement): string[] {
  return children(filters, "filter").map(({ attributes }) => unescapeText(attributes["val"] ?? ""));
}
