import { raise } from "../../../src/core/rules/raise";
import { cleanBook, JW, JW_TABLE, type BookBuilder } from "./snapshotBuilder";

/** "V06.missing –" of every issue of these rules, with its cell. */
function told(rules: string, alter: (book: BookBuilder) => void): string[] {
  const book = cleanBook();
  alter(book);
  const issues = book.validate().issues.filter(({ rule }) => rules.split(" ").includes(rule));
  return issues.map(({ message, cell, member }) => `${message} ${cell ?? "–"}${member ? ` ${member.name}` : ""}`);
}
const clear = (book: BookBuilder, row: number): void => {
  const table = book.tables.find(({ name }) => name === JW_TABLE);
  const headings = book.sheets.get(JW)?.values[table?.top ?? 0] ?? [];
  for (const heading of headings) if (heading !== "") book.put(JW_TABLE, row, String(heading), "");
};
const setting = (book: BookBuilder, item: string, value: string | number): void => {
  const row = book.sheets.get("设置")?.values.findIndex(([first]) => first === item) ?? 0;
  book.put("Settings", row - 1, "值", value);
};
const wrongTotal = (book: BookBuilder): void => book.put(JW_TABLE, 1, "部门得分", 99);

describe("who is missing in a sheet", () => {
  it("[V06] is told by name where there is no 工号, and by id where there is no 姓名; of nobody where there is neither", () => {
    const gone = (book: BookBuilder): void => clear(book, 1);
    expect(told("V06", gone)).toEqual(["V06.missing – 李强"]);
    for (const cell of ["B5", "C5"]) expect(told("V06", (book) => (gone(book), book.set(JW, cell, "")))).toEqual(["V06.missing – 李强"]);
    expect(told("V06", (book) => (gone(book), book.set(JW, "B5", ""), book.set(JW, "C5", "")))).toEqual([]);
  });

  it("[V06] [V17] [V20] waits where a row's person cannot be told: an error value, nobody's scores, a row under a merge", () => {
    const renamed = (id: string, name: string) => (book: BookBuilder) => {
      book.put(JW_TABLE, 1, "工号", id);
      book.put(JW_TABLE, 1, "姓名", name);
    };
    expect(told("V06", renamed("#N/A", ""))).toEqual([]);
    expect(told("V06", renamed("", ""))).toEqual([]);
    expect(
      told("V06", (book) => {
        clear(book, 1);
        book.sheets.get(JW)?.merges.push("B6:B7", "C6:C7");
      }),
    ).toEqual([]);
    // A merge beside the column hides nobody; one row without a person stands for one of two who are missing.
    expect(
      told("V06", (book) => {
        clear(book, 1);
        book.sheets.get(JW)?.merges.push("D6:D7");
      }),
    ).toEqual(["V06.missing – 李强"]);
    expect(told("V06", (book) => (renamed("", "")(book), clear(book, 2)))).toEqual(["V06.missing – 李强", "V06.missing – 张敏"]);
  });
});

describe("scores that are asked for", () => {
  const namesake = (other: number, status: string) => (book: BookBuilder) => {
    book.put("Roster", other, "姓名", "李强");
    book.put("Roster", other, "参评状态", status);
    for (const table of other === 4 ? [] : ["Scores_JW", "Scores_DY"]) book.put(table, other, "姓名", "李强");
    book.put(JW_TABLE, 1, "工号", "");
    book.put(JW_TABLE, 1, "备课教案", "");
  };

  it("[V04] [V07] of a row that is one of two namesakes, where both take part", () => {
    expect(told("V04 V07", namesake(2, "参评"))).toEqual(["V04.ambiguous C7 李强", "V07.score E7 李强"]);
    expect(told("V04 V07", namesake(4, "不参评"))).toEqual(["V04.ambiguous C7 李强"]);
  });
});

describe("what is compared with the template", () => {
  it("[V18] a total that was typed over is told where the rules are sound, columns that moved included", () => {
    expect(told("V18", wrongTotal)).toEqual([`V18.differs ${cleanBook().at(JW_TABLE, 1, "部门得分")} 李强`]);
  });

  it("[V18] [V24] [V02] nothing where they are not: floor and ceiling alike, a setting that is none, a heading that is gone", () => {
    expect(told("V18", (book) => (wrongTotal(book), setting(book, "部门得分下限", 100)))).toEqual([]);
    expect(told("V18", (book) => (wrongTotal(book), setting(book, "加分封顶", "十")))).toEqual([]);
    expect(told("V18", (book) => (wrongTotal(book), book.set(JW, "F5", "")))).toEqual([]);
    expect(told("V18", (book) => (wrongTotal(book), book.put("Indicators", 0, "最高", "很多")))).toEqual([]);
  });
});

describe("an issue", () => {
  it("[V] stands at its cell, or at the whole sheet where the row or the column is not known", () => {
    const place = (at: object) => raise("V06.empty", { sheet: JW, ...at }).cell;
    expect([
      place({ row: 4, col: 1 }),
      place({ row: 0, col: 0 }),
      place({}),
      place({ row: 4 }),
      place({ col: 1 }),
      place({ row: null, col: null }),
    ]).toEqual(["B5", "A1", null, null, null, null]);
  });

  it("[V] says what was found: the cell's value, unless told otherwise", () => {
    expect(raise("V06.empty", { sheet: JW, value: 35.5 }).found).toBe("35.5");
    expect(raise("V06.empty", { sheet: JW, value: 35.5 }, { found: "x" }).found).toBe("x");
    expect(raise("V06.empty", { sheet: JW })).toEqual({
      rule: "V06",
      severity: "E",
      department: null,
      sheet: JW,
      cell: null,
      member: null,
      found: "",
      message: "V06.empty",
      params: {},
      fix: null,
      confirmed: false,
    });
  });
});

describe("formulas that point to another workbook", () => {
  it("[V19] are told of score cells; of the template's three columns V18 speaks, of an error value V17", () => {
    const external = (heading: string, shows: string | number) => (book: BookBuilder) =>
      book.put(JW_TABLE, 1, heading, "=[教务.xlsx]Sheet1!B2", { shows });
    expect(told("V19", external("备课教案", 36))).toEqual(["V19.external E7"]);
    for (const heading of ["加分合计", "扣分合计", "部门得分"]) expect(told("V19", external(heading, 99))).toEqual([]);
    for (const shows of ["#REF!", " #REF! "]) expect(told("V17 V19", external("备课教案", shows))).toEqual(["V17.score E7 李强"]);
  });
});

describe("a merge among the data", () => {
  const fills = (table: string, row: number, heading: string, value: string): unknown => {
    const book = cleanBook();
    const sheet = book.tables.find(({ name }) => name === table)?.sheet ?? "";
    book.put(table, row, heading, value);
    for (const below of [1, 2]) book.put(table, row + below, heading, "");
    book.sheets.get(sheet)?.merges.push(`${book.at(table, row, heading)}:${book.at(table, row + 2, heading)}`);
    const found = book.validate().issues.find(({ message }) => message === "V20.merged");
    return found?.fix?.flatMap((edit) => (edit.kind === "unmerge" ? edit.fill : []));
  };

  it("[V20] of labels is filled down, every row of it; of ids, names and scores never", () => {
    for (const [table, heading, cells] of [
      [JW_TABLE, "依据", ["L7", "L8"]],
      [JW_TABLE, "备注", ["M7", "M8"]],
      [JW_TABLE, "党小组", ["D7", "D8"]],
      ["Roster", "所在部门", ["G3", "G4"]],
      ["Roster", "支部", ["D3", "D4"]],
      ["Indicators", "组", ["E3", "E4"]],
      ["Settings", "说明", ["C3", "C4"]],
    ] as const) {
      expect([heading, fills(table, 0, heading, "同上")]).toEqual([heading, cells.map((cell) => ({ cell, value: "同上" }))]);
    }
    for (const heading of ["工号", "姓名", "备课教案"]) expect(fills(JW_TABLE, 0, heading, "0101")).toEqual([]);
    expect(fills(JW_TABLE, 0, "依据", "")).toEqual([]);
  });
});

describe("a row twice", () => {
  const copied = (more: Readonly<Record<string, string | number>>) => {
    const book = cleanBook();
    book.addRow(JW_TABLE, {
      工号: "0102",
      姓名: "李强",
      党小组: "高一组",
      备课教案: 36,
      课堂教学: 50,
      教案缺课时: 3,
      依据: "检查通报",
      ...more,
    });
    const found = book.validate().issues.filter(({ rule }) => rule === "V05");
    return found.map(({ message, cell, fix }) => `${message} ${cell ?? ""} ${fix ? "deleted" : "kept"}`);
  };

  it("[V05] is deleted where it says the same, or says nothing besides its scores; what else it says is never lost", () => {
    expect(copied({})).toEqual(["V05.same B10 deleted"]);
    expect(copied({ 依据: " 检查通报 ", 备课教案: 36 })).toEqual(["V05.same B10 deleted"]);
    expect(copied({ 依据: " " })).toEqual(["V05.same B10 deleted"]);
    expect(copied({ 依据: "另一通报" })).toEqual(["V05.same B10 kept"]);
    expect(copied({ 备注: "补交" })).toEqual(["V05.same B10 kept"]);
    expect(copied({ 备课教案: 37 })).toEqual(["V05.different B10 kept"]);
  });

  it("[V05] stands at its id, at its name where there is no id", () => {
    expect(copied({ 工号: "" })).toEqual(["V05.same C10 deleted"]);
  });
});
