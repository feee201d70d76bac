import { act, screen, waitFor, within } from "@testing-library/react";
import { button, findDialog, showPane, screenIs } from "./showPane";
import { emptySteps, issue, openBook } from "./fakeCommands";

const done = { state: "done", at: "2026-10-08T14:30:00", by: "李老师", kind: "official" } as const;

describe("Home", () => {
  it("offers a new book and the sample in an empty workbook", async () => {
    await showPane({ book: { kind: "empty" } });
    expect(button("新建考评簿")).toBeEnabled();
    expect(button("完好的示例")).toBeEnabled();
    expect(button("带错误的示例")).toBeEnabled();
  });

  it("says so where the workbook holds something else, and offers no sample there", async () => {
    await showPane({ book: { kind: "foreign" } });
    expect(screen.getByText("这不是考评簿")).toBeVisible();
    expect(screen.queryByRole("button", { name: /示例/ })).toBeNull();
  });

  it("asks whoever opened a template to fill it in, and offers no new book there", async () => {
    await showPane({ book: { kind: "template", of: "activities", period: { year: 2026, quarter: 3 } } });
    expect(screen.getByText("2026年第三季度的党小组活动记录表，请直接填写")).toBeVisible();
    expect(screen.queryByRole("button", { name: /新建|导入/ })).toBeNull();
  });

  it("opens the guide in an empty workbook, and Esc closes it", async () => {
    const { user } = await showPane({ book: { kind: "empty" } });
    await user.click(button("使用说明"));
    expect(await screen.findByText("一个季度怎样走")).toBeVisible();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByText("一个季度怎样走")).not.toBeInTheDocument());
  });

  it("says what every step is: not started, problems, done by whom and when, or stale", async () => {
    await showPane({
      book: openBook({
        steps: {
          ...emptySteps,
          validate: { state: "problems", errors: 3, warnings: 5 },
          compute: done,
          groups: { ...done, state: "stale" },
        },
      }),
    });
    const lines = within(screen.getByRole("navigation", { name: "考评步骤" }))
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
    expect(lines).toEqual([
      "准备已完成花名册 96 人，8 个部门，12 个党小组",
      "收表8/8 已收",
      "校验3 个错误，5 条提醒待处理",
      "计算排名已完成10月8日 14:30 · 李老师",
      "党小组考核已过期10月8日 14:30 之后数据有改动",
      "公示与归档未开始",
    ]);
  });

  it("counts the score sheets that have come back, and leads to the board while some are missing", async () => {
    const { user } = await showPane({ book: openBook({ steps: { ...emptySteps, collect: { state: "partly", got: 6, all: 8 } } }) });
    expect(screen.getByText("6/8 已收")).toBeVisible();
    expect(screen.getByText("还有 2 个部门的评分表没有收到。")).toBeVisible();
    await user.click(button("看收表进度"));
    await screenIs("收发评分表");
    await user.keyboard("{Escape}");
    // The focus is back at the step that it came from.
    expect(await screen.findByRole("button", { name: /^收表/ })).toHaveFocus();
  });

  it("makes a new book from unit, year and quarter", async () => {
    const { user, workbook } = await showPane({ book: { kind: "empty" } });
    await user.click(button("新建考评簿"));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "新建" }));
    expect(within(dialog).getByText("请填写单位名称。")).toBeVisible();
    await user.type(within(dialog).getByLabelText(/单位名称/), "长庆八中党总支");
    await user.clear(within(dialog).getByLabelText(/年度/));
    await user.type(within(dialog).getByLabelText(/年度/), "2026");
    await user.selectOptions(within(dialog).getByLabelText(/季度/), "3");
    await user.click(within(dialog).getByRole("button", { name: "新建" }));
    expect(workbook.asked).toEqual([
      { command: "createBook", user: "李老师", input: { do: "create", year: 2026, quarter: 3, unitName: "长庆八中党总支" } },
    ]);
  });

  it("goes on along the path with one button, asking once who is working", async () => {
    const { user, workbook } = await showPane({ book: openBook() }, { operator: "" });
    await user.click(button("开始校验"));
    const dialog = await findDialog("请填写操作人");
    await user.click(within(dialog).getByRole("button", { name: "继续" }));
    expect(within(dialog).getByText("请填写姓名。")).toBeVisible();
    await user.type(within(dialog).getByLabelText(/操作人/), "李老师{Enter}");
    expect(workbook.asked).toEqual([{ command: "validate", user: "李老师" }]);
    await screenIs("校验");
  });

  it("says that nothing was done when one leaves the question who is working", async () => {
    const { user, workbook } = await showPane({ book: openBook() }, { operator: "" });
    await user.click(button("开始校验"));
    const dialog = await findDialog("请填写操作人");
    await user.click(within(dialog).getByRole("button", { name: "取消" }));
    expect(await screen.findByText("已取消。没有写入任何内容，工作簿保持原样。")).toBeVisible();
    expect(workbook.asked).toEqual([]);
  });

  it("fills in who worked last in this workbook", async () => {
    const run = {
      step: "validate",
      kind: "official",
      at: "2026-10-08T14:30:00",
      by: "赵老师",
      inputs: "1",
      errors: 0,
      warnings: 0,
    } as const;
    const identity = { bookId: "1", year: 2026, quarter: 3, templateVersion: 1, runs: [run] };
    const { user } = await showPane({ book: openBook({ identity }) }, { operator: "" });
    await user.click(button("开始校验"));
    expect(within(await findDialog("请填写操作人")).getByLabelText(/操作人/)).toHaveValue("赵老师");
  });

  it("shows a failure as sentences with a way to try again", async () => {
    const { user, workbook } = await showPane({ book: openBook() });
    workbook.failNext = { kind: "cellEditing", params: {} };
    await user.click(button("开始校验"));
    expect(await screen.findByText("有单元格正在编辑")).toBeVisible();
    expect(screen.getByText(/没有写入任何内容，工作簿保持原样。/)).toBeVisible();
    await user.click(button("重试"));
    expect(workbook.asked.map(({ command }) => command)).toEqual(["validate", "validate"]);
    await waitFor(() => expect(screen.queryByText("有单元格正在编辑")).toBeNull());
  });

  it("shows long work with 取消, and keeps the buttons still meanwhile", async () => {
    const { user, workbook } = await showPane({ book: openBook() });
    let open = (): void => undefined;
    workbook.gate = new Promise((resolve) => (open = resolve));
    await user.click(button("开始校验"));
    expect(screen.getByRole("progressbar", { name: "正在校验…" })).toBeVisible();
    expect(button("开始校验")).toBeDisabled();
    await user.click(button("取消"));
    await act(async () => open());
    expect(await screen.findByText("已取消。没有写入任何内容，工作簿保持原样。")).toBeVisible();
  });

  it("takes the focus back to the step that one returns from by Esc", async () => {
    const { user } = await showPane({ book: openBook({ issues: [issue({})] }) });
    await user.click(button(/^校验/));
    expect(screen.getByRole("heading", { name: "校验" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { name: "季考评" })).toBeVisible();
    expect(button(/^校验/)).toHaveFocus();
  });
});
