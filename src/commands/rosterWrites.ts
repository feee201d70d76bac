/** New people and changed cells of 花名册 as blocks and rows, and the rows of new people in the score sheets. */
import type { CellChange, RowAddition } from "../core/collect/returned";
import { TABLES } from "../core/columns";
import type { Reading } from "../core/reading/reading";
import type { ScoreSheetReading } from "../core/reading/readScores";
import { plainNumber } from "../core/reading/plainValue";
import { cellOf } from "../core/reading/table";
import { rosterHeading, type RosterKey } from "../core/roster/rosterHeadings";
import type { ChangedPerson, NewPerson } from "../core/roster/rosterImport";
import type { CellValue } from "../core/snapshot";
import type { Fill, RowAppend } from "../workbook/applyPlan";
import { appendsOf, fillsOf } from "./collectedCells";

export function rosterWrites(
  reading: Reading,
  added: readonly NewPerson[],
  changed: readonly ChangedPerson[],
  rows: boolean,
): { readonly fills: Fill[]; readonly appends: RowAppend[] } {
  const changes = changed.flatMap(({ name, changes: own }) =>
    own.map(({ key, after, at: { sheet, row, col, value } }): CellChange => ({
      sheet,
      row,
      col,
      heading: rosterHeading(key),
      who: name,
      before: value,
      after,
      format: null,
    })),
  );
  const scored = rows ? reading.scoreSheets.map((sheet) => scoreRows(sheet, added)) : [];
  const roster = rosterRows(reading, added);
  return {
    fills: fillsOf(reading.snapshot, [...changes, ...scored.flatMap(({ first }) => first)]),
    appends: [
      ...(roster.length > 0 ? [{ table: TABLES.roster.table, rows: roster }] : []),
      ...appendsOf(
        reading,
        scored.flatMap(({ further }) => further),
      ),
    ],
  };
}

/** In the order in which 花名册 has its columns, numbered on. */
function rosterRows({ roster: { table, rows } }: Reading, added: readonly NewPerson[]): CellValue[][] {
  if (!table) return [];
  const numbers = rows.map(({ row }) => {
    const cell = cellOf(table, row, "number");
    return (cell && plainNumber(cell.value, cell.format)) ?? 0;
  });
  const last = Math.max(rows.length, ...numbers);
  const keys = new Map([...table.columns].map(([key, col]) => [col - table.table.left, key]));
  return added.map(({ values }, index) =>
    Array.from({ length: table.table.columnCount }, (_, offset): CellValue => {
      const key = keys.get(offset);
      if (key === "number") return last + index + 1;
      return key === undefined ? "" : (values[key as RosterKey] ?? "");
    }),
  );
}

/** New participants below the people of a sheet; a sheet that has nobody has blank rows with formulas, and these are used first. */
function scoreRows(
  sheet: ScoreSheetReading,
  added: readonly NewPerson[],
): { readonly first: readonly CellChange[]; readonly further: readonly RowAddition[] } {
  const { table, columns } = sheet.table;
  const people = added.filter(({ values }) => values.participation === "参评");
  const blank = sheet.rows.length === 0 ? table.rowCount : 0;
  const first = people.slice(0, blank).flatMap(({ id, values }, index) => {
    const cells: readonly (readonly [string, CellValue])[] = [
      ["number", index + 1],
      ["id", id],
      ["name", values.name ?? ""],
      ["group", values.group ?? ""],
    ];
    return cells.flatMap(([key, after]): CellChange[] => {
      const col = columns.get(key);
      if (col === undefined) return [];
      const who = values.name ?? "";
      return [{ sheet: table.sheet, row: table.top + 1 + index, col, heading: key, who, before: "", after, format: null }];
    });
  });
  const further = people.slice(blank).map(({ id, values }): RowAddition => ({
    table: table.name,
    key: `${table.name} ${id}`,
    who: values.name ?? "",
    values: { id, name: values.name ?? "", group: values.group ?? "" },
  }));
  return { first, further };
}
