import { fingerprintContents, sameValue, scoreContents } from "../../../src/core/collect/contents";
import { settleReturns } from "../../../src/core/collect/readReturns";
import { refused, type CellChange, type RowAddition, type Returned } from "../../../src/core/collect/returned";
import { readBook } from "../../../src/core/reading/reading";
import type { CellValue } from "../../../src/core/snapshot";
import { JW_TABLE } from "../validation/snapshotBuilder";
import { bookBut, reasons, taken } from "./returnedFile";

const change = (row: number, after: number): CellChange => ({
  sheet: "评分-教务",
  row,
  col: 4,
  heading: "备课教案",
  who: "王芳",
  before: "",
  after,
  format: null,
});
const addition = (key: string): RowAddition => ({ table: "T", key, who: key, values: {} });
const TARGET = { kind: "scores", of: "JW", name: "教务" } as const;

/** A file that says `said`, as far as it goes with these changes and additions. */
const file = (said: Record<string, string>, changes: CellChange[], additions: RowAddition[] = [], state: "new" | "unchanged" = "new") => ({
  kind: "sheet" as const,
  target: TARGET,
  state,
  rows: 1,
  changes,
  additions,
  notes: [],
  said: new Map(Object.entries(said)),
  inputs: "",
});
const settle = (...files: readonly Returned[]): readonly Returned[] => {
  const settled = settleReturns(files.map((returned, index) => ({ name: `${"abc"[index]!}.xlsx`, returned })));
  expect(settled.map(({ name }) => name)).toEqual(files.map((_, index) => `${"abc"[index]!}.xlsx`));
  return settled.map(({ returned }) => returned);
};

it("refuses those that contradict each other, each with the first other one and the number of rows", () => {
  const [a, b, c] = settle(
    file({ x: "1", y: "1", z: "1" }, [change(5, 1)]),
    file({ x: "2", y: "2" }, [change(5, 2)]),
    file({ x: "1", z: "2" }, [change(6, 1)]),
  );
  expect(reasons(a!)).toEqual([
    { why: "conflict", file: "b.xlsx", rows: 2 },
    { why: "conflict", file: "c.xlsx", rows: 1 },
  ]);
  expect(reasons(b!)).toEqual([{ why: "conflict", file: "a.xlsx", rows: 2 }]);
  expect(reasons(c!)).toEqual([
    { why: "conflict", file: "b.xlsx", rows: 1 },
    { why: "conflict", file: "a.xlsx", rows: 1 },
  ]);
  expect(a).toMatchObject({ target: TARGET });
});

it("takes what two say alike from the first; one that brings nothing more is unchanged", () => {
  const first = file({ x: "1" }, [change(5, 1)], [addition("p")]);
  const [a, b, c] = settle(
    first,
    file({ x: "1" }, [change(5, 1)], [addition("p")]),
    file({ x: "1", y: "3" }, [change(5, 1), change(6, 3)], [addition("p"), addition("q")]),
  ).map(taken);
  expect(a).toEqual(first);
  expect(b).toMatchObject({ state: "unchanged", changes: [], additions: [] });
  expect(c).toMatchObject({ state: "new", changes: [change(6, 3)], additions: [addition("q")] });
});

it("one that says only what is in the book contradicts nobody, nor does one that is refused", () => {
  const no = refused(TARGET, { why: "empty" });
  const [a, b, c] = settle(file({ x: "1" }, [change(5, 1)]), file({ x: "2" }, [], [], "unchanged"), no);
  expect([taken(a!).state, taken(b!).state]).toEqual(["new", "unchanged"]);
  expect(c).toBe(no);
});

describe("contents", () => {
  it("numbers by their 15 digits, texts without spaces around them; a number is no text", () => {
    expect([sameValue(0.1 + 0.2, 0.3), sameValue(" a ", "a"), sameValue("", " "), sameValue(true, "TRUE")]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([sameValue(5, "5"), sameValue("a b", "ab"), sameValue(5, 6)]).toEqual([false, false, false]);
  });

  it("the order of rows says nothing, whose row and which cell it is does", () => {
    const rows = (...lines: readonly (readonly [string, readonly CellValue[]])[]): string => fingerprintContents(new Map(lines));
    const [a, b] = [["0101", [5, "x"]] as const, ["0102", [6, ""]] as const];
    expect(rows(a, b)).toBe(rows(b, a));
    const all = [
      rows(a, b),
      rows(["0101", [6, ""]], ["0102", [5, "x"]]),
      rows(a),
      rows(a, ["0102", ["", 6]]),
      rows(a, ["0102", ["6", ""]]),
    ];
    expect(new Set(all).size).toBe(5);
  });

  it("scores, 依据 and 备注 of known rows; a second row of one member, a stranger and lines of sums do not count", () => {
    const book = bookBut((builder) => {
      builder.put(JW_TABLE, 0, "备注", "补");
      builder.put(JW_TABLE, 1, "工号", "9999");
      builder.put(JW_TABLE, 1, "姓名", "欧阳客");
      builder.addRow(JW_TABLE, { 工号: "0101", 姓名: "王芳", 备课教案: 1 });
    });
    expect([...scoreContents(readBook(book).scoreSheets[0]!)]).toEqual([
      ["0101", [35.5, 55, 2, "", "检查通报", "补"]],
      ["0103", [30, 48.25, "", "", "检查通报", ""]],
      ["0104", ["不适用", "不适用", "", "", "检查通报", ""]],
    ]);
  });
});
