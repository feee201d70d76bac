/** styles.xml: cell formats as Univer styles that name only what differs from the body font, and the formats of conditions. */
import type { IStyleBase } from "@univerjs/core";
import type { FileStyle } from "../fileWorkbook";
import { isDateFormat, readFormatCodes } from "../numberFormats";
import type { XmlElement } from "../xml/xmlTree";
import { child, children, flag, number } from "../xml/xmlTree";
import type { ColourReader } from "./colours";
import { readAlignment } from "./readAlignment";
import { readBorder, readFill, readFont } from "./readStyleParts";

export interface CellFormat {
  /** Key in the workbook's styles; undefined: the plain style. */
  readonly id: string | undefined;
  readonly isDate: boolean;
  /** The cell was typed with an apostrophe. */
  readonly isForcedText: boolean;
}

export interface Styles {
  readonly defaultStyle: IStyleBase;
  readonly format: (index: number) => CellFormat;
  readonly conditional: (index: number) => IStyleBase;
  /** The formats asked for so far, by id. */
  readonly used: () => Record<string, FileStyle>;
}

export const DEFAULT_FONT = { name: "等线", size: 11 } as const;

export function readStyles(root: XmlElement | null, colour: ColourReader): Styles {
  const fonts = children(child(root, "fonts"), "font").map((font) => readFont(font, colour));
  const fills = children(child(root, "fills"), "fill").map((fill) => readFill(fill, colour, false));
  const borders = children(child(root, "borders"), "border").map((border) => readBorder(border, colour));
  const pattern = readFormatCodes(root);
  const xfs = children(child(root, "cellXfs"), "xf");
  const defaultStyle: IStyleBase = { ff: DEFAULT_FONT.name, fs: DEFAULT_FONT.size, ...fonts[Number(xfs[0]?.attributes["fontId"] ?? 0)] };

  const readFormat = (index: number): { style: FileStyle; isDate: boolean; isForcedText: boolean } => {
    const xf = xfs[index];
    const { fontId, fillId, borderId, numFmtId, quotePrefix } = xf?.attributes ?? {};
    const style: FileStyle = differences({ ...fonts[Number(fontId ?? 0)] }, defaultStyle);
    const fill = fills[Number(fillId ?? 0)];
    if (fill !== null && fill !== undefined) style.bg = { rgb: fill };
    const border = borders[Number(borderId ?? 0)];
    if (border !== undefined && Object.keys(border).length > 0) style.bd = border;
    const code = pattern(numFmtId);
    if (code !== undefined) style.n = { pattern: code };
    Object.assign(style, readAlignment(child(xf, "alignment")));
    if (!flag(child(xf, "protection")?.attributes["locked"], true)) style.unlocked = 1;
    return { style, isDate: code !== undefined && isDateFormat(code), isForcedText: flag(quotePrefix) };
  };

  const formats = new Map<number, CellFormat>();
  const used: Record<string, FileStyle> = {};
  const format = (index: number): CellFormat => {
    const known = formats.get(index);
    if (known !== undefined) return known;
    const { style, isDate, isForcedText } = readFormat(index);
    const plain = Object.keys(style).length === 0;
    const id = plain ? undefined : `x${index}`;
    if (id !== undefined) used[id] = style;
    const made = { id, isDate, isForcedText };
    formats.set(index, made);
    return made;
  };
  const dxfs = children(child(root, "dxfs"), "dxf");
  return { defaultStyle, format, conditional: (index) => readConditionalStyle(dxfs[index], colour), used: () => used };
}

/** The format of a condition (`dxf`): only what it says. */
export function readConditionalStyle(dxf: XmlElement | undefined, colour: ColourReader): IStyleBase {
  const style: IStyleBase = {};
  const font = child(dxf, "font");
  if (font !== undefined) {
    Object.assign(style, readFont(font, colour));
    // Excel does not let a condition change the typeface or its size.
    delete style.ff;
    delete style.fs;
    if (child(font, "color") === undefined) delete style.cl;
  }
  const fill = child(dxf, "fill");
  const background = fill === undefined ? null : readFill(fill, colour, true);
  if (background !== null) style.bg = { rgb: background };
  const border = child(dxf, "border");
  const sides = border === undefined ? {} : readBorder(border, colour);
  if (Object.keys(sides).length > 0) style.bd = sides;
  const code = child(dxf, "numFmt")?.attributes["formatCode"];
  if (code !== undefined && number(code) === null) style.n = { pattern: code };
  return style;
}

/** A bold body font makes a plain cell one that says "not bold". */
function differences(font: IStyleBase, body: IStyleBase): FileStyle {
  const style: FileStyle = { ...font };
  if (style.ff === body.ff) delete style.ff;
  if (style.fs === body.fs) delete style.fs;
  for (const key of ["bl", "it"] as const) {
    if (style[key] === body[key]) delete style[key];
    else style[key] ??= 0;
  }
  if (style.cl?.rgb === body.cl?.rgb) delete style.cl;
  else style.cl ??= { rgb: "#000000" };
  return style;
}
