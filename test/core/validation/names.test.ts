import { blocks } from "../../../src/core/blocks";
import { NAME_VARIANTS } from "../../../src/core/reading/nameVariants";
import { lookKey } from "../../../src/core/reading/readRoster";
import { bookWith } from "../publicity/articlesBook";
import { cleanBook, DY_TABLE, JW, JW_TABLE, type BookBuilder } from "./snapshotBuilder";

/** 陈静 (0104) is in row 9 of 评分-教务, named so and with this id. */
function named(name: string, id = "0104"): BookBuilder {
  const builder = cleanBook();
  builder.put(JW_TABLE, 3, "姓名", name);
  builder.put(JW_TABLE, 3, "工号", id);
  return builder;
}

describe("names that look alike", () => {
  it.each(["陳静", "陳 靜", "陈靜", "陈静\u200B", "陈\u3000静"])("[V26] %j is 陈静 all the same", (name) => {
    expect(named(name, "").issues()).toEqual(["V26 I 评分-教务!C9"]);
  });

  it("[V26] a traditional form takes the place of V03, with and without the id, and can be written as the roster does", () => {
    for (const id of ["0104", ""]) {
      const [issue, ...others] = named("陳靜", id).validate().issues;
      expect(others).toEqual([]);
      expect(issue).toMatchObject({
        message: "V26.variant",
        severity: "I",
        cell: "C9",
        found: "陳靜",
        member: { id: "0104", name: "陈静" },
        fix: [{ kind: "value", sheet: JW, cell: "C9", before: "陳靜", after: "陈静" }],
      });
    }
    expect(named("陳靜").validate().book?.scoreSheets[0]?.rows[3]?.memberId).toBe("0104");
  });

  it("[V26] the roster may have the traditional form, and the sheet the standard one", () => {
    const builder = cleanBook();
    builder.put("Roster", 3, "姓名", "陳靜");
    builder.put(DY_TABLE, 3, "姓名", "陳靜");
    expect(builder.validate().issues).toMatchObject([{ message: "V26.variant", cell: "C9", found: "陈静", params: { name: "陳靜" } }]);
  });

  it("[V26] [V03] with two who look so, or an id of another, nobody guesses", () => {
    const two = named("陳静", "");
    two.put("Roster", 2, "姓名", "陈靜");
    for (const table of [JW_TABLE, DY_TABLE]) two.put(table, 2, "姓名", "陈靜");
    expect(two.validate().issues).toMatchObject([
      { message: "V03.name", cell: "C9", params: { candidates: "陈靜（0103）、陈静（0104）" } },
    ]);
    expect(named("陳靜", "0103").issues()).toEqual(["V03 E 评分-教务!C9"]);
  });

  it("[V03] whoever bears the very name is meant, not one who looks so", () => {
    const builder = named("陳静", "0104");
    builder.put("Roster", 2, "姓名", "陳静");
    for (const table of [JW_TABLE, DY_TABLE]) builder.put(table, 2, "姓名", "陳静");
    expect(builder.validate().issues).toMatchObject([{ message: "V03.mismatch", cell: "C9" }]);
  });

  it("[V26] full-width letters and other dots and dashes", () => {
    for (const [roster, sheet, message] of [
      ["李Ａ", "李A", "V26.variant"],
      ["阿依古丽·买买提", "阿依古丽•买买提", "V26.spaces"],
      ["阿依古丽·买买提", "阿依古丽－买买提", "V26.variant"],
      ["阿依古丽·买买提", "阿依古麗･买买提", "V26.variant"],
    ] as const) {
      const builder = cleanBook();
      builder.put("Roster", 3, "姓名", roster);
      builder.put(DY_TABLE, 3, "姓名", roster);
      builder.put(JW_TABLE, 3, "姓名", sheet);
      expect(builder.validate().issues).toMatchObject([{ message, cell: "C9", params: { name: roster } }]);
    }
  });

  it("[V26] in 一票否决 the veto is the member's all the same", () => {
    const builder = cleanBook();
    builder.put("Vetoes", 0, "姓名", "李彊");
    const { issues, book } = builder.validate();
    expect(issues).toMatchObject([{ message: "V26.variant", sheet: "一票否决", cell: "B2", member: { id: "0102" } }]);
    expect(issues[0]?.fix).toEqual([{ kind: "value", sheet: "一票否决", cell: "B2", before: "李彊", after: "李强" }]);
    expect(blocks(issues, "official")).toEqual([]);
    expect(book?.vetoes).toHaveLength(1);
  });

  it("[V26] an author is rewritten in their place of the cell, one at a time", () => {
    const fixOf = (authors: string): unknown => {
      const { issues } = bookWith([{ 作者: authors }]).validate();
      return issues.filter(({ message }) => message === "V26.articleAuthor").map(({ fix }) => fix && fix[0]);
    };
    const edit = { kind: "value", sheet: "宣传稿件", cell: "F2", asText: true };
    expect(fixOf("0101；李彊")).toEqual([{ ...edit, before: "0101；李彊", after: "0101；李强" }]);
    expect(fixOf("０１０１、赵六六")).toEqual([{ ...edit, before: "０１０１、赵六六", after: "0101、赵六六" }]);
    expect(fixOf("王 芳；李彊")).toEqual([null, null]);
    expect(bookWith([{ 作者: "李彊" }]).validate().publicity?.articles[0]?.authors).toEqual([{ id: "0102", name: "李强" }]);
  });

  it("[V03] characters of one sound or of like looks are other names", () => {
    for (const name of ["陈婧", "陈竫", "阵静", "陈净"]) expect(named(name).issues()).toEqual(["V03 E 评分-教务!C9"]);
    for (const [one, other] of [
      ["喆", "哲"],
      ["堃", "坤"],
      ["昇", "升"],
      ["王", "玉"],
      ["锺", "钟"],
      ["甯", "宁"],
    ] as const) {
      expect([one, lookKey(one)]).not.toEqual([one, lookKey(other)]);
    }
  });

  it("[V26] every form of the table leads to one standard character, which is itself none of the forms", () => {
    expect(NAME_VARIANTS.size).toBe(630);
    for (const [form, standard] of NAME_VARIANTS) {
      expect([form, standard]).toEqual([expect.stringMatching(/^\p{Script=Han}$/u), expect.stringMatching(/^\p{Script=Han}$/u)]);
      expect([form, NAME_VARIANTS.has(standard)]).toEqual([form, false]);
    }
  });
});
