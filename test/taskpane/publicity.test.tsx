import { screen, within } from "@testing-library/react";
import type { PublicityReading } from "../../src/commands/readPublicity";
import { article, assessmentOf, boardOf, SETTINGS } from "../core/publicity/articlesBook";
import { issue, openBook } from "./fakeCommands";
import { button, showPane } from "./showPane";

const board = boardOf(
  [
    article("A1", "national", ["a", "b", "赵六"], { title: "三人合写" }),
    article("A2", "city", ["赵六"], { title: "市里的一篇", cells: cellsAt(7) }),
    article("A2", "school", ["赵六"], { title: "市里的一篇", cells: cellsAt(8) }),
  ],
  { publicityQuota: 1 },
  assessmentOf({ a: { eligibility: "ineligible" }, b: {} }),
);

function cellsAt(row: number) {
  const at = (column: string) => ({ sheet: "宣传稿件", cell: `${column}${row}` });
  return { code: at("A"), date: at("B"), title: at("C"), level: at("E"), authors: at("F"), link: at("G") };
}

const done = (parts: Partial<Extract<PublicityReading, { status: "done" }>> = {}): PublicityReading => ({
  status: "done",
  board,
  settings: SETTINGS,
  sheet: "宣传稿件",
  issues: [],
  ...parts,
});
const fault = issue({
  rule: "V10",
  message: "V10.articleLevel",
  department: null,
  sheet: "宣传稿件",
  cell: "E9",
  member: null,
  found: "区级",
});

const show = (publicity: PublicityReading) => showPane({ book: openBook(), publicity }, { at: "publicity" });

describe("宣传统计", () => {
  it("[P2] lists the authors with rank, points and marks in words", async () => {
    await show(done());
    const rows = (await screen.findAllByRole("button", { expanded: false })).map(({ textContent }) => textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^1赵六 3\.67推荐先进个人非党员$/),
      expect.stringMatching(/^2党员a 高一组1\.67并列资格：不具备$/),
      expect.stringMatching(/^2党员b 高一组1\.67并列$/),
    ]);
    expect(screen.getByText("2 篇 · 3 人")).toBeVisible();
  });

  it("[P1] [T6] a row folds out to its stories: the share, which row counts, and the way to each cell", async () => {
    const { user, workbook } = await show(done());
    await user.click(await screen.findByRole("button", { name: /赵六/ }));
    expect(screen.getByText("5.00 分 ÷ 3 人 ≈ 1.67 分")).toBeVisible();
    expect(screen.getByText("2.00 分")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /校级.*一稿多发，已按最高一级计.*定位/ }));
    expect(workbook.asked.at(-1)).toMatchObject({ command: "selectCell", input: { sheet: "宣传稿件", cell: "A8" } });
  });

  it("writes the sheet by one button, and says so", async () => {
    const { user, workbook } = await show(done());
    await user.click(await screen.findByRole("button", { name: "写出宣传统计" }));
    expect(workbook.asked.at(-1)).toEqual({ command: "writePublicity", user: "李老师" });
    expect(await screen.findByText("宣传统计已写出，共 2 篇稿件。")).toBeVisible();
  });

  it("[V10] shows what stands in the way with the way to its cell, and offers no button", async () => {
    const { user, workbook } = await show({ status: "blocked", issues: [fault], blocking: [fault] });
    expect(await screen.findByText("还有 1 个问题须先处理")).toBeVisible();
    expect(screen.queryByRole("button", { name: "写出宣传统计" })).toBeNull();
    await user.click(button(/没有“区级”这个级别/));
    expect(workbook.asked.at(-1)).toMatchObject({ command: "selectCell", input: { sheet: "宣传稿件", cell: "E9" } });
  });

  it("lists the articles' warnings and hints below the leaderboard", async () => {
    const near = issue({ rule: "V03", severity: "I", message: "V03.articleNear", department: null, sheet: "宣传稿件", cell: "F4" });
    await show(done({ issues: [near] }));
    expect(within(await screen.findByRole("region", { name: "稿件的问题 1 条" })).getByText(/按非党员计/)).toBeVisible();
  });

  it("says what to fill in where there are no articles, and what an old book lacks", async () => {
    const { user, workbook } = await show(done({ board: boardOf([]) }));
    expect(await screen.findByText("还没有稿件")).toBeVisible();
    await user.click(button("打开宣传稿件"));
    expect(workbook.asked.at(-1)).toMatchObject({ command: "selectCell", input: { sheet: "宣传稿件", cell: "A1" } });
  });

  it("says so where an old book has no such sheet", async () => {
    await show(done({ board: boardOf([]), sheet: null }));
    expect(await screen.findByText("这本考评簿没有“宣传稿件”表")).toBeVisible();
  });
});
