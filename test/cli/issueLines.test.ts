import { issueLine } from "../../src/cli/issueLines";
import { raise } from "../../src/core/rules/raise";

it("[V12] a line says what should stand there, as the pane does", () => {
  const at = { sheet: "评分-德育", row: 4, col: 5, value: 44 };
  const params = { heading: "育人值周", min: "0", max: "40" };
  expect(issueLine(raise("V12.range", at, { params }))).toBe(
    "错误  V12  评分-德育!F5  育人值周是 44，超出范围，应为 0–40 → 请核对后改填。",
  );
  expect(issueLine(raise("V22.total", { ...at, value: "合计" }))).not.toContain("应为");
});

it("[V24] a blank 项目, and two settings in the wrong order with their values", () => {
  const at = { sheet: "设置", row: 35, col: 0, value: "" };
  expect(issueLine(raise("V24.unknownSetting", at))).toBe(
    "错误  V24  设置!A36  这一行没有项目名，应为 设置表原有的项目 → 请核对项目名称；多余的行请删去。",
  );
  const quotas = { low: "优秀党小组名额_中心", lowValue: "3", high: "优秀党小组名额_学校", highValue: "2", equal: "allowed" };
  expect(issueLine(raise("V24.order", { ...at, col: 1, value: 3 }, { params: quotas }))).toContain(
    "优秀党小组名额_中心 3 大于优秀党小组名额_学校 2，应为 优秀党小组名额_中心不大于优秀党小组名额_学校",
  );
});
