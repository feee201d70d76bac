/** A safe fix as people check it: for each cell what stands there now, and what will. */
import type { CellEdit } from "../../core/edit";
import type { CellValue } from "../../core/snapshot";
import type { Words } from "../words/zh-CN";

export interface FixLine {
  readonly place: string;
  readonly before: string | null;
  readonly after: string;
}

export function describeFix(edits: readonly CellEdit[], words: Words): FixLine[] {
  return edits.flatMap((edit) => describeEdit(edit, words));
}

function describeEdit(edit: CellEdit, words: Words): FixLine[] {
  const say = words.fix;
  switch (edit.kind) {
    case "value":
      return [{ place: words.common.place(edit.sheet, edit.cell), ...changed(edit, words) }];
    case "formula":
      return [
        { place: words.common.place(edit.sheet, edit.cell), before: changed({ ...edit, after: "" }, words).before, after: say.formula },
      ];
    case "unmerge":
      return [
        { place: edit.sheet, before: null, after: say.unmerge(edit.range) },
        ...edit.fill.map((fill) => ({ place: edit.sheet, before: null, after: say.fillDown(fill.cell, String(fill.value)) })),
      ];
    case "deleteRow":
      return [{ place: edit.sheet, before: null, after: edit.leftOver ? say.clearRow(edit.row + 1) : say.deleteRow(edit.row + 1) }];
    case "unhideRows":
      return [{ place: edit.sheet, before: null, after: say.unhideRows(words.text.list(edit.rows.map((row) => String(row + 1)))) }];
    case "unhideColumns":
      return [{ place: edit.sheet, before: null, after: say.unhideColumns(words.text.list(edit.columns.map(columnLetter))) }];
    case "resizeTable":
      return [{ place: edit.sheet, before: edit.from, after: say.resizeTable(edit.to) }];
    case "validation":
      return [{ place: edit.sheet, before: null, after: say.validation(words.text.list(edit.validations.map(({ range }) => range))) }];
  }
}

/** Where a text and a number look the same, each says what it is. */
function changed({ before, after }: { readonly before: CellValue; readonly after: CellValue }, words: Words): Omit<FixLine, "place"> {
  const say = words.fix;
  const show = (value: CellValue): string => (value === "" ? say.blank : visible(String(value)));
  if (String(before) !== String(after)) return { before: show(before), after: show(after) };
  const kind = (value: CellValue): string => (typeof value === "string" ? say.asText(value) : say.asNumber(String(value)));
  return { before: kind(before), after: kind(after) };
}

/** Spaces and breaks that cannot be seen are what is wrong with such a cell: show them. */
const visible = (text: string): string =>
  text
    .replace(/[ \u00a0\u3000]/g, "␣")
    .replace(/[\u200b-\u200d\ufeff]/g, "◌")
    .replace(/[\r\n]+/g, "↵")
    .replace(/\t/g, "⇥");

function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}
