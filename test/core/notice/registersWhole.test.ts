import { REGISTERS } from "../../../src/core/columns";
import { nextAppealNumber } from "../../../src/core/notice/appealNumber";
import { dateAfter, dateWords, dayNumber, isoDate, weekdayOf } from "../../../src/core/notice/plainDates";
import { registersOf } from "../../../src/core/notice/registers";
import { isWorkday, workdaysLeft, workingPeriod, type SpecialDay } from "../../../src/core/notice/workingDays";
import { readBook } from "../../../src/core/reading/reading";
import { appealRow } from "../../../src/core/reading/readAppeals";
import { checkAppeals } from "../../../src/core/rules/appeals";
import { checkHolidays } from "../../../src/core/rules/holidays";
import { cellAddress } from "../../../src/core/address";
import type { Issue } from "../../../src/core/issue";
import type { BookSnapshot, CellValue } from "../../../src/core/snapshot";
import { cleanBook } from "../validation/snapshotBuilder";

type Row = Readonly<Record<string, CellValue>>;

/** The clean book with one of the lists from B3 on, some headings called otherwise. */
function withList(which: keyof typeof REGISTERS, rows: readonly Row[], renamed: Readonly<Record<string, string>> = {}): BookSnapshot {
  const builder = cleanBook();
  const { table, sheet, columns } = REGISTERS[which];
  const headings: string[] = Object.values(columns);
  builder.sheets.set(sheet, { name: sheet, values: [], formulas: [], formats: [], merges: [], hiddenRows: [], hiddenColumns: [] });
  builder.tables.push({ name: table, sheet, top: 2, left: 1, rowCount: rows.length, columnCount: headings.length, hasTotals: false });
  headings.forEach((heading, col) => builder.set(sheet, cellAddress(2, col + 1), renamed[heading] ?? heading));
  rows.forEach((row, index) => headings.forEach((heading, col) => builder.set(sheet, cellAddress(index + 3, col + 1), row[heading] ?? "")));
  return builder.snapshot();
}
const line = ({ message, cell, member, params, found }: Issue): string =>
  `${message} ${cell ?? ""}${member ? ` ${member.id}` : ""} ${found} ${JSON.stringify(params)}`;

describe("节假日", () => {
  const told = (rows: readonly Row[], renamed?: Readonly<Record<string, string>>): string[] =>
    checkHolidays(readBook(withList("holidays", rows, renamed))).map(line);

  it("[V05] [V07] [V10] every fault whole", () => {
    expect(
      told([
        { 日期: "2026-10-01", 类型: " 放假 " },
        { 日期: "国庆", 类型: "放假" },
        { 日期: "2026-10-10", 类型: "补课" },
        { 日期: " ", 类型: "上班" },
        { 日期: "2026-10-11", 类型: "" },
        { 日期: "2026/10/1", 类型: "放假" },
        { 日期: "2026.10.1", 类型: "上班" },
      ]),
    ).toEqual([
      'V10.holidayDate B5 国庆 {"heading":"日期"}',
      'V10.holidayKind C6 补课 {"heading":"类型","allowed":"放假、调休上班"}',
      'V07.holidayBlank B7   {"heading":"日期"}',
      'V07.holidayBlank C8  {"heading":"类型"}',
      'V05.holidaySame B9 2026/10/1 {"heading":"日期","day":"2026-10-01","row":"4"}',
      'V05.holidayDifferent B10 2026.10.1 {"heading":"日期","day":"2026-10-01","row":"4"}',
    ]);
    expect(checkHolidays(readBook(cleanBook().snapshot()))).toEqual([]);
  });

  it("[V02] a heading that is gone; 说明 may be", () => {
    expect(told([], { 日期: "哪天", 说明: "x" })).toEqual(['V02.holidayMissing B3 哪天 {"heading":"日期"}']);
    expect(told([{ 日期: "2026-10-01", 类型: "放假" }], { 类型: "日期", 日期: "类型" })[0]).not.toContain("V02");
    expect(told([{ 类型: "放假" }], { 日期: "哪天" })).toEqual(['V02.holidayMissing B3 哪天 {"heading":"日期"}']);
  });
});

describe("申诉复核登记表", () => {
  const GOOD: Row = { 编号: "1", 申诉日期: "2026-10-09", 工号: "0101", 姓名: "王芳", 申诉事项: "工作量" };
  const told = (rows: readonly Row[], renamed?: Readonly<Record<string, string>>): string[] =>
    checkAppeals(readBook(withList("appeals", rows.map((row, index) => ({ ...GOOD, 编号: String(index + 1), ...row })), renamed))).map(line); // prettier-ignore

  it("[V03] [V04] whose it is", () => {
    const people = withList("appeals", [{ ...GOOD, 工号: "", 姓名: "李强" }]);
    expect(checkAppeals(readBook(people))).toEqual([]);
    expect(told([{ 工号: "0999", 姓名: "" }, { 工号: "", 姓名: "外人" }, { 工号: "", 姓名: "" }, { 姓名: "李强" }])).toEqual([
      'V03.appealMember D4 0999 {"heading":"工号"}',
      'V03.appealMember E5 外人 {"heading":"姓名"}',
      'V03.appealMember E6  {"heading":"姓名"}',
      'V03.appealMismatch E7 李强 {"heading":"姓名","id":"0101","owner":"王芳"}',
    ]);
    const builder = withList("appeals", [{ ...GOOD, 工号: "", 姓名: "王芳" }]);
    const two = {
      ...builder,
      sheets: builder.sheets.map((sheet) =>
        sheet.name === "花名册"
          ? { ...sheet, values: sheet.values.map((row) => row.map((value) => (value === "李强" ? "王芳" : value))) }
          : sheet,
      ),
    };
    expect(checkAppeals(readBook(two)).map(line)).toEqual(['V04.appealMember E4 王芳 {"heading":"姓名"}']);
  });

  it("[V07] [V10] [V12] what it lacks: open, closed, dates and words", () => {
    expect(
      told([
        { 申诉日期: "", 申诉事项: " " },
        { 申诉日期: "国庆", 办结日期: "节后", 处理结果: "驳回" },
        { 处理结果: "维持" },
        { 办结日期: "2026-10-09" },
        { 处理结果: "更正", 办结日期: "2026-10-08" },
        { 处理结果: "更正", 办结日期: "2026-10-09" },
      ]),
    ).toEqual([
      'V07.appealBlank C4 0101  {"heading":"申诉日期"}',
      'V07.appealBlank F4 0101   {"heading":"申诉事项"}',
      'V10.appealDate C5 0101 国庆 {"heading":"申诉日期"}',
      'V10.appealDate K5 0101 节后 {"heading":"办结日期"}',
      'V10.appealResult J5 0101 驳回 {"heading":"处理结果","allowed":"维持、更正"}',
      'V07.appealBlank K6 0101  {"heading":"办结日期"}',
      'V07.appealBlank J7 0101  {"heading":"处理结果"}',
      'V12.appealDates K8 0101 2026-10-08 {"heading":"办结日期"}',
    ]);
  });

  it("[V05] a 编号 twice, each told with the first row; blank ones are none", () => {
    expect(told([{}, { 编号: "1" }, { 编号: " 1 " }, { 编号: "" }, { 编号: "" }])).toEqual([
      'V05.appealNumber B5 0101 1 {"heading":"编号","row":"4"}',
      'V05.appealNumber B6 0101  1  {"heading":"编号","row":"4"}',
    ]);
  });

  it("[V02] headings that are gone; 涉及部门, 受理人 and 复核意见 may be", () => {
    expect(told([], { 涉及部门: "x", 受理人: "y", 复核意见: "z" })).toEqual([]);
    expect(told([], { 编号: "号", 办结日期: "完" })).toEqual([
      'V02.appealMissing B3 号 {"heading":"编号"}',
      'V02.appealMissing K3 完 {"heading":"办结日期"}',
    ]);
    expect(told([{}], { 编号: "申诉日期", 申诉日期: "编号" })[0]).not.toContain("V02");
  });

  it("[B1] as far as it can be read, at the first cell of each row", () => {
    const row = { ...GOOD, 涉及部门: "教务", 受理人: " 周主任 ", 处理结果: "更正", 办结日期: "2026-10-12" };
    expect(registersOf(readBook(withList("appeals", [row, { ...GOOD, 处理结果: "驳回", 办结日期: "2026-10-12" }])))).toEqual({
      holidays: null,
      appeals: [
        {
          number: "1",
          date: { year: 2026, month: 10, day: 9 },
          id: "0101",
          name: "王芳",
          matter: "工作量",
          department: "教务",
          handler: "周主任",
          result: "corrected",
          closed: { year: 2026, month: 10, day: 12 },
          open: false,
          at: { sheet: "申诉复核登记表", cell: "B4" },
        },
        expect.objectContaining({ result: null, open: true, department: "", at: { sheet: "申诉复核登记表", cell: "B5" } }),
      ],
      people: ["0101 王芳", "0102 李强", "0103 张敏", "0104 陈静", "0105 刘洋"].map((text) => ({
        id: text.slice(0, 4),
        name: text.slice(5),
      })),
    });
    expect(registersOf(readBook(withList("appeals", [{ ...GOOD, 处理结果: "维持" }]))).appeals?.[0]).toMatchObject({
      result: "upheld",
      open: true,
    });
    const days = [
      { 日期: "2026-10-01", 类型: "放假" },
      { 日期: "?", 类型: "放假" },
      { 日期: "2026-10-10", 类型: "?" },
      { 日期: "2026-10-11", 类型: "调休上班" },
    ];
    expect(registersOf(readBook(withList("holidays", days))).holidays).toEqual([
      { date: { year: 2026, month: 10, day: 1 }, kind: "off" },
      { date: { year: 2026, month: 10, day: 11 }, kind: "on" },
    ]);
  });

  it("a new row in the order of the sheet's columns", () => {
    const cells = {
      number: "2",
      date: "d",
      id: "0102",
      name: "李强",
      matter: "m",
      department: "p",
      handler: "h",
      opinion: "o",
      result: "r",
      closed: "c",
    };
    expect(appealRow(withList("appeals", []), cells)).toEqual(Object.values(cells));
    expect(appealRow(withList("appeals", [], { 工号: "姓名", 姓名: "工号" }), cells)?.slice(2, 4)).toEqual(["李强", "0102"]);
    expect(appealRow(cleanBook().snapshot(), cells)).toBeNull();
  });

  it("the next 编号 comes after the highest of its quarter", () => {
    const of = (...numbers: readonly string[]): string =>
      nextAppealNumber(
        { year: 2026, quarter: 3 },
        numbers.map((number) => ({ number })),
      );
    expect(of()).toBe("申2026-3-01");
    expect(of("申2026-3-02", "申2026-3-09", "申2026-3-1")).toBe("申2026-3-10");
    expect(of("申2026-2-09", "申2026-3-x7", "申2026-3-7x", "x申2026-3-08", "申2026-3-", "申2026-3-1234567")).toBe("申2026-3-01");
    expect(of("申2026-3-123456")).toBe("申2026-3-123457");
  });
});

describe("days", () => {
  const day = (text: string) => {
    const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
    return { year, month, day: date };
  };

  it("are counted over months, leap days and centuries", () => {
    expect(["0000-03-01", "0000-03-02", "0001-03-01", "2000-02-29", "2000-03-01", "1970-01-01"].map((text) => dayNumber(day(text)))).toEqual([
      0, 1, 365, 730484, 730485, 719468,
    ]); // prettier-ignore
    for (const [text, days, later] of [
      ["2026-12-31", 1, "2027-01-01"],
      ["2024-02-28", 1, "2024-02-29"],
      ["2026-02-28", 1, "2026-03-01"],
      ["1900-02-28", 1, "1900-03-01"],
      ["2000-02-28", 1, "2000-02-29"],
      ["2026-10-01", 366, "2027-10-02"],
      ["2026-03-01", -1, "2026-02-28"],
    ] as const)
      expect(isoDate(dateAfter(day(text), days))).toBe(later);
    // 2026-10-01 is a Thursday.
    expect(["2026-10-01", "2026-10-03", "2026-10-04"].map((text) => weekdayOf(dayNumber(day(text))))).toEqual([4, 6, 0]);
    expect([isoDate(day("2026-1-5")), dateWords(day("2026-01-05"))]).toEqual(["2026-01-05", "2026年1月5日"]);
  });

  const off = (text: string): SpecialDay => ({ date: day(text), kind: "off" });
  const on = (text: string): SpecialDay => ({ date: day(text), kind: "on" });

  it("work by their weekday, unless the list says otherwise; the later of two rows counts", () => {
    const works = isWorkday([off("2026-10-01"), on("2026-10-03"), off("2026-10-05"), on("2026-10-05")]);
    expect(["2026-09-30", "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05"].map((text) => works(day(text)))).toEqual([
      true,
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  it("of a period: the first and the last working day, and years of which nothing is listed", () => {
    const period = (from: string, count: number, ...special: readonly SpecialDay[]) => {
      const found = workingPeriod(day(from), count, special);
      return found && `${isoDate(found.first)} ${isoDate(found.last)} ${found.workdays} [${found.unlistedYears.join(" ")}]`;
    };
    expect(period("2026-10-09", 1)).toBe("2026-10-09 2026-10-09 1 [2026]");
    expect(period("2026-10-10", 5)).toBe("2026-10-12 2026-10-16 5 [2026]");
    expect(period("2026-10-09", 2, on("2026-10-10"))).toBe("2026-10-09 2026-10-10 2 []");
    expect(period("2026-12-31", 2, off("2027-01-01"))).toBe("2026-12-31 2027-01-04 2 [2026]");
    expect(period("2026-12-31", 2, off("2026-01-01"))).toBe("2026-12-31 2027-01-01 2 [2027]");
    expect([period("2026-10-09", 0), period("2026-10-09", -1)]).toEqual([null, null]);
  });

  it("left until the last one, both counted", () => {
    const left = (from: string): number => workdaysLeft(day(from), day("2026-10-13"), [off("2026-10-12")]);
    expect(["2026-10-08", "2026-10-10", "2026-10-13", "2026-10-14"].map(left)).toEqual([3, 1, 1, 0]);
  });
});
