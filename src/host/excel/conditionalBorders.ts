import type { IBorderData, IBorderStyleData } from "@univerjs/core";
import { ExcelError } from "../refusal";
import { hexColor, readColor } from "./color";
import { change, styleOf, type ConditionalFormat } from "./conditionalFormats";
import { asOneOf } from "./grid";
import { HostObject } from "./hostObject";
import type { Session } from "./session";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Side = (typeof SIDES)[number];
const KEYS = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const satisfies Record<Side, keyof IBorderData>;
/** Univer's numbers of Excel's line styles. */
const LINES = { Continuous: 1, Dot: 3, Dash: 4, DashDot: 5, DashDotDot: 6 } as const;
const STYLES = ["None", ...(Object.keys(LINES) as (keyof typeof LINES)[])] as const;

export class ConditionalRangeBorderCollection extends HostObject {
  override readonly className = "ConditionalRangeBorderCollection";
  override readonly navigation = new Set(["top", "bottom", "left", "right"]);
  override readonly items = () => SIDES.map((side) => new ConditionalRangeBorder(this.session, this.owner, side));

  constructor(
    session: Session,
    readonly owner: ConditionalFormat,
  ) {
    super(session);
  }
  get count(): number {
    return SIDES.length;
  }
  get top(): ConditionalRangeBorder {
    return this.getItem("EdgeTop");
  }
  get bottom(): ConditionalRangeBorder {
    return this.getItem("EdgeBottom");
  }
  get left(): ConditionalRangeBorder {
    return this.getItem("EdgeLeft");
  }
  get right(): ConditionalRangeBorder {
    return this.getItem("EdgeRight");
  }
  getItem(side: unknown): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.session, this.owner, asOneOf(side, SIDES));
  }
  getItemAt(index: number): ConditionalRangeBorder {
    const side = SIDES[index];
    if (side === undefined) throw new ExcelError("InvalidArgument");
    return this.getItem(side);
  }
}

class ConditionalRangeBorder extends HostObject {
  override readonly className = "ConditionalRangeBorder";
  override readonly identity: Side;

  constructor(
    session: Session,
    readonly owner: ConditionalFormat,
    readonly side: Side,
  ) {
    super(session);
    this.identity = side;
  }
  get sideIndex(): Side {
    return this.side;
  }
  get style(): string {
    const line = lineOf(this);
    return STYLES.find((style) => style !== "None" && LINES[style] === line?.s) ?? "None";
  }
  set style(value: unknown) {
    const style = asOneOf(value, STYLES);
    const { [KEYS[this.side]]: old, ...others } = styleOf(this.owner).bd ?? {};
    const line: IBorderData = style === "None" ? {} : { [KEYS[this.side]]: { cl: old?.cl ?? { rgb: "#000000" }, s: LINES[style] } };
    change(this.owner, { style: { bd: { ...others, ...line } } });
  }
  get color(): string {
    return hexColor(lineOf(this)?.cl.rgb) ?? "";
  }
  /** A colour alone draws no line. */
  set color(value: unknown) {
    const rgb = readColor(value);
    const line = lineOf(this);
    if (line) change(this.owner, { style: { bd: { ...styleOf(this.owner).bd, [KEYS[this.side]]: { ...line, cl: { rgb } } } } });
  }
}

const lineOf = ({ owner, side }: ConditionalRangeBorder): IBorderStyleData | null => styleOf(owner).bd?.[KEYS[side]] ?? null;
