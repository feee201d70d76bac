import { buildAnnualBook, quarterResult } from "../../../src/core/annual/annualBook";
import { rosterNames } from "../../../src/core/annual/rosterNames";
import { historyTable, previousTotals, readHistory, type HistoryRowReading } from "../../../src/core/reading/readHistory";
import { readBook } from "../../../src/core/reading/reading";
import type { CellValue } from "../../../src/core/snapshot";
import { listOf, type ListOptions } from "./listOf";
import { rosterOf } from "./rosterOf";

const ROSTER = rosterOf("0101 王芳", "0102 李强");
const ROW = { 年度: 2026, 季度: 2, 工号: "0101", 总分: 90.5, 名次: 3, 资格: "具备", 锁定时间: "2026-07-10", 依据: "前二分之一" };
type Cells = Partial<Record<keyof typeof ROW, CellValue>>;

const rowsOf = (rows: readonly Cells[], options?: ListOptions): readonly HistoryRowReading[] =>
  readHistory(
    listOf(
      "history",
      rows.map((row) => ({ ...ROW, ...row })),
      options,
    ),
    ROSTER,
  ).rows;
const one = (row: Cells, options?: ListOptions): HistoryRowReading => rowsOf([row], options)[0]!;

it("[E6] a sound row is read cell by cell", () => {
  const row = one({});
  expect(row).toMatchObject({
    row: 1,
    year: 2026,
    quarter: 2,
    id: "0101",
    total: { kind: "number", value: 9050 },
    rank: 3,
    eligibility: "eligible",
    bases: ["upperHalf"],
    locked: true,
    lockedAt: "2026-07-10",
    duplicateOf: null,
  });
  expect(row.identity).toMatchObject({ kind: "member", idFault: false });
  expect([row.cell("year")?.value, row.cell("basis")?.value]).toEqual([2026, "前二分之一"]);
});

it("[V24] years from 2000 to 2100, quarters from 1 to 4 and ranks from 1 are whole numbers", () => {
  expect([1999, 2000, 2100, 2101, 2026.5, "2026", "二〇二六", ""].map((年度) => one({ 年度 }).year)).toEqual([
    null, 2000, 2100, null, null, 2026, null, null,
  ]); // prettier-ignore
  expect([0, 1, 4, 5, 1.5, "3"].map((季度) => one({ 季度 }).quarter)).toEqual([null, 1, 4, null, null, 3]);
  expect([0, 1, 500, 1.5, "—", ""].map((名次) => one({ 名次 }).rank)).toEqual([null, 1, 500, null, null, null]);
});

it("[V10] words of 资格 and 依据: blank, known, unknown, with spaces around them", () => {
  expect(["", " 不具备 ", "很好"].map((资格) => one({ 资格 }).eligibility)).toEqual([null, "ineligible", "unknown"]);
  expect(["", " 一票否决、缺项 ", "很好"].map((依据) => one({ 依据 }).bases)).toEqual([[], ["veto", "noTotal"], "unknown"]);
});

it("[V11] 锁定时间: blank is not locked, what is no time is neither", () => {
  const locked = (锁定时间: CellValue) => [one({ 锁定时间 }).lockedAt, one({ 锁定时间 }).locked];
  expect([locked(""), locked("2026-07-10 16:00"), locked("已锁")]).toEqual([
    ["", false],
    ["2026-07-10 16:00", true],
    [null, false],
  ]);
});

it("[V03] [V22] whose row it is: a member, somebody who left, a line of sums is left out", () => {
  expect(one({ 工号: 101 })).toMatchObject({ id: "0101", identity: { kind: "member", idFault: true } });
  expect(one({ 工号: " 0999 " })).toMatchObject({ id: "0999", identity: { kind: "unknown", why: "id" } });
  expect(one({ 工号: "" })).toMatchObject({ id: "", identity: { kind: "unknown", why: "nobody" } });
  expect(rowsOf([{ 工号: "合计" }, {}]).map(({ row }) => row)).toEqual([2]);
});

it("[V05] the same quarter and person again is a duplicate of the first; nobody and no quarter are none", () => {
  const found = rowsOf([{}, { 总分: 80 }, { 季度: 3 }, { 年度: 2025 }, { 工号: "0102" }, { 工号: "" }, { 工号: "" }, { 年度: "?" }, { 年度: "?" }, { 季度: 9 }, { 季度: 9 }, {}]); // prettier-ignore
  expect(found.map(({ duplicateOf }) => duplicateOf?.row ?? null)).toEqual([
    null,
    1,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    1,
  ]);
});

it("[V02] [V20] columns that are not there and covered cells say nothing", () => {
  const without = (heading: string) => one({}, { headings: { [heading]: "别的" } });
  expect(without("年度").year).toBeNull();
  expect(without("总分").total).toEqual({ kind: "blank" });
  expect(without("锁定时间")).toMatchObject({ lockedAt: "", locked: false });
  expect(without("依据").bases).toEqual([]);
  expect(without("资格").eligibility).toBeNull();
  const [, covered] = rowsOf([{}, { 总分: 80 }], { merges: ["D2:D3", "G2:G3"] });
  expect(covered).toMatchObject({ total: { kind: "blank" }, lockedAt: "", locked: false });
});

it("[V02] 名次, 资格 and 依据 may be missing", () => {
  expect(
    historyTable(listOf("history", []))
      ?.specs.filter(({ optional }) => optional)
      .map(({ heading }) => heading),
  ).toEqual(["名次", "资格", "依据"]);
});

describe("the totals of the quarter before", () => {
  const before = (rows: readonly Cells[], year: number, quarter: 1 | 2 | 3 | 4, options?: ListOptions) => [
    ...previousTotals(
      listOf(
        "history",
        rows.map((row) => ({ ...ROW, ...row })),
        options,
      ),
      { year, quarter },
    ),
  ];

  it("by staff id, in hundredths; before the first quarter comes the year before's fourth", () => {
    const rows = [{}, { 工号: " 0102 ", 总分: "80.25" }, { 季度: 1 }, { 年度: 2025 }, { 年度: 2025, 季度: 4, 总分: 70 }];
    expect(before(rows, 2026, 3)).toEqual([
      ["0101", 9050],
      ["0102", 8025],
    ]);
    expect(before(rows, 2026, 1)).toEqual([["0101", 7000]]);
    expect(before(rows, 2026, 4)).toEqual([]);
    expect(before(rows, 2027, 1)).toEqual([]);
  });

  it("a total that cannot be read is none; neither is one without its column", () => {
    expect(before([{ 总分: "" }, { 总分: "缺" }, { 总分: 1.234 }, { 总分: 46213 }], 2026, 3, { formats: { D5: "yyyy/m/d" } })).toEqual([]);
    expect(before([{}], 2026, 3, { headings: { 总分: "别的" } })).toEqual([]);
    expect(before([{}], 2026, 3, { headings: { 年度: "别的" } })).toEqual([]);
    expect(before([{}], 2026, 3, { headings: { 工号: "别的" } })).toEqual([["", 9050]]);
    expect([...previousTotals({ sheets: [], tables: [], identity: null }, { year: 2026, quarter: 3 })]).toEqual([]);
  });
});

describe("[E6] what the annual result is made of", () => {
  const resultOf = (row: Cells, options?: ListOptions) => {
    const history = readHistory(listOf("history", [{ ...ROW, ...row }], options), ROSTER);
    return quarterResult(history.rows[0]!, { history });
  };

  it("a row as a result, at its 工号", () => {
    expect(resultOf({})).toEqual({
      year: 2026,
      quarter: 2,
      memberId: "0101",
      total: 9050,
      rank: 3,
      eligibility: "eligible",
      bases: ["upperHalf"],
      locked: true,
      at: { sheet: "历史", cell: "C2" },
    });
    expect(resultOf({ 总分: "", 资格: "很好", 依据: "很好" })).toMatchObject({ total: null, eligibility: null, bases: [] });
  });

  it("none of a row that names no quarter or nobody", () => {
    expect([resultOf({ 年度: "" }), resultOf({ 季度: "" }), resultOf({ 工号: "" })]).toEqual([null, null, null]);
    expect(resultOf({}, { headings: { 工号: "别的" } })).toBeNull();
  });

  it("every quarter and person once, members once, vetoes that can be read", () => {
    const { sheets, tables } = listOf("history", [ROW, { ...ROW, 总分: 1 }, { ...ROW, 工号: "" }]);
    const roster = listOf("roster", [
      { 工号: "0101", 姓名: "王芳", 参评状态: "参评" },
      { 工号: "0101", 姓名: "王方", 参评状态: "参评" },
      { 工号: "0102", 姓名: "李强", 参评状态: "参评" },
    ]);
    const veto = { 工号: "0101", 姓名: "王芳", 事由代码: "A1", 文号: "1号", 日期: "2026-04-15", 影响季度数: 2, 状态: "" };
    const vetoes = listOf("vetoes", [veto, { ...veto, 日期: "" }]);
    const snapshot = {
      sheets: [...sheets, ...roster.sheets, ...vetoes.sheets],
      tables: [...tables, ...roster.tables, ...vetoes.tables],
      identity: null,
    };
    const book = buildAnnualBook(readBook(snapshot));
    expect(book.members.map(({ id, name }) => `${id} ${name}`)).toEqual(["0101 王芳", "0102 李强"]);
    expect(book.history.map(({ memberId, total }) => [memberId, total])).toEqual([["0101", 9050]]);
    expect(book.vetoes).toEqual([
      {
        memberId: "0101",
        reasonCode: "A1",
        document: "1号",
        from: { year: 2026, quarter: 2 },
        quarters: 2,
        revoked: false,
        at: { sheet: "一票否决", cell: "A2" },
      },
    ]);
    expect([...rosterNames(snapshot)]).toEqual([
      ["0101", "王芳"],
      ["0102", "李强"],
    ]);
  });
});
