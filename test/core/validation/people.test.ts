import { cleanBook, DY_TABLE, JW, JW_TABLE } from "./snapshotBuilder";

describe("whose row it is", () => {
  it("[B3] a name alone identifies when it is unique in the roster", () => {
    const builder = cleanBook();
    builder.put(JW_TABLE, 0, "工号", "");
    expect(builder.issues()).toEqual([]);
    expect(builder.validate().book?.scoreSheets[0]?.rows[0]?.memberId).toBe("0101");
  });

  it("[V09] [B3] a number in 工号 is text with its zeros when exactly one id matches", () => {
    const builder = cleanBook();
    builder.put(JW_TABLE, 0, "工号", 101);
    const [issue, ...others] = builder.validate().issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ rule: "V09", message: "V09.id", cell: "B6", found: "101", params: { id: "0101" } });
    expect(issue?.fix).toEqual([{ kind: "value", sheet: JW, cell: "B6", before: 101, after: "0101", asText: true }]);
    expect(builder.validate().book?.scoreSheets[0]?.rows[0]?.memberId).toBe("0101");
  });

  it("[V03] a number that two ids match is not guessed", () => {
    const builder = cleanBook();
    builder.put("Roster", 1, "工号", "101");
    builder.put("Vetoes", 0, "工号", "101");
    builder.put(JW_TABLE, 0, "工号", 101);
    builder.put(JW_TABLE, 1, "工号", "101");
    builder.put(DY_TABLE, 1, "工号", "101");
    expect(builder.validate().issues.map(({ message, cell }) => `${message} ${cell}`)).toEqual(["V03.idAmbiguous B6"]);
  });

  it("[V09] hidden characters and full-width digits around an id are taken away", () => {
    for (const id of ["0101 ", "０１０１", "\u200B0101"]) {
      const builder = cleanBook();
      builder.put(JW_TABLE, 0, "工号", id);
      expect(builder.validate().issues).toMatchObject([{ message: "V09.id", cell: "B6", params: { id: "0101" } }]);
    }
  });

  it("[V03] a name that is not in the roster is one issue, with the nearest member, and no V06 for that member", () => {
    const builder = cleanBook();
    builder.put(JW_TABLE, 1, "工号", "");
    builder.put(JW_TABLE, 1, "姓名", "李墙");
    expect(builder.validate().issues).toMatchObject([
      { message: "V03.name", cell: "C7", found: "李墙", params: { suggestion: "李强（0102）" } },
    ]);
  });

  it("[V03] an id that is not in the roster suggests the member of that name", () => {
    const builder = cleanBook();
    builder.put(JW_TABLE, 1, "工号", "0902");
    expect(builder.validate().issues).toMatchObject([{ message: "V03.id", cell: "B7", params: { suggestion: "李强（0102）" } }]);
  });

  it("[V03] an id of one member beside the name of another is not guessed", () => {
    const builder = cleanBook();
    builder.put(JW_TABLE, 1, "工号", "0103");
    expect(builder.validate().issues).toMatchObject([
      { message: "V03.mismatch", cell: "C7", params: { owner: "张敏（0103）", suggestion: "李强（0102）" } },
    ]);
  });

  it("[V03] scores without id and name are one issue", () => {
    const builder = cleanBook();
    builder.put(JW_TABLE, 1, "工号", "");
    builder.put(JW_TABLE, 1, "姓名", "");
    builder.put(JW_TABLE, 1, "党小组", "");
    expect(builder.validate().issues).toMatchObject([{ message: "V03.nobody" }]);
  });

  it("[V03] a stranger's row is one issue and its blanks are not asked for", () => {
    const builder = cleanBook();
    builder.addRow(JW_TABLE, { 工号: "0999", 姓名: "欧阳修", 备课教案: "" });
    expect(builder.issues()).toEqual(["V03 E 评分-教务!B10"]);
  });

  it("[V04] two members of one name and no id: one issue a row, and nobody is missing", () => {
    const builder = cleanBook();
    builder.put("Roster", 2, "姓名", "王芳");
    for (const table of [JW_TABLE, DY_TABLE]) builder.put(table, 2, "姓名", "王芳");
    expect(builder.issues()).toEqual([]);
    builder.put(JW_TABLE, 2, "工号", "");
    expect(builder.validate().issues).toMatchObject([{ rule: "V04", cell: "C8", params: { candidates: "王芳（0101）、王芳（0103）" } }]);
  });

  it("[V05] the same values twice: a warning at the later row, which can be dropped", () => {
    const builder = cleanBook();
    builder.addRow(JW_TABLE, { 工号: "0101", 姓名: "王芳", 党小组: "高一组", 备课教案: 35.5, 课堂教学: 55, 成绩突出: 2, 依据: "检查通报" });
    const [issue, ...others] = builder.validate().issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ rule: "V05", severity: "W", cell: "B10" });
    expect(issue?.fix).toEqual([{ kind: "deleteRow", sheet: JW, table: JW_TABLE, row: 9 }]);
    expect(builder.validate().book?.scoreSheets[0]?.rows).toHaveLength(4);
  });

  it("[V05] different values are an error without a fix, and the copy's cells are not judged", () => {
    const builder = cleanBook();
    builder.addRow(JW_TABLE, { 工号: "0101", 姓名: "王芳", 备课教案: "优" });
    expect(builder.validate().issues).toMatchObject([{ rule: "V05", severity: "E", cell: "B10", fix: null }]);
  });

  it("[V05] a member twice in the roster", () => {
    const builder = cleanBook();
    const row = { 工号: "0101", 姓名: "王芳", 支部: "中学支部", 党小组: "高一组", 党员类别: "正式", 所在部门: "教务", 参评状态: "参评" };
    builder.addRow("Roster", row);
    expect(builder.validate().issues).toMatchObject([{ rule: "V05", severity: "W", sheet: "花名册", cell: "B7" }]);
    builder.put("Roster", 5, "党员类别", "预备");
    expect(builder.validate().issues).toMatchObject([{ rule: "V05", severity: "E", sheet: "花名册", cell: "B7" }]);
  });

  it("[V06] a participating member without a row, and only such a one", () => {
    const builder = cleanBook();
    for (const heading of ["序号", "工号", "姓名", "党小组", "备课教案", "课堂教学", "成绩突出", "教案缺课时", "依据"])
      builder.put(JW_TABLE, 1, heading, "");
    expect(builder.validate().issues).toMatchObject([
      { rule: "V06", severity: "E", department: "JW", sheet: JW, cell: null, member: { id: "0102", name: "李强" } },
    ]);
  });

  it("[V06] an empty sheet is one issue", () => {
    const builder = cleanBook();
    const index = builder.tables.findIndex((table) => table.name === JW_TABLE);
    for (let row = 0; row < 4; row++)
      for (const heading of ["序号", "工号", "姓名", "党小组", "备课教案", "课堂教学", "成绩突出", "教案缺课时", "依据"])
        builder.put(JW_TABLE, row, heading, "");
    expect(builder.tables[index]?.rowCount).toBe(4);
    expect(builder.validate().issues).toMatchObject([{ message: "V06.empty", params: { count: "4" } }]);
  });

  it("[V22] a row of sums is left out, and is no stranger", () => {
    for (const name of ["合计", "平均", "备注：", "合 计", "平均分", "总计"]) {
      const builder = cleanBook();
      builder.addRow(JW_TABLE, { 姓名: name, 备课教案: 135, 课堂教学: "不全" });
      expect(builder.validate().issues).toMatchObject([{ rule: "V22", severity: "I", cell: "C10", found: name }]);
      expect(builder.validate().book?.scoreSheets[0]?.rows).toHaveLength(4);
    }
  });

  it("[V23] scores of a non-participant are one warning", () => {
    const builder = cleanBook();
    builder.addRow(JW_TABLE, { 工号: "0105", 姓名: "刘洋", 备课教案: 30, 课堂教学: 999 });
    expect(builder.validate().issues).toMatchObject([{ rule: "V23", severity: "W", cell: "E10", member: { id: "0105" } }]);
  });

  it("[V23] [T3] a bonus where the department does not apply", () => {
    const builder = cleanBook();
    builder.put(JW_TABLE, 3, "成绩突出", 2);
    expect(builder.validate().issues).toMatchObject([{ message: "V23.extra", severity: "E", cell: "G9" }]);
  });

  it("[V23] [T4] a participant to whom no department applies", () => {
    const builder = cleanBook();
    builder.put(DY_TABLE, 3, "师德", "不适用");
    expect(builder.validate().issues).toMatchObject([
      { message: "V23.everywhere", severity: "E", sheet: "花名册", member: { id: "0104" } },
    ]);
  });

  it("[V26] a name with a space is its member's all the same", () => {
    const builder = cleanBook();
    builder.put(JW_TABLE, 0, "姓名", "王 芳");
    expect(builder.validate().issues).toMatchObject([{ rule: "V26", severity: "I", cell: "C6", params: { name: "王芳" } }]);
    builder.put(JW_TABLE, 0, "工号", "");
    expect(builder.issues()).toEqual(["V26 I 评分-教务!C6"]);
  });
});
