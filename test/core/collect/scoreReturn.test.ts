import { fingerprintScores } from "../../../src/core/collect/contents";
import { readBook } from "../../../src/core/reading/reading";
import { DY_TABLE, JW, JW_TABLE, type BookBuilder } from "../validation/snapshotBuilder";
import { bookBut, changeLines, MARK, reasons, returnTo, scoreFile, taken, unscored, withApplies } from "./returnedFile";

const CLEAN = bookBut();
const inputsOf = (book: typeof CLEAN): string => fingerprintScores(readBook(book).scoreSheets[0]!);

describe("what a file brings", () => {
  it("takes every score, 依据 and signature into the blank sheet", () => {
    const returned = taken(returnTo(bookBut(unscored), scoreFile()));
    expect(changeLines(returned)).toEqual([
      '评分-教务!E6 备课教案 王芳: "" → 35.5',
      '评分-教务!F6 课堂教学 王芳: "" → 55',
      '评分-教务!G6 成绩突出 王芳: "" → 2',
      '评分-教务!L6 依据 王芳: "" → "检查通报" (@)',
      '评分-教务!E7 备课教案 李强: "" → 36',
      '评分-教务!F7 课堂教学 李强: "" → 50',
      '评分-教务!H7 教案缺课时 李强: "" → 3',
      '评分-教务!L7 依据 李强: "" → "检查通报" (@)',
      '评分-教务!E8 备课教案 张敏: "" → 30',
      '评分-教务!F8 课堂教学 张敏: "" → 48.25',
      '评分-教务!L8 依据 张敏: "" → "检查通报" (@)',
      '评分-教务!E9 备课教案 陈静: "" → "不适用"',
      '评分-教务!F9 课堂教学 陈静: "" → "不适用"',
      '评分-教务!L9 依据 陈静: "" → "检查通报" (@)',
      '评分-教务!A11 填表人 : "填表人：" → "填表人：孙丽"',
      '评分-教务!E11 审核人(签字) : "审核人(签字)：" → "审核人(签字)：赵主任"',
      '评分-教务!I11 日期 : "日期：" → "日期：2026-09-28"',
    ]);
    expect(returned).toMatchObject({ kind: "sheet", target: { kind: "scores", of: "JW", name: "教务" }, state: "new", rows: 4 });
    expect([returned.additions, returned.notes]).toEqual([[], []]);
    expect([...returned.said]).toEqual([
      ["Scores_JW 0101", '[35.5,55,2,"","检查通报",""]'],
      ["Scores_JW 0102", '[36,50,"",3,"检查通报",""]'],
      ["Scores_JW 0103", '[30,48.25,"","","检查通报",""]'],
      ["Scores_JW 0104", '["不适用","不适用","","","检查通报",""]'],
    ]);
    expect(returned.inputs).toBe(inputsOf(CLEAN));
  });

  it("says that nothing is different, however a text stands in its spaces", () => {
    const file = scoreFile((builder) => builder.put(JW_TABLE, 0, "依据", " 检查通报 "));
    expect(taken(returnTo(CLEAN, file))).toMatchObject({ state: "unchanged", changes: [], additions: [], notes: [] });
  });

  it("tells one corrected score in a sheet that had scores, and a wiped one", () => {
    const file = scoreFile((builder) => {
      builder.put(JW_TABLE, 1, "课堂教学", 51);
      builder.put(JW_TABLE, 1, "教案缺课时", "");
      builder.put(JW_TABLE, 1, "备注", " 复核 ");
    });
    const returned = taken(returnTo(CLEAN, file));
    expect(returned.state).toBe("changed");
    expect(changeLines(returned)).toEqual([
      "评分-教务!F7 课堂教学 李强: 50 → 51",
      '评分-教务!H7 教案缺课时 李强: 3 → ""',
      '评分-教务!M7 备注 李强: "" → "复核" (@)',
    ]);
  });

  it("is new where the book's sheet had words but no scores", () => {
    const book = bookBut((builder) => {
      unscored(builder);
      builder.put(JW_TABLE, 0, "依据", "先写的");
    });
    expect(taken(returnTo(book, scoreFile())).state).toBe("new");
  });

  it("is changed where a single score stood in the book", () => {
    const book = bookBut((builder) => {
      unscored(builder);
      builder.put(JW_TABLE, 3, "教案缺课时", 0);
    });
    expect(taken(returnTo(book, scoreFile())).state).toBe("changed");
  });

  it("finds columns by heading wherever they stand; 备注 that the file has not wipes nothing", () => {
    const book = bookBut((builder) => builder.put(JW_TABLE, 0, "备注", "书里的备注"));
    const file = scoreFile((builder) => {
      for (const at of ["A5", "M5"]) builder.set(JW, at, at === "A5" ? "部门得分" : "说明");
      builder.set(JW, "K5", "序号");
      builder.put(JW_TABLE, 0, "课堂教学", 54);
    });
    expect(changeLines(returnTo(book, file))).toEqual(["评分-教务!F6 课堂教学 王芳: 55 → 54"]);
  });

  it("takes a value that stands beside a formula of the book's, and a formula's value with a note", () => {
    const book = bookBut((builder) => builder.put(JW_TABLE, 0, "备课教案", "=30+5.5", { shows: 35.5 }));
    expect(changeLines(returnTo(book, scoreFile()))).toEqual(["评分-教务!E6 备课教案 王芳: 35.5 → 35.5"]);
    const file = scoreFile((builder) => {
      builder.put(JW_TABLE, 0, "备课教案", "=30+6", { shows: 36 });
      builder.put(JW_TABLE, 2, "成绩突出", "=1+1", { shows: 2 });
    });
    const returned = taken(returnTo(CLEAN, file));
    expect(changeLines(returned)).toEqual(["评分-教务!E6 备课教案 王芳: 35.5 → 36", '评分-教务!G8 成绩突出 张敏: "" → 2']);
    expect(returned.notes).toEqual([{ note: "formulas", cells: ["E6", "G8"] }]);
  });
});

describe("formats", () => {
  const put = (value: number | string, format: string) => (builder: BookBuilder) => builder.put(JW_TABLE, 0, "备课教案", value, { format });
  const first = (book: typeof CLEAN, file: typeof CLEAN): string[] => changeLines(returnTo(book, file));

  it("[V10] [V11] a date or a percentage keeps its format, even where the number is the same", () => {
    expect(first(CLEAN, scoreFile(put(35.5, "m/d")))).toEqual(["评分-教务!E6 备课教案 王芳: 35.5 → 35.5 (m/d)"]);
    expect(first(CLEAN, scoreFile(put(0.9, "0%")))).toEqual(["评分-教务!E6 备课教案 王芳: 35.5 → 0.9 (0%)"]);
    expect(first(bookBut(put(0.9, "0%")), scoreFile(put(0.9, "0%")))).toEqual([]);
    expect(first(bookBut(put(0.9, "0%")), scoreFile(put(0.9, "0.0%")))).toEqual(["评分-教务!E6 备课教案 王芳: 0.9 → 0.9 (0.0%)"]);
  });

  it("a plain number gets a plain format where the book's cell shows dates, percentages or text", () => {
    expect(first(bookBut(put(35.5, "m/d")), scoreFile())).toEqual(["评分-教务!E6 备课教案 王芳: 35.5 → 35.5 (General)"]);
    expect(first(bookBut(put(30, "0%")), scoreFile())).toEqual(["评分-教务!E6 备课教案 王芳: 30 → 35.5 (General)"]);
    expect(first(bookBut(put("", "@")), scoreFile())).toEqual(['评分-教务!E6 备课教案 王芳: "" → 35.5 (General)']);
    expect(first(bookBut(put("", "0.00")), scoreFile())).toEqual(['评分-教务!E6 备课教案 王芳: "" → 35.5']);
  });

  it("a text keeps the book's format and its spaces (V09)", () => {
    expect(first(bookBut(put(30, "m/d")), scoreFile(put("３５ ", "0%")))).toEqual(['评分-教务!E6 备课教案 王芳: 30 → "３５ "']);
    expect(first(bookBut(put("优", "m/d")), scoreFile(put("优", "General")))).toEqual([]);
    expect(first(bookBut(put("优", "General")), scoreFile(put("优", "m/d")))).toEqual([]);
  });
});

describe("适用", () => {
  it("[T1] 不适用 stands for every blank base cell of the row, not for bonuses, and leaves a number", () => {
    const file = scoreFile((builder) => {
      withApplies(["不 适用", "ｎ/a", "适用", ""])(builder);
      for (const heading of ["备课教案", "课堂教学", "成绩突出"]) builder.put(JW_TABLE, 0, heading, "");
      builder.put(JW_TABLE, 1, "备课教案", " ");
      builder.put(JW_TABLE, 2, "备课教案", "");
      builder.put(JW_TABLE, 3, "备课教案", "");
    });
    expect(changeLines(returnTo(CLEAN, file))).toEqual([
      '评分-教务!E6 备课教案 王芳: 35.5 → "不适用"',
      '评分-教务!F6 课堂教学 王芳: 55 → "不适用"',
      '评分-教务!G6 成绩突出 王芳: 2 → ""',
      '评分-教务!E7 备课教案 李强: 36 → "不适用"',
      '评分-教务!E8 备课教案 张敏: 30 → ""',
      '评分-教务!E9 备课教案 陈静: "不适用" → ""',
    ]);
  });

  it("refuses any other word there, at its cell", () => {
    expect(reasons(returnTo(CLEAN, scoreFile(withApplies(["部分", "适用", "不适用", "否"]))))).toEqual([
      { why: "applies", cells: ["N6", "N9"] },
    ]);
  });

  it("a row that only says 不适用 is filled", () => {
    const file = scoreFile((builder) => {
      unscored(builder);
      withApplies(["", "", "", "不适用"])(builder);
    });
    const returned = taken(returnTo(bookBut(unscored), file));
    expect(changeLines(returned)).toEqual(['评分-教务!E9 备课教案 陈静: "" → "不适用"', '评分-教务!F9 课堂教学 陈静: "" → "不适用"']);
    expect(reasons(returnTo(CLEAN, scoreFile(unscored)))).toEqual([{ why: "empty" }]);
  });
});

describe("refuses", () => {
  it("what has no sheet in the book, and a department whose indicators are not sound", () => {
    const lacking = bookBut((builder) => (builder.tables = builder.tables.filter(({ name }) => name !== JW_TABLE)));
    expect(reasons(returnTo(lacking, scoreFile()))).toEqual([{ why: "noSheet", name: "教务" }]);
    const unsound = bookBut((builder) => builder.put("Indicators", 0, "最高", "很多"));
    expect(reasons(returnTo(unsound, scoreFile()))).toEqual([{ why: "unsound", name: "教务" }]);
  });

  it("[V02] lost headings of the book's sheet and of the file's; nobody fills 部门得分, and 备注 may be missing", () => {
    const book = bookBut((builder) => ["E5", "F5", "K5"].forEach((at) => builder.set(JW, at, `旧${builder.get(JW, at)}`)));
    expect(reasons(returnTo(book, scoreFile()))).toEqual([{ why: "bookHeadings", headings: ["备课教案", "课堂教学"] }]);
    const file = scoreFile((builder) =>
      ["G5", "I5", "J5", "K5", "L5", "M5"].forEach((at) => builder.set(JW, at, `旧${builder.get(JW, at)}`)),
    );
    expect(reasons(returnTo(CLEAN, file))).toEqual([{ why: "headings", headings: ["成绩突出", "依据"] }]);
  });

  it("strangers, people who are missing, members twice and merged cells, all at once", () => {
    const file = scoreFile((builder) => {
      builder.put(JW_TABLE, 1, "工号", " 9999 ");
      builder.put(JW_TABLE, 1, "姓名", " 欧阳客 ");
      builder.put(JW_TABLE, 2, "工号", "0101");
      builder.put(JW_TABLE, 2, "姓名", "王芳");
      builder.sheets.get(JW)!.merges.push("E6:F7");
    });
    expect(reasons(returnTo(CLEAN, file))).toEqual([
      { why: "strangers", rows: [{ row: 7, who: "欧阳客（9999）" }] },
      { why: "missing", people: ["李强（0102）", "张敏（0103）"] },
      { why: "twice", people: ["王芳（0101）"] },
      { why: "merged", cells: ["F6", "E7", "F7"] },
    ]);
  });

  it("a person the mark asked for is missing even where the book has no row of theirs", () => {
    const without = (builder: BookBuilder): void => {
      for (const heading of ["工号", "姓名", "党小组", "备课教案", "课堂教学", "依据"]) builder.put(JW_TABLE, 3, heading, "");
    };
    expect(reasons(returnTo(bookBut(without), scoreFile(without)))).toEqual([{ why: "missing", people: ["陈静（0104）"] }]);
    // Without a mark the book's rows say who is asked.
    const bare = taken(returnTo(bookBut(without), scoreFile(without, null)));
    expect(bare.notes).toEqual([{ note: "noMark" }, { note: "notAsked", people: ["陈静（0104）"] }]);
    expect(reasons(returnTo(CLEAN, scoreFile(without, null)))).toEqual([{ why: "missing", people: ["陈静（0104）"] }]);
  });
});

describe("notes", () => {
  const cut = (builder: BookBuilder): void => {
    for (const heading of ["工号", "姓名", "党小组", "备课教案", "课堂教学", "依据"]) builder.put(JW_TABLE, 3, heading, "");
  };

  it("who was not asked and has no row in the book; a supplement asks of its own people only", () => {
    const mark = { ...MARK, ids: ["0101", "0102", "0103"] };
    expect(taken(returnTo(bookBut(cut), scoreFile(cut, mark))).notes).toEqual([{ note: "notAsked", people: ["陈静（0104）"] }]);
    expect(taken(returnTo(CLEAN, scoreFile(cut, mark))).notes).toEqual([]);
    expect(taken(returnTo(bookBut(cut), scoreFile(cut, { ...mark, supplement: true }))).notes).toEqual([]);
  });

  it("a row that the book lacks is an addition with all it says", () => {
    const returned = taken(
      returnTo(
        bookBut(cut),
        scoreFile((builder) => builder.put(JW_TABLE, 3, "备注", "补")),
      ),
    );
    expect(returned).toMatchObject({ state: "changed", changes: [], rows: 4 });
    expect(returned.additions).toEqual([
      {
        table: "Scores_JW",
        key: "Scores_JW 0104",
        who: "陈静（0104）",
        values: {
          id: "0104",
          name: "陈静",
          group: "小学组",
          "indicator:0": "不适用",
          "indicator:1": "不适用",
          "indicator:2": "",
          "indicator:3": "",
          evidence: "检查通报",
          remark: "补",
        },
      },
    ]);
    expect(returned.inputs).toBe(inputsOf(bookBut((builder) => builder.put(JW_TABLE, 3, "备注", "补"))));
  });

  it("[V23] scores of somebody who takes no part any more are left, and said; a blank row of theirs is silent", () => {
    const row = { 工号: "0105", 姓名: "刘洋", 党小组: "高一组" };
    const scored = scoreFile((builder) => void builder.addRow(JW_TABLE, { ...row, 备课教案: 20 }));
    expect(taken(returnTo(CLEAN, scored))).toMatchObject({
      state: "unchanged",
      rows: 5,
      notes: [{ note: "notParticipating", people: ["刘洋（0105）"] }],
    });
    expect(
      taken(
        returnTo(
          CLEAN,
          scoreFile((builder) => void builder.addRow(JW_TABLE, row)),
        ),
      ).notes,
    ).toEqual([]);
    // Where the book has a row of theirs it is brought up to date as any other.
    const there = bookBut((builder) => void builder.addRow(JW_TABLE, { ...row, 备课教案: 18 }));
    expect(changeLines(returnTo(there, scored))).toEqual(["评分-教务!E10 备课教案 刘洋: 18 → 20"]);
  });

  it("[V05] of two rows of one member in the book the upper one takes the scores", () => {
    const book = bookBut((builder) => void builder.addRow(JW_TABLE, { 工号: "0101", 姓名: "王芳", 备课教案: 1 }));
    expect(
      changeLines(
        returnTo(
          book,
          scoreFile((builder) => builder.put(JW_TABLE, 0, "备课教案", 36)),
        ),
      ),
    ).toEqual(["评分-教务!E6 备课教案 王芳: 35.5 → 36"]);
  });

  it("[V05] an exact copy of a row is said and changes nothing; lines of sums are nobody's (V22)", () => {
    const file = scoreFile((builder) => {
      builder.addRow(JW_TABLE, { 工号: "0101", 姓名: "王芳", 备课教案: 35.5, 课堂教学: 55, 成绩突出: 2 });
      builder.addRow(JW_TABLE, { 姓名: "合计", 备课教案: 101.5 });
    });
    expect(taken(returnTo(CLEAN, file))).toMatchObject({
      state: "unchanged",
      rows: 4,
      notes: [{ note: "copies", people: ["王芳（0101）"] }],
    });
  });
});

describe("lines to sign", () => {
  const signed =
    (...texts: string[]) =>
    (builder: BookBuilder): void =>
      void builder.signOffs.set(JW_TABLE, texts);

  it("what the file leaves blank wipes nothing; another name takes the place of the old one", () => {
    const file = scoreFile(signed("填表人：", "审核人(签字)：周主任", "日期：2026-09-28"));
    expect(changeLines(returnTo(CLEAN, file))).toEqual(['评分-教务!E11 审核人(签字) : "审核人(签字)：赵主任" → "审核人(签字)：周主任"']);
  });

  it("those who sign for a supplement stand only where nobody has signed", () => {
    const supplement = scoreFile(signed("填表人：何平", "审核人(签字)：周主任", "日期：2026-10-02"), { ...MARK, supplement: true });
    expect(changeLines(returnTo(CLEAN, supplement))).toEqual([]);
    const open = bookBut(signed("填表人：孙丽", "审核人(签字)：", "日期："));
    expect(changeLines(returnTo(open, supplement))).toEqual([
      '评分-教务!E11 审核人(签字) : "审核人(签字)：" → "审核人(签字)：周主任"',
      '评分-教务!I11 日期 : "日期：" → "日期：2026-10-02"',
    ]);
  });

  it("a book or a file without the lines changes none", () => {
    const without = (builder: BookBuilder): void => void builder.signOffs.delete(JW_TABLE);
    expect(changeLines(returnTo(bookBut(without), scoreFile()))).toEqual([]);
    expect(changeLines(returnTo(CLEAN, scoreFile(without)))).toEqual([]);
  });
});

it("knows the file of another department by its mark", () => {
  const mark = { ...MARK, of: "DY" };
  const { sheets, tables, identity } = bookBut((builder) => builder.put(DY_TABLE, 1, "师德", 43));
  const file = {
    sheets: sheets.filter(({ name }) => name === "评分-德育"),
    tables: tables.filter(({ name }) => name === DY_TABLE),
    identity: { ...identity!, template: mark },
  };
  expect(taken(returnTo(CLEAN, file)).target).toEqual({ kind: "scores", of: "DY", name: "德育" });
  expect(changeLines(returnTo(CLEAN, file))).toEqual(["评分-德育!G7 师德 李强: 44 → 43"]);
});
