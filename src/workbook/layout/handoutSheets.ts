import { columnLetters } from "../../core/address";
import type { Hundredths, Settings } from "../../core/book";
import { SCORE_LABELS, TABLES } from "../../core/columns";
import type { ConditionalFormat, SheetDraft, Validation } from "../../core/draft";
import type { Handout } from "../../core/handout/planHandouts";
import type { CellValue } from "../../core/snapshot";
import { handoutGuide, titleOf, type HandoutFacts } from "./handoutGuide";
import { periodWords } from "./periodWords";
import { activitiesTable, articlesTable } from "./recordSheets";
import { scoreSheetOf } from "./scoreSheet";
import { COLOURS, lineFormat } from "./style";
import { FIRST_ROW } from "./tableSheet";

/** Rows for articles; more can be asked for. */
const ARTICLE_ROWS = 20;
/** Points: high enough to write on paper. */
const ROW_HEIGHT = 24;

/** The sheets of a handed-out file: how to fill it, and the one sheet to fill, locked but for what is asked. */
export function handoutSheets(handout: Handout, facts: HandoutFacts): SheetDraft[] {
  return [handoutGuide(handout, facts), sheetToFill(handout, facts)];
}

function sheetToFill(handout: Handout, { settings, bookId }: HandoutFacts): SheetDraft {
  switch (handout.kind) {
    case "scores": {
      const { department, notes, people } = handout;
      const rows = people.map((one) => ({ ...one, entries: department.indicators.map(() => ""), evidence: "", remark: "" }));
      const sheet = { department: department.code, rows, filledBy: "", checkedBy: "", date: "" };
      return scoreSheetOf({ settings, bookId, department, sheet, handout: { notes } });
    }
    case "activities":
      return filledIn(activitiesTable(settings, [[handout.group.name]]), titled(handout, settings), 1, 1, activityRules(settings));
    case "articles":
      return filledIn(articlesTable(blankRows()), titled(handout, settings), 0, ARTICLE_ROWS, null);
  }
}

const titled = (handout: Handout, settings: Settings): string => `${periodWords(settings)}${titleOf(handout)}`;
const blankRows = (): CellValue[][] => Array.from({ length: ARTICLE_ROWS }, () => Object.keys(TABLES.articles.columns).map(() => ""));

/** A list under its own title, open from column `left` on, with lines to sign below. */
function filledIn(draft: SheetDraft, title: string, left: number, rows: number, rules: Rules | null): SheetDraft {
  const right = Object.keys(draft.columnWidths).length - 1;
  const foot = FIRST_ROW + rows + 2;
  const middle = Math.floor(right / 2);
  const open = `${columnLetters(left)}${FIRST_ROW + 1}:${columnLetters(right)}${FIRST_ROW + rows}`;
  const signs: readonly (readonly [number, string])[] = [
    [0, SCORE_LABELS.filledBy],
    [middle, SCORE_LABELS.checkedBy],
    [right - 1, SCORE_LABELS.date],
  ];
  const signAt = (column: number): string => `${columnLetters(column)}${foot}`;
  return {
    ...draft,
    blocks: [
      ...draft.blocks.map((block) => (block.at === "A1" ? { ...block, formulas: [[title]] } : block)),
      ...signs.map(([column, label]) => ({ at: signAt(column), formulas: [[label]] })),
    ],
    rowHeights: { ...draft.rowHeights, ...Object.fromEntries(Array.from({ length: rows }, (_, index) => [FIRST_ROW + index, ROW_HEIGHT])) },
    formats: [...draft.formats, lineFormat(`A${foot}:${columnLetters(right)}${foot}`)],
    validations: rules ? rules.validations : draft.validations,
    conditionalFormats: rules ? rules.marks : draft.conditionalFormats,
    protection: { unlocked: [open, ...signs.map(([column]) => signAt(column))] },
  };
}

interface Rules {
  readonly validations: readonly Validation[];
  readonly marks: readonly ConditionalFormat[];
}

/** G1: what each number of a group may be, said at typing and marked at once. */
function activityRules(settings: Settings): Rules {
  const row = FIRST_ROW + 1;
  const { columns } = TABLES.activities;
  const upTo = (points: Hundredths) => ({
    words: `0–${points / 100} 分，最多两位小数`,
    test: (at: string) => `${at}<=${points / 100},ROUND(${at},2)=${at}`,
  });
  const whole = { words: "整数，没有的填 0", test: (at: string) => `INT(${at})=${at}` };
  const rules: readonly (readonly [string, { words: string; test: (at: string) => string }])[] = [
    [columns.meetings, whole],
    [columns.due, { words: "各次主题党日应到人次之和，整数", test: whole.test }],
    [columns.present, { words: "实到人次之和，整数，不超过应到", test: (at) => `INT(${at})=${at},${at}<=$C$${row}` }],
    [columns.work, upTo(settings.workPoints)],
    [columns.volunteering, upTo(settings.volunteeringPoints)],
    [columns.publicity, upTo(settings.publicityPoints)],
    [columns.honours, upTo(settings.honoursCap)],
  ];
  const places = rules.map(([heading, rule], index) => ({ heading, ...rule, at: `${columnLetters(index + 1)}${row}` }));
  const sound = (at: string, test: (at: string) => string): string => `IF(ISNUMBER(${at}),AND(${at}>=0,${test(at)}),FALSE)`;
  return {
    validations: places.map(({ heading, words, test, at }) => ({
      range: at,
      kind: "custom",
      formula: `=${sound(at, test)}`,
      prompt: { title: heading, message: words },
      error: { title: heading, message: `请填${words}。` },
    })),
    marks: places.flatMap(({ test, at }) => [
      {
        range: at,
        formula: `=AND(LEN(TRIM(${at}))>0,NOT(${sound(at, test)}))`,
        fill: COLOURS.wrong,
        fontColor: COLOURS.wrongText,
        bold: true,
      },
      { range: at, formula: `=LEN(TRIM(${at}))=0`, fill: COLOURS.blank },
    ]),
  };
}
