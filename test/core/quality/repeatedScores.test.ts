import { repeatsOf } from "../../../src/core/quality/repeatedScores";
import type { Book } from "../../../src/core/book";
import { bookOf, department, indicator, type Cell } from "../calc/bookOf";
import { departmentIn, idAt, qualityOf, schoolOf } from "./sketches";

const repeats = (book: Book, previous: Book) => {
  const [own] = book.departments;
  if (!own) throw new Error("no department");
  return repeatsOf(own, book, previous);
};
const counting = (count: number): number[] => Array.from({ length: count }, (_, i) => 50 + i);
const withOne = (list: readonly number[], position: number, value: number): number[] =>
  list.map((each, i) => (i === position ? value : each));

describe("a sheet beside the same department's last quarter", () => {
  it("[Q2] exactly 90 % of equal cells reaches the line, 8 of 9 does not", () => {
    expect(repeats(schoolOf({ D: counting(10) }), schoolOf({ D: withOne(counting(10), 3, 99) }))).toEqual({
      state: "known",
      members: 10,
      cells: 10,
      equal: 9,
      reached: true,
    });
    expect(repeats(schoolOf({ D: counting(9) }), schoolOf({ D: withOne(counting(9), 3, 99) }))).toMatchObject({ equal: 8, reached: false });
  });

  it("[Q2] says nothing of 6 members who are in both, and speaks of 7", () => {
    expect(repeats(schoolOf({ D: counting(6) }), schoolOf({ D: counting(9) }))).toEqual({ state: "tooFew", n: 6, needed: 7 });
    expect(repeats(schoolOf({ D: counting(7) }), schoolOf({ D: counting(9) }))).toMatchObject({ members: 7, equal: 7 });
  });

  it("[Q2] members are found by staff id and columns by the indicator's name, wherever they stand", () => {
    const columns = (...names: string[]) => [
      department(
        "D",
        100,
        names.map((name) => indicator({ name, max: 5000 })),
      ),
    ];
    const rows = (order: readonly number[], cells: (i: number) => readonly Cell[]) =>
      order.map((i) => ({ id: idAt(i), scores: { D: cells(i) } }));
    const ids = [0, 1, 2, 3, 4, 5, 6];
    const book = bookOf({ departments: columns("备课", "上课"), members: rows(ids, (i) => [10 + i, 40]) });
    const moved = bookOf({ departments: columns("上课", "备课"), members: rows([...ids].reverse(), (i) => [40, 10 + i]) });
    expect(repeats(book, moved)).toMatchObject({ members: 7, cells: 14, equal: 14 });
    const renamed = bookOf({ departments: columns("上课", "备课教案"), members: rows(ids, (i) => [40, 10 + i]) });
    expect(repeats(book, renamed)).toMatchObject({ members: 7, cells: 7, equal: 7 });
  });

  it("[Q2] a cell without a number in either quarter does not count; a number beside a blank or 不适用 is a difference", () => {
    const slots = [indicator({ name: "工作", max: 10000 }), indicator({ name: "加分", kind: "bonus" })];
    const of = (cells: (i: number) => readonly Cell[]) =>
      bookOf({
        departments: [department("D", 100, slots)],
        members: counting(8).map((_, i) => ({ id: idAt(i), scores: { D: cells(i) } })),
      });
    const now = of((i) => [80, i === 0 ? 2 : null]);
    // The first lost a bonus, the second gained one; of the third the bonus is 不适用 here and blank there.
    const then = of((i) => [80, i === 1 ? 3 : i === 2 ? "N/A" : null]);
    expect(repeats(now, then)).toEqual({ state: "known", members: 8, cells: 10, equal: 8, reached: false });
  });

  it("[Q2] nothing but 不适用 leaves nothing to compare", () => {
    const out = schoolOf({ D: Array.from({ length: 8 }, (): Cell => "N/A"), E: counting(8) });
    expect(repeats(out, out)).toEqual({ state: "tooFew", n: 8, needed: 7 });
  });

  it("[Q2] the department is the one of the same code, or of the same name when its code is new; otherwise there is none", () => {
    const book = schoolOf({ D: counting(7) });
    const rename = (code: string, name: string): Book => {
      const { departments, scoreSheets } = schoolOf({ D: counting(7) });
      return {
        ...book,
        departments: departments.map((one) => ({ ...one, code, name })),
        scoreSheets: scoreSheets.map((one) => ({ ...one, department: code })),
      };
    };
    expect(repeats(book, rename("D", "教学处"))).toMatchObject({ equal: 7 });
    expect(repeats(book, rename("X", "部门D"))).toMatchObject({ equal: 7 });
    expect(repeats(book, rename("X", "教学处"))).toBeNull();
  });

  it("[Q2] without last quarter's book nothing is compared; with it, its quarter is named", () => {
    const book = schoolOf({ D: counting(7) });
    expect(departmentIn(qualityOf(book)).repeats).toBeNull();
    expect(qualityOf(book).previous).toBeNull();
    const before = schoolOf({ D: counting(7) }, { settings: { quarter: 2 } });
    expect(qualityOf(book, before).previous).toEqual({ year: 2026, quarter: 2 });
    expect(departmentIn(qualityOf(book, before)).repeats).toMatchObject({ equal: 7, reached: true });
  });
});

it("[Q1] [Q2] who does not participate is not counted, even where a row is left", () => {
  const leaving = (i: number) => (i === 7 ? { participates: false, reason: "产假", approver: "周校长" } : {});
  const book = schoolOf({ D: counting(8) }, { member: leaving });
  expect(repeats(book, schoolOf({ D: counting(8) }))).toMatchObject({ members: 7, cells: 7 });
  expect(repeats(schoolOf({ D: counting(8) }), book)).toMatchObject({ members: 7, cells: 7 });
  expect(departmentIn(qualityOf(book)).spread).toMatchObject({ n: 7 });
});
