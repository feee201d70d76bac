/** A returned score sheet against the book's: cell by cell, by staff id. */
import { cellAddress } from "../address";
import { isBlankText, parseScore, textOf } from "../cell";
import { SCORE_COLUMNS, SCORE_LABELS } from "../columns";
import { isDateFormat, isPercentFormat } from "../numberFormat";
import { headingKey } from "../reading/headings";
import { withZerosFound } from "../reading/leadingZeros";
import type { Reading } from "../reading/reading";
import type { MemberReading } from "../reading/readRoster";
import { readScores, scoreTexts, type ScoreRowReading, type ScoreSheetReading } from "../reading/readScores";
import { readSignOff } from "../reading/signOff";
import type { CellReading } from "../reading/table";
import { nameAndId } from "../rules/rowPlace";
import type { CellValue } from "../snapshot";
import { fingerprintContents, sameValue, scoreContents } from "./contents";
import { distinctName } from "./distinctName";
import { alone } from "./findTable";
import type { Recognised } from "./recogniseReturn";
import { refused, type CellChange, type RefusalReason, type Returned, type ReturnNote, type RowAddition } from "./returned";
import { appliesColumn, appliesFault, isRowOff } from "./rowApplies";
import { mayMean, strangerOf, whoStands } from "./strangers";

type Place = Extract<Recognised, { kind: "recognised" }>;

/** Columns that the file need not have: nobody fills them. */
const CALCULATED = new Set<string>([SCORE_COLUMNS.bonusTotal, SCORE_COLUMNS.deductionTotal, SCORE_COLUMNS.score].map(headingKey));

export function scoreReturn(place: Place, reading: Reading): Returned {
  const { target, department, found, mark, others } = place;
  const file = department && readScores(alone(found), department, reading.roster);
  if (!department || !file) return refused(target, { why: "notOurs" });
  const sheet = reading.scoreSheets.find((one) => one.department === department);
  if (!sheet) return refused(target, { why: "noSheet", name: target.name });
  if (department.indicators.some(({ indicator }) => indicator === null)) return refused(target, { why: "unsound", name: target.name });
  // Their rows in the book may have stayed as they were, too (V03).
  const book = { ...sheet, rows: withZerosFound(sheet.rows).rows };
  const lostInBook = lost(book);
  if (lostInBook.length > 0) return refused(target, { why: "bookHeadings", headings: lostInBook });
  const headings = lost(file);
  if (headings.length > 0) return refused(target, { why: "headings", headings });

  const { rows: known, found: zeros } = withZerosFound(file.rows);
  const rows = known.filter(({ identity }) => identity.kind !== "total");
  const applies = appliesColumn(file);
  const people = peopleOf(rows);
  const bookRows = new Map(book.rows.flatMap((row) => (row.member && !row.duplicateOf ? [[row.member, row] as const] : [])));
  const absent = reading.roster.rows.filter((one) => isAsked(one) && !people.has(one));
  const asked = mark ? new Set(mark.ids) : null;
  const isMissing = (one: MemberReading): boolean => (asked ? asked.has(one.member.id) : bookRows.has(one));
  const unknown = rows.filter(({ member }) => member === null);
  // Whom a stranger's row may mean is asked about there.
  const meant = new Set(unknown.flatMap(mayMean));
  const reasons: RefusalReason[] = [
    ...(unknown.length > 0 ? [{ why: "strangers", rows: unknown.map((row) => strangerOf(row, asked)) } as const] : []),
    ...(found.below.length > 0 ? [{ why: "belowSign", rows: found.below.map((row) => row + 1) } as const] : []),
    ...listed(
      "missing",
      absent.filter((one) => isMissing(one) && !meant.has(one)).map(({ member }) => nameAndId(member)),
    ),
    ...listed("twice", names(rows.filter((row) => row.duplicateOf && !isCopy(row)))),
    ...atCells(
      "merged",
      rows.flatMap((row) => row.scores.flatMap(({ cell }) => (cell?.covered ? [cell] : []))),
    ),
    ...atCells(
      "applies",
      rows.flatMap((row) => appliesFault(file, row, applies)),
    ),
  ];
  if (reasons.length > 0) return refused(target, ...reasons);

  const blank = (row: ScoreRowReading): boolean =>
    !isRowOff(file, row, applies) && !row.scores.some(({ cell }) => filled(cell?.value ?? ""));
  if (rows.every(blank))
    return refused(target, others.length > 0 ? { why: "severalSheets", sheets: [found.sheet.name, ...others] } : { why: "empty" });

  const changes: CellChange[] = [];
  const additions: RowAddition[] = [];
  const ignored: string[] = [];
  const wiped: string[] = [];
  const contents = scoreContents(book);
  const said = new Map<string, string>();
  let scored = false;
  for (const row of rows) {
    const { member } = row;
    if (!member || row.duplicateOf) continue;
    const values = [...row.scores.map((one) => entered(one, isRowOff(file, row, applies))), ...texts(row)];
    const there = bookRows.get(member);
    if (!there && !isAsked(member)) {
      if (row.scores.some(({ cell }) => filled(cell?.value ?? ""))) ignored.push(nameAndId(member.member));
      continue;
    }
    contents.set(member.member.id, values);
    said.set(`${book.table.table.name} ${member.member.id}`, JSON.stringify(values));
    if (!there) additions.push(additionOf(book, member, values));
    else {
      scored ||= there.scores.some(({ cell }) => filled(cell?.value ?? ""));
      changes.push(...changesOf(there, row, values, distinctName(member.member, reading.roster)));
      const was = there.scores.filter(({ cell }, index) => filled(cell?.value ?? "") && !filled(values[index] ?? ""));
      wiped.push(...was.map(() => nameAndId(member.member)));
    }
  }
  changes.push(...signChanges(file, book, mark?.supplement === true));
  const formulas = rows.flatMap((row) => row.scores.flatMap(({ cell }) => (cell?.formula ? [cellAddress(cell.row, cell.col)] : [])));
  const notes: ReturnNote[] = [
    ...(mark ? [] : [{ note: "noMark" } as const]),
    ...(mark?.supplement
      ? []
      : note(
          "notAsked",
          absent.filter((one) => !isMissing(one) && !bookRows.has(one)).map(({ member }) => nameAndId(member)),
        )),
    ...zerosNote(zeros),
    ...note("notParticipating", ignored),
    ...note(
      "offWithScores",
      names(rows.filter((row) => isRowOff(file, row, applies) && row.scores.some(({ cell }) => isScore(cell?.value ?? "")))),
    ),
    ...(wiped.length > 0 ? [{ note: "wiped", count: wiped.length, people: [...new Set(wiped)] } as const] : []),
    ...(others.length > 0 ? [{ note: "otherSheets", sheets: others } as const] : []),
    ...note("copies", names(rows.filter((row) => row.duplicateOf !== null))),
    ...(formulas.length > 0 ? [{ note: "formulas", cells: formulas } as const] : []),
  ];
  return {
    kind: "sheet",
    target,
    state: changes.length + additions.length === 0 ? "unchanged" : scored ? "changed" : "new",
    rows: people.size,
    changes,
    additions,
    notes,
    said,
    inputs: fingerprintContents(contents),
  };
}

const isAsked = ({ member, participationKnown, duplicateOf }: MemberReading): boolean =>
  member.participates && participationKnown && !duplicateOf && member.id !== "";

const filled = (value: CellValue): boolean => typeof value !== "string" || !isBlankText(value);
const isScore = (value: CellValue): boolean => filled(value) && parseScore(value, "General").kind !== "notApplicable";

function lost({ table }: ScoreSheetReading): string[] {
  return table.headerFaults
    .filter(({ kind, optional, heading }) => !optional && kind !== "moved" && kind !== "inserted" && !CALCULATED.has(headingKey(heading)))
    .map(({ heading }) => heading);
}

const peopleOf = (rows: readonly ScoreRowReading[]): Set<MemberReading> => new Set(rows.flatMap(({ member }) => member ?? []));
const names = (rows: readonly { readonly member: MemberReading | null }[]): string[] =>
  rows.flatMap(({ member }) => (member ? [nameAndId(member.member)] : []));
const isCopy = (row: ScoreRowReading): boolean =>
  row.duplicateOf !== null && scoreTexts(row).join("\u0001") === scoreTexts(row.duplicateOf).join("\u0001");

/** What the cell comes to in the book: a blank base cell of a row that does not apply is 不适用 (T1). */
function entered({ cell, indicator }: ScoreRowReading["scores"][number], rowOff: boolean): CellValue {
  const value = cell?.value ?? "";
  if (filled(value)) return value;
  return rowOff && indicator.kind === "base" ? "不适用" : "";
}

const texts = (row: ScoreRowReading): string[] =>
  [row.cell("evidence"), row.cell("remark")].map((cell) => textOf(cell?.value ?? "").trim());

function changesOf(there: ScoreRowReading, row: ScoreRowReading, values: readonly CellValue[], who: string): CellChange[] {
  const scores = there.scores.flatMap(({ cell, indicator }, index): CellChange[] => {
    const after = values[index] ?? "";
    const from = row.scores[index]?.cell ?? null;
    if (!cell || (cell.formula === null && sameCell(cell, after, from))) return [];
    return [{ ...placeIn(cell, indicator.name, who), after, format: formatFor(after, from, cell) }];
  });
  const words = (["evidence", "remark"] as const).flatMap((key, index): CellChange[] => {
    const after = values[there.scores.length + index] ?? "";
    const cell = there.cell(key);
    // A column that the file has not brings nothing.
    if (!cell || row.cell(key) === null || sameValue(cell.value, after)) return [];
    return [{ ...placeIn(cell, SCORE_COLUMNS[key], who), after, format: "@" }];
  });
  return [...scores, ...words];
}

const placeIn = (cell: CellReading, heading: string, who: string) => ({
  sheet: cell.sheet,
  row: cell.row,
  col: cell.col,
  heading,
  who,
  before: cell.value,
});

/** Dates and percentages keep their format: without it nobody would see that they are no scores (V10, V11). */
const isTelling = (format: string): boolean => isDateFormat(format) || isPercentFormat(format);

function sameCell(cell: CellReading, after: CellValue, from: CellReading | null): boolean {
  const telling = typeof after === "number" && from !== null && isTelling(from.format);
  return sameValue(cell.value, after) && (telling ? cell.format === from.format : typeof after !== "number" || !isTelling(cell.format));
}

function formatFor(after: CellValue, from: CellReading | null, cell: CellReading): string | null {
  if (typeof after !== "number") return null;
  if (from && isTelling(from.format)) return from.format;
  return isTelling(cell.format) || cell.format === "@" ? "General" : null;
}

function additionOf({ department, table }: ScoreSheetReading, { member }: MemberReading, values: readonly CellValue[]): RowAddition {
  const { length } = department.indicators;
  return {
    table: table.table.name,
    key: `${table.table.name} ${member.id}`,
    who: nameAndId(member),
    values: {
      id: member.id,
      name: member.name,
      group: member.group,
      ...Object.fromEntries(values.slice(0, length).map((value, index) => [`indicator:${index}`, value])),
      evidence: values[length] ?? "",
      remark: values[length + 1] ?? "",
    },
  };
}

/** 填表人, 审核人 and 日期 are the file's; those who signed for a few rows more do not take the place of those who signed for the sheet. */
function signChanges(file: ScoreSheetReading, book: ScoreSheetReading, supplement: boolean): CellChange[] {
  const [from, to] = [readSignOff(file), readSignOff(book)];
  const labels = { filledBy: SCORE_LABELS.filledBy, checkedBy: SCORE_LABELS.checkedBy, date: SCORE_LABELS.date } as const;
  return (["filledBy", "checkedBy", "date"] as const).flatMap((key): CellChange[] => {
    const [line, own] = [from[key], to[key]];
    if (!line || !own || line.text === own.text || line.text === "" || (supplement && own.text !== "")) return [];
    return [{ ...placeIn(own.cell, labels[key].replace("：", ""), ""), after: `${labels[key]}${line.text}`, format: null }];
  });
}

const zerosNote = (rows: readonly ScoreRowReading[]): ReturnNote[] =>
  rows.length > 0
    ? [{ note: "zeros", rows: rows.map((row) => ({ row: row.row + 1, who: whoStands(row), id: row.member?.member.id ?? "" })) }]
    : [];

const listed = (why: "missing" | "twice", people: readonly string[]): RefusalReason[] => (people.length > 0 ? [{ why, people }] : []);
const atCells = (why: "merged" | "applies", cells: readonly { readonly row: number; readonly col: number }[]): RefusalReason[] =>
  cells.length > 0 ? [{ why, cells: cells.map(({ row, col }) => cellAddress(row, col)) }] : [];
const note = (kind: "notAsked" | "notParticipating" | "copies" | "offWithScores", people: readonly string[]): ReturnNote[] =>
  people.length > 0 ? [{ note: kind, people }] : [];
