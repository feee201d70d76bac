/** What the last written computation was made from, and what it gave: small enough to travel in the workbook. */
import type { Assessment, Eligibility, GroupResult } from "../assessment";
import type { Book, Department, Entry, GroupActivity, Member, ScoreSheet, Settings, Veto } from "../book";
import { hundredthsText } from "../decimal";
import type { Published } from "../movements";
import { ACTIVITY_KEYS } from "../reading/readActivities";
import { SETTINGS } from "../settings";
import { INDICATOR_FIELDS, indicatorTexts, settingText, type IndicatorField } from "./ruleTexts";

/** A score cell: hundredths, "N" for 不适用, "?" for something that is no score, null for a blank or no row (T1). */
export type EntryMark = number | "N" | "?" | null;

export interface IndicatorRecord {
  readonly code: string;
  readonly fields: Readonly<Record<IndicatorField, string>>;
}

export interface DepartmentRecord {
  readonly code: string;
  readonly name: string;
  /** Percent as a decimal. */
  readonly weight: string;
  readonly indicators: readonly IndicatorRecord[];
  /** By the record's members, each by this department's indicators; null where the member had no row; the whole null without a sheet. */
  readonly scores: readonly (readonly EntryMark[] | null)[] | null;
}

/** id, name, status, participates, group; then as published: total, rank, tie, eligibility. */
export type MemberRecord = readonly [
  id: string,
  name: string,
  status: Member["status"],
  participates: boolean,
  group: string,
  total: number | null,
  rank: number | null,
  tie: boolean,
  eligibility: Eligibility,
];

export interface VetoRecord {
  readonly memberId: string;
  readonly document: string;
  /** Year and quarter of its 日期, "2026-3". */
  readonly from: string;
  readonly quarters: number;
  readonly revoked: boolean;
}

export interface GroupRecord {
  readonly name: string;
  readonly score: number | null;
  readonly rank: number | null;
  /** 党小组活动 by ACTIVITY_KEYS: counts and points as decimals, "" for a blank. */
  readonly activity: readonly string[];
}

export interface ResultsRecord {
  readonly format: 1;
  readonly kind: Assessment["kind"];
  readonly n: number;
  readonly places: number;
  readonly cutoff: number | null;
  /** By the keys of `Settings`, as texts; only those the quarter's results depend on. */
  readonly settings: Readonly<Record<string, string>>;
  readonly departments: readonly DepartmentRecord[];
  readonly members: readonly MemberRecord[];
  readonly vetoes: readonly VetoRecord[];
  readonly groups: readonly GroupRecord[];
}

/** Settings on which no total, rank, flag or group score of the quarter depends. */
const WITHOUT_EFFECT: ReadonlySet<keyof Settings> = new Set([
  "unitName",
  "annualMinimumQuarters",
  "rankDisplay",
  "articleNational",
  "articleProvincial",
  "articleCity",
  "articleCentre",
  "articleSchool",
  "articleSchoolCap",
  "publicityQuota",
  "noticeScope",
  "noticeWorkdays",
  "office",
  "phone",
  "formulaLimit",
] satisfies (keyof Settings)[]);

export const RECORDED_SETTINGS = SETTINGS.filter(({ key }) => !WITHOUT_EFFECT.has(key));

/** The record of a computation: every input that its results depend on, and the results as published (T6). */
export function recordOf(book: Book, assessment: Assessment): ResultsRecord {
  const results = new Map(assessment.members.map((result) => [result.id, result]));
  return {
    format: 1,
    kind: assessment.kind,
    n: assessment.n,
    places: assessment.places,
    cutoff: assessment.cutoff,
    settings: settingTexts(book.settings),
    departments: book.departments.map((department) => departmentRecord(department, book)),
    members: book.members.map((member): MemberRecord => {
      const { id, name, status, participates, group } = member;
      const result = results.get(id);
      const published = [result?.total ?? null, result?.rank ?? null, result?.tie ?? false] as const;
      return [id, name, status, participates, group, ...published, result?.eligibility ?? "notParticipating"];
    }),
    vetoes: book.vetoes.map(vetoRecord),
    groups: assessment.groups.map((group) => groupRecord(group, book)),
  };
}

/** The results of a record, as the next ones are compared with them. */
export const publishedOf = (record: ResultsRecord): Published[] =>
  record.members.map(([id, name, , , , total, rank, tie, eligibility]) => ({ id, name, total, rank, tie, eligibility }));

export const settingTexts = (settings: Settings): Record<string, string> =>
  Object.fromEntries(RECORDED_SETTINGS.map((spec) => [spec.key, settingText(spec, settings)]));

function departmentRecord(department: Department, { members, scoreSheets }: Book): DepartmentRecord {
  const { code, name, weight, indicators } = department;
  const sheet = scoreSheets.find((one) => one.department === code);
  const rows = sheet && entriesByMember(sheet);
  return {
    code,
    name,
    weight: hundredthsText(weight),
    indicators: indicators.map((indicator) => ({ code: indicator.code, fields: indicatorTexts(indicator) })),
    scores: rows ? members.map(({ id }) => rows.get(id)?.map(markOf) ?? null) : null,
  };
}

export const entriesByMember = (sheet: ScoreSheet): Map<string, readonly Entry[]> =>
  new Map(sheet.rows.map(({ memberId, entries }) => [memberId, entries]));

export function markOf(entry: Entry): EntryMark {
  switch (entry.kind) {
    case "number":
      return entry.value;
    case "notApplicable":
      return "N";
    case "unreadable":
      return "?";
    case "blank":
      return null;
  }
}

export const vetoRecord = ({ memberId, document, from, quarters, revoked }: Veto): VetoRecord => ({
  memberId,
  document,
  from: `${from.year}-${from.quarter}`,
  quarters,
  revoked,
});

const groupRecord = ({ name, score, rank }: GroupResult, { activities }: Book): GroupRecord => ({
  name,
  score,
  rank,
  activity: activityTexts(activities.find(({ group }) => group === name)),
});

/** The numbers of a row of 党小组活动 by ACTIVITY_KEYS; a group without a row is all blank. */
export function activityTexts(activity: GroupActivity | undefined): string[] {
  return ACTIVITY_KEYS.map((key) => {
    const value = activity && key !== "group" ? activity[key] : null;
    if (value === null) return "";
    return key === "meetings" || key === "due" || key === "present" ? String(value) : hundredthsText(value);
  });
}

/** A record of another make, or a damaged one, is none. */
export function isResultsRecord(found: unknown): found is ResultsRecord {
  if (!isObject(found)) return false;
  const { format, kind, n, places, cutoff, settings, departments, members, vetoes, groups } = found;
  return (
    format === 1 &&
    (kind === "official" || kind === "trial") &&
    typeof n === "number" &&
    typeof places === "number" &&
    isNumberOrNull(cutoff) &&
    isTexts(settings) &&
    isListOf(departments, isDepartment) &&
    isListOf(members, isMember) &&
    isListOf(vetoes, isVeto) &&
    isListOf(groups, isGroup)
  );
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, is: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);
const isNumberOrNull = (value: unknown): boolean => value === null || typeof value === "number";
const isText = (value: unknown): boolean => typeof value === "string";
const isTexts = (value: unknown): boolean => isObject(value) && Object.values(value).every(isText);
const isMark = (value: unknown): boolean => isNumberOrNull(value) || value === "N" || value === "?";

const isIndicator = (one: unknown): boolean =>
  isObject(one) && isText(one["code"]) && isTexts(one["fields"]) && INDICATOR_FIELDS.every((field) => field in (one["fields"] as Fields));

const isDepartment = (one: unknown): boolean =>
  isObject(one) &&
  [one["code"], one["name"], one["weight"]].every(isText) &&
  isListOf(one["indicators"], isIndicator) &&
  (one["scores"] === null || isListOf(one["scores"], (row) => row === null || isListOf(row, isMark)));

function isMember(one: unknown): boolean {
  if (!Array.isArray(one) || one.length !== 9) return false;
  const [id, name, status, participates, group, total, rank, tie, eligibility] = one as unknown[];
  return (
    [id, name, status, group, eligibility].every(isText) &&
    typeof participates === "boolean" &&
    isNumberOrNull(total) &&
    isNumberOrNull(rank) &&
    typeof tie === "boolean"
  );
}

const isVeto = (one: unknown): boolean =>
  isObject(one) &&
  [one["memberId"], one["document"], one["from"]].every(isText) &&
  typeof one["quarters"] === "number" &&
  typeof one["revoked"] === "boolean";

const isGroup = (one: unknown): boolean =>
  isObject(one) && isText(one["name"]) && isNumberOrNull(one["score"]) && isNumberOrNull(one["rank"]) && isListOf(one["activity"], isText);
