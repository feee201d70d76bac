import { blocks } from "../../../src/core/blocks";
import { TABLES } from "../../../src/core/columns";
import { cellAddress } from "../../../src/core/address";
import { fingerprintInputs, fingerprintSheets } from "../../../src/core/fingerprint";
import { issueText } from "../../../src/commands/messages/issues";
import type { CellValue } from "../../../src/core/snapshot";
import { cleanBook, type BookBuilder } from "../validation/snapshotBuilder";

const SHEET = TABLES.history.sheet;
type Row = Partial<Record<"年度" | "季度" | "工号" | "总分" | "名次" | "资格" | "锁定时间" | "依据", CellValue>>;

const row = (more: Row = {}): Row => ({
  年度: 2026,
  季度: 2,
  工号: "0101",
  总分: 85.33,
  名次: 1,
  资格: "具备",
  锁定时间: "2026-07-10T16:00:00",
  依据: "前二分之一",
  ...more,
});

/** The clean book with a sheet 历史 of these rows; its table begins at A1. */
function withHistory(rows: readonly Row[], headings: readonly string[] = Object.values(TABLES.history.columns)): BookBuilder {
  const builder = cleanBook();
  builder.sheets.set(SHEET, { name: SHEET, values: [], formulas: [], formats: [], merges: [], hiddenRows: [], hiddenColumns: [] });
  const rowCount = Math.max(1, rows.length);
  builder.tables.push({ name: "History", sheet: SHEET, top: 0, left: 0, rowCount, columnCount: headings.length, hasTotals: false });
  [Object.fromEntries(headings.map((heading) => [heading, heading])), ...rows].forEach((cells, index) =>
    headings.forEach((heading, col) => builder.set(SHEET, cellAddress(index, col), (cells as Record<string, CellValue>)[heading] ?? "")),
  );
  return builder;
}

const found = (builder: BookBuilder): string[] =>
  builder
    .validate()
    .issues.filter(({ message }) => /\.history/.test(message))
    .map(({ message, severity, cell }) => `${severity} ${message} ${cell}`);

it("[E6] a history without a fault raises nothing and makes the annual book, with the basis of each flag", () => {
  const builder = withHistory([
    row(),
    row({ 工号: "0102", 总分: 80, 资格: "不具备", 依据: "预备党员、一票否决" }),
    row({ 工号: "0105", 总分: "", 名次: "", 资格: "不参评", 依据: "不参评" }),
  ]);
  expect(found(builder)).toEqual([]);
  expect(builder.validate().annual?.history.map(({ memberId, total, bases, locked }) => [memberId, total, bases, locked])).toEqual([
    ["0101", 8533, ["upperHalf"], true],
    ["0102", 8000, ["probationary", "veto"], true],
    ["0105", null, ["notParticipating"], true],
  ]);
});

it.each([
  ["[V24] a year that is none", row({ 年度: "二六" }), "E V24.historyPeriod A2"],
  ["[V24] a quarter beyond four", row({ 季度: 5 }), "E V24.historyPeriod B2"],
  ["[V03] nobody's row", row({ 工号: "" }), "E V03.historyNobody C2"],
  ["[V03] somebody who left the school", row({ 工号: "0999" }), "I V03.historyLeft C2"],
  ["[V09] an id that is a number", row({ 工号: 101 }), "E V09.historyId C2"],
  ["[V10] a total that is no number", row({ 总分: "优" }), "E V10.historyTotal D2"],
  ["[V09] a total that is text", row({ 总分: "85.33" }), "E V09.historyTotal D2"],
  ["[V13] a total with three decimals", row({ 总分: 85.333 }), "E V13.historyTotal D2"],
  ["[V12] a total above what any settings can give", row({ 总分: 1000.01 }), "E V12.historyTotal D2"],
  ["[V12] a total below 0", row({ 总分: -0.01 }), "E V12.historyTotal D2"],
  ["[V10] a rank that is no number", row({ 名次: "并列第一" }), "E V10.historyRank E2"],
  ["[V12] a rank of 0", row({ 名次: 0 }), "E V12.historyRank E2"],
  ["[V12] half a rank", row({ 名次: 1.5 }), "E V12.historyRank E2"],
  ["[V11] a lock that is no time", row({ 锁定时间: "未锁定" }), "E V11.historyLocked G2"],
  ["[V11] a lock on a day that is none", row({ 锁定时间: "2026-02-30" }), "E V11.historyLocked G2"],
  ["[V07] a flag without a total", row({ 总分: "" }), "E V07.historyTotal D2"],
  ["[V24] an unknown flag", row({ 资格: "合格" }), "E V24.historyWord F2"],
  ["[V24] an unknown basis", row({ 依据: "领导决定" }), "E V24.historyWord H2"],
  ["[V31] a quarter that is not locked", row({ 锁定时间: "" }), "W V31.historyUnlocked G2"],
] as const)("%s", (_, one, issue) => {
  const builder = withHistory([one]);
  expect(found(builder)).toEqual([issue]);
  for (const each of builder.validate().issues) expect(issueText(each).problem).not.toBe("");
});

it("[V12] [V10] the limits of an earlier quarter are not known: beyond today's floor and ceiling a total stands; a dash is no rank", () => {
  expect(found(withHistory([row({ 总分: 101 }), row({ 季度: 1, 总分: 1000 }), row({ 季度: 3, 总分: 0, 名次: "—" })]))).toEqual([]);
});

it("[V05] a quarter and person twice: the same is a warning and counts once, different results are an error", () => {
  expect(found(withHistory([row(), row()]))).toEqual(["W V05.historySame C3"]);
  expect(found(withHistory([row(), row({ 总分: 85.34 })]))).toEqual(["E V05.historyDifferent C3"]);
  expect(found(withHistory([row(), row({ 季度: 1 })]))).toEqual([]);
});

it("[V02] an older book without 依据 still reads; without 总分 there is no annual result", () => {
  const headings = Object.values(TABLES.history.columns);
  const older = withHistory(
    [row()],
    headings.filter((heading) => heading !== "依据"),
  );
  expect(found(older)).toEqual(["I V02.historyOptional G1"]);
  expect(older.validate().annual?.history).toHaveLength(1);
  const broken = withHistory(
    [row()],
    headings.filter((heading) => heading !== "总分"),
  );
  expect(found(broken)).toContain("E V02.historyMissing D1");
  expect(broken.validate().annual).toBeNull();
});

it("[E6] faults of 历史 stop the annual result and never the quarter's", () => {
  const { issues, book, annual } = withHistory([row({ 总分: "优" })]).validate();
  expect(blocks(issues, "annual").map(({ message }) => message)).toEqual(["V10.historyTotal"]);
  expect(annual).toBeNull();
  expect(blocks(issues, "trial")).toEqual([]);
  expect(book).not.toBeNull();
});

it("[E6] [V31] a veto that cannot be read stops the annual result, since it may count", () => {
  const builder = withHistory([row()]);
  builder.put("Vetoes", 0, "文号", "");
  expect(builder.validate().annual).toBeNull();
});

it("recording this quarter leaves its ranking fresh; the quarter before counts, as 较上季 compares with it", () => {
  const base = withHistory([row()]);
  const recorded = withHistory([row(), row({ 季度: 3 }), row({ 季度: 1, 总分: 70 })]);
  expect(fingerprintInputs(recorded.snapshot())).toBe(fingerprintInputs(base.snapshot()));
  const before = withHistory([row({ 总分: 84 })]);
  expect(fingerprintInputs(before.snapshot())).not.toBe(fingerprintInputs(base.snapshot()));
  // An apply still refuses to write over a history that has changed.
  expect(fingerprintSheets(recorded.snapshot())).not.toBe(fingerprintSheets(base.snapshot()));
});
