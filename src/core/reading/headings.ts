/** Columns found by their headings (V02): what moved, what is missing or renamed, what was put between. */
import { textOf } from "../cell";
import type { CellValue } from "../snapshot";

export interface ColumnSpec {
  readonly key: string;
  readonly heading: string;
  /** Nothing is lost without it (序号, 备注): a missing one is told, and stops nothing. */
  readonly optional?: boolean;
  /** Holds nothing by which a row counts as filled: numbers of rows, formulas. */
  readonly filler?: boolean;
}

export interface HeaderFault {
  readonly kind: "missing" | "renamed" | "duplicate" | "moved" | "inserted";
  /** 0-based column of the sheet. */
  readonly col: number;
  readonly heading: string;
  readonly found: string;
  readonly optional: boolean;
  /** Every column that moved, with the column where it now stands (0-based). */
  readonly mapping: readonly { readonly heading: string; readonly col: number }[];
}

/** Headings are compared without spaces and with half-width brackets. */
export const headingKey = (value: CellValue): string =>
  textOf(value)
    .normalize("NFKC")
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, "");

/** Finds every column by its heading; `left` is the 0-based column of the first heading. */
export function mapColumns(
  specs: readonly ColumnSpec[],
  headings: readonly CellValue[],
  left: number,
): { readonly columns: Map<string, number>; readonly faults: HeaderFault[] } {
  const places = new Map<string, number[]>();
  headings.forEach((heading, index) => {
    const key = headingKey(heading);
    places.set(key, [...(places.get(key) ?? []), left + index]);
  });
  const columns = new Map<string, number>();
  const faults: HeaderFault[] = [];
  const used = new Set<number>();
  for (const spec of specs) {
    const found = places.get(headingKey(spec.heading)) ?? [];
    found.forEach((col) => used.add(col));
    if (found.length === 1) columns.set(spec.key, found[0] as number);
    if (found.length > 1) {
      const second = found[1] as number;
      faults.push(headerFault("duplicate", second, spec, textOf(headings[second - left] ?? "")));
    }
  }
  const missing = specs.filter((spec) => !columns.has(spec.key) && !faults.some((fault) => fault.heading === spec.heading));
  for (const spec of missing) {
    const { col, stranger } = placeOfMissing(specs, spec, columns, used, left, headings);
    const found = stranger ? textOf(headings[col - left] ?? "") : "";
    if (stranger) used.add(col);
    faults.push(headerFault(found.trim() === "" ? "missing" : "renamed", col, spec, found));
  }
  return { columns, faults: [...faults, ...moved(specs, columns), ...inserted(columns, used, left, headings)] };
}

const headerFault = (kind: HeaderFault["kind"], col: number, spec: ColumnSpec, found: string): HeaderFault => ({
  kind,
  col,
  heading: spec.heading,
  found,
  optional: spec.optional === true,
  mapping: [],
});

/** Where the missing heading should stand: an unknown heading between its neighbours that were found, or else the next of these. */
function placeOfMissing(
  specs: readonly ColumnSpec[],
  missing: ColumnSpec,
  columns: ReadonlyMap<string, number>,
  used: ReadonlySet<number>,
  left: number,
  headings: readonly CellValue[],
): { readonly col: number; readonly stranger: boolean } {
  const index = specs.indexOf(missing);
  const before = specs.slice(0, index).flatMap((spec) => columns.get(spec.key) ?? []);
  const after = specs.slice(index + 1).flatMap((spec) => columns.get(spec.key) ?? []);
  const from = before.at(-1) ?? left - 1;
  const to = after[0] ?? left + headings.length;
  for (let col = from + 1; col < to; col++) {
    if (!used.has(col)) return { col, stranger: true };
  }
  return { col: Math.min(to, left + headings.length - 1), stranger: false };
}

function moved(specs: readonly ColumnSpec[], columns: ReadonlyMap<string, number>): HeaderFault[] {
  const found = specs.filter((spec) => columns.has(spec.key));
  const inPlace = found.map((spec) => columns.get(spec.key) as number);
  const sorted = [...inPlace].sort((a, b) => a - b);
  const mapping = found
    .map((spec, index) => ({ heading: spec.heading, col: inPlace[index] as number, expected: sorted[index] as number }))
    .filter((one) => one.col !== one.expected);
  const first = mapping[0];
  if (!first) return [];
  return [{ kind: "moved", col: first.col, heading: first.heading, found: first.heading, optional: false, mapping }];
}

/** Unknown columns left of the last known one; further to the right anybody may keep notes. */
function inserted(
  columns: ReadonlyMap<string, number>,
  used: ReadonlySet<number>,
  left: number,
  headings: readonly CellValue[],
): HeaderFault[] {
  const last = Math.max(-1, ...columns.values());
  return headings
    .map((heading, index) => ({ col: left + index, found: textOf(heading) }))
    .filter(({ col, found }) => !used.has(col) && col < last && found.trim() !== "")
    .map(({ col, found }) => ({ kind: "inserted", col, heading: "", found, optional: true, mapping: [] }));
}
