import type { Book, ScoreSheet } from "../book";
import { raise } from "../rules/raise";
import { entryAt, isNotApplicable, placeOf, rowFaults, type SupposedRow } from "./rowFaults";
import type { Fault, SupposedScore } from "./supposition";

/** Score cells with other contents, judged as validation would judge them there (T1, T3, V07, V12, V13, V23). */
export function supposeScores(
  book: Book,
  scores: readonly SupposedScore[],
  kind: "official" | "trial",
): { readonly scoreSheets: readonly ScoreSheet[] } | { readonly faults: readonly Fault[] } {
  if (scores.length === 0) return { scoreSheets: book.scoreSheets };
  const rows = new Map<string, Touching>();
  const unplaced = scores.flatMap((score, index) => place(book, rows, score, index) ?? []);
  const changed = [...rows.values()];
  const scoreSheets = book.scoreSheets.map((sheet): ScoreSheet => {
    const own = changed.filter(({ department }) => department.code === sheet.department);
    if (own.length === 0) return sheet;
    const byMember = new Map(own.map(({ row }) => [row.memberId, row]));
    return { ...sheet, rows: sheet.rows.map((row) => byMember.get(row.memberId) ?? row) };
  });
  const faults = [...unplaced, ...changed.flatMap((one) => rowFaults(one, kind)), ...everywhere(book, scoreSheets, changed)];
  return faults.length > 0 ? { faults } : { scoreSheets };
}

type Touching = SupposedRow & { readonly touched: Map<number, number> };

/** Puts one score into its row; answers why there is no cell for it. */
function place(book: Book, rows: Map<string, Touching>, score: SupposedScore, index: number): Fault | null {
  const part = { of: "score", index } as const;
  const department = book.departments.find(({ code }) => code === score.department);
  if (!department) return { kind: "unknown", part, what: "department", given: score.department, known: codesOf(book.departments) };
  const position = department.indicators.findIndex(({ code }) => code === score.indicator);
  if (position < 0) return { kind: "unknown", part, what: "indicator", given: score.indicator, known: codesOf(department.indicators) };
  const member = book.members.find(({ id }) => id === score.memberId);
  if (!member) return { kind: "unknown", part, what: "member", given: score.memberId };
  if (!member.participates) return { kind: "absent", part };
  const key = JSON.stringify([department.code, member.id]);
  const sheet = book.scoreSheets.find((one) => one.department === department.code);
  const known = rows.get(key);
  const row = known?.row ?? sheet?.rows.find(({ memberId }) => memberId === member.id);
  if (!row) return { kind: "noRow", part };
  if (known?.touched.has(position)) return { kind: "twice", part };
  const entries = row.entries.map((entry, i) => (i === position ? entryAt(entry.at, score.entry) : entry));
  rows.set(key, { department, member, row: { ...row, entries }, touched: new Map([...(known?.touched ?? []), [position, index]]) });
  return null;
}

const codesOf = (those: readonly { readonly code: string }[]): string[] => those.map(({ code }) => code);

/** V23: a participant to whom no department would apply. */
function everywhere({ departments }: Book, sheets: readonly ScoreSheet[], changed: readonly Touching[]): Fault[] {
  const rowsOf = new Map(sheets.map((sheet) => [sheet.department, sheet.rows]));
  const members = new Map(changed.map((one) => [one.member.id, one]));
  return [...members.values()].flatMap(({ member }) => {
    const applies = departments.some((department) => {
      const row = rowsOf.get(department.code)?.find(({ memberId }) => memberId === member.id);
      return !row || !isNotApplicable(department, row);
    });
    if (applies) return [];
    const own = changed.filter((one) => one.member === member);
    const index = Math.max(...own.flatMap(({ touched }) => [...touched.values()]));
    const at = own.find(({ touched }) => [...touched.values()].includes(index))?.row.scoreAt;
    const issue = raise("V23.everywhere", at ? placeOf(at) : { sheet: null }, { member });
    return [{ kind: "issue", part: { of: "score", index }, issue }];
  });
}
