import { columnLetters, rangeAddress } from "../../core/address";
import type { Assessment } from "../../core/assessment";
import type { Book } from "../../core/book";
import { OUTPUTS } from "../../core/columns";
import type { Explanation } from "../../core/explanation";
import type { RangeFormat, SheetDraft } from "../../core/draft";
import { type Cell, live, type Piece, piece, together } from "./cells";
import { detailPage, type DetailPage } from "./detailPage";
import { DETAIL_COLUMNS as D, DETAIL_ROWS as R, DETAIL_WIDTHS, INDEX_HEADER, INDEX_HEADINGS, type PageRows } from "./detailPlaces";
import { fitPages } from "./detailFit";
import { inRankOrder, type ResultNotes } from "./resultNotes";
import { blankDraft, bodyFormat, COLOURS, FONTS, FOOTER, headingFormat, TAB, titleFormat } from "./style";
import { summaryPlaces } from "./summaryPlaces";

const BODY_SIZE = 11;
const HIDDEN = [D.row, D.official, D.changed];

/**
 * 个人明细: a printed page for each of the members explained, in their order: every point with its cell, weight × score = contribution, the
 * one rounding, rank and flag with its sentence (T6, E4). No evidence, nobody else's scores. Beside the pages stands the list of whose they are.
 */
export function layoutDetails(book: Book, assessment: Assessment, notes: ResultNotes, explanations: readonly Explanation[]): SheetDraft {
  const asValues = assessment.members.length > book.settings.formulaLimit;
  const places = summaryPlaces(book, assessment);
  const results = new Map(assessment.members.map((result) => [result.id, result]));
  const summaryRows = new Map(inRankOrder(assessment.members).map(({ id }, index) => [id, index + 1]));
  const chosen = explanations.map(({ member }) => member);
  const pages: DetailPage[] = [];
  let top = 0;
  for (const explanation of explanations) {
    const result = results.get(explanation.member.id);
    const reason = result ? notes.reasonOf(result) : "";
    const summaryRow = summaryRows.get(explanation.member.id) ?? 0;
    const page = detailPage(book, assessment, places, explanation, { at: notes.at, stamp: notes.stamp, reason, summaryRow }, top, asValues);
    pages.push(page);
    top = page.rows.next;
  }
  const bottom = Math.max(0, top - 1);
  const area = (first: number, last: number, left = 0, right: number = D.note): string =>
    rangeAddress({ top: first, left, bottom: last, right });
  const whole = (left: number, right: number): string => area(0, bottom, left, right);
  const { wordsWidth, rowHeights } = fitPages(pages, BODY_SIZE);
  const index = indexPieces(chosen, pages, asValues);
  const indexArea = (first: number, left: number = D.indexId, right: number = D.indexPage): string =>
    rangeAddress({ top: first, left, bottom: INDEX_HEADER + chosen.length, right });

  return {
    ...blankDraft(OUTPUTS.details.sheet),
    ...together([...pages.flatMap(({ pieces }) => pieces), ...index]),
    tables: [{ name: OUTPUTS.details.table, range: indexArea(INDEX_HEADER), filter: false }],
    merges: pages.flatMap(({ rows: { top: first } }) => [first, first + R.reason, first + R.status].map((row) => area(row, row))),
    formats: [
      // What most cells have in common is set once, what returns on every page for all pages together.
      { range: whole(0, D.note), fontName: FONTS.body, fontSize: BODY_SIZE, vertical: "Center" },
      { range: whole(D.kind, D.note), horizontal: "Center" },
      { range: whole(D.place, D.place), fontSize: 9 },
      { range: whole(D.words, D.words), numberFormat: "0.00" },
      { range: whole(D.raw, D.raw), numberFormat: "0.00" },
      { range: whole(D.counted, D.counted), numberFormat: "0.00" },
      // All the digits that decide the rounding.
      { range: whole(D.note, D.note), numberFormat: "0.00####" },
      // Who and where, as text.
      ...pages.map(({ rows: { top: first } }) => ({ range: area(first + R.who, first + R.where, D.words, D.kind), numberFormat: "@" })),
      ...onAllPages(pages, area),
      { range: area(0, 0, D.indexId, D.indexPage), fontName: FONTS.heading, fontSize: 11 },
      headingFormat(area(INDEX_HEADER, INDEX_HEADER, D.indexId, D.indexPage)),
      ...(chosen.length > 0
        ? [bodyFormat(indexArea(INDEX_HEADER + 1)), { range: indexArea(INDEX_HEADER + 1, D.indexId, D.indexId), numberFormat: "@" }]
        : []),
    ],
    columnWidths: {
      ...Object.fromEntries(DETAIL_WIDTHS.map((width, column) => [column, column === D.words ? wordsWidth : width])),
      [D.changed + 1]: 3,
      [D.indexId]: 9,
      [D.indexName]: 11,
      [D.indexPage]: 10,
    },
    rowHeights,
    hiddenColumns: HIDDEN,
    conditionalFormats: [
      {
        range: whole(D.department, D.words),
        formula: '=OR(LEFT($A1,3)="已过期",LEFT($A1,3)="草稿：",LEFT($B1,3)="已过期")',
        fontColor: COLOURS.wrongText,
        bold: true,
      },
    ],
    page: {
      orientation: "portrait",
      titleRows: null,
      printArea: `A1:${columnLetters(D.note)}${bottom + 1}`,
      footer: FOOTER,
      breaksBefore: pages.slice(1).map(({ rows }) => rows.top),
    },
    tabColor: TAB.output,
  };
}

type AreaOf = (top: number, bottom: number, left?: number, right?: number) => string;

/** Looks that all pages share, each set on the pages' areas at once. */
function onAllPages(pages: readonly DetailPage[], area: AreaOf): SheetDraft["formats"] {
  const full = pages.filter(({ rows }) => rows.last >= rows.first);
  const listed = full.filter(({ rows }) => rows.lastPart >= rows.firstPart);
  const of = (some: readonly DetailPage[], make: (rows: PageRows) => string, format: (range: string) => RangeFormat): RangeFormat[] =>
    inPieces(some.map(({ rows }) => make(rows))).map(format);
  const heading = (range: string): RangeFormat => ({ range, fontName: FONTS.heading });
  return [
    ...of(
      pages,
      ({ top }) => area(top, top),
      (range) => titleFormat(range),
    ),
    ...of(
      pages,
      ({ top }) => area(top + R.who, top + R.status),
      (range) => ({ range, fontSize: BODY_SIZE, horizontal: "Left" }),
    ),
    ...of(pages, ({ top }) => area(top + R.total, top + R.total), heading),
    ...of(
      pages,
      ({ top }) => area(top + R.reason, top + R.status),
      (range) => ({ range, wrap: true }),
    ),
    ...of(full, ({ top }) => area(top + R.heading, top + R.heading), heading),
    ...of(full, ({ heading: row }) => area(row, row), heading),
    ...of(full, ({ header }) => area(header, header), headingFormat),
    ...of(full, ({ partHeader }) => area(partHeader, partHeader), headingFormat),
    ...of(
      full,
      ({ first, total }) => area(first, total),
      (range) => ({ range, borders: true }),
    ),
    ...of(
      full,
      ({ first, last }) => area(first, last, D.words, D.words),
      (range) => ({ range, fontSize: 9, wrap: true }),
    ),
    ...of(full, ({ sum, total }) => area(sum, total), heading),
    ...of(
      listed,
      ({ firstPart, lastPart }) => area(firstPart, lastPart),
      (range) => ({ range, borders: true }),
    ),
    ...of(
      pages,
      ({ sign }) => area(sign, sign),
      (range) => ({ range, fontSize: BODY_SIZE, horizontal: "Left" }),
    ),
  ];
}

/** Excel takes addresses of several areas up to 8,192 characters. */
function inPieces(ranges: readonly string[]): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < ranges.length; from += AREAS) pieces.push(ranges.slice(from, from + AREAS).join(","));
  return pieces;
}
const AREAS = 300;

/** 工号, 姓名 and the page of everyone on the sheet; a click goes there. */
function indexPieces(
  chosen: readonly { readonly id: string; readonly name: string }[],
  pages: readonly DetailPage[],
  asValues: boolean,
): Piece[] {
  const rows = chosen.map(({ id, name }, position): Cell[] => {
    const words = `第 ${position + 1} 页`;
    return [id, name, live(`=HYPERLINK("#A${(pages[position]?.rows.top ?? 0) + 1}","${words}")`, words)];
  });
  return [piece(0, D.indexId, [["本表中的人员"]]), piece(INDEX_HEADER, D.indexId, [[...INDEX_HEADINGS], ...rows], asValues)];
}
