import { confirmationKey, markConfirmed } from "../../src/core/confirmations";
import type { Issue } from "../../src/core/issue";
import { cleanBook } from "./validation/snapshotBuilder";

const warning: Issue = {
  rule: "V08",
  severity: "W",
  department: "JW",
  sheet: "评分-教务",
  cell: "E6",
  member: null,
  found: "0",
  message: "V08.zero",
  params: {},
  fix: null,
  confirmed: false,
};
const RECORD = { 时间: "2026-10-01", 确认人: "王芳", 规则: "V08", 工作表: "评分-教务", 单元格: "E6", 内容: "0", 理由: "确为 0 分" };

function confirmed(record: Partial<Record<keyof typeof RECORD, string | number>>, issue: Issue = warning): boolean {
  const builder = cleanBook();
  builder.addRow("Confirmations", { ...RECORD, ...record });
  const [first, ...more] = markConfirmed([issue, warning], builder.snapshot());
  expect(more).toHaveLength(1);
  return first!.confirmed;
}

describe("[V] a warning stands confirmed", () => {
  it("for the same rule, sheet, cell and content, by somebody, with a reason; numbers and spaces alike", () => {
    expect(confirmed({})).toBe(true);
    expect(confirmed({ 规则: " V08 ", 工作表: " 评分-教务 ", 单元格: " E6 ", 内容: 0 })).toBe(true);
    expect(confirmed({}, { ...warning, found: " 0 " })).toBe(true);
  });

  it("not when anything is another, or nobody or no reason stands there", () => {
    for (const record of [
      { 规则: "V14" },
      { 工作表: "评分-德育" },
      { 单元格: "E7" },
      { 内容: "1" },
      { 内容: "" },
      { 确认人: " " },
      { 理由: "" },
      { 理由: "　" },
    ])
      expect([record, confirmed(record)]).toEqual([record, false]);
  });

  it("an E is never confirmed; an issue without a place has an empty one", () => {
    expect(confirmed({}, { ...warning, severity: "E" })).toBe(false);
    expect(confirmed({ 工作表: "", 单元格: "" }, { ...warning, sheet: null, cell: null })).toBe(true);
    expect(confirmationKey({ ...warning, sheet: null, cell: null })).toEqual({ rule: "V08", sheet: "", cell: "", content: "0" });
    expect(confirmationKey(warning)).toEqual({ rule: "V08", sheet: "评分-教务", cell: "E6", content: "0" });
  });

  it("nothing is in a book without 确认记录, or without a column of it", () => {
    const bare = cleanBook();
    bare.tables = bare.tables.filter(({ name }) => name !== "Confirmations");
    expect(markConfirmed([warning], bare.snapshot())).toEqual([warning]);
    const lacking = cleanBook();
    lacking.addRow("Confirmations", RECORD);
    lacking.set("确认记录", lacking.at("Confirmations", -1, "理由"), "别的");
    expect(markConfirmed([warning], lacking.snapshot())).toEqual([warning]);
  });
});
