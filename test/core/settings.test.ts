import type { Settings } from "../../src/core/book";
import { defaultSettings } from "../../src/core/reading/readSettings";
import { readSetting } from "../../src/core/reading/readSetting";
import { SETTINGS } from "../../src/core/settings";

/** 项目, key, what the rules give as its *default* as it stands in a new book, and the bounds within which it may be set. */
const RULED: readonly (readonly [string, keyof Settings, string | number | null, number?, number?])[] = [
  ["单位名称", "unitName", ""],
  ["年度", "year", null, 2000, 2100],
  ["季度", "quarter", null, 1, 4],
  ["不适用处理", "notApplicable", "权重重分"],
  ["并列处理", "ties", "从宽"],
  ["加分封顶", "bonusCap", 10, 0, 1000],
  ["部门得分下限", "scoreFloor", 0, 0, 1000],
  ["部门得分上限", "scoreCeiling", 100, 0, 1000],
  ["并列顺序", "tieOrder", "JW；DY；JY"],
  ["临界分差", "borderline", 0.5, 0, 100],
  ["年度最少有效季度", "annualMinimumQuarters", 3, 1, 4],
  ["名次显示", "rankDisplay", "标准"],
  ["小组最少人数", "groupMinimumMembers", 3, 1, 1000],
  ["党小组会应开次数", "meetingsDue", 3, 0, 100],
  ["党小组会分值", "meetingPoints", 15, 0, 100],
  ["党小组会缺一次扣", "meetingMissingPoints", 5, 0, 100],
  ["主题党日分值", "themeDayPoints", 15, 0, 100],
  ["党员均分分值", "meanPoints", 30, 0, 100],
  ["业绩分值", "workPoints", 20, 0, 100],
  ["志愿服务分值", "volunteeringPoints", 10, 0, 100],
  ["宣传材料分值", "publicityPoints", 10, 0, 100],
  ["荣誉加分封顶", "honoursCap", 10, 0, 100],
  ["优秀党小组名额_学校", "schoolQuota", 2, 0, 1000],
  ["优秀党小组名额_中心", "centreQuota", 1, 0, 1000],
  ["稿件_国家级", "articleNational", 5, 0, 100],
  ["稿件_省级", "articleProvincial", 3, 0, 100],
  ["稿件_市级", "articleCity", 2, 0, 100],
  ["稿件_中心", "articleCentre", 1, 0, 100],
  ["稿件_校级", "articleSchool", 0.2, 0, 100],
  ["校级稿件封顶", "articleSchoolCap", 1, 0, 100],
  ["宣传先进名额", "publicityQuota", 3, 0, 1000],
  ["公示范围", "noticeScope", "仅具备资格者"],
  ["公示工作日", "noticeWorkdays", 5, 0, 365],
  ["受理部门", "office", ""],
  ["联系电话", "phone", ""],
  ["公式人数上限", "formulaLimit", 2000, 0, 100000],
];

/** What the setting becomes when this is typed: its value, or the wording of the fault. */
function typed(item: string, text: string): unknown {
  const read = readSetting(item, text);
  return "issue" in read ? read.issue.message : Object.values(read.setting)[0];
}

describe("the settings and their defaults", () => {
  it("[E1] [E2] [E5] [E6] [G1] [G4] [P1] [P2] [T2] [T4] [R3] a new book has the rules' defaults, each explained", () => {
    expect(SETTINGS.map(({ item, key, fallback }) => [item, key, fallback])).toEqual(
      RULED.map(([item, key, fallback]) => [item, key, fallback]),
    );
    expect(SETTINGS.filter(({ note }) => note.trim().length < 3).map(({ item }) => item)).toEqual([]);
  });

  it("[V24] a number is taken up to its bounds, whole where it counts something, with 2 decimals where it is points", () => {
    for (const [item, key, , min, max] of RULED) {
      if (min === undefined || max === undefined) continue;
      const kind = SETTINGS.find((spec) => spec.key === key)?.kind;
      const scale = kind === "points" ? 100 : 1;
      const found = [min - 1, min, max, max + 1].map((number) => typed(item, String(number)));
      expect([item, found]).toEqual([item, ["V24.value", min * scale, max * scale, "V24.value"]]);
      const half = typed(item, `${max - 1}.25`);
      expect([item, half]).toEqual([item, kind === "points" ? max * 100 - 75 : "V24.value"]);
      expect([item, typed(item, `${min + 0.125}`), typed(item, ""), typed(item, "三")]).toEqual([
        item,
        "V24.value",
        "V24.value",
        "V24.value",
      ]);
    }
  });

  it("[V24] a choice is one of its words, and each word means one way", () => {
    const words: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
      不适用处理: [
        ["权重重分", "redistribute"],
        ["部门均分", "departmentMean"],
      ],
      并列处理: [
        ["从宽", "lenient"],
        ["从严", "strict"],
        ["待研究", "review"],
      ],
      名次显示: [
        ["标准", "standard"],
        ["连续", "dense"],
      ],
      公示范围: [
        ["仅具备资格者", "eligibleOnly"],
        ["全部", "all"],
      ],
    };
    for (const [item, choices] of Object.entries(words)) {
      for (const [word, meaning] of choices) expect([word, typed(item, ` ${word} `)]).toEqual([word, meaning]);
      expect([item, typed(item, "随意"), typed(item, ""), typed(item, "toString")]).toEqual([
        item,
        "V24.choice",
        "V24.choice",
        "V24.choice",
      ]);
      const refused = readSetting(item, "随意");
      expect("issue" in refused && refused.issue.params).toEqual({ item, allowed: choices.map(([word]) => word).join("、") });
    }
  });

  it("[V24] a bad number says its bounds; an unknown 项目 is told", () => {
    const refused = readSetting("临界分差", "101");
    expect("issue" in refused && refused.issue).toMatchObject({
      message: "V24.value",
      found: "101",
      params: { item: "临界分差", kind: "points", min: "0", max: "100" },
    });
    const counted = readSetting("季度", "5");
    expect("issue" in counted && counted.issue.params).toEqual({ item: "季度", kind: "count", min: "1", max: "4" });
    const unknown = readSetting("临界", "1");
    expect("issue" in unknown && unknown.issue).toMatchObject({ message: "V24.unknownSetting", found: "临界", sheet: null, cell: null });
  });

  it("[V24] 项目 is known without its spaces; text stays text, codes are a list", () => {
    expect(typed(" 临界 分差 ", " 0.5 ")).toBe(50);
    expect(typed("联系电话", " 0108 ")).toBe("0108");
    expect(typed("单位名称", "2026")).toBe("2026");
    expect(typed("并列顺序", "JW；DY, JY、TD")).toEqual(["JW", "DY", "JY", "TD"]);
    expect(typed("年度", "2026年")).toBe("V24.value");
    expect(typed("临界分差", "-0.5")).toBe("V24.value");
  });

  it("[B1] a new book of a quarter has the defaults as the engine reads them", () => {
    expect(defaultSettings(2027, 2)).toEqual({
      unitName: "",
      year: 2027,
      quarter: 2,
      notApplicable: "redistribute",
      ties: "lenient",
      bonusCap: 1000,
      scoreFloor: 0,
      scoreCeiling: 10000,
      tieOrder: ["JW", "DY", "JY"],
      borderline: 50,
      annualMinimumQuarters: 3,
      rankDisplay: "standard",
      groupMinimumMembers: 3,
      meetingsDue: 3,
      meetingPoints: 1500,
      meetingMissingPoints: 500,
      themeDayPoints: 1500,
      meanPoints: 3000,
      workPoints: 2000,
      volunteeringPoints: 1000,
      publicityPoints: 1000,
      honoursCap: 1000,
      schoolQuota: 2,
      centreQuota: 1,
      articleNational: 500,
      articleProvincial: 300,
      articleCity: 200,
      articleCentre: 100,
      articleSchool: 20,
      articleSchoolCap: 100,
      publicityQuota: 3,
      noticeScope: "eligibleOnly",
      noticeWorkdays: 5,
      office: "",
      phone: "",
      formulaLimit: 2000,
    });
  });
});
