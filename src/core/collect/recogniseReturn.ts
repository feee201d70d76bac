/** Which sheet of the book a file belongs to, and whether it is of this book, quarter and version, before anything else is looked at. */
import { quarterWords, scoreTable, SCORE_COLUMNS, SCORE_LABELS, TABLES, TEMPLATE_VERSION } from "../columns";
import type { DepartmentReading } from "../reading/readDepartments";
import type { Reading } from "../reading/reading";
import type { BookSnapshot, TemplateMark } from "../snapshot";
import { findByHeadings, findTable, type FoundTable } from "./findTable";
import { compact, labelTexts } from "./labels";
import { refused, type RefusalReason, type RefusedReturn, type ReturnTarget } from "./returned";

export type Recognised =
  | RefusedReturn
  | {
      readonly kind: "recognised";
      readonly target: ReturnTarget;
      readonly found: FoundTable;
      /** Names of other sheets of the file that have the same headings. */
      readonly others: readonly string[];
      /** Null where the hidden mark is lost. */
      readonly mark: TemplateMark | null;
      /** The department of a score sheet. */
      readonly department: DepartmentReading | null;
    };

const ARTICLE_HEADINGS = Object.values(TABLES.articles.columns);
const ACTIVITY_HEADINGS = Object.values(TABLES.activities.columns);

/** By the hidden mark; without one by department, headings and people. */
export function recogniseReturn(file: BookSnapshot, reading: Reading): Recognised {
  const { identity } = file;
  if ((identity && !identity.template) || file.tables.some(({ name }) => name === TABLES.settings.table || name === TABLES.roster.table))
    return refused(null, { why: "book" });
  const places = placesOf(file, reading, identity?.template ?? null);
  const wrong = identity ? checkIdentity(file, reading) : checkLabels(file, reading);
  const [place, second] = places;
  if (!place) {
    const { template } = identity ?? {};
    if (wrong && (identity || wrong.why !== "noPeriod")) return refused(null, wrong);
    if (template) return refused(null, { why: "unknownTarget", found: template.of });
    return refused(null, { why: "notOurs" });
  }
  if (wrong) return refused(place.target, wrong);
  if (second) return refused(null, { why: "severalSheets", sheets: [...new Set(places.map(({ found }) => found.sheet.name))] });
  const label = departmentLabel(file, place.department) ?? periodAbove(place.found, reading);
  if (label) return refused(place.target, label);
  const others = file.sheets.filter(({ name }) => name !== place.found.sheet.name);
  const alike = findByHeadings(others, place.found.table.name, headingsOf(place));
  return { kind: "recognised", ...place, others: alike.map(({ sheet }) => sheet.name), mark: identity?.template ?? null };
}

type Place = Omit<Extract<Recognised, { kind: "recognised" }>, "kind" | "mark" | "others">;

function headingsOf({ target, department }: Place): string[] {
  if (department) return scoreHeadings(department);
  return target.kind === "articles" ? ARTICLE_HEADINGS : ACTIVITY_HEADINGS;
}

function placesOf(file: BookSnapshot, reading: Reading, mark: TemplateMark | null): Place[] {
  const scores = (): Place[] =>
    reading.structure.departments
      .filter(({ department }) => mark === null || department.code === mark.of)
      .flatMap((department) =>
        findTable(file, scoreTable(department.department.code), scoreHeadings(department)).map((found) => ({
          target: { kind: "scores", of: department.department.code, name: department.department.name } as const,
          found,
          department,
        })),
      );
  const activities = (): Place[] =>
    findTable(file, TABLES.activities.table, ACTIVITY_HEADINGS).map((found) => ({
      target: { kind: "activities", of: mark?.of ?? "", name: mark?.of ?? "" } as const,
      found,
      department: null,
    }));
  const articles = (): Place[] =>
    findTable(file, TABLES.articles.table, ARTICLE_HEADINGS).map((found) => ({
      target: { kind: "articles", of: "", name: "" } as const,
      found,
      department: null,
    }));
  if (mark) return { scores, activities, articles }[mark.kind]();
  return [...scores(), ...activities(), ...articles()];
}

const scoreHeadings = ({ indicators }: DepartmentReading): string[] => [
  SCORE_COLUMNS.id,
  SCORE_COLUMNS.name,
  ...indicators.map(({ name }) => name),
];

const version = ({ snapshot: { identity } }: Reading): number => identity?.templateVersion ?? TEMPLATE_VERSION;

function checkIdentity({ identity }: BookSnapshot, reading: Reading): RefusalReason | null {
  if (!identity) return null;
  const period = reading.settings.settings;
  const book = reading.snapshot.identity;
  if (identity.year !== period.year || identity.quarter !== period.quarter)
    return { why: "otherPeriod", found: quarterWords(identity), wanted: quarterWords(period) };
  if (book && identity.bookId !== book.bookId) return { why: "otherBook" };
  if (identity.templateVersion !== version(reading))
    return { why: "otherVersion", found: String(identity.templateVersion), wanted: String(version(reading)) };
  return null;
}

/** A file that nowhere says its quarter is not taken: nobody could tell last quarter's from this one's. */
function checkLabels(file: BookSnapshot, reading: Reading): RefusalReason | null {
  const labels = labelTexts(file.sheets);
  const wanted = quarterWords(reading.settings.settings);
  const other = labels.period.find((text) => !isPeriod(text, reading));
  if (other !== undefined) return { why: "otherPeriod", found: other, wanted };
  if (labels.period.length === 0) return { why: "noPeriod", wanted };
  const book = reading.snapshot.identity;
  if (book && labels.book.some((text) => text !== compact(book.bookId))) return { why: "otherBook" };
  const old = labels.version.find((text) => text !== String(version(reading)));
  return old === undefined ? null : { why: "otherVersion", found: old, wanted: String(version(reading)) };
}

const QUARTERS = ["1一", "2二", "3三", "4四"];

/** "2026年第3季度" and "2026年三季度" say the same as 2026年第三季度; null for what says no quarter. */
function periodOf(text: string): { readonly year: number; readonly quarter: number } | null {
  const found = /^(\d{4})年?第?([1-4一二三四])季度/.exec(compact(text));
  return found ? { year: Number(found[1]), quarter: 1 + QUARTERS.findIndex((signs) => signs.includes(found[2] ?? "")) } : null;
}

function isPeriod(text: string, { settings: { settings } }: Reading): boolean {
  const found = periodOf(text);
  return found ? found.year === settings.year && found.quarter === settings.quarter : compact(text) === compact(quarterWords(settings));
}

/** The title and the label above the list: a sheet of another quarter may be pasted into this quarter's file. */
function periodAbove({ sheet, table }: FoundTable, reading: Reading): RefusalReason | null {
  const label = compact(SCORE_LABELS.period);
  const above = sheet.values.slice(0, Math.max(0, table.top - sheet.top)).flat();
  const texts = above.flatMap((value) => (typeof value === "string" && value.length <= 200 ? [compact(value)] : []));
  const other = texts
    .map((text) => (text.startsWith(label) ? text.slice(label.length) : text))
    .find((text) => periodOf(text) && !isPeriod(text, reading));
  const found = other === undefined ? null : periodOf(other);
  return found ? { why: "otherPeriod", found: quarterWords(found), wanted: quarterWords(reading.settings.settings) } : null;
}

/** 部门：教务（JW） above the table against the department that the file is known as. */
function departmentLabel(file: BookSnapshot, department: DepartmentReading | null): RefusalReason | null {
  if (!department) return null;
  const { code, name } = department.department;
  const other = labelTexts(file.sheets).department.find((text) => !text.toUpperCase().includes(`(${code.toUpperCase()})`));
  return other === undefined ? null : { why: "otherDepartment", found: other, wanted: `${name}（${code}）` };
}
