import { assess } from "../../../src/core/assess";
import type { Book } from "../../../src/core/book";
import { isResultsRecord, publishedOf, RECORDED_SETTINGS, recordOf, settingTexts } from "../../../src/core/record/resultsRecord";
import { isRulesSnapshot, renewRules, RULING_SETTINGS, rulesOf, type RulesSnapshot } from "../../../src/core/rulesSnapshot";
import { cleanBook, JW_TABLE } from "../validation/snapshotBuilder";
import { damagesOf } from "./damage";

const soundBook = (): Book => {
  const { book } = cleanBook().validate();
  if (!book) throw new Error("the clean book is one");
  return book;
};
const travelled = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe("the record of a computation", () => {
  const book = soundBook();
  const record = travelled(recordOf(book, assess(book, "official")));

  it("[T6] a value of another kind, anywhere in it, is damage", () => {
    expect(isResultsRecord(record)).toBe(true);
    const unnoticed = damagesOf(record).filter(({ damaged, path }) => path !== "" && isResultsRecord(damaged));
    // A sheet's scores, and somebody's row of them, may be null: there was none.
    expect(unnoticed.filter(({ path }) => !/\.scores(\.\d+)?$/.test(path)).map(({ path }) => path)).toEqual([]);
    for (const found of [7, "x", null, undefined, []]) expect(isResultsRecord(found)).toBe(false);
  });

  it("[T6] a trial run, a line that there is not, a lost sheet and what is no score belong in a record too", () => {
    expect(isResultsRecord({ ...record, kind: "trial", cutoff: null })).toBe(true);
    const [first] = record.departments;
    expect(isResultsRecord({ ...record, departments: [{ ...first, scores: null }] })).toBe(true);
    expect(isResultsRecord({ ...record, departments: [{ ...first, scores: [["?", "N", null, 5]] }] })).toBe(true);
    expect(isResultsRecord({ ...record, departments: [{ ...first, scores: [["!", "N", null, 5]] }] })).toBe(false);
    expect(isResultsRecord({ ...record, kind: "draft" })).toBe(false);
    expect(isResultsRecord({ ...record, members: [[...(record.members[0] ?? []), 1]] })).toBe(false);
    const [indicator] = first?.indicators ?? [];
    const { slot: _, ...fewer } = indicator?.fields ?? { slot: "" };
    expect(isResultsRecord({ ...record, departments: [{ ...first, indicators: [{ ...indicator, fields: fewer }] }] })).toBe(false);
  });

  it("[T1] keeps each kind of cell: a number, 不适用, a blank, and what is no score", () => {
    const builder = cleanBook();
    builder.put(JW_TABLE, 0, "备课教案", "优");
    const trial = builder.validate().book;
    if (!trial) throw new Error("a trial run can be made of it");
    expect(recordOf(trial, assess(trial, "trial")).departments[0]?.scores?.[0]).toEqual(["?", 5500, 200, null]);
    expect(record.departments[0]?.scores?.[0]).toEqual([3550, 5500, 200, null]);
    expect(record.departments[0]?.scores?.[3]).toEqual(["N", "N", null, null]);
  });

  it("[T6] gives the published results back: 刘洋 (不参评) without any", () => {
    expect(publishedOf(record).at(-1)).toEqual({
      id: "0105",
      name: "刘洋",
      total: null,
      rank: null,
      tie: false,
      eligibility: "notParticipating",
    });
    const unknown = {
      ...book,
      members: [...book.members, { ...(book.members[0] as Book["members"][number]), id: "0109", participates: false }],
    };
    expect(publishedOf(recordOf(unknown, assess(book, "official"))).at(-1)).toMatchObject({
      id: "0109",
      total: null,
      eligibility: "notParticipating",
    });
  });

  it("[G1] keeps the numbers of 党小组活动, counts as they are and points as decimals; a group without a row is blank", () => {
    expect(record.groups.map(({ name, activity }) => `${name}: ${activity.join()}`).sort()).toEqual([
      "小学组: 2,6,5,15,9,6,0",
      "高一组: 3,6,6,18,8,7.5,2",
    ]);
    const bare = recordOf({ ...book, activities: [] }, assess(book, "official"));
    expect(new Set(bare.groups.flatMap(({ activity }) => activity))).toEqual(new Set([""]));
  });

  it("[T6] knows the settings that a result of the quarter depends on, and no other", () => {
    expect(RECORDED_SETTINGS.map(({ item }) => item)).toEqual([
      "年度",
      "季度",
      "不适用处理",
      "并列处理",
      "加分封顶",
      "部门得分下限",
      "部门得分上限",
      "并列顺序",
      "临界分差",
      "小组最少人数",
      "党小组会应开次数",
      "党小组会分值",
      "党小组会缺一次扣",
      "主题党日分值",
      "党员均分分值",
      "业绩分值",
      "志愿服务分值",
      "宣传材料分值",
      "荣誉加分封顶",
      "优秀党小组名额_学校",
      "优秀党小组名额_中心",
    ]);
    expect(settingTexts(book.settings)).toMatchObject({
      year: "2026",
      ties: "从宽",
      bonusCap: "10",
      tieOrder: "JW；DY",
      borderline: "0.5",
    });
  });
});

describe("the rules as they stood when the scores came in", () => {
  const rules: RulesSnapshot = { at: "2026-09-20T08:00:00", ...rulesOf(soundBook(), true) };

  it("[V24] a value of another kind, anywhere in them, is damage", () => {
    expect(isRulesSnapshot(travelled(rules))).toBe(true);
    expect(
      damagesOf(rules)
        .filter(({ damaged }) => isRulesSnapshot(damaged))
        .map(({ path }) => path),
    ).toEqual([]);
    const [name, department] = Object.entries(rules.departments)[0] ?? ["", undefined];
    const odd = { ...rules, departments: { [name]: { ...department, indicators: { JW1: ["基础"] } } } };
    expect([null, undefined, [], 7, odd].map(isRulesSnapshot)).toEqual([false, false, false, false, false]);
  });

  it("[V24] all settings but those of display, notice and addresses rule something", () => {
    const harmless = ["unitName", "rankDisplay", "noticeScope", "noticeWorkdays", "office", "phone", "formulaLimit"];
    const keys = RULING_SETTINGS.map(({ key }) => key as string);
    expect(keys.filter((key) => harmless.includes(key))).toEqual([]);
    expect(keys).toHaveLength(36 - harmless.length);
  });

  it("[V24] are taken anew until scores are there, then stay; rules with faults are never taken", () => {
    const empty = rulesOf(soundBook(), false);
    const first = renewRules(null, empty, "t1");
    expect(first).toEqual({ at: "t1", ...empty });
    const withScores = renewRules(first, rulesOf(soundBook(), true), "t2");
    expect(withScores).toMatchObject({ at: "t2", scored: true });
    expect(renewRules(withScores, empty, "t3")).toBe(withScores);
    expect(renewRules(first, null, "t4")).toBe(first);
    expect(renewRules(null, null, "t5")).toBeNull();
  });
});
