import { identify, type Identity, type IdentityCells } from "../../../src/core/reading/identity";
import { nameKey } from "../../../src/core/reading/readRoster";
import { cellsWith, cellWith, rosterOf } from "./rosterOf";

const ROSTER = rosterOf("0101 王芳", "0102 李强", "0103 张敏", "0104 张敏", "A05 陈静", "101 周洋", "- 吴平", "0108 阿·依");

const nobody: Identity = { kind: "unknown", why: "nobody", candidates: [] };
const roster = (usable: boolean) => ({ ...ROSTER, usable });

/** "0101", "0101 fault", "name: 0103 0104" and the like. */
function told(identity: Identity): string {
  switch (identity.kind) {
    case "member":
      return `${identity.member.member.id || identity.member.member.name}${identity.idFault ? " fault" : ""}`;
    case "ambiguous":
      return `ambiguous: ${identity.candidates.map(({ member }) => member.id).join(" ")}`;
    case "unknown":
      return `${identity.why}: ${identity.candidates.map(({ member }) => member.id).join(" ")}`;
    case "total":
    case "error":
      return `${identity.kind} ${String(identity.at.value)}`;
    case "covered":
      return "covered";
  }
}
const whose = (...cells: Parameters<typeof cellsWith>): string => told(identify(cellsWith(...cells), ROSTER));

describe("whose row it is", () => {
  it("[B3] the id decides, with leading zeros as they stand; the name beside it may be left out or spaced", () => {
    expect([whose("0101", "王芳"), whose("0101", ""), whose("0101", null), whose("0101", "王 芳"), whose("A05", "陈静")]).toEqual([
      "0101",
      "0101",
      "0101",
      "0101",
      "A05",
    ]);
    expect(whose("101", "周洋")).toBe("101");
    expect(whose("0108", "阿•依")).toBe("0108");
  });

  it("[V09] an id with spaces, full-width digits, an apostrophe or hidden characters is that id with a fault", () => {
    for (const id of [" 0102", "0102 ", "０１０２", "\u200B0102", "01 02", "'0102", "‘0102’"]) {
      expect([id, whose(id, "李强")]).toEqual([id, "0102 fault"]);
    }
  });

  it("[V09] a number is the one id that reads as that number", () => {
    expect(whose(102, "李强")).toBe("0102 fault");
    expect(whose(999, "李强")).toBe("id: 0102");
    // 0101 and 101 both read as 101.
    expect(whose(101, "王芳")).toBe("idAmbiguous: 0101 101");
  });

  it("[V03] an id that nobody has may mean whoever has the name", () => {
    expect([whose("0999", "李强"), whose("0999", "张敏"), whose("0999", "无名"), whose("0999", "")]).toEqual([
      "id: 0102",
      "id: 0103 0104",
      "id: ",
      "id: ",
    ]);
  });

  it("[V03] an id of one and the name of another: both may be meant", () => {
    expect([whose("0101", "李强"), whose("0101", "张敏"), whose("0101", "无名")]).toEqual([
      "mismatch: 0101 0102",
      "mismatch: 0101 0103 0104",
      "mismatch: 0101",
    ]);
    // A member whose name is missing from the roster contradicts no name.
    expect(told(identify(cellsWith("0201", "谁都行"), rosterOf(["0201", ""])))).toBe("0201");
  });

  it("[B3] [V04] a name without an id is whoever alone has it", () => {
    expect([whose("", "王芳"), whose(" \u200B", " 王 芳 "), whose(null, "吴平"), whose("", "张敏"), whose("", "无名")]).toEqual([
      "0101",
      "0101",
      "吴平",
      "ambiguous: 0103 0104",
      "name: ",
    ]);
  });

  it("[V03] neither id nor name", () => {
    expect(identify(cellsWith("", " "), ROSTER)).toEqual(nobody);
    expect(identify(cellsWith(null, null), ROSTER)).toEqual(nobody);
  });

  it("[V17] an error value in the place of the id or the name says nothing about anyone", () => {
    expect([whose("#N/A", "王芳"), whose("0101", "#REF!"), whose(" #REF! ", "#N/A"), whose("", "#NAME?")]).toEqual([
      "error #N/A",
      "error #REF!",
      "error  #REF! ",
      "error #NAME?",
    ]);
  });

  it("[V20] under a merge nobody can be told from what stands there", () => {
    const covered = (id: string, name: string, idCovered: boolean, nameCovered: boolean): string => {
      const cells: IdentityCells = { id: cellWith(id, idCovered), name: cellWith(name, nameCovered), number: null, group: null };
      return told(identify(cells, ROSTER));
    };
    expect([covered("", "", true, true), covered("", "", true, false), covered("", "", false, true)]).toEqual([
      "covered",
      "covered",
      "covered",
    ]);
    // What is not covered still tells; what is covered does not.
    expect([covered("0102", "王芳", true, false), covered("0102", "王芳", false, true)]).toEqual(["0101", "0102"]);
  });

  it("[V24] without a roster nobody is a stranger, but sums and error values are known", () => {
    expect(told(identify(cellsWith("0101", "王芳"), roster(false)))).toBe("covered");
    expect(told(identify(cellsWith("", "合计"), roster(false)))).toBe("total 合计");
    expect(told(identify(cellsWith("#N/A", ""), roster(false)))).toBe("error #N/A");
  });

  it("[V22] a keyword without an id, in 姓名, 序号 or 党小组, is a row of sums or notes", () => {
    const words = [
      "合计",
      "总计",
      "小计",
      "平均",
      "平均分",
      "均分",
      "均值",
      "备注",
      "说明",
      "最高分",
      "最低",
      "注：",
      "备注:",
      "填表人：李强",
      "审核人",
      "制表人",
      "合 计",
    ];
    for (const word of words) expect([word, whose("", word)]).toEqual([word, `total ${word}`]);
    expect([whose("", "", "合计"), whose("", "", "", "平均"), whose("", "无名", "小计")]).toEqual([
      "total 合计",
      "total 平均",
      "total 小计",
    ]);
    expect(whose("合计", "王芳")).toBe("total 合计");
    expect(whose(null, "合计")).toBe("total 合计");
  });

  it("[V22] with an id, or with the keyword inside a name, it is no such row", () => {
    expect([whose("0101", "合计"), whose("0101", "王芳", "合计")]).toEqual(["mismatch: 0101", "0101"]);
    expect([whose("", "王合计"), whose("", "高最"), whose("", "计")]).toEqual(["name: ", "name: ", "name: "]);
  });
});

describe("the roster by which rows find their members", () => {
  it("[B3] names are compared without spaces and with one kind of middle dot", () => {
    expect(["王 芳", "王\u200B芳", "王\u00A0芳", "\uFEFF王芳"].map(nameKey)).toEqual(["王芳", "王芳", "王芳", "王芳"]);
    expect(["阿•依", "阿・依", "阿．依", "阿.依", "阿‧依", "阿∙依", "阿⋅依", "阿·依"].map(nameKey)).toEqual(Array(8).fill("阿·依"));
  });

  it("[B3] only ids of digits are found by a number, and by the number they read as", () => {
    expect([...ROSTER.byNumber.keys()].sort()).toEqual(["101", "102", "103", "104", "108"]);
    expect(ROSTER.byNumber.get("101")?.map(({ member }) => member.id)).toEqual(["0101", "101"]);
    expect([...ROSTER.byId.keys()]).toEqual(["0101", "0102", "0103", "0104", "A05", "101", "0108"]);
    expect(ROSTER.byName.get("张敏")?.map(({ member }) => member.id)).toEqual(["0103", "0104"]);
  });

  it("[V05] the same id again is the same member again, found by neither id nor name a second time", () => {
    const twice = rosterOf("0101 王芳", "0101 王芳", "- 吴平", "- 吴平");
    expect(twice.rows.map(({ duplicateOf }) => duplicateOf?.row ?? null)).toEqual([null, 1, null, null]);
    expect(twice.byName.get("王芳")).toHaveLength(1);
    expect(twice.byName.get("吴平")).toHaveLength(2);
  });

  it("[V17] [V09] an error value is no id; a number is one, and is known as a number", () => {
    const odd = rosterOf(["#N/A", "王芳"], [102, "李强"], ["0103", "张敏"]);
    expect(odd.rows.map(({ member, numericId }) => [member.id, numericId])).toEqual([
      ["", false],
      ["102", true],
      ["0103", false],
    ]);
    expect([...odd.byId.keys()]).toEqual(["102", "0103"]);
  });
});
