import type { IStyleData } from "@univerjs/core";
import { lastColumn, lastRow } from "../address";
import { clipToGrid, mapCells } from "../model/cells";
import { defaultStyle, isLocked, patchStyle, setLocked, styleOf } from "../model/styles";
import { autofitColumns, autofitRows, columnWidthOf, rowHeightOf, setColumnWidth, setRowHeight } from "../model/structure";
import { ExcelError } from "../refusal";
import { assertAllowed } from "./access";
import { asBoolean, asNumber, asOneOf } from "./grid";
import { HostObject } from "./hostObject";
import type { Range } from "./range";
import { RangeBorderCollection } from "./rangeBorders";
import { RangeFill, RangeFont } from "./rangeFont";
import type { Session } from "./session";

const HORIZONTAL = { General: 0, Left: 1, Center: 2, Right: 3, Justify: 4, Distributed: 6, Fill: 1, CenterAcrossSelection: 2 } as const;
const VERTICAL = { Top: 1, Center: 2, Bottom: 3, Justify: 2, Distributed: 2 } as const;

/** Excel's height limit of a row, and the width limit of a column (255 characters), in points. */
const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 1342.5;

/** The format of a range, or of several at once. A member that is not the same in all cells reads as null. */
export class RangeFormat extends HostObject {
  override readonly className = "RangeFormat";
  override readonly navigation = new Set(["fill", "font", "borders", "protection"]);

  constructor(
    session: Session,
    readonly ranges: readonly Range[],
  ) {
    super(session);
  }

  get fill(): RangeFill {
    return new RangeFill(this.session, this.ranges);
  }
  get font(): RangeFont {
    return new RangeFont(this.session, this.ranges);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.session, this.ranges);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.session, this.ranges);
  }

  get wrapText(): boolean | null {
    return uniform(this.ranges, (style) => style.tb === 3);
  }
  set wrapText(value: unknown) {
    patchAll(this.ranges, { tb: asBoolean(value) ? 3 : 1 });
  }
  get horizontalAlignment(): string | null {
    return uniform(this.ranges, (style) => nameOf(HORIZONTAL, style.ht ?? 0));
  }
  set horizontalAlignment(value: unknown) {
    patchAll(this.ranges, { ht: HORIZONTAL[asOneOf(value, keys(HORIZONTAL))] });
  }
  get verticalAlignment(): string | null {
    return uniform(this.ranges, (style) => nameOf(VERTICAL, style.vt ?? 3));
  }
  set verticalAlignment(value: unknown) {
    patchAll(this.ranges, { vt: VERTICAL[asOneOf(value, keys(VERTICAL))] });
  }
  /** Points. */
  get columnWidth(): number | null {
    return sameLine(this.ranges, "column", (range, column) => columnWidthOf(this.session.model, range.sheetId, column));
  }
  set columnWidth(value: unknown) {
    const points = bounded(value, MAX_WIDTH);
    for (const { session, sheetId, area } of this.ranges) {
      assertAllowed(session.model, sheetId, "allowFormatColumns");
      setColumnWidth(session.model, sheetId, area, points);
    }
  }
  get rowHeight(): number | null {
    return sameLine(this.ranges, "row", (range, row) => rowHeightOf(this.session.model, range.sheetId, row));
  }
  set rowHeight(value: unknown) {
    const points = bounded(value, MAX_HEIGHT);
    for (const { session, sheetId, area } of this.ranges) {
      assertAllowed(session.model, sheetId, "allowFormatRows");
      setRowHeight(session.model, sheetId, area, points);
    }
  }
  autofitColumns(): void {
    for (const { session, sheetId, area } of this.ranges) {
      const grid = clipToGrid(session.model, sheetId, area);
      if (!grid) continue;
      assertAllowed(session.model, sheetId, "allowFormatColumns");
      const texts = mapCells(session.model, sheetId, grid, (cell) => cell.text);
      autofitColumns(session.model, sheetId, grid, (row, column) => texts[row - grid.row]![column - grid.column]!);
    }
  }
  autofitRows(): void {
    for (const { session, sheetId, area } of this.ranges) {
      assertAllowed(session.model, sheetId, "allowFormatRows");
      autofitRows(session.model, sheetId, area);
    }
  }
}

export class FormatProtection extends HostObject {
  override readonly className = "FormatProtection";

  constructor(
    session: Session,
    readonly ranges: readonly Range[],
  ) {
    super(session);
  }

  get locked(): boolean | null {
    return uniformAt(this.ranges, (range, row, column) => isLocked(this.session.model, range.sheetId, row, column));
  }
  set locked(value: unknown) {
    const locked = asBoolean(value);
    for (const { session, sheetId, area } of this.ranges) {
      assertAllowed(session.model, sheetId, null);
      setLocked(session.model, sheetId, area, locked);
    }
  }
}

type Patch = { [K in keyof IStyleData]?: IStyleData[K] | null };

export function patchAll(ranges: readonly Range[], patch: Patch): void {
  for (const { session, sheetId, area } of ranges) {
    assertAllowed(session.model, sheetId, "allowFormatCells");
    patchStyle(session.model, sheetId, area, patch);
  }
}

/** One value when all cells agree, null when they differ. */
export function uniform<T>(ranges: readonly Range[], read: (style: IStyleData) => T): T | null {
  const basis = defaultStyle(ranges[0]!.session.model);
  return uniformAt(ranges, ({ session, sheetId }, row, column) => read({ ...basis, ...styleOf(session.model, sheetId, row, column) }));
}

function uniformAt<T>(ranges: readonly Range[], read: (range: Range, row: number, column: number) => T): T | null {
  let first: T | undefined;
  for (const range of ranges) {
    const area = clipToGrid(range.session.model, range.sheetId, range.area) ?? { ...range.area, rows: 1, columns: 1 };
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const value = read(range, row, column);
        if (first === undefined) first = value;
        else if (value !== first) return null;
      }
    }
  }
  return first ?? null;
}

function sameLine(ranges: readonly Range[], axis: "row" | "column", read: (range: Range, line: number) => number): number | null {
  let first: number | undefined;
  for (const range of ranges) {
    const area = clipToGrid(range.session.model, range.sheetId, range.area) ?? { ...range.area, rows: 1, columns: 1 };
    const end = axis === "row" ? lastRow(area) : lastColumn(area);
    for (let line = area[axis]; line <= end; line++) {
      const value = read(range, line);
      if (first === undefined) first = value;
      else if (value !== first) return null;
    }
  }
  return first ?? null;
}

function bounded(value: unknown, most: number): number {
  const points = asNumber(value);
  if (points < 0 || points > most) throw new ExcelError("InvalidArgument");
  return points;
}

const keys = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];
const nameOf = (table: Record<string, number>, value: number): string =>
  Object.keys(table).find((name) => table[name] === value) ?? "General";
