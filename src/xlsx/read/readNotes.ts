/** Notes (legacy comments), with their boxes' sizes from the drawing that goes with them. */
import { parseCell } from "../address";
import type { Note } from "../resources";
import { unescapeText } from "../xml/xmlText";
import type { XmlElement } from "../xml/xmlTree";
import { child, children } from "../xml/xmlTree";

/** Pixels; what Excel gives a new note. */
export const NOTE_SIZE = { width: 144, height: 79 } as const;

/** By row and column. */
export function readNotes(comments: XmlElement, drawing: string | null): Record<string, Record<string, Note>> {
  const sizes = drawing === null ? new Map<string, { width: number; height: number }>() : readBoxes(drawing);
  const notes: Record<string, Record<string, Note>> = {};
  for (const comment of children(child(comments, "commentList"), "comment")) {
    const at = parseCell(comment.attributes["ref"] ?? "");
    if (at === null) continue;
    const size = sizes.get(`${at.row},${at.column}`) ?? NOTE_SIZE;
    const note = { id: `n${at.row}-${at.column}`, row: at.row, col: at.column, ...size, note: noteText(child(comment, "text")) };
    (notes[at.row] ??= {})[at.column] = note;
  }
  return notes;
}

function noteText(text: XmlElement | undefined): string {
  const plain = child(text, "t")?.text ?? "";
  const runs = children(text, "r").map((run) => child(run, "t")?.text ?? "");
  return unescapeText(plain + runs.join("")).replace(/\r\n?/g, "\n");
}

/** VML is seldom well-formed XML, so it is searched, shape by shape. */
function readBoxes(vml: string): Map<string, { width: number; height: number }> {
  const boxes = new Map<string, { width: number; height: number }>();
  for (const shape of vml.split("<v:shape ").slice(1)) {
    const head = shape.slice(0, 2_000);
    const row = inside(shape, "<x:Row>", "</x:Row>");
    const column = inside(shape, "<x:Column>", "</x:Column>");
    const width = /[;"']\s*width:\s*([\d.]{1,9})pt/.exec(head)?.[1];
    const height = /[;"']\s*height:\s*([\d.]{1,9})pt/.exec(head)?.[1];
    if (row === null || column === null || width === undefined || height === undefined) continue;
    boxes.set(`${Number(row)},${Number(column)}`, { width: pixels(width), height: pixels(height) });
  }
  return boxes;
}

function inside(text: string, start: string, end: string): string | null {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  return from < 0 || to < 0 ? null : text.slice(from + start.length, to);
}

function pixels(points: string): number {
  return Math.round(Number(points) * (4 / 3) * 100) / 100;
}
