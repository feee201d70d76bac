import { defaultBook } from "../../../src/commands/defaultBook";
import { issueText } from "../../../src/commands/messages/issues";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import { blocks } from "../../../src/core/blocks";
import { processCount } from "../../../src/core/quality/processCounts";
import type { PlannedDepartment } from "../../../src/workbook/layout/plannedBook";
import { cleanBook } from "../validation/snapshotBuilder";

const pointed = (name: string, note = "", kind: "base" | "bonus" | "deduction" = "base"): boolean =>
  processCount({ kind, name, note }) !== null;

describe("indicators that count pure process", () => {
  it.each([
    "听课次数",
    "学习次数",
    "笔记篇幅",
    "心得篇数",
    "会议次数",
    "读书笔记字数",
    "培训学时",
    "参会（次）",
    "听课(节)",
    "政治学习 次数",
    "每篇心得得分",
  ])("[Q7] %s is pointed out", (name) => expect(pointed(name)).toBe(true));

  it.each([
    "教学成绩",
    "课堂教学",
    "听课评课",
    "会议",
    "公开课",
    "获奖次数",
    "发表论文篇数",
    "国家级成果",
    "班主任量化",
    "备课教案",
    "学习成绩",
  ])("[Q7] %s is not: a result, or no count", (name) => expect(pointed(name)).toBe(false));

  it("[Q7] the count may stand in 评分说明", () => {
    expect(pointed("听课", "填次数，每次1分")).toBe(true);
    expect(pointed("听课", "依据评课质量")).toBe(false);
    expect(pointed("国家级成果", "填项数，每次5分")).toBe(false);
  });

  it("[Q7] deductions count faults, not process", () => {
    expect(pointed("会议缺席次数", "填次数，每次扣1分", "deduction")).toBe(false);
    expect(pointed("会议次数", "", "bonus")).toBe(true);
  });

  it("[Q7] is an information at the indicator's cell, and stops nothing", () => {
    const builder = cleanBook();
    for (const row of [0, 3]) builder.put("Indicators", row, "指标", row === 0 ? "听课次数" : "学习次数");
    builder.set("评分-教务", "E5", "听课次数");
    builder.set("评分-教务", "H5", "学习次数");
    const { issues } = builder.validate();
    const found = issues.filter(({ rule }) => rule === "Q7");
    // The second is a deduction.
    expect(found).toMatchObject([
      { severity: "I", message: "Q7.process", department: "JW", sheet: "指标", cell: "C2", found: "听课次数", member: null, fix: null },
    ]);
    expect(blocks(found, "official")).toEqual([]);
    const [first] = found;
    expect(first && issueText(first)).toEqual({
      problem: "“听课次数”看来数的是听课的“次数”，是过程，不是实绩",
      expected: "看教育教学工作实绩的指标",
      advice: "只作参考，不影响计算。学校方案不以学习次数、笔记篇幅等计分；可以考虑改看做得怎样，例如检查通报、成果、量化结果。",
    });
  });

  it("[Q7] a faulty indicator is V24's alone", () => {
    const builder = cleanBook();
    builder.put("Indicators", 0, "指标", "听课次数");
    builder.put("Indicators", 0, "最高", "");
    expect(builder.validate().issues.filter(({ rule }) => rule === "Q7")).toEqual([]);
  });

  it("[Q7] the default rule set and the sample pass: 听课评课 and 会议 are judged from records, and counted only where something was missed", () => {
    const wordsOf = (departments: readonly PlannedDepartment[]): string[] =>
      departments.flatMap(({ indicators }) =>
        indicators.filter(({ kind, name, note }) => pointed(name, note, kind)).map(({ code, name }) => `${code} ${name}`),
      );
    expect(wordsOf(defaultBook("book-1", { year: 2026, quarter: 3 }).departments)).toEqual([]);
    expect(wordsOf(sampleBook().departments)).toEqual([]);
  });
});
