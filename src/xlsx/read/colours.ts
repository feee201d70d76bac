/** Theme and indexed colours, with tint, become plain "#RRGGBB". */
import type { XmlElement } from "../xml/xmlTree";
import { child, children, number } from "../xml/xmlTree";

export type ColourReader = (element: XmlElement | undefined) => string | null;

const INDEXED =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333";
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72".split(" ");
/** A `theme` number counts the light colour of each pair first; the theme part lists the dark one first. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

export function colourReader(theme: XmlElement | null, styleSheet: XmlElement | null): ColourReader {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const themeColours = THEME_ORDER.map((name, index) => {
    const value = child(scheme, name)?.children[0]?.attributes;
    return value?.["lastClr"] ?? hexOnly(value?.["val"]) ?? OFFICE_THEME[index] ?? "000000";
  });
  const palette = INDEXED.match(/.{6}/g) ?? [];
  children(child(child(styleSheet, "colors"), "indexedColors"), "rgbColor").forEach(({ attributes }, index) => {
    palette[index] = hexOnly(attributes["rgb"]) ?? palette[index] ?? "000000";
  });
  return (element) => {
    if (element === undefined) return null;
    const { rgb, theme: themeNumber, indexed, tint } = element.attributes;
    const base =
      hexOnly(rgb) ??
      (themeNumber === undefined ? undefined : themeColours[Number(themeNumber)]) ??
      (indexed === undefined ? undefined : indexed === "65" ? "FFFFFF" : indexed === "64" ? "000000" : palette[Number(indexed)]);
    return base === undefined ? null : `#${applyTint(base.toUpperCase(), number(tint) ?? 0)}`;
  };
}

/** The last six digits of AARRGGBB or RRGGBB. */
function hexOnly(value: string | undefined): string | undefined {
  return value !== undefined && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(value) ? value.slice(-6) : undefined;
}

/** Lightness moved towards white (tint above 0) or black, as the file format defines it. */
function applyTint(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const old = (max + min) / 2;
  const lightness = tint < 0 ? old * (1 + tint) : old * (1 - tint) + tint;
  const span = max - min;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * old - 1));
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (value: number): string => {
    const scaled = span === 0 ? lightness : lightness - chroma / 2 + ((value - min) / span) * chroma;
    return Math.round(Math.min(1, Math.max(0, scaled)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return (channel(red) + channel(green) + channel(blue)).toUpperCase();
}
