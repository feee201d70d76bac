/**
 * The expected results of a clean book, worked out from the .xlsx and docs/rules.md alone: nothing of src is used.
 * `node examples/expected.mjs` writes sample.expected.json beside sample.xlsx; with a file's name it prints that book's results.
 */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hundredths, parse, ofCell, show } from "./oracle/exact.mjs";
import { groupScore, rankAndRecommend } from "./oracle/groups.mjs";
import { departmentMeans, departmentScore, exactTotal, published, rankAndFlag } from "./oracle/members.mjs";
import { readTables } from "./oracle/readXlsx.mjs";

const TEXT = new Set(["单位名称", "不适用处理", "并列处理", "并列顺序", "名次显示", "公示范围", "受理部门", "联系电话"]);

/** What a row of 设置 that is not there stands for (workbook.md), as far as results depend on it. */
const DEFAULTS = {
  不适用处理: "权重重分",
  并列处理: "从宽",
  ...Object.fromEntries(
    Object.entries({ 加分封顶: 10, 部门得分下限: 0, 部门得分上限: 100, 优秀党小组名额_学校: 2, 优秀党小组名额_中心: 1 })
      .concat(Object.entries({ 党小组会应开次数: 3, 党小组会分值: 15, 党小组会缺一次扣: 5, 主题党日分值: 15, 党员均分分值: 30 }))
      .map(([item, value]) => [item, ofCell(value)]),
  ),
};

/** @returns the object of `kaoping compute --json`, without the sentences (`reason`) and the list of issues */
export function expectedResults(file) {
  const tables = readTables(file);
  const rows = (name) => tables.get(name) ?? [];
  const given = rows("Settings").map((row) => [
    row["项目"],
    TEXT.has(row["项目"]) || row["值"] === "" ? String(row["值"]) : ofCell(row["值"]),
  ]);
  const settings = { ...DEFAULTS, ...Object.fromEntries(given) };
  const whole = (item) => Number(settings[item][0] / settings[item][1]);
  const period = { year: whole("年度"), quarter: whole("季度") };
  const departments = rows("Departments").map((row) => ({
    code: row["代码"],
    weight: ofCell(row["权重(%)"]),
    indicators: rows("Indicators")
      .filter((indicator) => indicator["部门"] === row["代码"])
      .map(readIndicator),
  }));
  const limits = { bonusCap: settings["加分封顶"], floor: settings["部门得分下限"], ceiling: settings["部门得分上限"] };
  const vetoed = new Set(
    rows("Vetoes")
      .filter((veto) => isActive(veto, period))
      .map((veto) => veto["工号"]),
  );

  const people = rows("Roster").map((row) => readPerson(row, vetoed));
  for (const { code, indicators } of departments) {
    const byId = new Map(rows(`Scores_${code}`).map((row) => [row["工号"], row]));
    for (const person of people.filter(({ participates }) => participates)) {
      const row = byId.get(person.id);
      if (row === undefined) throw new Error(`${person.name} is missing from Scores_${code}`);
      person.scores[code] = departmentScore(indicators, row, limits);
    }
  }
  const participants = people.filter(({ participates }) => participates);
  const means = departmentMeans(participants, departments);
  for (const person of participants) person.total = published(exactTotal(person.scores, departments, means, settings["不适用处理"]));
  const { n, places, cutoff } = rankAndFlag(people, settings["并列处理"]);

  const groups = rows("Groups").map(({ 党小组: name }) => {
    const members = people.filter(({ group }) => group === name);
    const activity = rows("GroupActivities").find((row) => row["党小组"] === name);
    const ranked = members.filter(({ rank }) => rank !== null);
    return { name, vetoed: members.some((member) => member.vetoed), ...groupScore(activity, ranked, settings) };
  });
  rankAndRecommend(groups, { school: whole("优秀党小组名额_学校"), centre: whole("优秀党小组名额_中心") });

  return {
    period,
    kind: "official",
    n,
    places,
    cutoff: cutoff === null ? null : show(cutoff),
    members: people.map((person) => ({
      id: person.id,
      name: person.name,
      group: person.group,
      total: person.total === null ? null : show(person.total),
      rank: person.rank,
      tie: person.tie,
      eligibility: person.eligibility,
      basis: person.basis,
      departments: departments.map(({ code }) => showScore(code, person.scores[code] ?? null)),
    })),
    groups: groups.map(({ name, score, rank, tie, mean, recommended }) => ({
      name,
      score: score === null ? null : show(score),
      rank,
      tie,
      mean: mean === null ? null : show(hundredths(mean)),
      recommended,
    })),
  };
}

const showScore = (code, exact) => ({
  code,
  score: exact === null ? null : show(hundredths(exact)),
  exact: exact === null ? null : `${exact[0]}/${exact[1]}`,
});

function readIndicator(row) {
  const optional = (cell) => (cell === "" ? null : ofCell(cell));
  return {
    name: row["指标"],
    kind: row["类型"],
    slot: row["组"],
    max: optional(row["最高"]),
    cap: optional(row["封顶"]),
    conversion: row["换算"] === "" ? parse("1") : ofCell(row["换算"]),
  };
}

function readPerson(row, vetoed) {
  return {
    id: row["工号"],
    name: row["姓名"],
    group: row["党小组"],
    status: row["党员类别"],
    participates: row["参评状态"] === "参评",
    vetoed: vetoed.has(row["工号"]),
    scores: {},
    total: null,
  };
}

/** E3: from the quarter of its date for 1, 2 or 4 quarters, unless revoked. */
function isActive(veto, { year, quarter }) {
  if (veto["状态"] === "撤销") return false;
  const [, y, m] =
    typeof veto["日期"] === "number"
      ? [0, ...new Date(Date.UTC(1899, 11, 30 + veto["日期"])).toISOString().split("-").map(Number)]
      : /^(\d{4})\D(\d{1,2})\D/.exec(veto["日期"]).map(Number);
  const age = year * 4 + quarter - (y * 4 + Math.ceil(m / 3));
  return age >= 0 && age < Number(veto["影响季度数"]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const here = dirname(fileURLToPath(import.meta.url));
  const asked = process.argv[2];
  const text = `${JSON.stringify(expectedResults(asked ?? join(here, "sample.xlsx")), null, 2)}\n`;
  if (asked === undefined) writeFileSync(join(here, "sample.expected.json"), text);
  else process.stdout.write(text);
}
