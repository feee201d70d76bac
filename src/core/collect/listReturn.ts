/** Returned rows of 党小组活动 and 宣传稿件 against the book's. */
import { isBlankText, textOf } from "../cell";
import { TABLES } from "../columns";
import type { ColumnSpec } from "../reading/headings";
import { isTotalWord } from "../reading/identity";
import { titleKey } from "../reading/readArticles";
import type { Reading } from "../reading/reading";
import { dateText } from "../reading/plainValue";
import { cellOf, readTable, type CellReading, type TableReading } from "../reading/table";
import type { CellValue } from "../snapshot";
import { isDateFormat } from "../numberFormat";
import { fingerprintContents, sameValue } from "./contents";
import { alone } from "./findTable";
import type { Recognised } from "./recogniseReturn";
import { refused, type CellChange, type RefusalReason, type Returned, type RowAddition } from "./returned";

type Place = Extract<Recognised, { kind: "recognised" }>;

/** One row that is known by a key, in the file and perhaps in the book. */
interface Line {
  readonly key: string;
  readonly who: string;
  readonly row: number;
  readonly values: Readonly<Record<string, CellValue>>;
}

interface List {
  readonly name: string;
  readonly sheet: string;
  readonly specs: readonly ColumnSpec[];
  readonly lineOf: (line: Omit<Line, "key" | "who">) => Line;
  /** Each row is a group's, whose sheet it is where the mark is lost. */
  readonly ofGroups?: boolean;
}

const ACTIVITIES: List = {
  name: TABLES.activities.table,
  sheet: TABLES.activities.sheet,
  specs: Object.entries(TABLES.activities.columns).map(([key, heading]) => ({ key, heading, optional: key === "selfCheck" })),
  lineOf: (line) => {
    const group = textOf(line.values["group"] ?? "").trim();
    return { ...line, key: group, who: group };
  },
  ofGroups: true,
};

const ARTICLES: List = {
  name: TABLES.articles.table,
  sheet: TABLES.articles.sheet,
  specs: Object.entries(TABLES.articles.columns).map(([key, heading]) => ({ key, heading, optional: key === "outlet" })),
  lineOf: (line) => {
    const text = (key: string): string => textOf(line.values[key] ?? "").trim();
    const title = titleKey(text("title"));
    const code = text("code").normalize("NFKC").toUpperCase();
    // One story in two outlets is two rows; without a code the title stands for it.
    return { ...line, key: `${code === "" ? title : code} ${titleKey(text("outlet"))}`, who: text("title") || text("code") };
  },
};

/** 党小组活动: the rows of the groups in the file. */
export function activityReturn(place: Place, reading: Reading): Returned {
  return listReturn(place, reading, ACTIVITIES, (lines) => {
    const known = new Set(reading.groups.map(({ group }) => group.name));
    const meant = (group: string): boolean => known.has(group) && (place.mark === null || group === place.mark.of);
    const strangers = lines.filter(({ key }) => !meant(key)).map(({ row, who }) => ({ row: row + 1, who }));
    const { mark } = place;
    const missing = mark && !lines.some(({ key }) => key === mark.of) ? [mark.of] : [];
    return [
      ...(strangers.length > 0 ? [{ why: "strangers", rows: strangers, groups: true } as const] : []),
      ...(missing.length > 0 ? [{ why: "missing", people: missing } as const] : []),
    ];
  });
}

/** 宣传稿件: every row of the file; an article of the same code and outlet under another title is another one, and never overwritten. */
export function articleReturn(place: Place, reading: Reading): Returned {
  return listReturn(place, reading, ARTICLES, (lines, there) =>
    lines.flatMap((line): RefusalReason[] => {
      const other = there.get(line.key);
      const title = textOf(other?.values["title"] ?? "").trim();
      return other && titleKey(title) !== titleKey(textOf(line.values["title"] ?? ""))
        ? [{ why: "articleTaken", code: textOf(line.values["code"] ?? "").trim(), title }]
        : [];
    }),
  );
}

function listReturn(
  { target, found, mark, others }: Place,
  { snapshot }: Reading,
  list: List,
  check: (lines: readonly Line[], there: ReadonlyMap<string, Line>) => RefusalReason[],
): Returned {
  const file = readTable(alone(found), list.name, list.specs);
  const book = readTable(snapshot, list.name, list.specs);
  if (!file) return refused(target, { why: "notOurs" });
  if (!book) return refused(target, { why: "noSheet", name: list.sheet });
  if (lost(book).length > 0) return refused(target, { why: "bookHeadings", headings: lost(book) });
  if (lost(file).length > 0) return refused(target, { why: "headings", headings: lost(file) });

  const lines = linesOf(file, list).filter((line) => !isRemark(line, list));
  const there = new Map(
    linesOf(book, list)
      .reverse()
      .map((line) => [line.key, line]),
  );
  const own = new Map(lines.map((line) => [line.key, line]));
  const twice = lines.filter((line) => own.get(line.key) !== line && !sameLine(own.get(line.key), line, file)).map(({ who }) => who);
  const reasons = [
    ...check([...own.values()], there),
    ...(found.below.length > 0 ? [{ why: "belowSign", rows: found.below.map((row) => row + 1) } as const] : []),
    ...(twice.length > 0 ? [{ why: "twice", people: twice } as const] : []),
  ];
  if (reasons.length > 0) return refused(target, ...reasons);

  // The first column only says whose row it is.
  const [, ...rest] = list.specs.map(({ key }) => key);
  const isBlank = ({ values }: Line): boolean => !rest.some((key) => filled(values[key] ?? ""));
  if (lines.every(isBlank)) return refused(target, { why: "empty" });

  const changes: CellChange[] = [];
  const additions: RowAddition[] = [];
  let filledBefore = false;
  for (const line of own.values()) {
    const before = there.get(line.key);
    if (!before) {
      additions.push({ table: book.table.name, key: `${list.name} ${line.key}`, who: line.who, values: line.values });
      continue;
    }
    filledBefore ||= !isBlank(before);
    changes.push(...changesOf(before, line, file, book, list));
  }
  // A file that brings again what is there already is a whole one; a new part of the list says nothing of the rest.
  const again = target.kind === "articles" && [...own.keys()].some((key) => there.has(key));
  const kept = again ? [...there.values()].filter(({ key }) => !own.has(key)).map(({ who }) => who) : [];
  const groups = list.ofGroups && !mark ? [...own.values()].filter((line) => !isBlank(line)).map(({ key }) => key) : [];
  const [group, another] = groups;
  const contents = new Map([...own].map(([key, line]) => [key, list.specs.map((spec) => line.values[spec.key] ?? "")]));
  return {
    kind: "sheet",
    target: group !== undefined && another === undefined ? { ...target, of: group, name: group } : target,
    ...(another === undefined ? {} : { groups }),
    state: changes.length + additions.length === 0 ? "unchanged" : changes.length > 0 && filledBefore ? "changed" : "new",
    rows: own.size,
    changes,
    additions,
    notes: [
      ...(mark ? [] : [{ note: "noMark" } as const]),
      ...(kept.length > 0 ? [{ note: "kept", titles: kept } as const] : []),
      ...(others.length > 0 ? [{ note: "otherSheets", sheets: others } as const] : []),
    ],
    said: new Map([...contents].map(([key, values]) => [`${list.name} ${key}`, JSON.stringify(values)])),
    inputs: fingerprintContents(contents),
  };
}

const filled = (value: CellValue): boolean => typeof value !== "string" || !isBlankText(value);

const lost = ({ headerFaults }: TableReading): string[] =>
  headerFaults.filter(({ kind, optional }) => !optional && kind !== "moved" && kind !== "inserted").map(({ heading }) => heading);

/** V22: 合计, 备注 and the like with nothing beside it. */
function isRemark({ values }: Line, { specs }: List): boolean {
  const [first, ...rest] = specs.map(({ key }) => values[key] ?? "");
  return isTotalWord(first ?? "") && !rest.some(filled);
}

function linesOf(table: TableReading, { specs, lineOf }: List): Line[] {
  return table.rows.map((row) => {
    const cells = specs.map(({ key }) => [key, cellOf(table, row, key)] as const);
    return lineOf({
      row,
      values: Object.fromEntries(cells.map(([key, cell]) => [key, cell && filled(cell.value) ? plain(cell) : ""])),
    });
  });
}

/** A date as its text: a serial number says nothing once its format is gone. */
const plain = ({ value, format }: CellReading): CellValue =>
  typeof value === "number" && isDateFormat(format) ? dateText(value, format) : value;

const sameLine = (a: Line | undefined, b: Line, { specs }: TableReading): boolean =>
  a !== undefined && specs.every(({ key }) => sameValue(a.values[key] ?? "", b.values[key] ?? ""));

function changesOf(before: Line, line: Line, file: TableReading, book: TableReading, { specs }: List): CellChange[] {
  return specs.flatMap(({ key, heading }): CellChange[] => {
    const col = book.columns.get(key);
    const [was, after] = [before.values[key] ?? "", line.values[key] ?? ""];
    if (col === undefined || !file.columns.has(key) || sameValue(was, after)) return [];
    return [{ sheet: book.sheet.name, row: before.row, col, heading, who: line.who, before: was, after, format: null }];
  });
}
