/** Fonts, fills and borders of styles.xml. */
import type { BorderStyleTypes, IBorderData, IStyleBase } from "@univerjs/core";
import { BORDER_STYLES, UNDERLINE } from "../styleCodes";
import type { XmlElement } from "../xml/xmlTree";
import { child, flag, number } from "../xml/xmlTree";
import type { ColourReader } from "./colours";

/** Black is the default colour and is left out. */
export function readFont(font: XmlElement, colour: ColourReader): IStyleBase {
  const style: IStyleBase = {};
  const name = child(font, "name")?.attributes["val"];
  if (name !== undefined && name !== "") style.ff = name;
  const size = number(child(font, "sz")?.attributes["val"]);
  if (size !== null) style.fs = size;
  const isOn = (tag: string): boolean => {
    const element = child(font, tag);
    return element !== undefined && flag(element.attributes["val"], true);
  };
  if (isOn("b")) style.bl = 1;
  if (isOn("i")) style.it = 1;
  const underline = child(font, "u");
  const kind = underline?.attributes["val"] ?? "single";
  if (underline !== undefined && kind !== "none") style.ul = kind.startsWith("double") ? { s: 1, t: UNDERLINE.double } : { s: 1 };
  if (isOn("strike")) style.st = { s: 1 };
  const shift = child(font, "vertAlign")?.attributes["val"];
  if (shift === "subscript" || shift === "superscript") style.va = shift === "subscript" ? 2 : 3;
  const rgb = colour(child(font, "color"));
  if (rgb !== null && rgb !== "#000000") style.cl = { rgb };
  return style;
}

/** A pattern becomes its main colour; null: no fill. The fill of a condition puts a solid colour in the background. */
export function readFill(fill: XmlElement, colour: ColourReader, conditional: boolean): string | null {
  const pattern = child(fill, "patternFill");
  if (pattern === undefined) return colour(child(child(child(fill, "gradientFill"), "stop"), "color"));
  const kind = pattern.attributes["patternType"];
  if (kind === "none" || (kind === undefined && !conditional)) return null;
  const foreground = colour(child(pattern, "fgColor"));
  const background = colour(child(pattern, "bgColor"));
  if (conditional) return background ?? foreground;
  return foreground ?? (kind === "solid" ? background : null);
}

export function readBorder(border: XmlElement, colour: ColourReader): IBorderData {
  const sides: IBorderData = {};
  const side = (tag: string): IBorderData["t"] => {
    const element = child(border, tag);
    const style = BORDER_STYLES.indexOf((element?.attributes["style"] ?? "none") as (typeof BORDER_STYLES)[number]);
    if (style <= 0) return undefined;
    return { s: style as BorderStyleTypes, cl: { rgb: colour(child(element, "color")) ?? "#000000" } };
  };
  const set = (key: "t" | "r" | "b" | "l" | "tl_br" | "bl_tr", value: IBorderData["t"]): void => {
    if (value !== undefined) sides[key] = value;
  };
  set("t", side("top"));
  set("r", side("right") ?? side("end"));
  set("b", side("bottom"));
  set("l", side("left") ?? side("start"));
  if (flag(border.attributes["diagonalDown"])) set("tl_br", side("diagonal"));
  if (flag(border.attributes["diagonalUp"])) set("bl_tr", side("diagonal"));
  return sides;
}
