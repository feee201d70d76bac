/** A list of people as the screen 导入花名册 shows it, and the next quarter's book. */
import type { RosterReport, RosterRequest } from "../../../src/commands/importRoster";
import type { NextQuarterReport } from "../../../src/commands/makeNextQuarter";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import { nextQuarter } from "../../../src/core/next/nextQuarter";
import { readBook } from "../../../src/core/reading/reading";
import { findRosters } from "../../../src/core/roster/findRoster";
import { remapped } from "../../../src/core/roster/rosterHeadings";
import { emptyRoster, planRoster } from "../../../src/core/roster/rosterImport";
import { layoutInputs } from "../../../src/workbook/layout/inputs";
import { listSheet } from "../../core/roster/lists";
import { draftSnapshot } from "../../workbook/draftSnapshot";

const planned = sampleBook();
const reading = readBook(draftSnapshot(layoutInputs(planned)));
const [a, b, c, d] = planned.roster as [
  (typeof planned.roster)[number],
  (typeof planned.roster)[number],
  (typeof planned.roster)[number],
  (typeof planned.roster)[number],
];
const group = planned.groups[1]?.name ?? "";

const list = listSheet([
  ["长庆八中党员名册"],
  ["教工号", "姓名", "党支部", "小组", "类别", "科室", "电话"],
  [a.id, a.name, a.branch, group, "正式党员", "教务", ""],
  [b.id, b.name, b.branch, b.group, "预备党员", b.department, ""],
  [c.id, a.name, c.branch, c.group, "正式党员", "", ""],
  ["0201", "新来的甲", "中学支部", group, "正式党员", "德育", ""],
  ["0202", "新来的乙", "小学支部", "第一党小组", "", "总务", ""],
  ["0203", d.name, "小学支部", group, "正式", "工会", ""],
  ["", "无名", "小学支部", group, "正式", "", ""],
  ["0204", "丙", "小学支部", group, "群众", "", ""],
]);

export function rosterOf({ map = {} }: RosterRequest, inBook: boolean): RosterReport {
  const [found] = findRosters([list]);
  if (!found) return { status: "noRoster" };
  const words = { groups: planned.groups.map(({ name }) => name), branches: ["中学支部", "小学支部"] };
  const plan = planRoster(
    { ...found, columns: remapped(found.columns, map) },
    inBook ? reading.roster : emptyRoster,
    inBook ? words : { groups: [], branches: [] },
  );
  return { status: "planned", plan, sheets: ["名单", "离退休"], inBook, rowsAdvised: false, inputs: "1", counts: { added: 0, changed: 0 } };
}

export const nextQuarterReport = (): NextQuarterReport => ({
  status: "done",
  file: { name: "考评簿-2026年第四季度.xlsx", bytes: new Uint8Array(3) },
  next: nextQuarter(reading, []),
});
