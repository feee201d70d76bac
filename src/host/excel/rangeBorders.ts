import type { IBorderData, IBorderStyleData, Nullable } from "@univerjs/core";
import { lastColumn, lastRow, type Area } from "../address";
import { patchStyle, styleOf } from "../model/styles";
import { ExcelError } from "../refusal";
import { assertAllowed } from "./access";
import { hexColor, readColor } from "./color";
import { asOneOf } from "./grid";
import { HostObject } from "./hostObject";
import type { Range } from "./range";
import type { Session } from "./session";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

/** Univer's numbers for line styles, by Excel's style and weight. */
const LINES: Record<string, number> = {
  "Continuous Hairline": 2,
  "Continuous Thin": 1,
  "Continuous Medium": 8,
  "Continuous Thick": 13,
  Dot: 3,
  Dash: 4,
  DashDot: 5,
  DashDotDot: 6,
  Double: 7,
};

/** Drawn twice on a shared edge, a line has two owners; reading asks the cell inside the range. */
type Mark = readonly [side: "t" | "b" | "l" | "r", inside: (row: number, column: number, area: Area) => boolean];

const MARKS: Record<Exclude<Side, "DiagonalDown" | "DiagonalUp">, readonly Mark[]> = {
  EdgeTop: [["t", (row, _, area) => row === area.row]],
  EdgeBottom: [["b", (row, _, area) => row === lastRow(area)]],
  EdgeLeft: [["l", (_, column, area) => column === area.column]],
  EdgeRight: [["r", (_, column, area) => column === lastColumn(area)]],
  InsideHorizontal: [
    ["b", (row, _, area) => row < lastRow(area)],
    ["t", (row, _, area) => row > area.row],
  ],
  InsideVertical: [
    ["r", (_, column, area) => column < lastColumn(area)],
    ["l", (_, column, area) => column > area.column],
  ],
};

export class RangeBorderCollection extends HostObject {
  override readonly className = "RangeBorderCollection";
  override readonly items = () => SIDES.slice(0, 6).map((side) => new RangeBorder(this.session, this.ranges, side));

  constructor(
    session: Session,
    readonly ranges: readonly Range[],
  ) {
    super(session);
  }

  get count(): number {
    return SIDES.length;
  }
  getItem(side: unknown): RangeBorder {
    return new RangeBorder(this.session, this.ranges, asOneOf(side, SIDES));
  }
  getItemAt(index: number): RangeBorder {
    return this.getItem(SIDES[index]);
  }
}

export class RangeBorder extends HostObject {
  override readonly className = "RangeBorder";
  override readonly identity: Side;

  constructor(
    session: Session,
    readonly ranges: readonly Range[],
    readonly side: Side,
  ) {
    super(session);
    this.identity = side;
  }

  get sideIndex(): Side {
    return this.side;
  }
  get style(): string {
    const line = this.#read()?.s;
    return line
      ? (Object.keys(LINES)
          .find((name) => LINES[name] === line)
          ?.split(" ")[0] ?? "Continuous")
      : "None";
  }
  set style(value: unknown) {
    const style = asOneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"]);
    const kind = style === "Continuous" ? LINES["Continuous Thin"]! : (LINES[style] ?? LINES["DashDot"]!);
    this.#write((old) => (style === "None" ? null : { ...plain(old), s: kind }));
  }
  get weight(): string {
    const line = this.#read()?.s;
    return (
      (line &&
        Object.keys(LINES)
          .find((name) => LINES[name] === line)
          ?.split(" ")[1]) ||
      "Thin"
    );
  }
  set weight(value: unknown) {
    const weight = asOneOf(value, ["Hairline", "Thin", "Medium", "Thick"]);
    this.#write((old) => ({ ...plain(old), s: LINES[`Continuous ${weight}`]! }));
  }
  get color(): string {
    return hexColor(this.#read()?.cl?.rgb) ?? "#000000";
  }
  set color(value: unknown) {
    const rgb = readColor(value);
    this.#write((old) => ({ s: old?.s ?? LINES["Continuous Thin"]!, cl: { rgb } }));
  }

  get #marks(): readonly Mark[] {
    if (this.side === "DiagonalDown" || this.side === "DiagonalUp")
      throw new ExcelError("ApiNotFound", "Diagonal borders are not served here.");
    return MARKS[this.side];
  }

  #read(): Nullable<IBorderStyleData> {
    const { session, sheetId, area } = this.ranges[0]!;
    const [side, inside] = this.#marks[0]!;
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        if (inside(row, column, area)) return styleOf(session.model, sheetId, row, column).bd?.[side];
      }
    }
    return null;
  }

  #write(change: (old: Nullable<IBorderStyleData>) => IBorderStyleData | null): void {
    const marks = this.#marks;
    for (const { session, sheetId, area } of this.ranges) {
      assertAllowed(session.model, sheetId, "allowFormatCells");
      patchStyle(session.model, sheetId, area, (row, column) => {
        const old = styleOf(session.model, sheetId, row, column).bd ?? {};
        const bd: Record<string, IBorderStyleData | null> = {};
        for (const [side, inside] of marks) if (inside(row, column, area)) bd[side] = change(old[side]);
        return Object.keys(bd).length === 0 ? {} : { bd: bd as IBorderData };
      });
    }
  }
}

const plain = (old: Nullable<IBorderStyleData>): IBorderStyleData => ({
  s: old?.s ?? LINES["Continuous Thin"]!,
  cl: old?.cl ?? { rgb: "#000000" },
});
