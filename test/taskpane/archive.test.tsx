import { screen, waitFor, within } from "@testing-library/react";
import { emptySteps, openBook } from "./fakeCommands";
import { button, findDialog, showPane } from "./showPane";

const done = { state: "done", at: "2026-10-08T14:30:00", by: "李老师", kind: "official" } as const;
const ready = openBook({ steps: { ...emptySteps, validate: done, compute: done, groups: done } });
const lock = { at: "2026-10-08T14:30:00", by: "李老师", version: "0.1.0", changed: 0 };
const locked = openBook({ steps: { ...emptySteps, validate: done, compute: done, groups: done, archive: done }, lock });

describe("公示与归档", () => {
  it("[E6] a dialog says what locking does before it is done; then Home says when and by whom", async () => {
    const { user, workbook } = await showPane({ book: ready }, { at: "archive" });
    await user.click(await screen.findByRole("button", { name: "锁定本季度" }));
    const dialog = await findDialog("锁定2026年第三季度？");
    expect(dialog).toHaveTextContent("公式改为数值");
    expect(dialog).toHaveTextContent("加上保护（不设密码）");
    expect(dialog).toHaveTextContent("记入“历史”");
    expect(workbook.asked.some(({ command }) => command === "lockQuarter")).toBe(false);
    // Enter pressed twice locks nothing.
    await waitFor(() => expect(within(dialog).getByText("取消")).toHaveFocus());
    await user.click(within(dialog).getByText("锁定"));
    expect(await screen.findByText(/10月8日 14:30 由李老师锁定/)).toBeVisible();
    expect(workbook.asked.filter(({ command }) => command === "lockQuarter")).toMatchObject([{ user: "李老师" }]);
    await user.click(button("返回首页"));
    const path = within(await screen.findByRole("navigation", { name: "考评步骤" }));
    expect(path.getAllByRole("button").at(-1)).toHaveTextContent("公示与归档已锁定10月8日 14:30 · 李老师");
  });

  it.each([
    [{ state: "notYet" } as const, "还没有正式的排名结果，请先计算排名。"],
    [{ ...done, kind: "trial" } as const, "现在的排名是试算的草稿，请先正式计算。"],
    [{ ...done, state: "stale" } as const, "计算之后数据有改动，请先重新计算排名。"],
  ] as const)(
    "says what is missing while the results are none, a trial run or stale, and does not offer to lock (%#)",
    async (compute, sentence) => {
      await showPane({ book: openBook({ steps: { ...emptySteps, compute } }) }, { at: "archive" });
      expect(await screen.findByText(sentence)).toBeVisible();
      expect(button("锁定本季度")).toBeDisabled();
    },
  );

  it("an unlocked quarter is said to be unlocked, not changed: Home, the ranking and here", async () => {
    const run = { step: "compute", kind: "official", at: done.at, by: "李老师", inputs: ready.inputs, errors: 0, warnings: 0 } as const;
    const unlocked = { at: "2026-10-09T09:00:00", by: "李老师", reason: "申诉成立" };
    const identity = { bookId: "1", year: 2026, quarter: 3, templateVersion: 1, runs: [run], unlocked } as const;
    const stale = { ...done, state: "stale" } as const;
    const { user } = await showPane(
      { book: openBook({ identity, steps: { ...ready.steps, compute: stale, groups: stale } }) },
      { at: "archive" },
    );
    expect(await screen.findByText("解除锁定之后还没有重新计算，请先重新计算排名。")).toBeVisible();
    await user.click(button("返回首页"));
    expect(await screen.findByText("本季度解除了锁定，结果表里还是锁定时的数值，请重新计算排名。")).toBeVisible();
    expect(screen.getAllByText("解除锁定后待重新计算")).toHaveLength(2);
  });

  it("a lock that is refused says why, and that nothing was written", async () => {
    const { user, workbook } = await showPane({ book: ready }, { at: "archive" });
    workbook.lockReport = { status: "altered", cells: [{ sheet: "季度汇总", cell: "D8", found: "张三丰", expected: "王安" }] };
    await user.click(await screen.findByRole("button", { name: "锁定本季度" }));
    await user.click(within(await findDialog("锁定2026年第三季度？")).getByText("锁定"));
    expect(await screen.findByText("没有锁定，工作簿保持原样")).toBeVisible();
    expect(screen.getByText(/季度汇总 D8 现为“张三丰”，应为“王安”/)).toBeVisible();
  });

  it("[V28] a locked quarter says what can still be done; changed since, it says how often and leads to the list", async () => {
    const { user } = await showPane({ book: locked }, { at: "archive" });
    expect(await screen.findByText("现在还可以")).toBeVisible();
    expect(button("年度评优")).toBeEnabled();
    await user.keyboard("{Escape}");
    expect(await screen.findByText("本季度已锁定归档。")).toBeVisible();
  });

  it("[V28] changed after locking, Home and the screen say in how many places, and lead to the list", async () => {
    const steps = { ...locked.steps, archive: { state: "problems", errors: 2, warnings: 0 } as const };
    const { user } = await showPane({ book: openBook({ steps, lock: { ...lock, changed: 2 } }) });
    expect(screen.getByText("锁定后有 2 处改动")).toBeVisible();
    await user.click(button("看改在哪里"));
    await waitFor(() => expect(screen.getByRole("heading", { name: "校验" })).toBeVisible());
  });

  it("is opened again with a reason only", async () => {
    const { user, workbook } = await showPane({ book: locked }, { at: "archive" });
    await user.click(await screen.findByRole("button", { name: "解除锁定" }));
    const dialog = await findDialog("解除2026年第三季度的锁定？");
    await user.click(within(dialog).getByText("解除锁定"));
    expect(within(dialog).getByText("请写明理由。")).toBeVisible();
    await user.type(within(dialog).getByPlaceholderText(/申诉成立/), "申诉成立");
    await user.click(within(dialog).getByText("解除锁定"));
    expect((await screen.findAllByText("锁定本季度")).length).toBeGreaterThan(0);
    expect(workbook.asked.find(({ command }) => command === "unlockQuarter")).toMatchObject({ input: { reason: "申诉成立" } });
  });
});
