import { cellAddress } from "../../../src/core/address";
import { blocks } from "../../../src/core/blocks";
import { REGISTERS } from "../../../src/core/columns";
import { fingerprintInputs, fingerprintSheets } from "../../../src/core/fingerprint";
import type { CellValue } from "../../../src/core/snapshot";
import { cleanBook, type BookBuilder } from "../validation/snapshotBuilder";

type Row = Readonly<Record<string, CellValue>>;

/** The clean book with one of the lists, from A1 on. */
function withList(which: keyof typeof REGISTERS, rows: readonly Row[], builder: BookBuilder = cleanBook()): BookBuilder {
  const { table, sheet, columns } = REGISTERS[which];
  const headings: string[] = Object.values(columns);
  builder.sheets.set(sheet, { name: sheet, values: [], formulas: [], formats: [], merges: [], hiddenRows: [], hiddenColumns: [] });
  builder.tables.push({ name: table, sheet, top: 0, left: 0, rowCount: rows.length, columnCount: headings.length, hasTotals: false });
  headings.forEach((heading, col) => builder.set(sheet, cellAddress(0, col), heading));
  rows.forEach((row, index) => headings.forEach((heading, col) => builder.set(sheet, cellAddress(index + 1, col), row[heading] ?? "")));
  return builder;
}
const found = (builder: BookBuilder): string[] => builder.validate().issues.map(({ message, cell }) => `${message} ${cell ?? ""}`);

describe("节假日", () => {
  it("[V10] [V07] [V05] tells what is no day, no kind, blank, and two things at once", () => {
    const book = withList("holidays", [
      { 日期: "2026-10-01", 类型: "放假", 说明: "国庆节" },
      { 日期: "国庆节", 类型: "放假" },
      { 日期: "2026-10-10", 类型: "补课" },
      { 日期: "", 类型: "放假" },
      { 日期: "2026年10月1日", 类型: "放假" },
      { 日期: "2026/10/1", 类型: "调休上班" },
    ]);
    expect(found(book)).toEqual([
      "V10.holidayDate A3",
      "V10.holidayKind B4",
      "V07.holidayBlank A5",
      "V05.holidaySame A6",
      "V05.holidayDifferent A7",
    ]);
    expect(book.validate().registers.holidays?.length).toBe(3);
  });

  it("[V10] stops the notice alone, neither the ranking nor publicity nor the year", () => {
    const { issues, book } = withList("holidays", [{ 日期: "国庆节", 类型: "放假" }]).validate();
    expect(blocks(issues, "notice").map(({ message }) => message)).toEqual(["V10.holidayDate"]);
    expect([blocks(issues, "official"), blocks(issues, "publicity"), blocks(issues, "annual")]).toEqual([[], [], []]);
    expect(book).not.toBeNull();
  });

  it("[B1] is not needed: a book without it has nothing to say", () => {
    expect(cleanBook().validate().registers).toMatchObject({ holidays: null, appeals: null });
  });
});

describe("申诉复核登记表", () => {
  const GOOD: Row = { 编号: "申2026-3-01", 申诉日期: "2026-10-09", 工号: "0101", 姓名: "王芳", 申诉事项: "教务 工作量 应为 14 分" };
  const appeals = (...rows: readonly Row[]): BookBuilder =>
    withList(
      "appeals",
      rows.map((row) => ({ ...GOOD, ...row })),
    );

  it("[V03] [V04] [V05] [V07] [V10] [V12] tells what does not fit, without stopping anything", () => {
    const book = appeals(
      {},
      { 编号: "2", 工号: "0999", 姓名: "" },
      { 编号: "3", 姓名: "李强" },
      { 编号: "4", 申诉日期: "国庆后", 申诉事项: "" },
      { 编号: "4", 处理结果: "驳回", 办结日期: "2026-10-08" },
      { 编号: "6", 处理结果: "维持" },
    );
    expect(found(book)).toEqual([
      "V03.appealMember C3",
      "V03.appealMismatch D4",
      "V10.appealDate B5",
      "V07.appealBlank E5",
      "V05.appealNumber A6",
      "V10.appealResult I6",
      "V12.appealDates J6",
      "V07.appealBlank J7",
    ]);
    const { issues } = book.validate();
    expect([blocks(issues, "official"), blocks(issues, "notice")]).toEqual([[], []]);
  });

  it("[B1] is open until it has a result and a date", () => {
    const list = appeals({}, { 编号: "2", 处理结果: "更正", 办结日期: "2026-10-12" }).validate().registers.appeals;
    expect(list?.map(({ number, open, result }) => [number, open, result])).toEqual([
      ["申2026-3-01", true, null],
      ["2", false, "corrected"],
    ]);
  });

  it("[V28] changes no fingerprint of the results, yet nothing is written over it unseen", () => {
    const [before, after] = [appeals({}).snapshot(), appeals({ 申诉事项: "别的" }).snapshot()];
    expect(fingerprintInputs(after)).toBe(fingerprintInputs(before));
    expect(fingerprintInputs(after)).toBe(fingerprintInputs(cleanBook().snapshot()));
    expect(fingerprintSheets(after)).not.toBe(fingerprintSheets(before));
  });
});
