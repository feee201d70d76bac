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
