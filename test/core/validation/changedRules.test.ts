import { blocks } from "../../../src/core/blocks";
import { renewRules, type RulesSnapshot } from "../../../src/core/rulesSnapshot";
import { parseIdentity, writeIdentity } from "../../../src/core/identity";
import { issueText } from "../../../src/commands/messages/issues";
import { cleanBook, writeFormulas, type BookBuilder } from "./snapshotBuilder";

const AT = "2026-09-30T08:00:00";

/** The clean book, whose rules were taken when its scores had come in. */
function scoredBook(): BookBuilder {
  const builder = cleanBook();
  const rules = renewRules(null, builder.validate().rules, AT);
  if (!builder.identity || !rules) throw new Error("the clean book has sound rules");
  builder.identity = { ...builder.identity, rules };
  return builder;
}

const settingRow = (builder: BookBuilder, item: string): number =>
  (builder.sheets.get("设置")?.values.findIndex((row) => row[0] === item) ?? 0) - 1;
const changeSetting = (builder: BookBuilder, item: string, value: string | number): void =>
  builder.put("Settings", settingRow(builder, item), "值", value);

/** The one cell of 设置 with a bad value draws its error and nothing else. */
it.each([
  ["并列处理", "随便", "V24.choice"],
  ["部门得分上限", 0, "V24.order"],
  ["并列顺序", "JW；XX", "V24.unknownCode"],
  ["并列顺序", "JW；JW", "V24.duplicateCode"],
])("[V24] a bad setting is no changed one too: %s = %s", (item, value, message) => {
  const builder = scoredBook();
  changeSetting(builder, item, value);
  writeFormulas(builder);
  const cell = `B${settingRow(builder, item) + 2}`;
  expect(
    builder
      .validate()
      .issues.filter((issue) => issue.sheet === "设置" && issue.cell === cell)
      .map((issue) => issue.message),
  ).toEqual([message]);
});

/** Changed rules as "key place: sentence". */
function warnings(builder: BookBuilder): string[] {
  writeFormulas(builder);
  return builder
    .validate()
    .issues.filter(({ severity }) => severity === "W")
    .map((issue) => `${issue.message} ${issue.sheet}!${issue.cell ?? ""}: ${issueText(issue).problem}`);
}

describe("[V24] a rule that was changed after the scores came in", () => {
  it("is no news while nothing was changed", () => {
    expect(warnings(scoredBook())).toEqual([]);
  });

  it.each<[string, (builder: BookBuilder) => void, string[]]>([
    ["a policy", (b) => changeSetting(b, "并列处理", "从严"), ["V24.changedSetting 设置!B6: “并列处理”在收到评分之后由 从宽 改为 从严"]],
    [
      "weights",
      (b) => (b.put("Departments", 0, "权重(%)", 55.5), b.put("Departments", 1, "权重(%)", 44.5)),
      [
        "V24.changedWeight 部门!C2: 教务的权重在收到评分之后由 60 改为 55.5",
        "V24.changedWeight 部门!C3: 德育的权重在收到评分之后由 40 改为 44.5",
      ],
    ],
    [
      "columns of indicators, their name and 须附依据 too",
      (b) => {
        b.put("Indicators", 2, "封顶", "");
        b.put("Indicators", 3, "换算", "1/3");
        b.put("Indicators", 7, "须附依据", "是");
      },
      [
        "V24.changedIndicator 指标!I4: 教务“成绩突出”的封顶在收到评分之后由 8 改为 空白",
        "V24.changedIndicator 指标!H5: 教务“教案缺课时”的换算在收到评分之后由 0.2 改为 1/3",
        "V24.changedIndicator 指标!J9: 德育“优秀班集体”的须附依据在收到评分之后由 否 改为 是",
      ],
    ],
    [
      "what rules nothing",
      (b) => (
        changeSetting(b, "名次显示", "连续"),
        changeSetting(b, "公示工作日", 7),
        changeSetting(b, "联系电话", "1"),
        changeSetting(b, "单位名称", "九中"),
        changeSetting(b, "公式人数上限", 10)
      ),
      [],
    ],
  ])("%s", (_, alter, expected) => {
    const builder = scoredBook();
    alter(builder);
    expect(warnings(builder)).toEqual(expected);
  });

  it("stands in the way of official results until somebody confirmed it with a reason, and comes back with another value", () => {
    const builder = scoredBook();
    changeSetting(builder, "并列处理", "从严");
    const blocking = (kind: "official" | "trial"): string[] => blocks(builder.validate().issues, kind).map(({ message }) => message);
    expect([blocking("official"), blocking("trial")]).toEqual([["V24.changedSetting"], []]);
    builder.addRow("Confirmations", {
      时间: AT,
      确认人: "王书记",
      规则: "V24",
      工作表: "设置",
      单元格: "B6",
      内容: "从严",
      理由: "支委会决定",
    });
    expect(blocking("official")).toEqual([]);
    changeSetting(builder, "并列处理", "待研究");
    expect(blocking("official")).toEqual(["V24.changedSetting"]);
    changeSetting(builder, "并列处理", "从宽");
    expect(blocking("official")).toEqual([]);
  });

  it("[P1] [E6] of articles or of the year holds up those results only", () => {
    const builder = scoredBook();
    changeSetting(builder, "稿件_国家级", 6);
    changeSetting(builder, "年度最少有效季度", 2);
    const { issues } = builder.validate();
    expect(issues.map(({ message }) => message).sort()).toEqual(["V24.articleSetting", "V24.historySetting"]);
    expect(blocks(issues, "official")).toEqual([]);
    expect(blocks(issues, "publicity").map(({ message }) => message)).toEqual(["V24.articleSetting"]);
    expect(blocks(issues, "annual").map(({ message }) => message)).toEqual(["V24.historySetting"]);
  });

  it("is told of indicators that came or went, at their row or their sheet", () => {
    const builder = scoredBook();
    const rules = builder.identity?.rules as RulesSnapshot;
    const { JW3: _gone, ...indicators } = rules.departments["JW"]?.indicators ?? {};
    const former = { ...rules.departments["JW"], indicators: { ...indicators, JW9: ["旧指标", "加分", "", "", "", "1", "", "否"] } };
    const departments = { JW: former as RulesSnapshot["departments"][string], TD: { name: "团队", weight: "5", indicators: {} } };
    if (builder.identity) builder.identity = { ...builder.identity, rules: { ...rules, departments } };
    expect(warnings(builder)).toEqual([
      "V24.removedDepartment 部门!: 收到评分之后删去了部门“团队”",
      "V24.addedDepartment 部门!A3: 收到评分之后增加了部门“德育”",
      "V24.removedIndicator 指标!: 教务在收到评分之后删去了指标“旧指标”",
      "V24.addedIndicator 指标!B4: 教务在收到评分之后增加了指标“成绩突出”",
    ]);
  });

  it("that is no rule at all is one error and no second warning", () => {
    const builder = scoredBook();
    changeSetting(builder, "并列处理", "随便");
    builder.put("Departments", 0, "权重(%)", "六十");
    expect(
      builder
        .validate()
        .issues.map(({ message }) => message)
        .sort(),
    ).toEqual(["V24.choice", "V24.weight"]);
  });
});

describe("the rules as they stood", () => {
  /** The clean book before anything was scored. */
  function unscored(): BookBuilder {
    const builder = cleanBook();
    for (const [table, columns] of [
      ["Scores_JW", ["备课教案", "课堂教学", "成绩突出", "教案缺课时"]],
      ["Scores_DY", ["班主任量化", "育人值周", "师德", "优秀班集体"]],
    ] as const)
      for (let row = 0; row < 4; row++) for (const heading of columns) builder.put(table, row, heading, "");
    return builder;
  }

  it("[V24] are taken anew at each run while the book holds no scores, and never again once it does", () => {
    const builder = unscored();
    const first = renewRules(null, builder.validate().rules, "1");
    changeSetting(builder, "加分封顶", 8);
    const second = renewRules(first, builder.validate().rules, "2");
    expect([first, second].map((one) => [one?.at, one?.scored, one?.settings["bonusCap"]])).toEqual([
      ["1", false, "10"],
      ["2", false, "8"],
    ]);
    builder.put("Scores_JW", 0, "备课教案", "不适用");
    const third = renewRules(second, builder.validate().rules, "3");
    changeSetting(builder, "加分封顶", 9);
    const fourth = renewRules(third, builder.validate().rules, "4");
    expect([third, fourth].map((one) => [one?.at, one?.scored, one?.settings["bonusCap"]])).toEqual([
      ["3", true, "8"],
      ["3", true, "8"],
    ]);
  });

  it("[V24] are not taken while they have faults, and a book without them warns of nothing", () => {
    const builder = cleanBook();
    changeSetting(builder, "并列处理", "随便");
    expect(renewRules(null, builder.validate().rules, "1")).toBeNull();
    changeSetting(builder, "并列处理", "从严");
    expect(warnings(builder)).toEqual([]);
  });

  it("[V24] travel with the book's identity; damaged ones are left out, and the identity stays", () => {
    const { identity } = scoredBook();
    if (!identity) throw new Error("an identity");
    expect(parseIdentity(writeIdentity(identity))).toEqual(identity);
    const damaged = { ...identity, rules: { at: 3 } } as unknown as typeof identity;
    const { rules: _rules, ...rest } = identity;
    expect(parseIdentity(writeIdentity(damaged))).toEqual(rest);
    expect(Buffer.byteLength(writeIdentity(identity))).toBeLessThan(3000);
  });
});

it.each([
  ["without its code", "代码", ""],
  ["of a department that there is not", "部门", "没有"],
])("[V24] an indicator %s is an error, and is not said to be removed too", (_, heading, value) => {
  const builder = scoredBook();
  builder.put("Indicators", 2, heading, value);
  expect(
    builder
      .validate()
      .issues.filter(({ rule }) => rule === "V24")
      .map(({ severity }) => severity),
  ).toEqual(["E"]);
});

it("[V20] [V24] 部门 merged over indicators in 指标: the merge is said, and neither removed indicators nor overwritten formulas", () => {
  const builder = scoredBook();
  builder.sheets.get("指标")?.merges.push("A2:A5");
  for (const row of [1, 2, 3]) builder.put("Indicators", row, "部门", "");
  const { issues } = builder.validate();
  expect(issues.filter(({ severity }) => severity !== "I").map(({ message, cell }) => `${message} ${cell ?? ""}`)).toEqual([
    "V20.merged A2",
  ]);
});
