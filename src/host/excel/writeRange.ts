/** Values, formulas and number formats into a range, as Excel takes them: typed texts are read, bad input refused whole. */
import { cellCount, isEntireColumn, isEntireRow } from "../address";
import { isSoundFormula } from "../formula/syntax";
import { spellThisRow } from "../formula/references";
import { parseInput, type CellInput } from "../formula/parseInput";
import { writeCells } from "../model/cells";
import { patchStyle, patternOf } from "../model/styles";
import { ExcelError } from "../refusal";
import { assertAllowed, assertWritable, MAX_READ_CELLS } from "./access";
import { asGrid } from "./grid";
import type { Range } from "./range";
import { tableAt } from "./tableLookup";

export function writeFormulas(range: Range, value: unknown): void {
  const { session, sheetId, area } = range;
  assertBounded(range);
  const grid = asGrid(value, area);
  assertWritable(session.model, sheetId, area);
  const inputs = grid.map((line, r) => line.map((cell, c) => readInput(range, cell, area.row + r, area.column + c)));
  writeCells(session.model, sheetId, area.row, area.column, inputs);
}

function readInput(range: Range, value: unknown, row: number, column: number): CellInput {
  const { model } = range.session;
  const input = parseInput(
    value,
    typeof value === "string" || typeof value === "number" ? patternOf(model, range.sheetId, row, column) : "",
  );
  if (!input) throw new ExcelError("InvalidArgument", "A cell takes a number, a text, a boolean or nothing.");
  if (input.kind === "text" && input.text.length > 32_767)
    throw new ExcelError("InvalidArgument", "A cell holds at most 32,767 characters.");
  if (input.kind !== "formula") return input;
  const table = input.formula.includes("@") ? tableAt(model, range.sheetId, row, column) : null;
  const formula = spellThisRow(input.formula, table?.name ?? null);
  if (!isSoundFormula(formula)) throw new ExcelError("InvalidArgument", `The formula "${input.formula.slice(0, 200)}" cannot be read.`);
  return { kind: "formula", formula };
}

export function writeNumberFormats(range: Range, value: unknown): void {
  const { session, sheetId, area } = range;
  assertAllowed(session.model, sheetId, "allowFormatCells");
  if (!Array.isArray(value)) return patchStyle(session.model, sheetId, area, formatPatch(value));
  assertBounded(range);
  const patches = asGrid(value, area).map((line) => line.map(formatPatch));
  patchStyle(session.model, sheetId, area, (row, column) => patches[row - area.row]![column - area.column]!);
}

function formatPatch(value: unknown): { n?: { pattern: string } | null } {
  if (value === null) return {};
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return { n: value === "General" || value === "" ? null : { pattern: value } };
}

/** Cells of whole rows and columns cannot be written one by one. */
function assertBounded({ area }: Range): void {
  if (isEntireRow(area) || isEntireColumn(area)) throw new ExcelError("InvalidArgument", "The range has no bounds.");
  if (cellCount(area) > MAX_READ_CELLS) throw new ExcelError("RequestPayloadSizeLimitExceeded");
}
