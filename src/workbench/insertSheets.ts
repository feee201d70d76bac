/** Sheets of one workbook into another, as Excel's 移动或复制 does: with their tables, rules, notes, page set-up and protection. */
import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { readResource, type Table } from "../xlsx/resources";
import type { FileWorkbook } from "../xlsx/fileWorkbook";

type Styled = { s?: unknown };

/** The sheets named go to the end; a name that is taken is left out. Formulas keep their texts and so refer to sheets of the new workbook. */
export function insertSheets(into: FileWorkbook, from: FileWorkbook, names: readonly string[]): FileWorkbook {
  const taken = new Set(sheetNames(into));
  const chosen = from.univer.sheetOrder.filter((id) => {
    const name = from.univer.sheets[id]?.name ?? "";
    return names.includes(name) && !taken.has(name);
  });
  const fresh = new Map(chosen.map((id) => [id, crypto.randomUUID()]));
  const newId = (id: string): string => fresh.get(id) ?? id;
  const renamed = Object.fromEntries(chosen.map((id) => [newId(id), withStyles(from, id, newId(id))]));
  const pick = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(chosen.flatMap((id) => (values[id] === undefined ? [] : [[newId(id), values[id]]])));
  return {
    univer: {
      ...into.univer,
      styles: { ...into.univer.styles, ...prefixed(from.univer.styles) },
      sheetOrder: [...into.univer.sheetOrder, ...chosen.map(newId)],
      sheets: { ...into.univer.sheets, ...renamed },
      resources: mergeResources(into.univer, from.univer, fresh),
    },
    extras: {
      ...into.extras,
      pageLayouts: { ...into.extras.pageLayouts, ...pick(from.extras.pageLayouts) },
      sheets: { ...into.extras.sheets, ...pick(from.extras.sheets) },
      activeSheet: newId(chosen[0] ?? into.extras.activeSheet ?? ""),
    },
  };
}

export const sheetNames = ({ univer }: FileWorkbook): string[] => univer.sheetOrder.map((id) => univer.sheets[id]?.name ?? "");

/** Style ids of the two workbooks may be equal and mean different styles. */
const PREFIX = "inserted-";
const prefixed = (styles: IWorkbookData["styles"]): IWorkbookData["styles"] =>
  Object.fromEntries(Object.entries(styles).map(([id, style]) => [PREFIX + id, style]));

function withStyles({ univer }: FileWorkbook, id: string, newId: string): Partial<IWorksheetData> {
  const sheet = structuredClone(univer.sheets[id] ?? {});
  const restyle = (one: Styled | null | undefined): void => {
    if (typeof one?.s === "string") one.s = PREFIX + one.s;
  };
  for (const row of Object.values(sheet.cellData ?? {})) for (const cell of Object.values(row as Record<number, Styled>)) restyle(cell);
  for (const lines of [sheet.rowData, sheet.columnData]) for (const line of Object.values(lines ?? {})) restyle(line as Styled);
  return { ...sheet, id: newId };
}

function mergeResources(
  into: IWorkbookData,
  from: IWorkbookData,
  fresh: ReadonlyMap<string, string>,
): NonNullable<IWorkbookData["resources"]> {
  const names = new Set([...(into.resources ?? []), ...(from.resources ?? [])].map(({ name }) => name));
  const taken = new Set(Object.values(readResource(into, "SHEET_TABLE_PLUGIN")).flatMap(({ tables }) => tables.map(({ name }) => name)));
  return [...names].map((name) => {
    const kept = parse(into, name);
    const added = Object.entries(parse(from, name)).flatMap(([id, data]) => {
      const newId = fresh.get(id);
      if (newId === undefined) return [];
      return [[newId, name === "SHEET_TABLE_PLUGIN" ? renameTables(data as { tables: Table[] }, taken) : data] as const];
    });
    return { name, data: JSON.stringify({ ...kept, ...Object.fromEntries(added) }) };
  });
}

const parse = ({ resources }: IWorkbookData, name: string): Record<string, unknown> =>
  JSON.parse(resources?.find((resource) => resource.name === name)?.data || "{}") as Record<string, unknown>;

/** A table's name is unique in a workbook: a second one gets a number, as in Excel. */
function renameTables(sheet: { readonly tables: Table[] }, taken: Set<string>): unknown {
  return {
    ...sheet,
    tables: sheet.tables.map((table) => {
      let name = table.name;
      for (let number = 2; taken.has(name); number++) name = `${table.name}_${number}`;
      taken.add(name);
      return { ...table, id: crypto.randomUUID(), name };
    }),
  };
}
