/** Notes: the comments part and the drawing that Excel shows their boxes by. */
import { cellName } from "../address";
import { NOTE_SIZE } from "../read/readNotes";
import type { Note } from "../resources";
import { escapeText, XML_HEAD } from "../xml/xmlText";

/** In row order. */
export function listNotes(notes: Record<string, Record<string, Note>> | undefined): Note[] {
  return Object.values(notes ?? {})
    .flatMap((row) => Object.values(row))
    .sort((one, other) => one.row - other.row || one.col - other.col);
}

export function commentsXml(notes: readonly Note[]): string {
  const comments = notes.map(
    ({ row, col, note }) =>
      `<comment ref="${cellName(row, col)}" authorId="0"><text><r><rPr><sz val="9"/></rPr><t xml:space="preserve">${escapeText(note)}</t></r></text></comment>`,
  );
  return (
    `${XML_HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors>` +
    `<commentList>${comments.join("")}</commentList></comments>`
  );
}

export function notesDrawing(notes: readonly Note[], sheetNumber: number): string {
  const shapes = notes.map(({ row, col, width, height, show }, index) => {
    const size = { width: points(width ?? NOTE_SIZE.width), height: points(height ?? NOTE_SIZE.height) };
    // From the next column's left edge, one row up: only a start, Excel places the box by it.
    const anchor = [col + 1, 15, Math.max(0, row - 1), 10, col + 3, 15, row + 3, 4].join(", ");
    return (
      `<v:shape id="_x0000_s${sheetNumber * 1024 + index + 1}" type="#_x0000_t202" style='position:absolute;margin-left:60pt;margin-top:2pt;` +
      `width:${size.width}pt;height:${size.height}pt;z-index:${index + 1};visibility:${show === true ? "visible" : "hidden"}' ` +
      `fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
      `<v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/>` +
      `<x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column>` +
      `${show === true ? "<x:Visible/>" : ""}</x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetNumber}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join("")}</xml>`
  );
}

function points(pixels: number): number {
  return Math.round(pixels * 0.75 * 100) / 100;
}
