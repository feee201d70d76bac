import { readBoard, type Board, type DepartmentProgress } from "../../../src/core/board/readBoard";
import { fingerprintScores } from "../../../src/core/collect/contents";
import type { Issue } from "../../../src/core/issue";
import { isLate } from "../../../src/core/lateness";
import { readBook } from "../../../src/core/reading/reading";
import type { BookSnapshot, Receipt } from "../../../src/core/snapshot";
import { cleanBook, DY_TABLE, JW_TABLE, type BookBuilder } from "../validation/snapshotBuilder";

const receipt = (more: Partial<Receipt> = {}): Receipt => ({
  kind: "scores",
  of: "JW",
  file: "评分表-教务.xlsx",
  at: "2026-10-06T16:20:00",
  by: "王老师",
  inputs: "",
  confirmed: null,
  ...more,
});

function boardOf(
  alter: (builder: BookBuilder) => void = () => undefined,
  receipts?: readonly Receipt[],
  issues: readonly Issue[] = [],
): Board {
  const builder = cleanBook();
  builder.put("Departments", 0, "截止日期", "2026-10-08");
  alter(builder);
  const snapshot: BookSnapshot = builder.snapshot();
  const identity = snapshot.identity && receipts ? { ...snapshot.identity, receipts } : snapshot.identity;
  return readBoard(readBook({ ...snapshot, identity }), issues);
}
const jw = (...given: Parameters<typeof boardOf>): DepartmentProgress => boardOf(...given).departments[0]!;

const issue = (rule: string, severity: Issue["severity"], department: string | null, confirmed = false): Issue => ({
  rule: rule as Issue["rule"],
  severity,
  message: "V07.blank",
  params: {},
  department,
  sheet: null,
  cell: null,
  member: null,
  found: "",
  fix: null,
  confirmed,
});

/** Row by row what stands in the required cells of 教务. */
const base = (builder: BookBuilder, row: number, ...values: readonly (string | number)[]): void =>
  values.forEach((value, index) => builder.put(JW_TABLE, row, ["备课教案", "课堂教学"][index]!, value));

it("says of every department, in their order, all there is to say", () => {
  const confirmed = receipt({ of: "DY", file: "德育.xlsx", at: "2026-10-01T08:00:00" });
  const other = receipt({ kind: "activities", of: "高一组", file: "高一组.xlsx" });
  const ofNobody = receipt({ kind: "articles", of: "JW", file: "宣传.xlsx" });
  const board = boardOf(undefined, [other, ofNobody, confirmed]);
  expect(board).toEqual({
    departments: [
      {
        code: "JW",
        name: "教务",
        head: "赵主任",
        deadline: "2026-10-08",
        sheet: "评分-教务",
        state: "typed",
        receipt: null,
        late: false,
        errors: 0,
        warnings: 0,
        wrong: [],
        asked: 4,
        unscored: [],
        incomplete: [],
      },
      {
        code: "DY",
        name: "德育",
        head: "钱主任",
        deadline: "",
        sheet: "评分-德育",
        state: "received",
        receipt: confirmed,
        late: false,
        errors: 0,
        warnings: 0,
        wrong: [],
        asked: 4,
        unscored: [],
        incomplete: [],
      },
    ],
    others: [other, ofNobody],
    forms: [{ kind: "activities", of: "高一组", head: "王芳", issuedAt: null, state: "received", receipt: other }],
  });
});

it("a department without a sheet has not been received and nobody is scored in it", () => {
  const board = boardOf((builder) => (builder.tables = builder.tables.filter(({ name }) => name !== DY_TABLE)), []);
  expect(board.departments[1]).toMatchObject({ sheet: null, state: "notReceived", incomplete: [] });
  expect(board.departments[1]!.unscored).toEqual([
    { id: "0101", name: "王芳" },
    { id: "0102", name: "李强" },
    { id: "0103", name: "张敏" },
    { id: "0104", name: "陈静" },
  ]);
  expect(board.others).toEqual([]);
});

it("a book without an identity has no receipts", () => {
  expect(boardOf((builder) => (builder.identity = null))).toMatchObject({
    departments: [{ state: "typed", receipt: null }, {}],
    others: [],
  });
});

describe("who is asked", () => {
  it("those who take part, by their ids: no second row of one id, none without an id, nobody of an unknown 参评状态", () => {
    const asked = (alter: (builder: BookBuilder) => void): number => jw(alter).asked;
    expect(asked((builder) => builder.put("Roster", 0, "参评状态", "不参评"))).toBe(3);
    expect(asked((builder) => builder.put("Roster", 0, "参评状态", "也许"))).toBe(3);
    expect(asked((builder) => builder.put("Roster", 0, "工号", ""))).toBe(3);
    expect(asked((builder) => builder.put("Roster", 1, "工号", "0101"))).toBe(3);
    expect(asked((builder) => builder.put("Roster", 4, "参评状态", "参评"))).toBe(5);
  });
});

describe("who has not been scored", () => {
  it("unscored: all required cells blank, or no row; incomplete: some of them", () => {
    const one = jw((builder) => {
      base(builder, 0, "", "");
      base(builder, 1, "", 50);
      base(builder, 2, 30, "");
      for (const heading of ["工号", "姓名", "党小组", "备课教案", "课堂教学", "依据"]) builder.put(JW_TABLE, 3, heading, "");
    });
    expect(one.unscored).toEqual([
      { id: "0101", name: "王芳" },
      { id: "0104", name: "陈静" },
    ]);
    expect(one.incomplete).toEqual([
      { id: "0102", name: "李强" },
      { id: "0103", name: "张敏" },
    ]);
  });

  it("[T3] of alternatives one is enough; bonuses are no scores that are asked for", () => {
    const dy = (alter: (builder: BookBuilder) => void): DepartmentProgress => boardOf(alter).departments[1]!;
    const put = (row: number, heading: string) => (builder: BookBuilder) => builder.put(DY_TABLE, row, heading, "");
    expect(dy(put(0, "班主任量化")).incomplete).toEqual([{ id: "0101", name: "王芳" }]);
    expect(dy(put(0, "师德")).incomplete).toEqual([{ id: "0101", name: "王芳" }]);
    const none = dy((builder) => (put(0, "师德")(builder), put(0, "班主任量化")(builder)));
    expect([none.unscored, none.incomplete]).toEqual([[{ id: "0101", name: "王芳" }], []]);
    const bonus = jw((builder) => (base(builder, 0, "", ""), builder.put(JW_TABLE, 0, "成绩突出", 5)));
    expect(bonus.unscored).toEqual([{ id: "0101", name: "王芳" }]);
  });

  it("[V05] of two rows of one member the upper one counts", () => {
    const one = jw((builder) => void builder.addRow(JW_TABLE, { 工号: "0101", 姓名: "王芳" }));
    expect([one.unscored, one.incomplete]).toEqual([[], []]);
  });

  it("a department that asks nothing leaves nobody unscored", () => {
    const one = jw((builder) => {
      for (const row of [0, 1]) builder.put("Indicators", row, "类型", "加分");
      for (const row of [0, 1, 2, 3]) base(builder, row, "", "");
    });
    expect([one.unscored, one.incomplete]).toEqual([[], []]);
  });
});

describe("state", () => {
  const blank = (builder: BookBuilder): void => {
    for (const row of [0, 1, 2, 3])
      for (const heading of ["备课教案", "课堂教学", "成绩突出", "教案缺课时"]) builder.put(JW_TABLE, row, heading, "");
  };

  it("a sheet without any score is not received, whatever a receipt says; one score is enough", () => {
    expect(jw(blank, [receipt()]).state).toBe("notReceived");
    expect(jw((builder) => (blank(builder), builder.put(JW_TABLE, 2, "教案缺课时", 0)), [receipt()]).state).toBe("received");
    expect(jw((builder) => (blank(builder), builder.put(JW_TABLE, 2, "教案缺课时", 0))).state).toBe("typed");
  });

  it("[V28] confirmed as long as the contents are those that were confirmed", () => {
    const inputs = fingerprintScores(readBook(cleanBook().snapshot()).scoreSheets[0]!);
    const confirmed = { at: "2026-10-07T09:00:00", by: "王老师", inputs };
    expect(jw(undefined, [receipt({ confirmed })]).state).toBe("confirmed");
    expect(jw((builder) => builder.put(JW_TABLE, 0, "备注", "改"), [receipt({ confirmed })]).state).toBe("changed");
  });
});

describe("what is counted", () => {
  it("errors, and warnings nobody confirmed, of this department; not those that are told otherwise", () => {
    const issues = [
      issue("V09", "E", "JW"),
      issue("V12", "E", "JW", true),
      issue("V06", "E", "JW"),
      issue("V07", "E", "JW"),
      issue("V28", "E", "JW"),
      issue("V10", "E", "DY"),
      issue("V10", "E", null),
      issue("V08", "W", "JW"),
      issue("V30", "W", "JW"),
      issue("V32", "W", "JW"),
      issue("V14", "W", "JW", true),
      issue("V02", "I", "JW"),
    ];
    expect(jw(undefined, [], issues)).toMatchObject({ errors: 2, warnings: 3 });
  });

  it("wrong are the errors in what the department typed, none that only the clerk can mend", () => {
    const own = (rule: string, parts: Partial<Issue> = {}): Issue => ({ ...issue(rule, "E", "JW"), sheet: "评分-教务", ...parts });
    const wrong = [own("V10"), own("V12", { cell: "F7" }), own("V17", { message: "V17.score" })];
    const clerks = [own("V02"), own("V09"), own("V18"), own("V28"), own("V17", { message: "V17.formula" })];
    const elsewhere = [own("V10", { sheet: "花名册" }), own("V24", { sheet: "指标" }), own("V12", { severity: "W" }), own("V07")];
    expect(jw(undefined, [], [...wrong, ...clerks, ...elsewhere]).wrong).toEqual(wrong);
  });

  it("[V01] late is what came after the day of the deadline", () => {
    const late = (at: string): boolean => jw(undefined, [receipt({ at })]).late;
    expect([late("2026-10-08T23:59:59"), late("2026-10-09T00:00:00")]).toEqual([false, true]);
    expect([isLate("2026-10-09T00:00:00", ""), isLate("2026-10-09T00:00:00", "2026年10月8日")]).toEqual([false, false]);
    expect([isLate("2026-10-09T00:00:00", "x2026-10-08"), isLate("2026-10-09T00:00:00", "2026-10-08x")]).toEqual([false, false]);
    for (const odd of ["206-10-08", "2026-1-08", "2026-10-8"]) expect(isLate("9999-01-01T00:00:00", odd)).toBe(false);
  });
});
