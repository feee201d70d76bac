/** Values in the place of formulas, in blocks: what a lock makes of the result sheets, and the way back. */
import type { BookSnapshot, CellValue, SheetSnapshot } from "../core/snapshot";
import { isFormula, plainInput } from "./cellEdits";
import { Refusal } from "./refusal";
import type { Write } from "./writeDraft";

/** A rectangle of formulas on one sheet, with what each is to hold. */
export interface Freeze {
  readonly sheet: string;
  /** 0-based place of the first cell. */
  readonly row: number;
  readonly col: number;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The formulas of a sheet in as few rectangles as rows of equal runs make; `shown` may say another value for a cell. */
export function freezeSheet(sheet: SheetSnapshot, shown: (value: CellValue) => CellValue = (value) => value): Freeze[] {
  const { top, left, formulas, values, numberFormats } = sheet;
  const blocks: { row: number; col: number; width: number; height: number }[] = [];
  const open = new Map<string, (typeof blocks)[number]>();
  formulas.forEach((line, down) => {
    for (const [col, width] of runsOf(line)) {
      const key = `${col} ${width}`;
      const above = open.get(key);
      if (above && above.row + above.height === down) above.height += 1;
      else {
        const block = { row: down, col, width, height: 1 };
        open.set(key, block);
        blocks.push(block);
      }
    }
  });
  const cut = <T>(grid: readonly (readonly T[])[], { row, col, width, height }: (typeof blocks)[number]): T[][] =>
    grid.slice(row, row + height).map((line) => line.slice(col, col + width));
  return blocks.map((block) => ({
    sheet: sheet.name,
    row: top + block.row,
    col: left + block.col,
    formulas: cut(formulas, block),
    values: cut(values, block).map((line) => line.map(shown)),
    formats: cut(numberFormats, block),
  }));
}

/** Neighbouring formulas of a row: where they begin, and how many. */
function runsOf(line: readonly CellValue[]): [number, number][] {
  const runs: [number, number][] = [];
  line.forEach((cell, col) => {
    if (!isFormula(cell)) return;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === col) last[1] += 1;
    else runs.push([col, 1]);
  });
  return runs;
}

export function refuseProtectedFreezes(freezes: readonly Freeze[], basis: BookSnapshot): void {
  const closed = new Set(basis.sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  const hit = freezes.find(({ sheet }) => closed.has(sheet));
  if (hit) throw new Refusal("protected", { sheet: hit.sheet });
}

/** A range and its grid, in bytes of a request; blocks are cut so that none is heavier than this. */
const ACTION_BYTES = 400;
const BLOCK_BYTES = 1_000_000;

export const freezeWrites = (freezes: readonly Freeze[]): Write[] => writesOf(freezes, ({ values, formats }) => inputs(values, formats));
/** Harmless where the values had not been written. */
export const thawWrites = (freezes: readonly Freeze[]): Write[] => writesOf(freezes, ({ formulas }) => formulas);

const inputs = (values: Freeze["values"], formats: Freeze["formats"]): CellValue[][] =>
  values.map((row, r) => row.map((value, c) => (formats[r]?.[c] === "@" ? value : plainInput(value))));

function writesOf(freezes: readonly Freeze[], gridOf: (freeze: Freeze) => readonly (readonly CellValue[])[]): Write[] {
  return freezes.flatMap((freeze): Write[] => {
    const grid = gridOf(freeze);
    const rowBytes = (new TextEncoder().encode(JSON.stringify(grid)).length * 1.2) / grid.length;
    const step = Math.max(1, Math.floor(BLOCK_BYTES / rowBytes));
    const writes: Write[] = [];
    for (let first = 0; first < grid.length; first += step) {
      const part = grid.slice(first, first + step).map((row) => [...row]);
      writes.push({
        bytes: Math.ceil(part.length * rowBytes) + ACTION_BYTES,
        write: (context) => {
          const sheet = context.workbook.worksheets.getItem(freeze.sheet);
          sheet.getRangeByIndexes(freeze.row + first, freeze.col, part.length, part[0]?.length ?? 0).formulas = part;
        },
      });
    }
    return writes;
  });
}
