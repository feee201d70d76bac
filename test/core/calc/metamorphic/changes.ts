/** What the metamorphic tests share: books changed in a known way, and results as text to be compared whole. */
import fc from "fast-check";
import type { Assessment, MemberResult } from "../../../../src/core/assessment";
import { assess } from "../../../../src/core/assess";
import type { Book, ScoreRow, Settings } from "../../../../src/core/book";
import { randomBook } from "../../randomBook";

export const official = (book: Book): Assessment => assess(book, "official");
export const setting = (book: Book, settings: Partial<Settings>): Book => ({ ...book, settings: { ...book.settings, ...settings } });
export const withVeto = (book: Book, memberId: string): Book => ({
  ...book,
  vetoes: [
    ...book.vetoes,
    {
      memberId,
      reasonCode: "A",
      document: "新文",
      from: { year: book.settings.year, quarter: book.settings.quarter },
      quarters: 1,
      revoked: false,
      at: { sheet: "一票否决", cell: "A9" },
    },
  ],
});
export const without = (book: Book, id: string): Book => ({
  ...book,
  members: book.members.filter((member) => member.id !== id),
  scoreSheets: book.scoreSheets.map((sheet) => ({ ...sheet, rows: sheet.rows.filter(({ memberId }) => memberId !== id) })),
});
/** Every row of every sheet, made anew. */
export const withRows = (book: Book, change: (row: ScoreRow, department: string) => ScoreRow): Book => ({
  ...book,
  scoreSheets: book.scoreSheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => change(row, sheet.department)) })),
});

/** A result as plain text, traces and contributions included. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one), 1);
export const wholeOf = (member: MemberResult): unknown => ({
  ...member,
  departments: member.departments.map((one) => ({ ...one, contribution: one.contribution, trace: one.trace })),
});
export const wholeText = (result: Assessment): string => textOf({ ...result, members: result.members.map(wholeOf) });
/** What a member has of scores and place, whoever it is. */
export const placeOf = ({ exactTotal, total, rank, tie, eligibility, basis, departments }: MemberResult): string =>
  textOf([
    exactTotal,
    total,
    rank,
    tie,
    eligibility,
    basis,
    departments.map(({ exact, contribution, state }) => [exact, contribution, state]),
  ]);

export const complete = randomBook({ complete: true });
export const chosen = fc.nat(10_000);
export const pickOf = <T>(list: readonly T[], choice: number): T => {
  fc.pre(list.length > 0);
  return list[choice % list.length] as T;
};
