import { headingKey, mapColumns, type ColumnSpec } from "../../../src/core/reading/headings";

const SPECS: readonly ColumnSpec[] = [
  { key: "id", heading: "工号" },
  { key: "name", heading: "姓名" },
  { key: "score", heading: "得分(%)" },
  { key: "note", heading: "备注", optional: true },
];

/** Columns found, as "id=2"; faults as "missing 备注 @5 found". */
function mapped(headings: readonly (string | number)[], left = 0) {
  const { columns, faults } = mapColumns(SPECS, headings, left);
  return {
    columns: [...columns].map(([key, col]) => `${key}=${col}`).join(" "),
    faults: faults.map(({ kind, heading, col, found, optional }) => `${kind} ${heading} @${col} [${found}]${optional ? " optional" : ""}`),
    mapping: faults.flatMap((fault) => fault.mapping.map(({ heading, col }) => `${heading}→${col}`)),
  };
}

describe("columns found by their headings", () => {
  it("[V02] headings in place have no fault, wherever the table begins", () => {
    expect(mapped(["工号", "姓名", "得分(%)", "备注"])).toEqual({ columns: "id=0 name=1 score=2 note=3", faults: [], mapping: [] });
    expect(mapped(["工号", "姓名", "得分(%)", "备注"], 4)).toEqual({ columns: "id=4 name=5 score=6 note=7", faults: [], mapping: [] });
  });

  it("[V02] spaces, line breaks, invisible characters and full-width brackets make no other heading", () => {
    expect(mapped([" 工 号", "姓\n名", "得分（％）", "备\u200B注\uFEFF"]).faults).toEqual([]);
    expect([headingKey("得 分（%）"), headingKey(2026), headingKey("\u2060姓\u00A0名")]).toEqual(["得分(%)", "2026", "姓名"]);
  });

  it("[V02] a heading that is missing is told where it should stand", () => {
    // At the end: in the last column there is. Between two that are there: at the second of them.
    expect(mapped(["工号", "姓名", "得分(%)"])).toEqual({
      columns: "id=0 name=1 score=2",
      faults: ["missing 备注 @2 [] optional"],
      mapping: [],
    });
    expect(mapped(["工号", "得分(%)", "备注"], 2).faults).toEqual(["missing 姓名 @3 []"]);
    expect(mapped(["姓名", "得分(%)", "备注"]).faults).toEqual(["missing 工号 @0 []"]);
  });

  it("[V02] an empty heading in its place is a missing one, another word a renamed one", () => {
    expect(mapped(["工号", " ", "得分(%)", "备注"]).faults).toEqual(["missing 姓名 @1 [ ]"]);
    expect(mapped(["工号", "名字", "得分(%)", "备注"], 3)).toEqual({
      columns: "id=3 score=5 note=6",
      faults: ["renamed 姓名 @4 [名字]"],
      mapping: [],
    });
    expect(mapped(["编号", "名字", "得分(%)", "备注"]).faults).toEqual(["renamed 工号 @0 [编号]", "renamed 姓名 @1 [名字]"]);
    expect(mapped(["工号", "姓名", "得分(%)", "附注"]).faults).toEqual(["renamed 备注 @3 [附注] optional"]);
  });

  it("[V02] a heading that stands twice is told at the second, and is not found", () => {
    expect(mapped(["工号", "姓名", "得分(%)", "姓 名", "备注"], 1)).toEqual({
      columns: "id=1 score=3 note=5",
      faults: ["duplicate 姓名 @4 [姓 名]"],
      mapping: [],
    });
    expect(mapped(["工号", "工号", "工号", "姓名", "得分(%)", "备注"]).faults).toEqual(["duplicate 工号 @1 [工号]"]);
  });

  it("[V02] columns in another order are told once, with where each now stands", () => {
    expect(mapped(["姓名", "工号", "得分(%)", "备注"])).toEqual({
      columns: "id=1 name=0 score=2 note=3",
      faults: ["moved 工号 @1 [工号]"],
      mapping: ["工号→1", "姓名→0"],
    });
    expect(mapped(["备注", "工号", "姓名", "得分(%)"], 1).mapping).toEqual(["工号→2", "姓名→3", "得分(%)→4", "备注→1"]);
  });

  it("[V02] a strange column is told where it stands among the known ones; behind them anybody may keep notes", () => {
    expect(mapped(["工号", "性别", "姓名", "得分(%)", "备注", "随记"])).toEqual({
      columns: "id=0 name=2 score=3 note=4",
      faults: ["inserted  @1 [性别] optional"],
      mapping: [],
    });
    expect(mapped(["工号", "", "姓名", " ", "得分(%)", "备注"]).faults).toEqual([]);
    expect(mapped(["甲", "工号", "姓名", "得分(%)", "备注"], 5).faults).toEqual(["inserted  @5 [甲] optional"]);
  });

  it("[V02] a renamed heading is not told as inserted too", () => {
    expect(mapped(["工号", "名字", "性别", "得分(%)", "备注"]).faults).toEqual(["renamed 姓名 @1 [名字]", "inserted  @2 [性别] optional"]);
  });

  it("[V02] of a table without any known heading each is told once", () => {
    expect(mapped(["甲", "乙"])).toEqual({
      columns: "",
      faults: ["renamed 工号 @0 [甲]", "renamed 姓名 @1 [乙]", "missing 得分(%) @1 []", "missing 备注 @1 [] optional"],
      mapping: [],
    });
  });
});
