import { same } from "./same";
import { rangeAddress } from "../../core/address";
import type { Assessment, BorderlineEntry, MemberResult } from "../../core/assessment";
import type { Book } from "../../core/book";
import { OUTPUTS } from "../../core/columns";
import { formatHundredths } from "../../core/fraction";
import type { SheetDraft } from "../../core/draft";
import { inColumn } from "./address";
import { type Cell, live, type Piece, piece, together } from "./cells";
import { missingLines } from "./missingLines";
import { periodWords } from "./periodWords";
import { ELIGIBILITY_WORDS, inRankOrder, isDraft, noRankWord, pointsOf, type ResultNotes, stampWords } from "./resultNotes";
import { columnWidthFor, LONGEST_NAME, rowHeightOf } from "./rowHeight";
import { staleColour, staleLine } from "./staleLine";
import { flagColours } from "./flagColours";
import { blankDraft, bodyFormat, COLOURS, FONTS, FOOTER, headingFormat, lineFormat, noteFormat, TAB, titleFormat } from "./style";
import { type SummaryPlaces, summaryPlaces } from "./summaryPlaces";

const COLUMN = {
  number: 0,
  id: 1,
  name: 2,
  branch: 3,
  group: 4,
  total: 5,
  rank: 6,
  flag: 7,
  note: 8,
  officialTotal: 9,
  officialRank: 10,
  officialFlag: 11,
  text: 12,
};
const HEADINGS = [
  "序号",
  "工号",
  "姓名",
  "支部",
  "党小组",
  "加权总分",
  "名次",
  "评优资格",
  "说明",
  "核定总分",
  "核定名次",
  "核定资格",
  "理由",
];
const FIRST_LIST = 4;
/** 说明 holds a whole sentence in small print. */
const NOTE_WIDTH = 66;
const NOTE_SIZE = 9;

interface List {
  readonly heading: string;
  readonly people: readonly { readonly member: MemberResult; readonly note: string }[];
}

/** 评优资格: who may not be put up, who stands near the line, and who takes no part, each with the reason (E3–E5). Who is on a list stands as computed. */
export function layoutEligibility(book: Book, assessment: Assessment, notes: ResultNotes): SheetDraft {
  const places = summaryPlaces(book, assessment);
  const asValues = assessment.members.length > book.settings.formulaLimit;
  const right = COLUMN.note;
  const pieces: Piece[] = [];
  const formats: SheetDraft["formats"][number][] = [];
  const merges: string[] = [];
  const conditionalFormats: SheetDraft["conditionalFormats"][number][] = [];
  const tables: SheetDraft["tables"][number][] = [];
  const rowHeights: Record<number, number> = { 0: 36, 1: 20, 2: 20 };
  const across = (row: number): string => rangeAddress({ top: row, left: 0, bottom: row, right });

  const { members } = assessment;
  const nameWidth = columnWidthFor(
    members.map(({ name }) => name),
    9,
    LONGEST_NAME,
  );
  const groupWidth = columnWidthFor(
    members.map(({ group }) => group),
    15,
    LONGEST_NAME,
  );
  let row = FIRST_LIST;
  for (const { heading, people } of listsOf(assessment, notes)) {
    const header = row + 1;
    const first = row + 2;
    const rows = people.map(({ member, note }, index) => memberRow(places, member, note, first + index, index + 1));
    const body: Cell[][] = rows.length > 0 ? rows : [["", "", "无", ...HEADINGS.slice(3).map(() => "")]];
    const last = first + body.length - 1;
    const down = (column: number, to = column): string => rangeAddress({ top: first, left: column, bottom: last, right: to });
    pieces.push(piece(row, 0, [[`${heading}（${people.length}人）`]]), piece(header, 0, [HEADINGS]), piece(first, 0, body, asValues));
    people.forEach(({ member, note }, index) => {
      rowHeights[first + index] = rowHeightOf([
        [note, NOTE_WIDTH, NOTE_SIZE],
        [member.name, nameWidth, 11],
        [member.group, groupWidth, 11],
      ]);
    });
    Object.assign(rowHeights, { [row]: 26, [header]: 26 });
    formats.push(
      { range: across(row), fontName: FONTS.heading, fontSize: 12, vertical: "Center" },
      headingFormat(across(header)),
      { ...bodyFormat(down(0, right)), horizontal: "Center" },
      { range: down(COLUMN.id), numberFormat: "@" },
      { range: down(COLUMN.total), numberFormat: "0.00" },
      { range: down(COLUMN.note), horizontal: "Left", fontSize: NOTE_SIZE },
    );
    conditionalFormats.push(...flagColours(down(COLUMN.flag), inColumn(first, COLUMN.flag)));
    // The first list's table is how the add-in knows this sheet as its own.
    if (tables.length === 0)
      tables.push({
        name: OUTPUTS.eligibility.table,
        range: rangeAddress({ top: header, left: 0, bottom: last, right: COLUMN.text }),
        filter: false,
      });
    row = last + 2;
  }
  const missing = missingLines(book, assessment);
  const foot = row;
  pieces.push(
    piece(0, 0, [[`${periodWords(assessment.period)}党员评优资格审查表${isDraft(assessment) ? "（草稿）" : ""}`]]),
    piece(1, 0, [[factsLine(places, assessment)]], asValues),
    piece(2, 0, [[staleLine(places, assessment, asValues)]], asValues),
    piece(3, 0, [[stampWords(notes)]]),
    piece(foot, 0, [[`制表人：${notes.by}`]]),
    piece(foot, COLUMN.group, [["党总支书记(签字)："]]),
    piece(foot, COLUMN.flag, [["日期："]]),
    ...(missing.length > 0
      ? [
          piece(
            foot + 2,
            0,
            missing.map((line) => [line]),
          ),
        ]
      : []),
  );
  merges.push(across(0), across(1), across(2), across(3));

  return {
    ...blankDraft(OUTPUTS.eligibility.sheet),
    ...together(pieces),
    tables,
    merges,
    formats: [
      titleFormat(across(0)),
      { ...lineFormat(across(1)), horizontal: "Center" },
      { range: across(2), fontName: FONTS.heading, fontSize: 11, fontColor: COLOURS.quiet, horizontal: "Center" },
      { ...noteFormat(across(3)), horizontal: "Center" },
      ...formats,
      lineFormat(rangeAddress({ top: foot, left: 0, bottom: foot + 1 + missing.length, right })),
    ],
    columnWidths: { 0: 6, 1: 7, 2: nameWidth, 3: 10, 4: groupWidth, 5: 9, 6: 6, 7: 12, 8: NOTE_WIDTH },
    rowHeights: { ...rowHeights, [foot]: 28 },
    hiddenColumns: [COLUMN.officialTotal, COLUMN.officialRank, COLUMN.officialFlag, COLUMN.text],
    conditionalFormats: [staleColour(across(2), "$A$3"), ...conditionalFormats],
    page: {
      orientation: "portrait",
      // The first list's headings, which all the lists have in common.
      titleRows: `${FIRST_LIST + 2}:${FIRST_LIST + 2}`,
      printArea: `A1:I${foot + 1 + (missing.length > 0 ? 1 + missing.length : 0)}`,
      footer: FOOTER,
      breaksBefore: [],
    },
    tabColor: TAB.output,
  };
}

function listsOf(assessment: Assessment, { reasonOf }: ResultNotes): List[] {
  const { members, borderline } = assessment;
  const withReason = (chosen: readonly MemberResult[]): List["people"] => chosen.map((member) => ({ member, note: reasonOf(member) }));
  const flagged = (flag: MemberResult["eligibility"]): MemberResult[] =>
    inRankOrder(members.filter(({ eligibility }) => eligibility === flag));
  const byId = new Map(members.map((member) => [member.id, member]));
  const near = borderline.flatMap((entry) => {
    const member = byId.get(entry.id);
    return member ? [{ member, note: nearWords(entry) }] : [];
  });
  const review = flagged("review");
  const lists: (readonly [string, List["people"]])[] = [
    ["不具备评优资格名单", withReason(flagged("ineligible"))],
    ["临界复核名单", near],
    ...(review.length > 0 ? ([["待党总支研究名单", withReason(review)]] as const) : []),
    ["不参评、不参加排名人员说明", withReason([...flagged("notParticipating"), ...flagged("unranked")])],
  ];
  return lists.map(([heading, people], index) => ({ heading: `${["一", "二", "三", "四"][index]}、${heading}`, people }));
}

/** E5 in words. */
function nearWords({ inside, distance, why }: BorderlineEntry): string {
  const side = inside ? "线内" : "线外";
  const points = formatHundredths(Math.abs(distance ?? 0));
  switch (why) {
    case "onTheLine":
      return inside ? "线内最低分" : "线外最高分";
    case "withinMargin":
      return inside ? `${side}，比线外最高分高 ${points} 分` : `${side}，比线内最低分低 ${points} 分`;
    case "policyFlip":
      return `${side}；换一种不适用处理，结论会改变`;
  }
}

function memberRow(places: SummaryPlaces, member: MemberResult, note: string, row: number, number: number): Cell[] {
  const at = (column: number): string => inColumn(row, column);
  const id = at(COLUMN.id);
  const total = pointsOf(member.total);
  const rank = member.rank ?? noRankWord(member.basis);
  const flag = ELIGIBILITY_WORDS[member.eligibility];
  const pairs = [
    [COLUMN.total, COLUMN.officialTotal],
    [COLUMN.rank, COLUMN.officialRank],
    [COLUMN.flag, COLUMN.officialFlag],
  ] as const;
  const isSame = `AND(${pairs.map(([live, official]) => same(at(live), at(official))).join(",")})`;
  const lookUp = (column: Parameters<SummaryPlaces["lookUp"]>[0], expected: string | number): Cell =>
    live(`=IFERROR(${places.lookUp(column, id)},"")`, expected);
  return [
    number,
    member.id,
    member.name,
    member.branch,
    member.group,
    lookUp("total", total),
    live(
      `=IFERROR(IF(${places.lookUp("standardRank", id)}="",${places.lookUp("rank", id)},${places.lookUp("standardRank", id)}),"")`,
      rank,
    ),
    lookUp("eligibility", flag),
    live(`=IF(${isSame},"","【已过期，请重新计算】")&${at(COLUMN.text)}`, note),
    total,
    rank,
    flag,
    note,
  ];
}

function factsLine({ n, places, cutoff, from }: SummaryPlaces, assessment: Assessment): Cell {
  const cell = (fixedCell: string): string => from("rank").replace(/!.*$/, `!${fixedCell}`);
  const cutoffText = assessment.cutoff === null ? "" : formatHundredths(assessment.cutoff);
  return live(
    `="参加排名 "&${cell(n)}&" 人，具备资格名额 "&${cell(places)}&" 人，评优线 "&IF(ISNUMBER(${cell(cutoff)}),TEXT(${cell(cutoff)},"0.00"),"")&" 分"`,
    `参加排名 ${assessment.n} 人，具备资格名额 ${assessment.places} 人，评优线 ${cutoffText} 分`,
  );
}
