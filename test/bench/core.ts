/** Core time: assessing 100,000 members × 8 departments, against reading the same data with JSON.parse. */
import { sampleBook } from "../../src/commands/sample/sampleBook";
import { bookOf } from "../../src/commands/sample/bookOf";
import { assess } from "../../src/core/assess";
import type { Book } from "../../src/core/book";

const MEMBERS = 100_000;
const CLASS = 1_000;

/** The sample school a hundred times over, every id once. */
function bigBook(): Book {
  const school = bookOf(sampleBook({ members: CLASS }));
  const copies = Array.from({ length: MEMBERS / CLASS }, (_, copy) => copy);
  const idIn = (copy: number, id: string): string => `${copy}-${id}`;
  return {
    ...school,
    members: copies.flatMap((copy) => school.members.map((member) => ({ ...member, id: idIn(copy, member.id) }))),
    scoreSheets: school.scoreSheets.map((sheet) => ({
      ...sheet,
      rows: copies.flatMap((copy) => sheet.rows.map((row) => ({ ...row, memberId: idIn(copy, row.memberId) }))),
    })),
    vetoes: copies.flatMap((copy) => school.vetoes.map((veto) => ({ ...veto, memberId: idIn(copy, veto.memberId) }))),
  };
}

const milliseconds = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

export function benchCore(): string[] {
  const book = bigBook();
  const departments = book.departments.length;
  // A Fraction holds bigints, which JSON has not: the indicators' conversions are all that is written differently.
  const text = JSON.stringify(book, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  const parse = milliseconds(() => JSON.parse(text) as unknown);
  const core = milliseconds(() => assess(book, "official"));
  return [
    `core: ${MEMBERS.toLocaleString("en")} members × ${departments} departments in ${(core / 1000).toFixed(2)} s`,
    `      ${(core / parse).toFixed(1)} times JSON.parse of the same data (${(text.length / 1e6).toFixed(0)} MB in ${(parse / 1000).toFixed(2)} s)`,
  ];
}
