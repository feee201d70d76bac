import { readBook } from "../../../src/core/reading/reading";
import { nameAndId, rowPerson, rowPlace } from "../../../src/core/rules/rowPlace";
import { cleanBook, DY_TABLE, JW, JW_TABLE } from "./snapshotBuilder";
import { issuesOf, line, told, without, type Alter } from "./told";

describe("where a fault of a row stands", () => {
  const rowOf = (alter: Alter) => {
    const book = cleanBook();
    alter(book);
    return readBook(book.snapshot()).scoreSheets[0]!.rows[0]!;
  };
  const place = (alter: Alter, preferred: "id" | "name"): string => {
    const at = rowPlace(rowOf(alter), preferred);
    return at ? `${at.row} ${at.col}` : "none";
  };

  it("[V] at the preferred of 工号 and 姓名, else at the other, else at the first filled score", () => {
    const clear =
      (...headings: readonly string[]): Alter =>
      (book) =>
        headings.forEach((heading) => book.put(JW_TABLE, 0, heading, ""));
    expect([place(clear(), "id"), place(clear(), "name")]).toEqual(["5 1", "5 2"]);
    expect([place(clear("工号"), "id"), place(clear("姓名"), "name")]).toEqual(["5 2", "5 1"]);
    expect([place(clear("工号", "姓名"), "id"), place(clear("工号", "姓名", "备课教案"), "name")]).toEqual(["5 4", "5 5"]);
    const empty = clear("工号", "姓名", "备课教案", "课堂教学", "成绩突出");
    expect([place(empty, "id"), place(empty, "name")]).toEqual(["5 1", "5 2"]);
    const noId: Alter = (book) => (empty(book), without("B5")(book));
    expect([place(noId, "id"), place((book) => (noId(book), without("C5")(book)), "id")]).toEqual(["5 2", "none"]);
  });

  it("[V] the person of a row: the member, or what stands there", () => {
    const person = (id: string, name: string) =>
      rowPerson(rowOf((book) => (book.put(JW_TABLE, 0, "工号", id), book.put(JW_TABLE, 0, "姓名", name))));
    expect(person("0101", "")).toEqual({ id: "0101", name: "王芳" });
    expect([person(" 0999 ", " 外人 "), person("0999", ""), person("", "外人"), person(" ", "")]).toEqual([
      { id: "0999", name: "外人" },
      { id: "0999", name: "" },
      { id: "", name: "外人" },
      null,
    ]);
    expect(rowPerson(rowOf((book) => (without("B5", "C5")(book), book.put(JW_TABLE, 0, "备注", "x"))))).toBeNull();
    expect([nameAndId({ id: "1", name: "甲" }), nameAndId({ id: "", name: "甲" })]).toEqual(["甲（1）", "甲"]);
  });
});

describe("what is compared with the template", () => {
  const put =
    (row: number, heading: string, formula: string, shows: string | number): Alter =>
    (book) =>
      book.put(JW_TABLE, row, heading, formula, { shows });

  it("[V18] a formula written in another way is the template's", () => {
    const book = cleanBook();
    const [formula] = [String(book.sheets.get(JW)!.formulas[5]![10])];
    for (const other of [
      formula.toLowerCase(),
      formula.replace("=", "=+"),
      formula.replace("=", "= "),
      formula.replace(/E6/g, "$E$6"),
      formula.replace("=", "=="),
    ])
      expect([other, told("V18", put(0, "部门得分", other, ""))]).toEqual([other, []]);
    expect(told("V18", put(0, "部门得分", formula.replace("=", "=0+"), 0))).toHaveLength(1);
  });

  it("[V18] a value within 1e-9 agrees, in hundreds as in parts of one; spaces around 不适用 do not matter", () => {
    // Member 0101 of 教务: (35.5 + 55) + 2 = 92.5.
    const typed = (value: number | string, row = 0): string =>
      told("V18", (book) => book.put(JW_TABLE, row, "部门得分", value))[0]!.split(" ")[0]!;
    expect([typed(92.5), typed(92.5 + 5e-8), typed(92.5 + 2e-7), typed("92.5"), typed(92)]).toEqual([
      "V18.equal",
      "V18.equal",
      "V18.differs",
      "V18.differs",
      "V18.differs",
    ]);
    expect([typed(" 不适用 ", 3), typed("", 3), typed("不适用", 0)]).toEqual(["V18.equal", "V18.differs", "V18.differs"]);
    const bonus = (value: number): string =>
      told("V18", (book) => (book.put("Indicators", 2, "换算", 0.01), book.put(JW_TABLE, 0, "加分合计", value)))[0]!.split(" ")[0]!;
    expect([bonus(0.02), bonus(0.02 + 5e-10), bonus(0.02 + 2e-9)]).toEqual(["V18.equal", "V18.equal", "V18.differs"]);
    const none = (heading: string, value: number): string =>
      told("V18", (book) => book.put(JW_TABLE, 2, heading, value))[0]!.split(" ")[0]!;
    expect([none("加分合计", 0), none("扣分合计", 0), none("扣分合计", 1)]).toEqual(["V18.equal", "V18.equal", "V18.differs"]);
    // Member 0102: 3 × 0.2.
    expect(told("V18", (book) => book.put(JW_TABLE, 1, "扣分合计", 0.6))[0]).toBe(
      "V18.equal J7 0102 李强 [0.6] heading=扣分合计 expected=0.60 formula=",
    );
  });

  it("[V18] a whole column of one other formula is told once, from three rows on, where none is the template's", () => {
    const column = (rows: readonly number[], formulas: (row: number) => string): string[] =>
      told("V18", (book) => rows.forEach((row) => book.put(JW_TABLE, row, "扣分合计", formulas(row + 6), { shows: 0 })));
    const all = [0, 1, 2, 3];
    expect(column(all, (row) => `=H${row}*0.2`)).toEqual(["V18.column J6 [=H6*0.2] heading=扣分合计 rows=4"]);
    expect(column(all, (row) => (row === 9 ? `=H${row}*0.3` : `=H${row}*0.2`))).toHaveLength(4);
    expect(column([0, 1, 2], (row) => `=H${row}*0.2`)).toHaveLength(3);
    const few: Alter = (book) => {
      for (const row of [0, 1])
        for (const table of [JW_TABLE, DY_TABLE]) for (const heading of ["工号", "姓名"]) book.put(table, row, heading, "");
      for (const row of [0, 1]) book.put("Roster", row, "参评状态", "不参评");
      for (const row of [2, 3]) book.put(JW_TABLE, row, "扣分合计", `=H${row + 6}*0.2`, { shows: 0 });
    };
    expect(told("V18", few).map((text) => text.split(" ")[0])).toEqual(["V18.equal", "V18.equal"]);
    const three: Alter = (book) => {
      book.put("Roster", 0, "参评状态", "不参评");
      for (const row of [1, 2, 3]) book.put(JW_TABLE, row, "扣分合计", `=H${row + 6}*0.2`, { shows: row === 1 ? 0.6 : 0 });
    };
    expect(told("V18", three)).toEqual(["V18.columnEqual J7 [=H7*0.2] heading=扣分合计 rows=3"]);
  });

  it("[V17] an error value in a formula that is not the template's gets it back", () => {
    const book = cleanBook();
    put(0, "部门得分", "=#REF!+1", " #REF! ")(book);
    const [issue] = issuesOf("V17 V18", book);
    expect(line(issue!)).toBe("V17.formula K6 0101 王芳 [ #REF! ] heading=部门得分");
    expect(issue!.fix).toMatchObject([{ kind: "formula", sheet: JW, cell: "K6", before: "=#REF!+1" }]);
    expect(told("V17", (other) => other.put(JW_TABLE, 0, "部门得分", "#N/A"))).toHaveLength(1);
  });

  it("[V17] where a person's id, name or group belongs", () => {
    expect(told("V17", (book) => ["工号", "姓名", "党小组"].forEach((heading) => book.put("Roster", 1, heading, " #N/A ")))).toEqual([
      "V17.text B3 李强 [ #N/A ]".replace("李强", " #N/A"),
      "V17.text C3  #N/A [ #N/A ]",
      "V17.text E3  #N/A [ #N/A ]",
    ]);
    expect(told("V17", (book) => book.put("Vetoes", 0, "工号", "#REF!"))).toEqual(["V17.text A2 [#REF!]"]);
  });
});

describe("what is hidden, merged or points elsewhere", () => {
  it("[V21] rows and columns with data, in runs, in their order", () => {
    const found = told("V21", (book) => {
      const sheet = book.sheets.get(JW)!;
      sheet.hiddenRows.push(5, 6, 8);
      sheet.hiddenColumns.push(11, 4, 5, 12, 7);
    });
    expect(found).toEqual([
      "V21.columns E5 [E–F列] count=2",
      "V21.columns H5 [H列] count=1",
      "V21.columns L5 [L列] count=1",
      "V21.rows A6 [第6–7行] count=2",
      "V21.rows A9 [第9行] count=1",
    ]);
  });

  it("[V20] labels are filled down below their heading, over one column alone; scores and ids never", () => {
    const fill = (range: string, sheet = JW): unknown => {
      const book = cleanBook();
      book.sheets.get(sheet)!.merges.push(range);
      const [issue] = issuesOf("V20", book);
      const [edit] = issue?.fix ?? [];
      return edit?.kind === "unmerge" ? edit.fill.map(({ cell, value }) => `${cell} ${String(value)}`) : null;
    };
    expect(fill("D6:D8")).toEqual(["D7 高一组", "D8 高一组"]);
    expect(fill("L8:L12")).toEqual(["L9 检查通报"]);
    expect([fill("D6:E7"), fill("D5:D6"), fill("B6:B7"), fill("E6:E7"), fill("M6:M7")]).toEqual([[], [], [], [], []]);
    expect(fill("D2:D3", "党小组")).toEqual([]);
  });

  it("[V19] formulas to other workbooks, of any list; 部门得分 is V18's", () => {
    const external = (formula: string): number => told("V19", (book) => book.put(JW_TABLE, 0, "备课教案", formula, { shows: 35.5 })).length;
    expect(
      ["='[教务.xlsx]表'!B2", "=[12]表!B2", "='file:///d/x.ods'#表.B2", "='教务.xls'#表.A1", "=教务.xlsm#表.A1", "=[a.csv]b!A1"].map(
        external,
      ),
    ).toEqual(Array(6).fill(1));
    expect(["=B2", "=[表]!B2", "=SUM([x]y)", '=A1&"x.txt"'].map(external)).toEqual([0, 0, 0, 0]);
    expect(told("V19", (book) => book.put("Groups", 0, "组长", "=[1]表!B2", { shows: "王芳" }))).toEqual([
      "V19.external C2 [王芳] formula=[1]表!B2".replace("formula=", "formula=="),
    ]);
  });
});
