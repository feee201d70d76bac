import { describeFix } from "../../src/taskpane/issues/describeFix";
import { zhCN } from "../../src/taskpane/words/zh-CN";

describe("the preview of a safe fix", () => {
  it("shows what stands in the cell and what will", () => {
    expect(describeFix([{ kind: "value", sheet: "评分-教务", cell: "F8", before: "９５．５", after: 95.5 }], zhCN)).toEqual([
      { place: "评分-教务 F8", before: "９５．５", after: "95.5" },
    ]);
  });

  it("makes spaces, line breaks and characters without width visible", () => {
    const [line] = describeFix([{ kind: "value", sheet: "花名册", cell: "C3", before: "王 芳\u200b\n\u00a0", after: "王芳" }], zhCN);
    expect(line?.before).toBe("王␣芳◌↵␣");
  });

  it("counts rows and columns as Excel shows them", () => {
    const lines = describeFix(
      [
        { kind: "unhideRows", sheet: "评分-教研", rows: [11, 12] },
        { kind: "unhideColumns", sheet: "评分-教研", columns: [2, 26] },
        { kind: "deleteRow", sheet: "评分-教研", table: "Scores_JY", row: 19 },
        { kind: "deleteRow", sheet: "评分-教研", table: "Scores_JY", row: 20, leftOver: true },
      ],
      zhCN,
    );
    expect(lines.map(({ after }) => after)).toEqual([
      "显示隐藏的第 12、13 行",
      "显示隐藏的 C、AA 列",
      "清空第 20 行（与另一行完全相同）",
      "清空第 21 行（此人另有一行，本行没有填分数）",
    ]);
  });

  it("[V29] says where a rule for typing comes back", () => {
    const validation = (range: string) => ({ range, kind: "custom" as const, formula: "=TRUE" });
    expect(describeFix([{ kind: "validation", sheet: "评分-教研", validations: [validation("E8:E9"), validation("E12")] }], zhCN)).toEqual([
      { place: "评分-教研", before: null, after: "恢复 E8:E9、E12 的数据验证，数值不变" },
    ]);
  });
});
