import { blockedLine, issueLine } from "../../src/cli/issueLines";
import { issueOf } from "../../src/cli/json";
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

it("what stops a command says how a warning is confirmed, where one awaits it", () => {
  const at = { sheet: "评分-德育", row: 4, col: 5, value: 0 };
  const warning = raise("V08.zero", at, { params: { heading: "师德" } });
  const error = raise("V07.score", at, { params: { heading: "师德" } });
  expect(blockedLine([error])).toBe("还有 1 个问题没有处理，没有写出任何文件。\n");
  expect(blockedLine([error, warning], "不能计算")).toBe(
    "还有 2 个问题没有处理，不能计算。\n其中 1 条是提醒，核实无误后即可确认：在窗格“校验”里确认，" +
      "或用 kaoping compute 考评簿.xlsx --confirm 姓名 --reason 理由 -o 确认后.xlsx。\n",
  );
  expect(issueOf(warning).confirmed).toBe(false);
  expect(issueOf({ ...warning, confirmed: true }).confirmed).toBe(true);
});
