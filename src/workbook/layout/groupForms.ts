import { rangeAddress } from "../../core/address";
import type { Assessment, GroupResult } from "../../core/assessment";
import type { Book } from "../../core/book";
import type { SheetDraft } from "../../core/draft";
import { FORM_HEADINGS, FORM_OPINIONS, OUTPUTS, STALE_MARK } from "../../core/columns";
import { NO_REMARKS, type FormRemarks } from "../../core/reading/readFormRemarks";
import { flagColours } from "./flagColours";
import { inColumn } from "./address";
import { type Cell, type Piece, piece, together } from "./cells";
import { FORM_COLUMNS, groupForm } from "./groupForm";
import { missingLines } from "./missingLines";
import { inRankOrder, type ResultNotes } from "./resultNotes";
import { staleColour } from "./staleLine";
import { plainId } from "./plainText";
import { columnWidthFor, LONGEST_NAME, rowHeightFor } from "./rowHeight";
import { blankDraft, bodyFormat, COLOURS, FONTS, FOOTER, headingFormat, lineFormat, noteFormat, TAB, titleFormat } from "./style";

const F = FORM_COLUMNS;

/** Points for the plain lines of a page, beside its title, headings and signatures. */
const PAGE_ROOM = 650;
/** A large group's lines draw together, so that it still stands on one page. */
const lineHeight = (lines: number, room: number): number => Math.max(14, Math.min(24, Math.floor(room / lines)));
/** The name is as wide as the longest. */
const WIDTHS = [9, 10, 13, 10, 17, 10, 10, 13, 17];
const REMARK_SIZE = 10;

/** 党小组考核表: one printed page for each group, in order of rank. */
export function layoutGroupForms(book: Book, assessment: Assessment, notes: ResultNotes): SheetDraft {
  const asValues = assessment.members.length > book.settings.formulaLimit;
  const groups: readonly GroupResult[] = inRankOrder(assessment.groups);
  const pieces: Piece[] = [];
  const formats: SheetDraft["formats"][number][] = [];
  const merges: string[] = [];
  const conditionalFormats: SheetDraft["conditionalFormats"][number][] = [];
  const breaksBefore: number[] = [];
  const rowHeights: Record<number, number> = {};
  const tables: SheetDraft["tables"][number][] = [];
  const area = (top: number, bottom: number, left = 0, right: number = F.mark): string => rangeAddress({ top, left, bottom, right });

  const labels = (top: number): SheetDraft["formats"] =>
    [0, F.status, F.rankInGroup].map((column) => ({ range: area(top + 1, top + 2, column, column), fontName: FONTS.heading }));

  let row = 0;
  for (const group of groups) {
    const form = groupForm(book, assessment, notes, group, row, asValues);
    const { memberHeader, lastMember, partHeader, lastPart, result, opinions, sign } = form.rows;
    pieces.push(...form.pieces);
    if (row > 0) breaksBefore.push(row);
    merges.push(
      area(row, row),
      area(result, result, F.given),
      area(sign + 1, sign + 1),
      ...opinions.flatMap((top, index) => [area(top, top, F.opinion), area(top + 1, (opinions[index + 1] ?? result) - 1, F.opinion)]),
    );
    formats.push(
      titleFormat(area(row, row), 20),
      lineFormat(area(row + 1, memberHeader - 1)),
      headingFormat(area(memberHeader, memberHeader)),
      { ...bodyFormat(area(memberHeader + 1, lastMember)), horizontal: "Center" },
      { range: area(memberHeader + 1, lastMember, F.id, F.id), numberFormat: "@" },
      { range: area(memberHeader + 1, lastMember, F.total, F.total), numberFormat: "0.00" },
      { range: area(memberHeader + 1, lastMember, F.mark, F.mark), horizontal: "Left", fontSize: REMARK_SIZE },
      headingFormat(area(partHeader, partHeader)),
      { ...bodyFormat(area(partHeader + 1, result)), horizontal: "Center" },
      { range: area(partHeader + 1, lastPart, F.points, F.points), numberFormat: "0.00" },
      { range: area(lastPart, result), fontName: FONTS.heading },
      ...opinions.slice(1).map((top) => headingFormat(area(top, top, F.opinion))),
      ...opinions.map((top, index) => ({
        range: area(top + 1, (opinions[index + 1] ?? result) - 1, F.opinion),
        horizontal: "Left" as const,
        vertical: "Top" as const,
      })),
      lineFormat(area(result + 1, sign)),
      noteFormat(area(sign + 1, sign + 1)),
      // As text: Excel would read the time of the computation as a date of its own making.
      { range: area(row + 2, row + 2, F.given, F.given), numberFormat: "@" },
      ...labels(row),
    );
    conditionalFormats.push(...flagColours(area(memberHeader + 1, lastMember, F.flag, F.flag), inColumn(memberHeader + 1, F.flag)), {
      range: area(memberHeader + 1, lastMember, F.mark, F.mark),
      formula: `=LEFT(${inColumn(memberHeader + 1, F.mark)},${STALE_MARK.length})="${STALE_MARK}"`,
      fontColor: COLOURS.wrongText,
      bold: true,
    });
    conditionalFormats.push(staleColour(area(sign + 1, sign + 1), `$A$${sign + 2}`));
    // A long remark has its own height; the plain lines share what is left of the page.
    const tall = form.remarks.flatMap((text, index): (readonly [number, number])[] => {
      const height = rowHeightFor(text, WIDTHS[F.mark] ?? 0, REMARK_SIZE);
      return height > 20 ? [[memberHeader + 1 + index, height]] : [];
    });
    const height = lineHeight(sign - row - 3 - tall.length, PAGE_ROOM - tall.reduce((sum, [, points]) => sum + points, 0));
    for (let line = row + 1; line < sign; line++) rowHeights[line] = height;
    Object.assign(rowHeights, Object.fromEntries(tall));
    Object.assign(rowHeights, { [row]: 42, [memberHeader]: 28, [partHeader]: 28, [sign]: 40 });
    // The first group's list of members is the table by which the add-in knows this sheet as its own.
    if (tables.length === 0)
      tables.push({ name: OUTPUTS.groupForms.table, range: area(memberHeader, lastMember, 0, F.kept), filter: false });
    row = sign + 2;
  }
  const missing = missingLines(book, assessment);
  if (missing.length > 0) {
    pieces.push(
      piece(
        row,
        0,
        missing.map((line) => [line]),
      ),
    );
    formats.push(lineFormat(area(row, row + missing.length - 1)));
  }
  const left = leftRemarks(assessment, notes.remarks ?? NO_REMARKS);
  const leftAt = row + missing.length + 2;
  if (left.length > 0) {
    pieces.push(piece(leftAt, 0, left));
    formats.push(noteFormat(area(leftAt, leftAt + left.length - 1)), { range: area(leftAt, leftAt + left.length - 1), numberFormat: "@" });
  }

  return {
    ...blankDraft(OUTPUTS.groupForms.sheet),
    ...together(pieces),
    tables,
    merges,
    formats,
    columnWidths: {
      ...Object.fromEntries(WIDTHS.map((width, column) => [column, width])),
      [F.name]: columnWidthFor(
        assessment.members.map(({ name }) => name),
        WIDTHS[F.name] ?? 0,
        LONGEST_NAME,
      ),
    },
    rowHeights,
    hiddenColumns: [F.officialTotal, F.officialRank, F.officialFlag, F.kept],
    conditionalFormats,
    page: { orientation: "portrait", titleRows: null, printArea: `A1:I${Math.max(1, row + missing.length)}`, footer: FOOTER, breaksBefore },
    tabColor: TAB.output,
  };
}

/** Below the pages, and not printed: what was written on people and groups that are there no longer. It is read again the next time. */
function leftRemarks({ members, groups }: Assessment, { members: remarks, opinions }: FormRemarks): Cell[][] {
  const present = new Set(members.filter(({ group }) => groups.some(({ name }) => name === group)).map(({ id }) => id));
  const people = [...remarks].filter(([id]) => !present.has(id));
  const gone = [...opinions].filter(([name]) => !groups.some((group) => group.name === name));
  const blank = (cells: readonly Cell[]): Cell[] => [...cells, ...Array.from({ length: 4 - cells.length }, () => "")];
  const rows: Cell[][] = [];
  if (people.length > 0)
    rows.push(
      blank([`以下${people.length}人已不在名单中，原来的备注保留在这里（不打印）：`]),
      ["", FORM_HEADINGS.id, FORM_HEADINGS.name, FORM_HEADINGS.remark],
      ...people.map(([id, { name, text }]): Cell[] => ["", plainId(id), plainId(name), plainId(text)]),
    );
  if (gone.length > 0) rows.push(blank([`以下${gone.length}个党小组已不在名单中，原来的意见保留在这里（不打印）：`]));
  for (const [name, texts] of gone) rows.push([FORM_HEADINGS.group, plainId(name), ...FORM_OPINIONS], ["", "", ...texts.map(plainId)]);
  return rows;
}
