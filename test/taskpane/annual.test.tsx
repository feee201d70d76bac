import { screen, within, fireEvent } from "@testing-library/react";
import type { AnnualView } from "../../src/commands/readAnnual";
import { assessAnnual } from "../../src/core/annual/assessAnnual";
import { yearOf } from "../core/annual/yearOf";
import { openBook } from "./fakeCommands";
import { showPane } from "./showPane";

const assessment = assessAnnual(
  yearOf([
    { id: "0101", name: "王芳", totals: [90, 91, 92] },
    { id: "0102", name: "李强", totals: [85.33, 85.34, 85.34] },
    { id: "0103", name: "张敏", totals: [80, 80] },
    { id: "0104", name: "陈静", totals: [70, 71, 72], bases: { 1: ["veto"] } },
    { id: "0105", name: "刘洋", totals: [60, 61, 62] },
  ]),
);

const view: AnnualView = {
  year: 2026,
  period: { year: 2026, quarter: 3 },
  own: { status: "recorded" },
  quarters: assessment.quarters,
  assessment,
  blocking: [],
  written: false,
};

const empty: AnnualView = {
  ...view,
  own: { status: "notYet" },
  quarters: [1, 2, 3, 4].map((quarter) => ({ quarter: quarter as 1, rows: 0, valid: 0, unlocked: 0 })),
  assessment: assessAnnual(yearOf([{ id: "0101", totals: [] }])),
};

const at = (annual: AnnualView) => showPane({ book: openBook(), annual }, { at: "annual" });

it("[E6] says which quarters are there, and records the open book's own", async () => {
  const { user, workbook } = await at(empty);
  const quarters = await screen.findByRole("region", { name: "本年各季度" });
  expect(within(quarters).getAllByRole("listitem")).toHaveLength(4);
  expect(within(quarters).getAllByText("还没有记入")).toHaveLength(4);
  await user.click(within(quarters).getByRole("button", { name: "记入本季度" }));
  expect(workbook.asked).toContainEqual({ command: "recordQuarter", user: "李老师" });
  expect(await screen.findByText("2026年第三季度的结果已记入历史，96 人。")).toBeInTheDocument();
  expect(await within(quarters).findByText("已记入，90 人有总分")).toBeInTheDocument();
});

it("[E6] the list has the line, and a person's four quarters with the reason", async () => {
  const { user } = await at(view);
  await user.click(await screen.findByRole("tab", { name: "年度名单" }));
  expect(await screen.findByText("评优线：前 2 名，85.34 分")).toBeInTheDocument();
  await user.click(screen.getByText("张敏"));
  const quarters = await screen.findByRole("table", { name: "四个季度", hidden: true });
  expect(quarters).toHaveTextContent("第一季度80.00 分第二季度80.00 分第三季度没有此人第四季度未记入");
  expect(screen.getByText(/张敏2026年度有效季度只有 2 个（第一、二季度），不足 3 个，暂无年度总分/)).toBeInTheDocument();
});

it("chosen files are looked at before anything is taken; a wrong kind of file is named", async () => {
  const { user, workbook } = await at(view);
  const files = ["一季度.xlsx", "坏.xlsx", "说明.docx"].map((name) => {
    const file = new File(["x"], name);
    // jsdom's files know no arrayBuffer.
    return Object.assign(file, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
  });
  const other = {
    name: "一季度.xlsx",
    kind: "book",
    unitName: "另一所学校",
    otherUnit: true,
    period: { year: 2026, quarter: 1 },
  } as const;
  workbook.offered = { files: [{ ...other, unitAccepted: false, quarters: [] }], fresh: 0, taken: false, hasTable: true };
  fireEvent.change(await screen.findByLabelText("选择文件", { selector: "input" }), { target: { files } });
  const refused = await screen.findByRole("group", { name: "各文件的内容" });
  expect(refused).toHaveTextContent("单位名称是“另一所学校”，与本簿不同，没有取用。");
  expect(within(refused).queryByRole("button", { name: /^取用/ })).toBeNull();
  expect(within(refused).getByRole("checkbox", { name: "仍要取用：一季度.xlsx" })).not.toBeChecked();
  workbook.offered = {
    files: [
      {
        ...other,
        unitAccepted: true,
        quarters: [
          {
            period: { year: 2026, quarter: 1 },
            source: "result",
            fresh: [{ year: 2026, quarter: 1, id: "0101", total: 9000, rank: 1, eligibility: "eligible", bases: [], lockedAt: "x" }],
            equal: 0,
            different: [],
            unlocked: 0,
            strangers: 0,
            refused: null,
          },
        ],
      },
      { name: "坏.xlsx", kind: "refused", sentence: "这不是 Excel 工作簿（.xlsx）文件，请确认选对了文件。" },
    ],
    fresh: 1,
    taken: false,
    hasTable: true,
  };
  await user.click(within(refused).getByRole("checkbox"));
  const preview = await screen.findByRole("group", { name: "各文件的内容" });
  expect(preview).toHaveTextContent("单位名称不同，请核对");
  expect(preview).toHaveTextContent("2026年第一季度（本季正式结果）：新增 1 行，取用即记入历史并锁定");
  expect(within(preview).getByRole("checkbox")).toBeChecked();
  expect(preview).toHaveTextContent("坏.xlsx这不是 Excel 工作簿");
  expect(screen.getByText("“说明.docx” 不是 .xlsx 文件，没有读取。")).toBeInTheDocument();
  await user.click(within(preview).getByRole("button", { name: "取用 1 行" }));
  const asked = workbook.asked.filter(({ command }) => command === "collectQuarters").map(({ input }) => input);
  expect(asked).toEqual([
    { names: ["一季度.xlsx", "坏.xlsx"], take: false },
    { names: ["一季度.xlsx", "坏.xlsx"], otherUnits: ["一季度.xlsx"], take: false },
    { names: ["一季度.xlsx", "坏.xlsx"], otherUnits: ["一季度.xlsx"], take: true },
  ]);
  expect(await screen.findByText("已取用 1 行，写入“历史”。")).toBeInTheDocument();
});

it("[E6] without a quarter there is nothing to write, and it says what to do; with them 年度汇总 is written", async () => {
  const first = await at(empty);
  await first.user.click(await screen.findByRole("tab", { name: "年度名单" }));
  expect(await screen.findByText("还不能评年度")).toBeInTheDocument();
  expect(screen.getByText(/至少 3 个季度/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "写出年度汇总" })).toBeNull();
});

it("[E6] 写出年度汇总 writes it and says so", async () => {
  const { user, workbook } = await at(view);
  await user.click(await screen.findByRole("button", { name: "写出年度汇总" }));
  expect(workbook.asked).toContainEqual({ command: "writeAnnual", user: "李老师" });
  expect(await screen.findByText("“年度汇总”已写出，参加排名 4 人。")).toBeInTheDocument();
});
