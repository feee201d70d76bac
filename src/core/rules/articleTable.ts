/** The table of 宣传稿件 itself: V02 headings, V19 formulas to other workbooks, V20 merges, V21 hidden rows. */
import { cellAddress, rangeAddress } from "../address";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { cellAt, valueAt, type TableReading } from "../reading/table";
import { raise } from "./raise";
import { EXTERNAL } from "./v19";

export function checkArticleTable({ articles: { table } }: Reading): Issue[] {
  return table ? [...checkHeadings(table), ...checkFormulas(table), ...checkMerges(table), ...checkHidden(table)] : [];
}

/** Columns that moved are found by their headings, and others may stand between. */
function checkHeadings(table: TableReading): Issue[] {
  return table.headerFaults
    .filter(({ kind }) => kind !== "moved" && kind !== "inserted")
    .map(({ kind, optional, heading, col, found }) =>
      raise(
        optional ? "V02.articleOptional" : kind === "duplicate" ? "V02.articleDuplicate" : "V02.articleMissing",
        { sheet: table.sheet.name, row: table.table.top, col },
        { found, params: { heading } },
      ),
    );
}

function checkFormulas(table: TableReading): Issue[] {
  return table.rows.flatMap((row) =>
    [...table.columns.values()].flatMap((col) => {
      const cell = cellAt(table, row, col);
      if (cell.formula === null || !EXTERNAL.test(cell.formula)) return [];
      const edit = { kind: "value", sheet: cell.sheet, cell: cellAddress(row, col), before: cell.formula, after: cell.value } as const;
      return [raise("V19.article", cell, { params: { formula: cell.formula }, fix: [edit] })];
    }),
  );
}

function checkMerges(table: TableReading): Issue[] {
  return table.merges.map((area) => {
    const range = rangeAddress(area);
    const at = { sheet: table.sheet.name, row: area.top, col: area.left, value: valueAt(table.sheet, area.top, area.left) };
    return raise("V20.article", at, { params: { range }, fix: [{ kind: "unmerge", sheet: table.sheet.name, range, fill: [] }] });
  });
}

function checkHidden({ sheet, table, rows }: TableReading): Issue[] {
  const hidden = rows.filter((row) => sheet.hiddenRows.includes(row));
  const [first] = hidden;
  if (first === undefined) return [];
  const found = `第${hidden.map((row) => row + 1).join("、")}行`;
  const fix = [{ kind: "unhideRows", sheet: sheet.name, rows: hidden }] as const;
  return [raise("V21.articleRows", { sheet: sheet.name, row: first, col: table.left }, { found, fix })];
}
