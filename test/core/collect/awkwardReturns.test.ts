/** Returned files as schools send them: rows under the table, lost zeros, last quarter's sheet pasted in, half filled, filled in a copy. */
import { reasonText } from "../../../src/commands/messages/returns";
import type { Returned } from "../../../src/core/collect/returned";
import type { BookSnapshot } from "../../../src/core/snapshot";
import { JW, JW_TABLE, type BookBuilder } from "../validation/snapshotBuilder";
import { bookBut, changeLines, fileOf, MARK, reasons, returnTo, scoreFile, taken, unscored, withApplies, type Alter } from "./returnedFile";

const CLEAN = bookBut();
const said = (returned: Returned): string => reasons(returned).map(reasonText).join("");
/** The table of a program in which tables do not grow. */
const shortened = (file: BookSnapshot, rowCount: number): BookSnapshot => ({
  ...file,
  tables: file.tables.map((table) => ({ ...table, rowCount })),
});

describe("[V24] rows under a table that did not grow", () => {
  it("are read like the rest, and a stranger among them is refused by row", () => {
    const file = scoreFile((builder) => builder.put(JW_TABLE, 3, "课堂教学", 12));
    expect(changeLines(returnTo(CLEAN, shortened(file, 2)))).toEqual(['评分-教务!F9 课堂教学 陈静: "不适用" → 12']);
    const stranger = scoreFile((builder) => void builder.addRow(JW_TABLE, { 工号: "9999", 姓名: "欧阳客", 备课教案: 5 }));
    expect(reasons(returnTo(CLEAN, shortened(stranger, 4)))).toEqual([{ why: "strangers", rows: [{ row: 10, who: "欧阳客（9999）" }] }]);
  });

  it("below the line to sign stop the file: nothing of them would be read", () => {
    const file = scoreFile((builder) =>
      ["8", "0102", "李强", "高一组", 30].forEach((value, col) => builder.set(JW, `${"ABCDE"[col]!}13`, value)),
    );
    expect(reasons(returnTo(CLEAN, file))).toEqual([{ why: "belowSign", rows: [13] }]);
    expect(said(returnTo(CLEAN, file))).toBe("第 13 行写在签字行下面，没有计入，请移到签字行上面，或者删去。");
  });
});

describe("[B3] [V03] whom a row may mean is said, and nobody it may mean is called missing", () => {
  const put =
    (row: number, id: string, name: string): Alter =>
    (builder) => {
      builder.put(JW_TABLE, row, "工号", id);
      builder.put(JW_TABLE, row, "姓名", name);
    };

  it("an id whose leading zeros are lost, beside a name that two people have", () => {
    const two = bookBut((builder) => {
      builder.put("Roster", 1, "工号", "00101");
      builder.put("Roster", 1, "姓名", "王芳");
    });
    const returned = returnTo(two, scoreFile(put(0, "101", "王芳")));
    const meant = "王芳（0101）、王芳（00101）";
    expect(reasons(returned)[0]).toMatchObject({ why: "strangers", rows: [{ row: 6, who: "王芳（101）", meant, hint: "zeros" }, {}] });
    expect(said(returned)).toContain(`第 6 行 王芳（101）（名单里有${meant}，工号前面的 0 可能丢了）`);
  });

  it("a name that two people have, a name beside another's id, and neither", () => {
    const two = bookBut((builder) => builder.put("Roster", 1, "姓名", "王芳"));
    const returned = returnTo(
      two,
      scoreFile((builder) => {
        put(0, "", "王芳")(builder);
        put(1, "0103", "陈静")(builder);
        put(2, "", "")(builder);
      }),
    );
    expect(said(returned)).toBe(
      "有的行对不上本簿的名单：第 6 行 王芳（名单里有王芳（0101）、王芳（0102））；第 7 行 陈静（0103）（名单里有张敏（0103）、陈静（0104））；第 8 行没有姓名和工号。请核对工号、姓名。",
    );
  });

  it("somebody who was on the list when it went out and is not any more", () => {
    const gone = bookBut((builder) => {
      put(0, "0101", "王芳")(builder);
      for (const [heading, value] of Object.entries({ 工号: "0199", 姓名: "周敏" })) builder.put("Roster", 0, heading, value);
    });
    const returned = returnTo(gone, scoreFile());
    expect(reasons(returned)[0]).toEqual({ why: "strangers", rows: [{ row: 6, who: "王芳（0101）", hint: "left" }] });
    expect(said(returned)).toContain(
      "第 6 行 王芳（0101），发出模板以后从名单里去掉了。请核对工号、姓名。离开的人可以留在花名册里，参评状态改为“不参评”，再收。",
    );
  });

  it("[G1] groups are named as groups", () => {
    const file = fileOf("GroupActivities", { ...MARK, kind: "activities", of: "高一组" }, (builder) =>
      builder.put("GroupActivities", 0, "党小组", ""),
    );
    expect(said(returnTo(CLEAN, file))).toBe(
      "有的行对不上本簿的党小组：第 2 行没有党小组；第 3 行 小学组。请核对党小组名称。少了 高一组的行，请补上。",
    );
  });
});

describe("[V01] the quarter above the list, whatever the hidden mark says", () => {
  const wanted = "2026年第三季度";
  const label =
    (at: string, text: string) =>
    (builder: BookBuilder): void =>
      builder.set(JW, at, text);

  it("another quarter in the label or in the title is refused", () => {
    expect(reasons(returnTo(CLEAN, scoreFile(label("A2", "考核周期：2026年第二季度"))))).toEqual([
      { why: "otherPeriod", found: "2026年第二季度", wanted },
    ]);
    expect(reasons(returnTo(CLEAN, scoreFile(label("A1", "2025年第三季度教务评分表"))))).toEqual([
      { why: "otherPeriod", found: "2025年第三季度", wanted },
    ]);
  });

  it("the same quarter in other words is the same, and words that name none say nothing", () => {
    for (const text of ["2026年第3季度", "2026 年三季度", "２０２６第三季度", "2026年秋季"])
      expect(reasons(returnTo(CLEAN, scoreFile(label("A2", `考核周期：${text}`))))).toEqual([]);
    expect(reasons(returnTo(CLEAN, scoreFile(label("A2", "考核周期：2026年第3季度"), null)))).toEqual([]);
    expect(reasons(returnTo(CLEAN, scoreFile(label("A2", "考核周期：2026年秋季"), null)))).toEqual([
      { why: "otherPeriod", found: "2026年秋季", wanted },
    ]);
  });
});

describe("what taking a file in would do in silence is said", () => {
  it("[V07] scores of the book that it leaves blank", () => {
    const half = scoreFile((builder) => ["备课教案", "课堂教学"].forEach((heading) => builder.put(JW_TABLE, 0, heading, "")));
    expect(taken(returnTo(CLEAN, half)).notes).toEqual([{ note: "wiped", count: 2, people: ["王芳（0101）"] }]);
    expect(taken(returnTo(bookBut(unscored), half)).notes).toEqual([]);
  });

  it("[T1] a row marked 不适用 in which scores stand", () => {
    const file = scoreFile(withApplies(["不适用", "", "", "不适用"]));
    expect(taken(returnTo(CLEAN, file)).notes).toEqual([{ note: "offWithScores", people: ["王芳（0101）"] }]);
  });

  it("another sheet with the same headings; where only that one is filled, which is meant is asked", () => {
    const copy = (file: BookSnapshot): BookSnapshot => ({
      ...file,
      sheets: [...file.sheets, { ...scoreFile().sheets[0]!, name: "评分-教务 (2)" }],
    });
    expect(taken(returnTo(CLEAN, copy(scoreFile()))).notes).toEqual([{ note: "otherSheets", sheets: ["评分-教务 (2)"] }]);
    expect(reasons(returnTo(CLEAN, copy(scoreFile(unscored))))).toEqual([{ why: "severalSheets", sheets: [JW, "评分-教务 (2)"] }]);
  });
});
