import { DY_TABLE, JW, JW_TABLE, type BookBuilder } from "./snapshotBuilder";
import { settingRow, told, without, type Alter } from "./told";

describe("cells of 党小组活动", () => {
  it("[V09] [V10] [V13] [V17] are told with their group and heading, each by its own rule", () => {
    const found = told("V09 V10 V11 V13 V17", (book) => {
      const put = (heading: string, value: string | number): void => book.put("GroupActivities", 0, heading, value);
      put("业绩", "１８");
      put("志愿服务", "八分");
      put("宣传材料", 7.555);
      put("荣誉加分", "#N/A");
      put("党小组会(次)", "2026-09-15");
    });
    const words = (heading: string, suggestion: string): string => `heading=${heading} group=高一组 min=0 max= suggestion=${suggestion}`;
    expect(found).toEqual([
      `V11.date B2 [2026-09-15] ${words("党小组会(次)", "")}`,
      `V09.number E2 [１８] ${words("业绩", "18")}`,
      `V10.text F2 [八分] ${words("志愿服务", "")}`,
      `V13.decimals G2 [7.555] ${words("宣传材料", "7.56")}`,
      `V17.score H2 [#N/A] ${words("荣誉加分", "")}`,
    ]);
  });

  it("[V05] [V07] a group twice, blanks, and a group that is not there", () => {
    expect(told("V05", (book) => (book.put("GroupActivities", 0, "党小组", ""), book.put("GroupActivities", 1, "党小组", "")))).toEqual([]);
    const blank = (book: BookBuilder): void => book.put("GroupActivities", 1, "业绩", "");
    expect(told("V07", blank)).toEqual(["V07.activity E3 [] group=小学组 heading=业绩"]);
    // Nobody of the group could be ranked.
    expect(told("V07", (book) => (blank(book), book.put("Roster", 2, "党员类别", "预备")))).toEqual([]);
    expect(told("V07", (book) => (blank(book), book.put("Roster", 2, "参评状态", "不参评")))).toEqual([]);
    expect(told("V07", (book) => book.put("GroupActivities", 1, "业绩", "不适用"))).toEqual([
      "V07.activity E3 [不适用] group=小学组 heading=业绩",
    ]);
  });

  it("[V14] honours above their cap, not at it", () => {
    const honours = (value: number | string) => told("V14", (book) => book.put("GroupActivities", 0, "荣誉加分", value));
    expect([honours(10), honours("十一")]).toEqual([[], []]);
    expect(honours(10.5)).toEqual(["V14.honours H2 [10.5] group=高一组 heading=荣誉加分 cap=10 raw=10.5"]);
  });
});

describe("bonuses", () => {
  it("[V14] above 封顶 after 换算, not at it; a fault of the cell is told by its own rule", () => {
    const bonus = (value: number | string) => told("V14", (book) => book.put(JW_TABLE, 0, "成绩突出", value));
    expect([bonus(8), bonus("九"), bonus(20.5)]).toEqual([[], [], []]);
    expect(bonus(8.5)).toEqual(["V14.indicator G6 0101 王芳 [8.5] heading=成绩突出 cap=8 raw=8.50"]);
    // A 扣分 has no V14.
    expect(told("V14", (book) => (book.put("Indicators", 3, "封顶", 0.1), book.put(JW_TABLE, 1, "教案缺课时", 5)))).toEqual([]);
  });

  it("[V14] of a department together above 加分封顶, not at it", () => {
    const cap =
      (value: number): Alter =>
      (book) => {
        book.put("Settings", settingRow(book, "加分封顶"), "值", value);
        book.put(JW_TABLE, 0, "成绩突出", 6);
      };
    expect([told("V14", cap(6)), told("V14", (book) => (cap(5)(book), without("I5")(book)))]).toEqual([[], []]);
    expect(told("V14", cap(5.99))).toEqual(["V14.department I6 0101 王芳 [6.00] cap=5.99 raw=6.00"]);
  });

  it("[V16] of the same evidence in two departments: the lower one is told, of level ones the later department's", () => {
    const both = (first: number, second: number | string, evidence = "全国优质课一等奖", other = "全国优质课 一等奖。"): string[] =>
      told("V16", (book) => {
        book.put(JW_TABLE, 0, "成绩突出", first);
        book.put(JW_TABLE, 0, "依据", evidence);
        book.put(DY_TABLE, 0, "优秀班集体", second);
        book.put(DY_TABLE, 0, "依据", other);
      });
    expect(both(5, 3)).toEqual([
      "V16.honour H6 0101 王芳 [3] evidence=全国优质课 一等奖。 heading=优秀班集体 other=教务的成绩突出（评分-教务!G6）",
    ]);
    expect(both(3, 5)).toEqual([
      "V16.honour G6 0101 王芳 [3] evidence=全国优质课一等奖 heading=成绩突出 other=德育的优秀班集体（评分-德育!H6）",
    ]);
    expect(both(4, 4)).toEqual([
      "V16.honour H6 0101 王芳 [4] evidence=全国优质课 一等奖。 heading=优秀班集体 other=教务的成绩突出（评分-教务!G6）",
    ]);
    expect([both(5, 0), both(5, ""), both(0, 5), both(5, 3, "", ""), both(5, 3, "全国优质课", "市优质课")]).toEqual([[], [], [], [], []]);
    expect(both(5, 3, "ＩＭＯ金奖赛", "imo 金奖赛")).toHaveLength(1);
  });
});

describe("blanks and 不适用", () => {
  it("[V07] of alternatives one is enough; where one's row of 指标 is at fault, nothing is asked", () => {
    const blank: Alter = (book) => (book.put(DY_TABLE, 0, "班主任量化", ""), book.put(DY_TABLE, 0, "育人值周", ""));
    expect(told("V07", blank)).toEqual(["V07.slot E6 0101 王芳 [] heading=班主任量化、育人值周"]);
    expect(told("V07", (book) => (blank(book), book.put("Indicators", 5, "最高", "多")))).toEqual([]);
    expect(told("V07", (book) => (blank(book), book.put("Indicators", 6, "最高", "多")))).toEqual([
      "V07.slot E6 0101 王芳 [] heading=班主任量化、育人值周",
    ]);
    expect(told("V07", (book) => (blank(book), book.put("Indicators", 5, "部门", "XX")))).toEqual([]);
    expect(told("V07", (book) => book.put(DY_TABLE, 0, "师德", ""))).toEqual(["V07.score G6 0101 王芳 [] heading=师德"]);
    expect(told("V07", (book) => (book.put(DY_TABLE, 0, "师德", ""), book.put("Indicators", 4, "最高", "多")))).toEqual([
      "V07.score G6 0101 王芳 [] heading=师德",
    ]);
  });

  it("[V23] a bonus where every slot is 不适用; not where one applies, nor for 0", () => {
    const extra = (value: number) => told("V23", (book) => book.put(DY_TABLE, 3, "优秀班集体", value));
    expect(extra(2)).toEqual([]);
    const off =
      (value: number | string): Alter =>
      (book) => {
        book.put(DY_TABLE, 3, "师德", "不适用");
        book.put(DY_TABLE, 3, "优秀班集体", value);
        book.put(JW_TABLE, 3, "备课教案", 5);
        book.put(JW_TABLE, 3, "课堂教学", 5);
      };
    expect([told("V23", off(0)), told("V23", off("二"))]).toEqual([[], []]);
    expect(told("V23", off(2))).toEqual(["V23.extra H9 0104 陈静 [2] heading=优秀班集体"]);
  });

  it("[V23] 不适用 everywhere, at 参评状态, or at 工号 where that column is gone", () => {
    const everywhere: Alter = (book) => book.put(DY_TABLE, 3, "师德", "N/A");
    expect(told("V23", everywhere)).toEqual(["V23.everywhere H5 0104 陈静 [参评]"]);
    expect(told("V23", (book) => (everywhere(book), book.addRow("Departments", { 代码: "X X", 部门: "新", "权重(%)": 1 })))).toEqual([]);
    expect(told("V23", (book) => (everywhere(book), (book.tables = book.tables.filter(({ name }) => name !== DY_TABLE))))).toEqual([]);
  });

  it("[V23] scores of who takes no part: numbers, and texts that read as one", () => {
    const absent = (...values: readonly (string | number)[]): string[] =>
      told("V23", (book) => {
        const row = book.addRow(JW_TABLE, { 工号: "0105", 姓名: "刘洋" });
        values.forEach((value, index) => book.put(JW_TABLE, row, ["备课教案", "课堂教学", "成绩突出"][index]!, value));
      });
    expect(absent("", "３０", 2)).toEqual(["V23.scores F10 0105 刘洋 [３０] headings=课堂教学、成绩突出"]);
    expect([absent("好"), absent("不适用"), absent("")]).toEqual([[], [], []]);
  });

  it("[V08] a literal 0 in a 基础, within its bounds, that no formula gave", () => {
    const zero = (alter: Alter) => told("V08", alter);
    expect(zero((book) => book.put(JW_TABLE, 0, "备课教案", 0))).toHaveLength(1);
    expect(zero((book) => book.put(JW_TABLE, 0, "备课教案", "=0", { shows: 0 }))).toEqual([]);
    expect(zero((book) => book.put(JW_TABLE, 0, "成绩突出", 0))).toEqual([]);
    expect(zero((book) => (book.put("Indicators", 0, "最低", 5), book.put(JW_TABLE, 0, "备课教案", 0)))).toEqual([]);
  });
});

describe("who is missing", () => {
  const clear: Alter = (book) => {
    for (const heading of ["工号", "姓名", "党小组", "备课教案", "课堂教学", "成绩突出", "教案缺课时", "依据"])
      book.put(JW_TABLE, 1, heading, "");
  };

  it("[V06] nobody without an id, no second row, nobody whom a row may name", () => {
    expect(told("V06", clear)).toEqual(["V06.missing – 0102 李强 [] department=教务"]);
    expect(told("V06", (book) => (clear(book), book.put("Roster", 1, "工号", "")))).toEqual([]);
    expect(told("V06", (book) => (clear(book), book.put("Roster", 1, "参评状态", "?")))).toEqual([]);
    expect(told("V06", (book) => (book.put(JW_TABLE, 1, "工号", ""), book.put(JW_TABLE, 1, "姓名", "李强强")))).toEqual([]);
    expect(told("V06", (book) => (book.put(JW_TABLE, 1, "工号", "0999"), book.put(JW_TABLE, 1, "姓名", "李强")))).toEqual([]);
    expect(told("V06", (book) => (book.put(JW_TABLE, 1, "工号", "0999"), book.put(JW_TABLE, 1, "姓名", "周某")))).toHaveLength(1);
  });

  it("[V06] [V20] as many as lie hidden under merges are not told, whole rows that were read not counted", () => {
    const merged = (...merges: readonly string[]): string[] =>
      told("V06", (book) => (clear(book), book.sheets.get(JW)!.merges.push(...merges)));
    expect(merged("A6:C7")).toEqual([]);
    expect(merged("C6:D7")).toHaveLength(1);
    expect(merged("A6:A7")).toHaveLength(1);
    // A merge that reaches below the table hides no more than its rows.
    expect(merged("B9:B14")).toHaveLength(1);
    expect(told("V06", (book) => (clear(book), without("B5")(book), book.sheets.get(JW)!.merges.push("C6:C7")))).toEqual([]);
  });

  it("[V06] an empty sheet is told once", () => {
    expect(
      told("V06", (book) => {
        for (const row of [0, 1, 2, 3])
          for (const heading of ["工号", "姓名", "党小组", "备课教案", "课堂教学", "成绩突出", "教案缺课时", "依据"])
            book.put(JW_TABLE, row, heading, "");
      }),
    ).toEqual(["V06.empty – [] department=教务 count=4"]);
  });
});
