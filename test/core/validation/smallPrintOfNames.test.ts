import { renewRules } from "../../../src/core/rulesSnapshot";
import { bookWith } from "../publicity/articlesBook";
import { cleanBook, JW, JW_TABLE } from "./snapshotBuilder";
import { issuesOf, line, settingRow, told, without, type Alter } from "./told";

describe("text and names", () => {
  it("[V27] like a formula where a name, evidence or particulars belong", () => {
    const evidence = (text: string): number => told("V27", (book) => book.put(JW_TABLE, 0, "依据", text)).length;
    expect(["=1+1", " +86", "@某人", "-5", "—", "-", " - ", "--", "a=b", "-- 5"].map(evidence)).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 1]);
    expect(told("V27", (book) => book.put(JW_TABLE, 0, "备注", "=x"))).toEqual(["V27.formula M6 [=x]"]);
    expect(told("V27", (book) => ["姓名", "事由", "批准人"].forEach((heading) => book.put("Roster", 4, heading, "+x")))).toHaveLength(3);
    expect(told("V27", (book) => ["文号", "说明"].forEach((heading) => book.put("Vetoes", 0, heading, "@x")))).toEqual([
      "V27.formula D2 [@x]",
      "V27.formula H2 [@x]",
    ]);
    expect(told("V27", (book) => book.put("Roster", 0, "所在部门", "=x"))).toEqual([]);
    expect(told("V27", (book) => book.put(JW_TABLE, 0, "姓名", "-王芳")).some((text) => text.startsWith("V27.formula C6"))).toBe(true);
    const articles = (text: string): number => issuesOf("V27", bookWith([{ 标题: text }])).length;
    expect(["=1", " -5", "- -", "好=", "-"].map(articles)).toEqual([1, 1, 0, 0, 0]);
  });

  it("[V03] [V25] [V24] a second row of the roster is told once; what a merge covers is not told", () => {
    const twice: Alter = (book) => {
      for (const heading of ["支部", "党小组", "姓名", "党员类别"]) book.put("Roster", 1, heading, "");
      book.put("Roster", 1, "工号", "0101");
    };
    expect(told("V03 V24 V25", twice).filter((text) => !text.startsWith("V03.id "))).toEqual([]);
    for (const [range, heading] of [
      ["C2:C3", "姓名"],
      ["D2:D3", "支部"],
      ["E2:E3", "党小组"],
      ["F2:F3", "党员类别"],
    ] as const) {
      const covered = told("V03 V24 V25", (book) => (book.put("Roster", 1, heading, ""), book.sheets.get("花名册")!.merges.push(range)));
      expect([heading, covered.filter((text) => / [CDEF]3 /.test(text))]).toEqual([heading, []]);
    }
  });

  it("[V26] a name that looks like the member's; one that is blank or covered says nothing", () => {
    expect(told("V26", (book) => book.put(JW_TABLE, 0, "姓名", "王 芳"))).toHaveLength(1);
    expect(told("V26", (book) => book.put(JW_TABLE, 0, "姓名", " "))).toEqual([]);
    expect(told("V26", (book) => book.sheets.get(JW)!.merges.push("C6:C7"))).toEqual([]);
    expect(told("V26", without("C5"))).toEqual([]);
  });

  it("[V31] particulars under a merge, and of a row that names nobody", () => {
    expect(told("V31", (book) => (book.put("Vetoes", 0, "工号", ""), book.put("Vetoes", 0, "姓名", "")))).toEqual([
      "V31.veto A2 [] heading=工号 allowed=",
    ]);
    expect(told("V31", (book) => (book.put("Roster", 4, "事由", ""), book.sheets.get("花名册")!.merges.push("I5:I6")))).toEqual([]);
    expect(told("V31", (book) => book.put("Vetoes", 0, "工号", "0999"))).toEqual([]);
  });

  it("[V32] of two rows of one's own the first is told", () => {
    const own: Alter = (book) => {
      book.signOffs.set(JW_TABLE, ["填表人：李强", "审核人(签字)：李强", "日期：2026-09-28"]);
      book.addRow(JW_TABLE, { 工号: "0102", 姓名: "李强", 备课教案: 36, 课堂教学: 50, 教案缺课时: 3 });
    };
    expect(told("V32", own)).toEqual(["V32.own C7 0102 李强 [李强] roles=填表人和审核人 department=教务"]);
    const blank: Alter = (book) => {
      book.signOffs.set(JW_TABLE, ["填表人：陈静", "审核人(签字)：赵主任", "日期：2026-09-28"]);
    };
    expect(told("V32", blank)).toEqual([]);
    expect(told("V32", (book) => (blank(book), book.put(JW_TABLE, 3, "成绩突出", "好")))).toHaveLength(1);
  });
});

describe("receipts and identity", () => {
  it("[V01] [V28] only receipts of score sheets count, and only files", () => {
    const receipt = { kind: "scores", of: "JW", file: "a.xlsx", at: "2026-10-09T08:00:00", by: "王", inputs: "", confirmed: null } as const;
    const late = (change: object): string[] =>
      told("V01", (book) => {
        book.put("Departments", 0, "截止日期", "2026-10-08");
        book.identity = { ...book.identity!, receipts: [{ ...receipt, ...change }] };
      });
    expect(late({})).toEqual(["V01.late – [2026-10-09] department=教务 deadline=2026-10-08 file=a.xlsx"]);
    expect([late({ file: "" }), late({ kind: "articles" }), late({ of: "DY" }), late({ at: "2026-10-08T23:59:00" })]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    const confirmed = { at: "2026-10-07T09:00:00", by: "王", inputs: "other" };
    const changed = (change: object): string[] =>
      told("V28", (book) => (book.identity = { ...book.identity!, receipts: [{ ...receipt, confirmed, ...change }] }));
    expect(changed({})).toEqual(["V28.changed – [] department=教务 by=王 at=2026-10-07 09:00"]);
    expect([changed({ kind: "activities" }), changed({ of: "DY", kind: "articles" })]).toEqual([[], []]);
    expect(told("V28", (book) => (book.identity = null))).toEqual([]);
  });

  it("[V01] what stands above the table: the first of two labels counts, numbers are none, the table's own rows neither", () => {
    expect(told("V01", (book) => book.set(JW, "E3", "模板版本：2"))).toEqual([]);
    expect(told("V01", (book) => (book.set(JW, "A1", "模板版本：2"), book.set(JW, "E1", 5)))).toEqual([
      "V01.version A1 [模板版本：2] expected=1",
    ]);
    expect(told("V01", (book) => (book.set(JW, "A3", ""), book.set(JW, "A5", "模板版本：1")))).toEqual([
      "V01.noIdentity – [] labels=模板版本",
    ]);
    expect(told("V01", (book) => book.put("Settings", settingRow(book, "加分封顶"), "值", "多"))).toEqual([]);
    expect(
      told("V01", (book) => (book.put("Settings", settingRow(book, "加分封顶"), "值", "多"), book.set(JW, "A2", "考核周期：2025年"))),
    ).toEqual([]);
    expect(told("V01", (book) => (book.identity = null))).toEqual([]);
    expect(told("V01", (book) => ((book.identity = null), book.set(JW, "A3", "模板版本：2")))).toEqual([
      "V01.version A3 [模板版本：2] expected=1",
    ]);
    expect(told("V01", (book) => book.set(JW, "C3", "考评簿编号：book-2"))).toEqual(["V01.book C3 [考评簿编号：book-2] expected=book-1"]);
  });

  it("[V30] the lines are asked for where a row that is no sum holds a score", () => {
    const unsigned: Alter = (book) => book.signOffs.set(JW_TABLE, ["填表人：孙丽"]);
    expect(told("V30", unsigned)).toEqual(["V30.unsigned – [] missing=审核人签字和日期"]);
    const blank: Alter = (book) => {
      unsigned(book);
      for (const row of [0, 1, 2, 3])
        for (const heading of ["备课教案", "课堂教学", "成绩突出", "教案缺课时"]) book.put(JW_TABLE, row, heading, "");
    };
    expect(told("V30", blank)).toEqual([]);
    expect(told("V30", (book) => (blank(book), book.addRow(JW_TABLE, { 姓名: "合计", 备课教案: 5 })))).toEqual([]);
    expect(told("V30", (book) => (blank(book), book.put(JW_TABLE, 2, "成绩突出", 5)))).toHaveLength(1);
    expect(told("V30", (book) => book.signOffs.set(JW_TABLE, ["审核人：", "日期：1"]))).toEqual([
      "V30.unsigned A11 [审核人：] missing=审核人签字",
    ]);
  });
});

describe("[V24] rules changed after the scores", () => {
  const changed = (alter: Alter): string[] => {
    const book = cleanBook();
    const rules = renewRules(null, book.validate().rules, "2026-09-30T08:00:00")!;
    book.identity = { ...book.identity!, rules };
    alter(book);
    return book
      .validate()
      .issues.filter(({ message }) => /changed|added|removed|Setting$/.test(message) && message.startsWith("V24"))
      .map(line);
  };
  const set =
    (item: string, value: string | number): Alter =>
    (book) =>
      book.put("Settings", settingRow(book, item), "值", value);

  it("settings, those of articles and of the year apart", () => {
    expect(changed(() => undefined)).toEqual([]);
    expect(changed(set("并列处理", "从严"))).toEqual(["V24.changedSetting B6 [从严] item=并列处理 before=从宽 after=从严"]);
    expect(changed(set("宣传先进名额", 5))[0]).toMatch(/^V24\.articleSetting .* before=3 after=5$/);
    expect(changed(set("稿件_中心", 2))[0]).toMatch(/^V24\.articleSetting /);
    expect(changed(set("年度最少有效季度", 2))[0]).toMatch(/^V24\.historySetting /);
    expect(changed(set("公式人数上限", 5))).toEqual([]);
    expect(changed(set("并列处理", "?"))).toEqual([]);
    expect(
      changed(
        (book) => (
          set("并列处理", "从严")(book),
          (book.identity = { ...book.identity!, rules: { ...book.identity!.rules!, scored: false } })
        ),
      ),
    ).toEqual([]);
    expect(changed((book) => (set("并列处理", "从严")(book), (book.identity = null)))).toEqual([]);
    expect(changed((book) => (book.identity = { ...book.identity!, rules: { ...book.identity!.rules!, settings: {} } }))).toEqual([]);
  });

  it("departments and indicators", () => {
    const weights: Alter = (book) => (book.put("Departments", 0, "权重(%)", 55), book.put("Departments", 1, "权重(%)", 45));
    expect(changed(weights)).toEqual([
      "V24.changedWeight C2 [55] department=教务 before=60 after=55",
      "V24.changedWeight C3 [45] department=德育 before=40 after=45",
    ]);
    expect(changed((book) => book.put("Indicators", 1, "最高", 50))).toEqual([
      "V24.changedIndicator G3 [50] department=教务 indicator=课堂教学 heading=最高 before=60 after=50",
    ]);
    const renamed: Alter = (book) => book.put("Indicators", 3, "代码", " JW9 ");
    expect(changed(renamed)).toEqual([
      "V24.removedIndicator – [JW4 教案缺课时] department=教务 indicator=教案缺课时",
      "V24.addedIndicator B5 [ JW9 ] department=教务 indicator=教案缺课时",
    ]);
    expect(changed((book) => book.put("Indicators", 3, "最高", "多"))).toEqual([]);
    const recoded: Alter = (book) => {
      book.put("Departments", 1, "代码", "DE");
      for (const row of [4, 5, 6, 7]) book.put("Indicators", row, "部门", "DE");
      book.put("Settings", settingRow(book, "并列顺序"), "值", "JW");
    };
    const found = changed(recoded);
    expect(found).toContain("V24.removedDepartment – [DY 德育] department=德育");
    expect(found).toContain("V24.addedDepartment A3 [DE] department=德育");
    expect(changed((book) => (recoded(book), book.put("Departments", 0, "权重(%)", "多")))).not.toContain(
      "V24.removedDepartment – [DY 德育] department=德育",
    );
  });

  it("nothing is compared with a heading gone; without 评分说明 and 负责人 it is", () => {
    const weights: Alter = (book) => (book.put("Departments", 0, "权重(%)", 55), book.put("Departments", 1, "权重(%)", 45));
    expect(changed((book) => (weights(book), book.set("指标", "E1", "别的")))).toEqual([]);
    expect(changed((book) => (weights(book), book.set("部门", "B1", "别的")))).toEqual([]);
    expect(changed((book) => (weights(book), book.set("部门", "D1", "别的"), book.set("指标", "K1", "别的")))).toHaveLength(2);
    for (const name of ["Indicators", "Departments"])
      expect(changed((book) => (weights(book), (book.tables = book.tables.filter((one) => one.name !== name))))).toEqual([]);
  });
});
