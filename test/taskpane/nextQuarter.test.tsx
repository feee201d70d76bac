import { act, screen } from "@testing-library/react";
import { nextQuarterReport } from "./preview/rosterOf";
import { emptySteps, openBook } from "./fakeCommands";
import { button, showPane, screenIs } from "./showPane";

const done = { state: "done", at: "2026-10-08T14:30:00", by: "李老师", kind: "official" } as const;
const computed = openBook({ steps: { ...emptySteps, compute: done } });

describe("开始下一季度", () => {
  it("stands on Home once the quarter is computed, not while it is stale or a trial", async () => {
    const { pane, workbook } = await showPane({ book: openBook({ steps: { ...emptySteps, compute: { ...done, kind: "trial" } } }) });
    expect(screen.queryByRole("button", { name: "开始下一季度" })).toBeNull();
    workbook.book = openBook({ steps: { ...emptySteps, compute: { ...done, state: "stale" } } });
    await act(() => pane.reread("loud"));
    expect(screen.queryByRole("button", { name: "开始下一季度" })).toBeNull();
  });

  it("shows what goes along and what stays behind, and opens the new book as a workbook of its own", async () => {
    URL.createObjectURL = () => "blob:x";
    URL.revokeObjectURL = () => undefined;
    const { user, workbook, state } = await showPane({ book: computed });
    workbook.nextQuarter = nextQuarterReport();
    await user.click(button("开始下一季度"));
    await screenIs("2026年第四季度的考评簿");
    expect(screen.getByText("花名册 96 人")).toBeVisible();
    expect(screen.getByRole("region", { name: "没有带入" })).toHaveTextContent("影响的季度已过");
    expect(screen.getByRole("link", { name: "存成文件" })).toHaveAttribute("download", "考评簿-2026年第四季度.xlsx");
    await user.click(button("打开新考评簿"));
    expect(workbook.asked.map(({ command }) => command)).toEqual(["makeNextQuarter", "openFiles"]);
    expect(state().screen).toBe("home");
  });

  it("says what is still to be done, and with open problems goes to them", async () => {
    const { user, workbook, state } = await showPane({ book: computed });
    workbook.nextQuarter = { status: "notComputed", why: "stale", period: { year: 2026, quarter: 3 } };
    await user.click(button("开始下一季度"));
    expect(await screen.findByText("2026年第三季度计算之后数据有改动。请重新计算排名，再开始下一季度。")).toBeVisible();
    await user.click(button("关闭"));
    workbook.nextQuarter = { status: "blocked", issues: [], blocking: [] };
    await user.click(button("开始下一季度"));
    expect(state().screen).toBe("validate");
  });
});
