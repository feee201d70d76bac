/** A text of values divided by commas, semicolons or tabs, as a sheet of texts. */
import type { SheetSnapshot } from "../snapshot";

/** Values in quotes may hold divisions, line breaks, and quotes doubled. */
export function csvSheet(name: string, text: string): SheetSnapshot {
  const lines = linesOf(text.replace(/^\uFEFF/, ""));
  const width = Math.max(0, ...lines.map(({ length }) => length));
  const values = lines.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? ""));
  return {
    id: "csv",
    name,
    hidden: false,
    protected: false,
    top: 0,
    left: 0,
    values,
    formulas: values,
    numberFormats: values.map((line) => line.map(() => "@")),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function linesOf(text: string): string[][] {
  const divider = dividerOf(text);
  const lines: string[][] = [];
  let line: string[] = [];
  let value = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') value += sign;
      else if (text.charAt(at + 1) === '"') {
        value += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"' && value === "") quoted = true;
    else if (sign === divider || sign === "\n" || sign === "\r") {
      line.push(value);
      value = "";
      if (sign === divider) continue;
      if (sign === "\r" && text.charAt(at + 1) === "\n") at++;
      lines.push(line);
      line = [];
    } else value += sign;
  }
  if (value !== "" || line.length > 0) lines.push([...line, value]);
  return lines;
}

/** The mark that divides the first lines most often. */
function dividerOf(text: string): string {
  const first = text.slice(0, 5000);
  const count = (mark: string): number => first.split(mark).length - 1;
  return [",", "\t", ";"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
