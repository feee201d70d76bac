import { ExcelError } from "../refusal";
import { asBoolean, asNumber, asString } from "./grid";
import { HostObject } from "./hostObject";
import type { Range } from "./range";
import { patchAll, uniform } from "./rangeFormat";
import { hexColor, readColor } from "./color";
import type { Session } from "./session";

export class RangeFont extends HostObject {
  override readonly className = "RangeFont";

  constructor(
    session: Session,
    readonly ranges: readonly Range[],
  ) {
    super(session);
  }

  get name(): string | null {
    return uniform(this.ranges, (style) => style.ff ?? "Arial");
  }
  set name(value: unknown) {
    patchAll(this.ranges, { ff: asString(value) });
  }
  get size(): number | null {
    return uniform(this.ranges, (style) => style.fs ?? 11);
  }
  set size(value: unknown) {
    const size = asNumber(value);
    if (size < 1 || size > 409) throw new ExcelError("InvalidArgument");
    patchAll(this.ranges, { fs: size });
  }
  get bold(): boolean | null {
    return uniform(this.ranges, (style) => style.bl === 1);
  }
  set bold(value: unknown) {
    patchAll(this.ranges, { bl: asBoolean(value) ? 1 : 0 });
  }
  get italic(): boolean | null {
    return uniform(this.ranges, (style) => style.it === 1);
  }
  set italic(value: unknown) {
    patchAll(this.ranges, { it: asBoolean(value) ? 1 : 0 });
  }
  get underline(): string | null {
    return uniform(this.ranges, (style) => (style.ul?.s === 1 ? "Single" : "None"));
  }
  set underline(value: unknown) {
    patchAll(this.ranges, { ul: value === "None" ? null : { s: 1 } });
  }
  get strikethrough(): boolean | null {
    return uniform(this.ranges, (style) => style.st?.s === 1);
  }
  set strikethrough(value: unknown) {
    patchAll(this.ranges, { st: asBoolean(value) ? { s: 1 } : null });
  }
  get color(): string | null {
    return uniform(this.ranges, (style) => hexColor(style.cl?.rgb) ?? "#000000");
  }
  set color(value: unknown) {
    patchAll(this.ranges, { cl: { rgb: readColor(value) } });
  }
}

export class RangeFill extends HostObject {
  override readonly className = "RangeFill";

  constructor(
    session: Session,
    readonly ranges: readonly Range[],
  ) {
    super(session);
  }

  /** "#FFFFFF" where nothing fills the cells, as Excel answers. */
  get color(): string | null {
    return uniform(this.ranges, (style) => hexColor(style.bg?.rgb) ?? "#FFFFFF");
  }
  set color(value: unknown) {
    patchAll(this.ranges, { bg: value === "" ? null : { rgb: readColor(value) } });
  }
  clear(): void {
    patchAll(this.ranges, { bg: null });
  }
}
