/** Alignment of a cell format. */
import type { HorizontalAlign, IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { HORIZONTAL, VERTICAL, WRAP } from "../styleCodes";
import type { XmlElement } from "../xml/xmlTree";
import { flag, number } from "../xml/xmlTree";

/** Bottom is the default of a file and of Univer; said or not, it is the same and is left out. */
export function readAlignment(alignment: XmlElement | undefined): IStyleData {
  const style: IStyleData = {};
  if (alignment === undefined) return style;
  const { horizontal, vertical, wrapText, textRotation } = alignment.attributes;
  const across = horizontal === "centerContinuous" ? 2 : HORIZONTAL.indexOf((horizontal ?? "") as "left");
  if (across > 0) style.ht = across as HorizontalAlign;
  const down = VERTICAL.indexOf((vertical ?? "") as "top");
  if (down > 0 && vertical !== "bottom") style.vt = down as VerticalAlign;
  if (flag(wrapText)) style.tb = WRAP as WrapStrategy;
  const turn = number(textRotation) ?? 0;
  // In the file 1–90 turns up and 91–180 down (90 + degrees), 255 stacks; Univer counts clockwise.
  if (turn === 255) style.tr = { a: 0, v: 1 };
  else if (turn > 0 && turn <= 180) style.tr = { a: turn <= 90 ? -turn : turn - 90 };
  return style;
}
