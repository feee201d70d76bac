import { ExcelError } from "../refusal";
import { asString } from "./grid";

/** The HTML names that add-ins use; Excel knows them all, an unknown one is refused. */
const NAMED: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  purple: "#800080",
};

/** "#RRGGBB" from what a caller gave: with or without "#", or by name. */
export function readColor(value: unknown): string {
  const text = asString(value).trim();
  const named = NAMED[text.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (!hex) throw new ExcelError("InvalidArgument", `"${text}" is not a colour.`);
  return `#${hex.toUpperCase()}`;
}

/** "#RRGGBB" from what Univer keeps; null when there is none. */
export function hexColor(rgb: string | null | undefined | void): string | null {
  if (!rgb) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(rgb);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`.toUpperCase();
  if (/^#[0-9a-f]{6}/i.test(rgb)) return rgb.slice(0, 7).toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(rgb);
  if (!parts) return null;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
