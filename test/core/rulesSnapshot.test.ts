import { currentRules, isRulesSnapshot, renewRules, RULING_SETTINGS, rulesOf, type RulesSnapshot } from "../../src/core/rulesSnapshot";
import { outlineOf } from "../../src/core/outline";
import { defaultSettings } from "../../src/core/reading/readSettings";
import { readBook } from "../../src/core/reading/reading";
import { SETTINGS } from "../../src/core/settings";
import { cleanBook, DY_TABLE, JW_TABLE, type BookBuilder } from "./validation/snapshotBuilder";

const INDICATOR = ["备课教案", "基础", "", "0", "40", "1", "", "否"];
const SNAPSHOT: RulesSnapshot = {
  at: "2026-09-20T08:00:00",
  scored: true,
  settings: { ties: "从宽" },
  departments: { JW: { name: "教务", weight: "60", indicators: { JW1: INDICATOR } } },
};
const readingOf = (alter: (builder: BookBuilder) => void = () => undefined) => {
  const builder = cleanBook();
  alter(builder);
  return readBook(builder.snapshot());
};
const unscored = (builder: BookBuilder): void => {
  for (const row of [0, 1, 2, 3]) {
    for (const heading of ["备课教案", "课堂教学", "成绩突出", "教案缺课时"]) builder.put(JW_TABLE, row, heading, "");
    for (const heading of ["班主任量化", "育人值周", "师德", "优秀班集体"]) builder.put(DY_TABLE, row, heading, "");
  }
};

describe("[V24] the rules as they stand", () => {
  it("every setting that rules something, every department and indicator, as the cells read", () => {
    const rules = currentRules(readingOf())!;
    expect(rules.scored).toBe(true);
    expect(rules.departments).toEqual({
      JW: {
        name: "教务",
        weight: "60",
        indicators: {
          JW1: INDICATOR,
          JW2: ["课堂教学", "基础", "", "0", "60", "1", "", "否"],
          JW3: ["成绩突出", "加分", "", "0", "20", "1", "8", "是"],
          JW4: ["教案缺课时", "扣分", "", "0", "10", "0.2", "", "是"],
        },
      },
      DY: {
        name: "德育",
        weight: "40",
        indicators: {
          DY1: ["班主任量化", "基础", "带班", "0", "50", "0.5", "", "否"],
          DY2: ["育人值周", "基础", "带班", "0", "50", "1", "", "否"],
          DY3: ["师德", "基础", "", "0", "50", "1", "", "否"],
          DY4: ["优秀班集体", "加分", "", "0", "20", "1", "", "否"],
        },
      },
    });
    expect(rules.settings).toMatchObject({
      year: "2026",
      quarter: "3",
      tieOrder: "JW；DY",
      ties: "从宽",
      bonusCap: "10",
      borderline: "0.5",
    });
    const harmless = ["unitName", "rankDisplay", "noticeScope", "noticeWorkdays", "office", "phone", "formulaLimit"];
    expect(RULING_SETTINGS.map(({ key }) => key)).toEqual(SETTINGS.map(({ key }) => key).filter((key) => !harmless.includes(key)));
    expect(Object.keys(rules.settings)).toEqual(RULING_SETTINGS.map(({ key }) => key));
    expect(rulesOf({ settings: defaultSettings(2026, 3), departments: [] }, false)).toMatchObject({ scored: false, departments: {} });
  });

  it("none while they have faults", () => {
    expect(currentRules(readingOf((builder) => builder.put("Settings", 5, "值", "很多")))).toBeNull();
    expect(currentRules(readingOf((builder) => builder.put("Departments", 0, "权重(%)", 59)))).toBeNull();
    expect(currentRules(readingOf((builder) => (builder.tables = builder.tables.filter(({ name }) => name !== "Departments"))))).toBeNull();
  });

  it("scored by a single number or 不适用, not by words", () => {
    const scored = (value: string | number): boolean =>
      currentRules(readingOf((builder) => (unscored(builder), builder.put(DY_TABLE, 3, "优秀班集体", value))))!.scored;
    expect([scored(""), scored(0), scored("N/A"), scored("好")]).toEqual([false, true, true, false]);
  });

  it("taken anew until scores are there, and never with faults", () => {
    const current = { scored: false, settings: {}, departments: {} };
    expect(renewRules(null, current, "t")).toEqual({ at: "t", ...current });
    expect(renewRules({ ...SNAPSHOT, scored: false }, { ...current, scored: true }, "t")).toEqual({ at: "t", ...current, scored: true });
    expect(renewRules(SNAPSHOT, current, "t")).toBe(SNAPSHOT);
    expect(renewRules(SNAPSHOT, null, "t")).toBe(SNAPSHOT);
    expect(renewRules({ ...SNAPSHOT, scored: false }, null, "t")).toEqual({ ...SNAPSHOT, scored: false });
    expect(renewRules(null, null, "t")).toBeNull();
  });

  it("a damaged snapshot is none", () => {
    const jw = SNAPSHOT.departments["JW"]!;
    const withJw = (change: object): object => ({ ...SNAPSHOT, departments: { JW: { ...jw, ...change } } });
    expect([SNAPSHOT, { ...SNAPSHOT, settings: {}, departments: {} }, withJw({ indicators: {} })].map(isRulesSnapshot)).toEqual([
      true,
      true,
      true,
    ]);
    const damaged = [
      null,
      undefined,
      7,
      "rules",
      [],
      { ...SNAPSHOT, at: 7 },
      { ...SNAPSHOT, scored: "yes" },
      { ...SNAPSHOT, settings: null },
      { ...SNAPSHOT, settings: [] },
      { ...SNAPSHOT, settings: { ties: 1, bonusCap: "10" } },
      { ...SNAPSHOT, departments: [] },
      { ...SNAPSHOT, departments: { JW: null } },
      { ...SNAPSHOT, departments: { DY: jw, JW: "教务" } },
      withJw({ name: 7 }),
      withJw({ weight: 60 }),
      withJw({ indicators: null }),
      withJw({ indicators: { JW1: "备课教案" } }),
      withJw({ indicators: { JW1: INDICATOR, JW2: INDICATOR.slice(1) } }),
      withJw({ indicators: { JW1: [...INDICATOR.slice(1), 5] } }),
    ];
    for (const one of damaged) expect([one, isRulesSnapshot(one)]).toEqual([one, false]);
  });
});

it("[B1] what a book is about, even with a sheet missing", () => {
  const whole = outlineOf(readingOf());
  expect(whole).toEqual({
    unitName: "第八中学",
    period: { year: 2026, quarter: 3 },
    memberCount: 5,
    memberIds: ["0101", "0102", "0103", "0104", "0105"],
    groupCount: 2,
    departments: [
      { code: "JW", name: "教务", sheet: "评分-教务" },
      { code: "DY", name: "德育", sheet: "评分-德育" },
    ],
  });
  const lacking = outlineOf(readingOf((builder) => (builder.tables = builder.tables.filter(({ name }) => name !== DY_TABLE))));
  expect(lacking.departments[1]).toEqual({ code: "DY", name: "德育", sheet: null });
});
