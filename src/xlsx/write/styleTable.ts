/** styles.xml, gathered while cells are written: each font, fill, border and format once, in order of first use. */
import type { IBorderData, IStyleBase, IStyleData, Nullable } from "@univerjs/core";
import type { FileStyle } from "../fileWorkbook";
import { NUMBER_OF } from "../numberFormats";
import { DEFAULT_FONT } from "../read/readStyles";
import { BORDER_STYLES, HORIZONTAL, UNDERLINE, VERTICAL, WRAP } from "../styleCodes";
import { attributes, XML_HEAD } from "../xml/xmlText";
import { fileColour } from "./fileColour";

export interface StyleTable {
  /** Index of the cell format. */
  readonly format: (style: Nullable<IStyleData>, forcedText?: boolean) => number;
  /** Index of the format of a condition. */
  readonly conditional: (style: Nullable<IStyleBase>) => number;
  readonly xml: () => string;
}

const FIRST_CUSTOM_FORMAT = 164;

export function styleTable(defaultStyle: Nullable<IStyleData>): StyleTable {
  const body: IStyleBase = { ff: DEFAULT_FONT.name, fs: DEFAULT_FONT.size, ...dropEmpty(defaultStyle) };
  const fonts = pool([fontXml(body)]);
  const fills = pool(['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']);
  const borders = pool([borderXml(null)]);
  const patterns = pool([]);
  const formats = pool([formatXml({}, false)]);
  const conditionals = pool([]);

  function patternNumber(pattern: string | undefined): number {
    if (pattern === undefined || pattern === "" || /^general$/i.test(pattern)) return 0;
    return NUMBER_OF[pattern] ?? FIRST_CUSTOM_FORMAT + patterns.add(pattern);
  }

  function formatXml(style: FileStyle, forcedText: boolean): string {
    const fontId = fonts.add(fontXml({ ...body, ...style }));
    const fillId = fills.add(fillXml(style.bg?.rgb, false));
    const borderId = borders.add(borderXml(style.bd));
    const numFmtId = patternNumber(style.n?.pattern);
    const alignment = alignmentXml(style);
    const protection = style.unlocked === 1 ? '<protection locked="0"/>' : "";
    const head = attributes({
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: forcedText ? "1" : null,
      applyNumberFormat: numFmtId > 0 ? "1" : null,
      applyFont: fontId > 0 ? "1" : null,
      applyFill: fillId > 0 ? "1" : null,
      applyBorder: borderId > 0 ? "1" : null,
      applyAlignment: alignment === "" ? null : "1",
      applyProtection: protection === "" ? null : "1",
    });
    return alignment + protection === "" ? `<xf${head}/>` : `<xf${head}>${alignment}${protection}</xf>`;
  }

  const known = new Map<string, number>();
  return {
    format: (style, forcedText = false) => {
      const key = `${forcedText}${JSON.stringify(style ?? {})}`;
      const index = known.get(key) ?? formats.add(formatXml(dropEmpty(style), forcedText));
      known.set(key, index);
      return index;
    },
    conditional: (style) => {
      const clean = dropEmpty(style);
      const font = fontXml(clean);
      const parts = [
        font === "<font/>" ? "" : font,
        clean.n?.pattern === undefined
          ? ""
          : `<numFmt${attributes({ numFmtId: patternNumber(clean.n.pattern), formatCode: clean.n.pattern })}/>`,
        clean.bg?.rgb ? fillXml(clean.bg.rgb, true) : "",
        clean.bd && Object.keys(clean.bd).length > 0 ? borderXml(clean.bd) : "",
      ];
      return conditionals.add(`<dxf>${parts.join("")}</dxf>`);
    },
    xml: () => {
      const numFmts = patterns.items.map(
        (code, index) => `<numFmt${attributes({ numFmtId: FIRST_CUSTOM_FORMAT + index, formatCode: code })}/>`,
      );
      return [
        XML_HEAD,
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        numFmts.length === 0 ? "" : list("numFmts", numFmts),
        list("fonts", fonts.items),
        list("fills", fills.items),
        list("borders", borders.items),
        list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
        list("cellXfs", formats.items),
        list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
        list("dxfs", conditionals.items),
        '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
        "</styleSheet>",
      ].join("");
    },
  };
}

function pool(items: string[]) {
  const indexes = new Map(items.map((item, index) => [item, index]));
  const add = (item: string): number => {
    const index = indexes.get(item) ?? items.push(item) - 1;
    indexes.set(item, index);
    return index;
  };
  return { items, add };
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? `<${name} count="0"/>` : `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function dropEmpty(style: Nullable<IStyleData>): FileStyle {
  return Object.fromEntries(Object.entries(style ?? {}).filter(([, value]) => value !== null && value !== undefined));
}

/** Children in the order of the schema. */
function fontXml(style: IStyleBase): string {
  const colour = fileColour(style.cl?.rgb);
  const children = [
    style.bl === undefined ? "" : style.bl ? "<b/>" : '<b val="0"/>',
    style.it === undefined ? "" : style.it ? "<i/>" : '<i val="0"/>',
    style.st?.s ? "<strike/>" : "",
    style.ul?.s ? (style.ul.t === UNDERLINE.double ? '<u val="double"/>' : "<u/>") : "",
    style.va === 2 ? '<vertAlign val="subscript"/>' : style.va === 3 ? '<vertAlign val="superscript"/>' : "",
    style.fs === undefined ? "" : `<sz${attributes({ val: style.fs })}/>`,
    colour === null ? "" : `<color rgb="${colour}"/>`,
    style.ff === undefined || style.ff === null ? "" : `<name${attributes({ val: style.ff })}/>`,
  ].join("");
  return children === "" ? "<font/>" : `<font>${children}</font>`;
}

function fillXml(rgb: Nullable<string>, conditional: boolean): string {
  const colour = fileColour(rgb);
  if (colour === null) return '<fill><patternFill patternType="none"/></fill>';
  if (conditional) return `<fill><patternFill patternType="solid"><bgColor rgb="${colour}"/></patternFill></fill>`;
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(border: Nullable<IBorderData>): string {
  const side = (name: string, value: IBorderData["t"]): string => {
    const style = BORDER_STYLES[value?.s ?? 0];
    if (value === null || value === undefined || style === undefined || style === "none") return `<${name}/>`;
    return `<${name} style="${style}"><color rgb="${fileColour(value.cl?.rgb) ?? "FF000000"}"/></${name}>`;
  };
  const down = border?.tl_br;
  const up = border?.bl_tr;
  const head = attributes({ diagonalUp: up ? "1" : null, diagonalDown: down ? "1" : null });
  const sides = [side("left", border?.l), side("right", border?.r), side("top", border?.t), side("bottom", border?.b)];
  return `<border${head}>${sides.join("")}${side("diagonal", down ?? up)}</border>`;
}

function alignmentXml(style: IStyleData): string {
  const turn = style.tr;
  const angle = turn?.a ?? 0;
  const text = attributes({
    horizontal: HORIZONTAL[style.ht ?? 0] ?? null,
    vertical: style.vt === 3 ? null : (VERTICAL[style.vt ?? 0] ?? null),
    textRotation: turn?.v ? 255 : angle === 0 ? null : angle < 0 ? -angle : 90 + angle,
    wrapText: style.tb === WRAP ? "1" : null,
  });
  return text === "" ? "" : `<alignment${text}/>`;
}
