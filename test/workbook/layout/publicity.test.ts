import { publicityWords } from "../../../src/commands/messages/publicity";
import { layoutPublicity } from "../../../src/workbook/layout/publicity";
import { COLOURS } from "../../../src/workbook/layout/style";
import { article, assessmentOf, boardOf, SETTINGS } from "../../core/publicity/articlesBook";
import { draftSnapshot } from "../draftSnapshot";

const notes = {
  at: "2026-10-08T14:30:00",
  by: "经办人",
  stamp: { rules: "1a2b3c4d", inputs: "5e6f7a8b" },
  watches: [],
  settings: SETTINGS,
  words: publicityWords,
};
const board = boardOf(
  [
    article("A1", "national", ["a", "b", "赵六"]),
    article("A2", "city", ["赵六"], { outlet: "晨报" }),
    article("A2", "school", ["赵六"], { outlet: "公众号" }),
    article("A3", "school", ["c"], { proven: false }),
    ...[1, 2, 3, 4, 5, 6].map((n) => article(`S${n}`, "school", ["d"])),
  ],
  { publicityQuota: 2 },
  assessmentOf({ a: { JW: 80, eligibility: "ineligible" }, b: { JW: 70 }, c: {}, d: {} }),
);
const sheet = draftSnapshot([layoutPublicity(board, notes)]).sheets[0];
const row = (index: number, from = 0, to = 16) => sheet?.values[index]?.slice(from, to);

it("[P2] the leaderboard says rank, author, stories by level, points, mark, recommendation and why", () => {
  expect(sheet?.values[0]?.[0]).toBe("2026年第三季度宣传稿件统计表");
  expect(row(4)).toEqual(
    ["1", "", "赵六", "", "", "", "1", "", "1", "", "", 3.67, 3.67, "非党员", "推荐宣传工作先进个人", ""].map(numeric),
  );
  expect(row(5, 0, 4)).toEqual([2, "并列", "党员a", "a"]);
  expect(row(5, 11)).toEqual([
    1.67,
    1.67,
    "不具备",
    "名额内，待党总支研究",
    "同分，按并列顺序比较部门得分在前；评优资格为不具备（前二分之一），是否推荐请党总支研究",
  ]);
  expect(row(6, 13)).toEqual(["具备", "", "同分，按并列顺序比较部门得分在后"]);
  expect(row(7, 11)).toEqual([1.2, 1, "具备", "", "校级封顶：按篇合计 1.20 分，计入 1.00 分"]);
  expect(row(8, 0, 3)).toEqual(["—", "", "党员c"]);
  expect(row(8, 15)).toEqual(["没有计分的稿件，不排名"]);
});

it("[P2] who is recommended is green, and who is left to people has the colour of a review", () => {
  const { conditionalFormats } = layoutPublicity(board, notes);
  expect(conditionalFormats.filter(({ range }) => range.startsWith("O"))).toEqual([
    { range: "O5:O9", formula: '=LEFT($O5,2)="推荐"', fill: COLOURS.eligible },
    { range: "O5:O9", formula: '=RIGHT($O5,2)="研究"', fill: COLOURS.review },
  ]);
});

it("[P1] [T6] every story stands below with its share, and each row that does not count says why", () => {
  const first = 12;
  expect(row(10, 0, 1)).toEqual(["稿件明细（9 篇，其中计分 8 篇）"]);
  expect(row(first, 0, 7)).toEqual(["A1", "国家级", "2026-09-15", 5, 5 / 3, "媒体", "标题A1"]);
  expect([row(first, 11, 12), row(first, 15)]).toEqual([["党员a（a）、党员b（b）、赵六（非党员）"], ["计分"]]);
  expect([row(first + 1, 3, 6), row(first + 1, 15)]).toEqual([[2, 2, "晨报"], ["计分"]]);
  expect([row(first + 2, 3, 6), row(first + 2, 15)]).toEqual([["", "", "公众号"], ["一稿多发，已按最高一级计"]]);
  expect(row(first + 3, 15)).toEqual(["没有链接或剪报，不计"]);
});

it("[P2] without articles the sheet says so; a trial's marks make it a draft", () => {
  const texts = (made: ReturnType<typeof boardOf>) => draftSnapshot([layoutPublicity(made, notes)]).sheets[0]?.values.flat() ?? [];
  expect(texts(boardOf([]))).toContain("没有稿件");
  expect(texts({ ...board, assessed: "trial" })[0]).toBe("2026年第三季度宣传稿件统计表（草稿）");
});

/** The sheet holds numbers; the expected row is easier to read as text. */
function numeric(cell: string | number): string | number {
  return typeof cell === "string" && /^\d+$/.test(cell) ? Number(cell) : cell;
}
