/** A roster in a line a member ("0101 王芳"; "-" for no id), and cells to look members up with. */
import { TABLES } from "../../../src/core/columns";
import type { IdentityCells } from "../../../src/core/reading/identity";
import { readRoster, type RosterReading } from "../../../src/core/reading/readRoster";
import { readTable, type CellReading } from "../../../src/core/reading/table";
import type { CellValue } from "../../../src/core/snapshot";

export function rosterOf(...members: readonly (string | readonly [CellValue, CellValue])[]): RosterReading {
  const { table, columns } = TABLES.roster;
  const headings = Object.values(columns);
  const people = members.map((member) => (typeof member === "string" ? member.split(" ") : member));
  const rows = people.map(([id = "", name = ""]) =>
    headings.map((heading): CellValue => (heading === "工号" ? (id === "-" ? "" : id) : heading === "姓名" ? name : "")),
  );
  const values = [headings, ...rows];
  const sheet = {
    id: "1",
    name: "花名册",
    hidden: false,
    protected: false,
    top: 0,
    left: 0,
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  const position = { sheet: "花名册", top: 0, left: 0, rowCount: rows.length, columnCount: headings.length, hasTotals: false };
  const specs = Object.entries(columns).map(([key, heading]) => ({ key, heading }));
  return readRoster(readTable({ sheets: [sheet], tables: [{ name: table, ...position }], identity: null }, table, specs));
}

/** A cell of a score sheet that holds this; null for a column that is not there. */
export const cellWith = (value: CellValue | null, covered = false): CellReading | null =>
  value === null ? null : { sheet: "评分", row: 5, col: 1, value, formula: null, format: "General", covered };

export const cellsWith = (id: CellValue | null, name: CellValue | null, number: CellValue = "", group: CellValue = ""): IdentityCells => ({
  id: cellWith(id),
  name: cellWith(name),
  number: cellWith(number),
  group: cellWith(group),
});
