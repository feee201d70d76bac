import { blocks } from "../../../src/core/blocks";
import { cleanBook, DY, DY_TABLE, JW_TABLE, type BookBuilder } from "./snapshotBuilder";

const AWARD = "市级优质课一等奖（2026年证书第12号）";

/** 王芳 has a bonus of 2 in 教务 (G6) and of `bonus` in 德育 (H6), with the evidence given. */
function twoBonuses(bonus: number | "", evidence: string, other = evidence): BookBuilder {
  const builder = cleanBook();
  builder.put(JW_TABLE, 0, "依据", evidence);
  builder.put(DY_TABLE, 0, "优秀班集体", bonus);
  builder.put(DY_TABLE, 0, "依据", other);
  return builder;
}

describe("one honour in two departments", () => {
  it("[V16] is a warning at the lower of the two bonuses, with the place of the other", () => {
    expect(twoBonuses(1.5, AWARD).validate().issues).toMatchObject([
      {
        message: "V16.honour",
        severity: "W",
        department: "DY",
        sheet: DY,
        cell: "H6",
        member: { id: "0101" },
        found: "1.5",
        params: { heading: "优秀班集体", other: "教务的成绩突出（评分-教务!G6）", evidence: AWARD },
        fix: null,
      },
    ]);
    expect(twoBonuses(5, AWARD).issues()).toEqual(["V16 W 评分-教务!G6"]);
    // Level: the first department's stays.
    expect(twoBonuses(2, AWARD).issues()).toEqual(["V16 W 评分-德育!H6"]);
  });

  it("[V16] is known by its evidence in other punctuation and width", () => {
    expect(twoBonuses(1, AWARD, " 市级优质课 一等奖(２０２６年证书，第12号)").issues()).toEqual(["V16 W 评分-德育!H6"]);
  });

  it.each([
    ["no bonus", twoBonuses("", AWARD)],
    ["a bonus of 0", twoBonuses(0, AWARD)],
    ["other evidence", twoBonuses(1, AWARD, "区级优秀班集体证书第7号")],
    ["a kind of evidence", twoBonuses(1, "获奖证书")],
    ["no evidence", twoBonuses(1, "检查通报", "")],
  ])("[V16] %s beside it is none", (_what, builder) => {
    expect(builder.issues()).toEqual([]);
  });

  it("[V16] two people may share one evidence, and what half a sheet quotes is no honour", () => {
    const shared = cleanBook();
    shared.put(JW_TABLE, 0, "依据", AWARD);
    shared.put(DY_TABLE, 1, "依据", AWARD);
    expect(shared.issues()).toEqual([]);

    const general = twoBonuses(1, AWARD);
    general.put(DY_TABLE, 1, "依据", AWARD);
    expect(general.issues()).toEqual([]);
  });

  it("[V16] counts what is entered times 换算", () => {
    const builder = twoBonuses(3, AWARD);
    const row = [...Array(8).keys()].find((each) => builder.get("指标", builder.at("Indicators", each, "指标")) === "优秀班集体") ?? -1;
    builder.put("Indicators", row, "换算", 0.5);
    expect(builder.issues().filter((issue) => issue.startsWith("V16"))).toEqual(["V16 W 评分-德育!H6"]);
  });

  it("[V16] confirmed, both count; another number brings the question back", () => {
    const builder = twoBonuses(1, AWARD);
    const cell = { 规则: "V16", 工作表: DY, 单元格: "H6", 内容: "1" };
    builder.addRow("Confirmations", { 确认人: "李书记", 理由: "两张证书", ...cell });
    const { issues, book } = builder.validate();
    expect(blocks(issues, "official")).toEqual([]);
    expect(book?.scoreSheets[1]?.rows[0]?.entries[3]).toMatchObject({ kind: "number", value: 100 });
    builder.put(DY_TABLE, 0, "优秀班集体", 1.5);
    expect(blocks(builder.validate().issues, "official")).toHaveLength(1);
  });
});
