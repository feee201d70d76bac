import { screen } from "@testing-library/react";
import { emptySteps, issue, openBook } from "./fakeCommands";
import { button, showPane, screenIs } from "./showPane";

const done = { state: "done", at: "2026-10-08T14:30:00", by: "李老师", kind: "official" } as const;

describe("what comes next, on the screen of a step that is done", () => {
  it("leads from a clean check to the ranking, and says nothing while there is something to do here", async () => {
    const { user } = await showPane({ book: openBook({ issues: [], steps: { ...emptySteps, validate: done } }) });
    await user.click(screen.getByRole("button", { name: /^校验/ }));
    expect(await screen.findByText("数据已齐，可以计算排名。")).toBeVisible();
    expect(button("计算排名")).toBeEnabled();
  });

  it("is not there before the check", async () => {
    const { user } = await showPane({ book: openBook({ issues: [] }) });
    await user.click(screen.getByRole("button", { name: /^校验/ }));
    await screenIs("校验");
    expect(screen.queryByRole("button", { name: "计算排名" })).toBeNull();
  });

  it("leads from the groups to the archive", async () => {
    const { user } = await showPane({
      book: openBook({ issues: [], steps: { ...emptySteps, validate: done, compute: done, groups: done } }),
    });
    await user.click(screen.getByRole("button", { name: /^党小组考核/ }));
    await user.click(await screen.findByRole("button", { name: "公示与归档" }));
    await screenIs("公示与归档");
  });
});

it("[V24, V25] from the faults of roster and rules to those alone, where they belong to no department", async () => {
  const prepare = { state: "problems", errors: 2, warnings: 0 } as const;
  const noGroup = issue({ rule: "V25", message: "V25.noGroup", department: null, sheet: "花名册", params: {} });
  const issues = [issue({}), noGroup, { ...noGroup, cell: "E9" }];
  const { user } = await showPane({ book: openBook({ issues, steps: { ...emptySteps, prepare } }) });
  await user.click(button("去处理"));
  expect(await screen.findByRole("combobox", { name: "部门" })).toHaveDisplayValue("全书");
  expect(screen.getByText("显示 2 条，共 3 条")).toBeVisible();
});
