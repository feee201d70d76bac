import { scoreSentences as english } from "../../../src/commands/messages/en-US/issuesOfScores";
import { scoreSentences as chinese } from "../../../src/commands/messages/issuesOfScores";
import type { Issue } from "../../../src/core/issue";
import { cleanBook, DY_TABLE, JW, JW_TABLE, type BookBuilder } from "./snapshotBuilder";

const faulty = (change: (book: BookBuilder) => void): readonly Issue[] => {
  const book = cleanBook();
  change(book);
  return book.validate().issues;
};
const faultyBoard = (change: (book: BookBuilder) => void) => {
  const book = cleanBook();
  change(book);
  return book.validate().board;
};
/** "V03.zeros B7 → 0102", "V03.leftOver B10 → row 10". */
const told = (change: (book: BookBuilder) => void): string[] =>
  faulty(change).map(({ message, cell, fix }) => {
    const [edit] = fix ?? [];
    const to = edit?.kind === "value" ? ` → ${edit.after}` : edit?.kind === "deleteRow" ? ` → row ${edit.row + 1}` : "";
    return `${message} ${cell}${to}`;
  });
/** 李强（0102）, fourth row of the roster, was 102 until the roster was put right. */
const LQ = { 工号: "102", 姓名: "李强" };

describe("[B3] [V03] an id that differs from the roster's in leading zeros alone, beside the very name", () => {
  it("is put right at every sheet in one go, and nobody is called missing (V06)", () => {
    const book = cleanBook();
    for (const table of [JW_TABLE, DY_TABLE]) book.put(table, 1, "工号", "102");
    const { issues } = book.validate();
    expect(issues.map(({ message }) => message)).toEqual(["V03.zeros", "V03.zeros"]);
    for (const edit of issues.flatMap(({ fix }) => fix ?? [])) {
      expect(edit).toMatchObject({ kind: "value", before: "102", after: "0102", asText: true });
      if (edit.kind === "value") book.set(edit.sheet, edit.cell, edit.after);
    }
    expect(book.validate().issues).toEqual([]);
  });

  it("is no member who is not scored, and nothing that the department has to mend", () => {
    const { departments } = faultyBoard((book) => book.put(JW_TABLE, 1, "工号", "102"));
    expect(departments[0]).toMatchObject({ code: "JW", errors: 1, unscored: [], wrong: [] });
    // Somebody else's id is asked about as ever.
    const other = faultyBoard((book) => book.put(JW_TABLE, 1, "工号", "0902")).departments[0];
    expect(other).toMatchObject({ unscored: [{ id: "0102" }], wrong: [{ message: "V03.id" }] });
  });

  it("works the other way round, and through spaces in the name", () => {
    expect(told((book) => book.put(JW_TABLE, 1, "工号", "00102"))).toEqual(["V03.zeros B7 → 0102"]);
    const spaced = told((book) => {
      book.put(JW_TABLE, 1, "工号", "102");
      book.put(JW_TABLE, 1, "姓名", "李 强");
    });
    expect(spaced).toContain("V03.zeros B7 → 0102");
  });

  it("is not guessed: another name, none, other digits, letters, or two members that fit", () => {
    const put = (id: string, name: string): string[] =>
      told((book) => {
        book.put(JW_TABLE, 1, "工号", id);
        book.put(JW_TABLE, 1, "姓名", name);
      });
    expect(put("102", "李墙")).toEqual(["V03.id B7"]);
    expect(put("102", "")).toEqual(["V03.id B7"]);
    expect(put("1020", "李强")).toEqual(["V03.id B7"]);
    expect(put("A102", "李强")).toEqual(["V03.id B7"]);
    const twoFit = told((book) => {
      book.put("Roster", 4, "工号", "00102");
      book.put("Roster", 4, "姓名", "李强");
      book.put(JW_TABLE, 1, "工号", "102");
    });
    expect(twoFit.filter((text) => text.startsWith("V03"))).toEqual(["V03.id B7"]);
  });

  it("[V05] is no second row: where the member has one, the row is left over, and only a blank one may be emptied", () => {
    expect(told((book) => void book.addRow(JW_TABLE, LQ))).toEqual(["V03.leftOver B10 → row 10"]);
    for (const filled of [{ 备课教案: 30 }, { 依据: "见附件" }, { 备注: "补" }])
      expect(told((book) => void book.addRow(JW_TABLE, { ...LQ, ...filled }))).toEqual(["V03.leftOverFilled B10"]);
  });

  it("[V05] of two such rows the first is the member's, the other left over", () => {
    const two = told((book) => {
      book.put(JW_TABLE, 1, "工号", "102");
      book.addRow(JW_TABLE, { ...LQ, 工号: "00102" });
    });
    expect(two).toEqual(["V03.zeros B7 → 0102", "V03.leftOver B10 → row 10"]);
  });

  it("says so in both languages, and never asks for a second row", () => {
    const [issue] = faulty((book) => void book.addRow(JW_TABLE, { ...LQ, 备课教案: 30 }));
    const said = [chinese, english].map((sentences) => Object.values(sentences["V03.leftOverFilled"](issue as Issue)).join(" "));
    expect(issue).toMatchObject({ sheet: JW, cell: "B10" });
    expect(said[0]).toContain("工号“102”不在花名册中；李强（0102）已在第 7 行");
    expect(said[0]).toContain("请核对以哪一行为准");
    expect(said[1]).toContain("“李强 (0102)” already stands in row 7");
    expect(said.join()).not.toMatch(/是不是|Is it/);
  });
});
