import { readBook } from "../../../src/core/reading/reading";
import { recogniseReturn, type Recognised } from "../../../src/core/collect/recogniseReturn";
import type { BookIdentity, BookSnapshot } from "../../../src/core/snapshot";
import { DY, JW, type BookBuilder } from "../validation/snapshotBuilder";
import { bookBut, fileOf, MARK, scoreFile } from "./returnedFile";

const CLEAN = bookBut();
const know = (file: BookSnapshot, book: BookSnapshot = CLEAN): Recognised => recogniseReturn(file, readBook(book));
/** Why a file is refused, with what it was thought to be. */
const refusal = (file: BookSnapshot, book?: BookSnapshot): readonly unknown[] => {
  const answer = know(file, book);
  return answer.kind === "refused" ? [answer.target?.of ?? null, ...answer.reasons] : ["recognised"];
};
const marked = (change: Partial<BookIdentity>, file: BookSnapshot = scoreFile()): BookSnapshot => ({
  ...file,
  identity: { ...file.identity!, ...change },
});
const label =
  (at: string, text: string) =>
  (builder: BookBuilder): void =>
    builder.set(JW, at, text);

describe("by the hidden mark", () => {
  it("knows the department's sheet, its table and its mark", () => {
    const place = know(scoreFile());
    expect(place).toMatchObject({
      kind: "recognised",
      target: { kind: "scores", of: "JW", name: "教务" },
      mark: MARK,
      department: { department: { code: "JW" } },
      found: { sheet: { name: JW }, table: { name: "Scores_JW", top: 4, left: 0, rowCount: 4, columnCount: 13 } },
    });
    expect(know(fileOf("GroupActivities", { ...MARK, kind: "activities", of: "高一组" }))).toMatchObject({
      target: { kind: "activities", of: "高一组", name: "高一组" },
      department: null,
    });
  });

  it("a whole book, or anything with the book's own lists, is none", () => {
    expect(refusal(CLEAN)).toEqual([null, { why: "book" }]);
    expect(refusal({ ...CLEAN, identity: null })).toEqual([null, { why: "book" }]);
    expect(refusal({ ...fileOf("Settings", null), identity: null })).toEqual([null, { why: "book" }]);
    expect(refusal({ ...fileOf("Roster", null), identity: null })).toEqual([null, { why: "book" }]);
    expect(refusal({ ...scoreFile(), identity: CLEAN.identity })).toEqual([null, { why: "book" }]);
  });

  it("another year, another quarter, another book, another version: in this order", () => {
    const wanted = "2026年第三季度";
    expect(refusal(marked({ year: 2025, bookId: "x", templateVersion: 7 }))).toEqual([
      "JW",
      { why: "otherPeriod", found: "2025年第三季度", wanted },
    ]);
    expect(refusal(marked({ quarter: 4 }))).toEqual(["JW", { why: "otherPeriod", found: "2026年第四季度", wanted }]);
    expect(refusal(marked({ bookId: "x", templateVersion: 7 }))).toEqual(["JW", { why: "otherBook" }]);
    expect(refusal(marked({ templateVersion: 7 }))).toEqual(["JW", { why: "otherVersion", found: "7", wanted: "1" }]);
  });

  it("a book that lost its own identity takes files of any book, of the version that is made today", () => {
    const book = { ...CLEAN, identity: null };
    expect(refusal(marked({ bookId: "x" }), book)).toEqual(["recognised"]);
    expect(refusal(marked({ templateVersion: 2 }), book)).toEqual(["JW", { why: "otherVersion", found: "2", wanted: "1" }]);
    const newer = { ...CLEAN, identity: { ...CLEAN.identity!, templateVersion: 2 } };
    expect(refusal(marked({ templateVersion: 2 }), newer)).toEqual(["recognised"]);
  });

  it("a department that the book has not, and a file whose list is gone", () => {
    expect(refusal(scoreFile(undefined, { ...MARK, of: "XX" }))).toEqual([null, { why: "unknownTarget", found: "XX" }]);
    const gone = { ...scoreFile(), sheets: [], tables: [] };
    expect(refusal(gone)).toEqual([null, { why: "unknownTarget", found: "JW" }]);
    expect(refusal(marked({ quarter: 4 }, gone))).toEqual([
      null,
      { why: "otherPeriod", found: "2026年第四季度", wanted: "2026年第三季度" },
    ]);
    // By its mark it is of 德育, whose list it has not; 教务's beside it is not looked at.
    expect(refusal(scoreFile(undefined, { ...MARK, of: "DY" }))).toEqual([null, { why: "unknownTarget", found: "DY" }]);
  });

  it("another department's label above the table, whatever the case of its code", () => {
    expect(refusal(scoreFile(label("C2", "部门：德育（DY）")))).toEqual([
      "JW",
      { why: "otherDepartment", found: "德育(DY)", wanted: "教务（JW）" },
    ]);
    expect(refusal(scoreFile(label("C2", "部门：教务处( jw )")))).toEqual(["recognised"]);
    expect(refusal(scoreFile(label("C2", "")))).toEqual(["recognised"]);
  });
});

describe("without the mark", () => {
  const bare = (alter?: (builder: BookBuilder) => void): BookSnapshot => scoreFile(alter, null);

  it("knows it by its table, and without tables by its headings", () => {
    expect(know(bare())).toMatchObject({ kind: "recognised", target: { kind: "scores", of: "JW" }, mark: null });
    expect(know({ ...bare(), tables: [] })).toMatchObject({
      kind: "recognised",
      target: { of: "JW" },
      found: { table: { name: "Scores_JW", top: 4, rowCount: 5, columnCount: 13 } },
    });
    expect(
      know({ ...fileOf("GroupActivities", null, (builder) => builder.set("党小组活动", "A5", "考核周期：2026年第三季度")) }),
    ).toMatchObject({ target: { kind: "activities", of: "", name: "" }, department: null, mark: null });
  });

  it("by its labels: another quarter, no quarter, another book, another version", () => {
    const wanted = "2026年第三季度";
    expect(refusal(bare(label("A2", "考核周期：2026年第二季度")))).toEqual(["JW", { why: "otherPeriod", found: "2026年第二季度", wanted }]);
    expect(refusal(bare(label("A2", "考 核 周 期: 2026 年第三季度")))).toEqual(["recognised"]);
    expect(refusal(bare(label("A2", "")))).toEqual(["JW", { why: "noPeriod", wanted }]);
    expect(refusal(bare(label("C3", "考评簿编号：book-2")))).toEqual(["JW", { why: "otherBook" }]);
    expect(refusal(bare(label("A3", "模板版本：3")))).toEqual(["JW", { why: "otherVersion", found: "3", wanted: "1" }]);
    expect(refusal(bare(label("C3", "考评簿编号：book-2")), { ...CLEAN, identity: null })).toEqual(["recognised"]);
  });

  it("two lists in one file, and a list that is not ours", () => {
    const { sheets, tables } = CLEAN;
    const two = {
      sheets: sheets.filter(({ name }) => name === JW || name === DY),
      tables: tables.filter(({ sheet }) => sheet === JW || sheet === DY),
      identity: null,
    };
    expect(refusal(two)).toEqual([null, { why: "severalSheets", sheets: [JW, DY] }]);
    const stranger = { ...fileOf("Groups", null), identity: null };
    expect(refusal(stranger)).toEqual([null, { why: "notOurs" }]);
    const ofAnother = fileOf("Groups", null, (builder) => builder.set("党小组", "F1", "考核周期：2025年第一季度"));
    expect(refusal(ofAnother)).toEqual([null, { why: "otherPeriod", found: "2025年第一季度", wanted: "2026年第三季度" }]);
  });
});
