import { authorKey, authorOf, readAuthors, type AuthorReading } from "../../../src/core/reading/readAuthors";
import type { CellValue } from "../../../src/core/snapshot";
import { cellWith, rosterOf } from "./rosterOf";

const ROSTER = rosterOf(
  "0101 王芳",
  "0102 李强",
  "0103 张敏",
  "0104 张敏",
  "A05 陈静",
  "0106 欧阳明月",
  ["0107", "Li Ming"],
  "- 吴平",
  "1_8 单",
);

function told(one: AuthorReading): string {
  switch (one.kind) {
    case "member":
      return `${one.member.member.id}${one.written ? " written" : ""}${one.numeric ? " numeric" : ""}`;
    case "outsider":
      return `outsider ${one.name}${one.inside ? ` inside ${one.inside.member.name}` : ""}${one.near ? ` near ${one.near.member.name}` : ""}`;
    case "ambiguous":
      return `ambiguous ${one.candidates.map(({ member }) => member.id).join(" ")}`;
    case "unknown":
      return `unknown ${one.suggestion?.member.id ?? ""}`;
    case "mismatch":
      return `mismatch ${one.owner.member.id}`;
    case "unclear":
      return "unclear";
  }
}
const read = (value: CellValue, covered = false): AuthorReading[] => readAuthors(cellWith(value, covered)!, ROSTER);
const who = (value: CellValue): string => read(value).map(told).join("; ");

it("[B3] ids and names, with any usual mark between them; the text of each as it stands", () => {
  expect(who("0101；0102;A05、李强，王芳,欧阳明月\r\n0101\n陈静")).toBe("0101; 0102; A05; 0102; 0101; 0106; 0101; A05");
  expect(who(" ；、 王芳 ， \u200b")).toBe("0101");
  expect(read(" 王芳 、 外人 ").map(({ text }) => text)).toEqual(["王芳", "外人"]);
  expect([who(""), who("#N/A"), who(" #REF! ")]).toEqual(["", "", ""]);
  expect(read("王芳", true)).toEqual([]);
});

it("[V09] a number is the one id that reads so", () => {
  expect([who(101), who(999), who(true)]).toEqual(["0101 numeric", "unknown ", "outsider TRUE"]);
  expect(read(101)).toMatchObject([{ text: "101" }]);
  const two = rosterOf("0101 王芳", "101 周洋");
  expect(readAuthors(cellWith(101)!, two)).toEqual([{ kind: "unknown", text: "101", suggestion: null }]);
});

it("[V26] another way of writing than the roster's", () => {
  expect([who("０１０１"), who("01 02"), who("0\u200b101"), who("王 芳"), who("王\u200b芳")]).toEqual([
    "0101 written",
    "0102 written",
    "0101 written",
    "0101 written",
    "0101 written",
  ]);
  expect([who("Li Ming"), who("ＬｉＭｉｎｇ")]).toEqual(["0107", "0107 written"]);
});

it("[V04] a name of two members is neither's", () => {
  expect([who("张敏"), who("张 敏")]).toEqual(["ambiguous 0103 0104", "ambiguous 0103 0104"]);
});

describe("[V03] with an id in it", () => {
  it("id and name in any order, with or without brackets", () => {
    expect(["王芳（0101）", "王芳(0101)", "0101 王芳", "0101王芳", "(0101)王芳", "[0101] 王芳", "王芳 A05"].map(who)).toEqual([
      "0101 written",
      "0101 written",
      "0101 written",
      "0101 written",
      "0101 written",
      "0101 written",
      "mismatch A05",
    ]);
    expect([who("(0101)"), who("[A05]"), who("(1_8)")]).toEqual(["0101 written", "A05 written", "1_8 written"]);
  });

  it("an id of nobody, or of somebody else", () => {
    expect([who("0999"), who("李强（0101）"), who("外人0102"), who("0999 王芳"), who("王芳 0999 李强")]).toEqual([
      "unknown ",
      "mismatch 0101",
      "mismatch 0102",
      "unknown ",
      "unknown ",
    ]);
    // 102 reads as the number of 0102; 101.0 too.
    expect([who("102"), who("101.0"), who("00101")]).toEqual(["unknown 0102", "unknown 0101", "unknown 0101"]);
    expect(told(readAuthors(cellWith("101.0")!, rosterOf("0101 王芳", "101 周洋"))[0]!)).toBe("unknown ");
  });
});

describe("[P2] staff who are no members", () => {
  it("by name, without spaces between Chinese characters", () => {
    expect([who("外 人"), who("John  Smith"), who("Ｊｏｈｎ")]).toEqual(["outsider 外人", "outsider John Smith", "outsider John"]);
    expect(read("ｊｏｈｎ")).toEqual([{ kind: "outsider", text: "ｊｏｈｎ", name: "john", inside: null, near: null }]);
  });

  it("[V10] several names in one place are nobody's", () => {
    expect(["外人 甲乙", "外人/甲乙", "外人\\甲", "外人&甲", "外人+甲", "外人|甲"].map(who)).toEqual(Array(6).fill("unclear"));
    // One character by itself is a part of a name.
    expect([who("外 甲乙"), who("丙丁  丙丁")]).toEqual(["outsider 外甲乙", "unclear"]);
  });

  it("[V03] a member's name inside a longer text, or one character away", () => {
    expect([who("王芳老师"), who("特级王芳"), who("王芳芳")]).toEqual([
      "outsider 王芳老师 inside 王芳",
      "outsider 特级王芳 inside 王芳",
      "outsider 王芳芳 near 王芳",
    ]);
    expect([who("欧阳明日"), who("欧阳明"), who("李刚"), who("李强一"), who("王")]).toEqual([
      "outsider 欧阳明日 near 欧阳明月",
      "outsider 欧阳明 near 欧阳明月",
      "outsider 李刚",
      "outsider 李强一 near 李强",
      "outsider 王",
    ]);
    // 单 is a member of one character: not looked for inside others.
    expect(who("简单的人")).toBe("outsider 简单的人");
  });
});

it("[P2] who an author is", () => {
  expect(read("王芳；外人；张敏；0999").map(authorOf)).toEqual([{ id: "0101", name: "王芳" }, { id: null, name: "外人" }, null, null]);
  expect([authorKey({ id: "0101", name: "王芳" }), authorKey({ id: null, name: "外 人" }), authorKey({ id: null, name: "ＡＢ" })]).toEqual([
    "id:0101",
    "name:外人",
    "name:AB",
  ]);
});
