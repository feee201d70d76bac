/** V24: weights that do not add up, and any bad setting, at its cell. */
import type { Settings } from "../book";
import { hundredthsText } from "../decimal";
import { TABLES } from "../columns";
import type { Issue } from "../issue";
import { INPUT_TABLES, type Reading } from "../reading/reading";
import { textOf } from "../cell";
import { raise } from "./raise";

export function checkStructure(reading: Reading): Issue[] {
  if (INPUT_TABLES.every((key) => reading.inputs[key] === null)) return [raise("V24.noBook", { sheet: null })];
  const absent = INPUT_TABLES.filter((key) => reading.inputs[key] === null).map((key) =>
    raise("V24.noTable", { sheet: null }, { params: { table: TABLES[key].table, sheet: TABLES[key].sheet } }),
  );
  return [...absent, ...reading.settings.issues, ...reading.structure.issues, ...checkSettingsTogether(reading), ...checkChoices(reading)];
}

/** What V24.order says of the bounds of a department's score (T2). */
export const boundsInOrder = ({ scoreFloor, scoreCeiling }: Pick<Settings, "scoreFloor" | "scoreCeiling">): Record<string, string> => ({
  low: "部门得分下限",
  lowValue: hundredthsText(scoreFloor),
  high: "部门得分上限",
  highValue: hundredthsText(scoreCeiling),
});

/** Settings that are right by themselves and wrong together. */
export function checkSettingsTogether(reading: Reading): Issue[] {
  const { settings, cells } = reading.settings;
  const issues: Issue[] = [];
  const ceiling = cells.get("scoreCeiling") ?? cells.get("scoreFloor");
  if (settings.scoreFloor >= settings.scoreCeiling && ceiling) {
    issues.push(raise("V24.order", ceiling, { params: boundsInOrder(settings) }));
  }
  const centre = cells.get("centreQuota") ?? cells.get("schoolQuota");
  if (settings.centreQuota > settings.schoolQuota && centre) {
    const params = {
      low: "优秀党小组名额_中心",
      lowValue: `${settings.centreQuota}`,
      high: "优秀党小组名额_学校",
      highValue: `${settings.schoolQuota}`,
      equal: "allowed",
    };
    issues.push(raise("V24.order", centre, { params }));
  }
  const order = cells.get("tieOrder");
  const codes = reading.structure.departments.map((one) => one.department.code);
  if (order && codes.length > 0 && reading.structure.issues.length === 0) {
    const unknown = settings.tieOrder.filter((code) => !codes.includes(code));
    const twice = settings.tieOrder.filter((code, index) => settings.tieOrder.indexOf(code) !== index);
    if (unknown.length > 0)
      issues.push(raise("V24.unknownCode", order, { params: { unknown: unknown.join("、"), codes: codes.join("、") } }));
    else if (twice.length > 0) issues.push(raise("V24.duplicateCode", order, { params: { heading: "并列顺序" } }));
  }
  return issues;
}

/** 党员类别 and 参评状态 decide who is ranked: neither is guessed. */
function checkChoices({ roster }: Reading): Issue[] {
  const allowed = [
    { key: "status", item: "党员类别", words: ["正式", "预备"] },
    { key: "participation", item: "参评状态", words: ["参评", "不参评"] },
  ];
  return roster.rows.flatMap((one) =>
    allowed.flatMap(({ key, item, words }) => {
      const cell = one.cell(key);
      if (!cell || cell.covered || one.duplicateOf || words.includes(textOf(cell.value).trim())) return [];
      return [raise("V24.choice", cell, { member: one.member, params: { item, allowed: words.join("、") } })];
    }),
  );
}
