/** The lines below a score table that say who filled it, who checked it and when (V30, V32). */
import { isBlankText } from "../cell";
import { dateText } from "./plainValue";
import type { ScoreSheetReading } from "./readScores";
import { membersNamed, type MemberReading, type RosterReading } from "./readRoster";
import { cellAt, hasContent, valueAt, type CellReading } from "./table";

export type SignOffKey = "filledBy" | "checkedBy" | "date";

export interface SignOffLine {
  /** The cell of the label. */
  readonly cell: CellReading;
  /** What follows the label, in its cell or in the next one that is filled; "" for nothing but underscores or 年 月 日. */
  readonly text: string;
}

export type SignOff = Readonly<Record<SignOffKey, SignOffLine | null>>;

const KEYS = { 填表人: "filledBy", 审核人: "checkedBy", 日期: "date" } as const satisfies Record<string, SignOffKey>;
/** With a colon, or alone in its cell. */
const LABEL = /(?<label>填\s*表\s*人|审\s*核\s*人|日\s*期)\s*(?:\(\s*签\s*[字名]\s*\))?\s*(?::|$)/g;

/** Below the table, and on rows of notes that a growing table took in (V22); of two labels of one kind the one that is filled. */
export function readSignOff({ table, rows }: ScoreSheetReading): SignOff {
  const { sheet } = table;
  const inside = rows.flatMap(({ identity, row }) => (identity.kind === "total" ? [row] : []));
  const first = table.table.top + table.table.rowCount + 1;
  const below = Array.from({ length: Math.max(0, sheet.top + sheet.values.length - first) }, (_, index) => first + index);
  const found: Record<SignOffKey, SignOffLine | null> = { filledBy: null, checkedBy: null, date: null };
  for (const row of [...below, ...inside]) {
    for (const { key, line } of linesOf(table, row)) {
      if (!found[key] || (found[key].text === "" && line.text !== "")) found[key] = line;
    }
  }
  return found;
}

function linesOf(table: ScoreSheetReading["table"], row: number): { readonly key: SignOffKey; readonly line: SignOffLine }[] {
  const { sheet } = table;
  const filled = Array.from({ length: sheet.values[0]?.length ?? 0 }, (_, index) => sheet.left + index)
    .filter((col) => hasContent(valueAt(sheet, row, col)))
    .map((col) => ({ cell: cellAt(table, row, col), pieces: piecesOf(valueAt(sheet, row, col)) }));
  // Further to the right anybody may keep notes.
  const last = Math.max(...table.columns.values());
  return filled.flatMap(({ cell, pieces }, index) =>
    pieces.map(({ key, text }, place) => {
      const next = filled[index + 1];
      const elsewhere =
        text === "" && place === pieces.length - 1 && next?.pieces.length === 0 && (next.cell.col <= last || cell.col > last);
      return { key, line: { cell, text: elsewhere ? written(dateText(next.cell.value, next.cell.format)) : text } };
    }),
  );
}

/** The labels of a cell, each with what stands after it up to the next one. */
function piecesOf(value: CellReading["value"]): { readonly key: SignOffKey; readonly text: string }[] {
  if (typeof value !== "string") return [];
  const text = value.normalize("NFKC");
  const labels = [...text.matchAll(LABEL)];
  return labels.map((match, index) => ({
    key: KEYS[match.groups?.["label"]?.replace(/\s/g, "") as keyof typeof KEYS],
    text: written(text.slice(match.index + match[0].length, labels[index + 1]?.index)),
  }));
}

/** Without the line to write on, and without a date's words that nobody completed. */
function written(text: string): string {
  const tidy = text.replace(/[_＿]/g, " ").trim();
  return isBlankText(tidy.replace(/[年月日.\-—–/:]/g, "")) ? "" : tidy;
}

/** The members named there, by a name that is unique in the roster or by staff id; a person outside the roster is nobody. */
export function signers(text: string, roster: RosterReading): MemberReading[] {
  if (text === "") return [];
  const whole = memberOf(text, roster);
  if (whole) return [whole];
  const found = text.split(/[、,;/|&+]|和|及/).flatMap((part) => {
    const one = memberOf(part, roster);
    return one ? [one] : part.split(/\s+/).flatMap((piece) => memberOf(piece, roster) ?? []);
  });
  return [...new Set(found)];
}

/** 王芳, 0101, 王芳(0101). */
function memberOf(text: string, roster: RosterReading): MemberReading | null {
  const tidy = text.trim();
  const inBrackets = /^(?<before>[^(]*)\((?<inside>[^)]*)\)$/.exec(tidy)?.groups;
  for (const id of [tidy, inBrackets?.["inside"]?.trim(), inBrackets?.["before"]?.trim()]) {
    const owner = id === undefined || id === "" ? undefined : roster.byId.get(id);
    if (owner) return owner;
  }
  const named = membersNamed(inBrackets?.["before"] ?? tidy, roster);
  return named.length === 1 ? (named[0] ?? null) : null;
}
