import { screen, waitFor, within } from "@testing-library/react";
import { button, findDialog, showPane } from "./showPane";
import { issue, openBook } from "./fakeCommands";

const range = issue({});
const fullWidth = issue({
  rule: "V09",
  message: "V09.number",
  department: "DY",
  sheet: "评分-德育",
  cell: "F8",
  found: "９５．５",
  member: { id: "0008", name: "欧阳文静" },
  params: { heading: "师德", suggestion: "95.5" },
  fix: [{ kind: "value", sheet: "评分-德育", cell: "F8", before: "９５．５", after: 95.5 }],
});
const fullWidthToo = issue({
  ...fullWidth,
  cell: "F9",
  found: "８８",
  member: { id: "0009", name: "周明" },
  fix: [{ kind: "value", sheet: "评分-德育", cell: "F9", before: "８８", after: 88 }],
});
const zero = issue({
  rule: "V08",
  severity: "W",
  message: "V08.zero",
  department: "BG",
  sheet: "评分-办公室",
  cell: "E12",
  found: "0",
  params: { heading: "考勤" },
});
const book = openBook({ issues: [zero, range, fullWidth, fullWidthToo] });

const rows = (): string[] =>
  within(screen.getByRole("list", { name: "问题清单" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent ?? "");

describe("the issue list", () => {
  it("is grouped by department, worst first", async () => {
    await showPane({ book }, { at: "validate" });
    expect(rows().map((row) => row.slice(0, 4))).toEqual(["德育2 ", "错误评分", "错误评分", "教务1 ", "错误评分", "办公室1", "提醒评分"]);
  });

  it("says where, who, what is there and what should be", async () => {
    await showPane({ book }, { at: "validate" });
    const row = button(/评分-教务 G17 · 王芳/);
    expect(row).toHaveTextContent(/25/);
    expect(row).toHaveTextContent(/应为：0–20/);
    expect(row).toHaveTextContent(/建议：/);
  });

  it("is pointed out in the sheets, and taken off again, without asking who is working", async () => {
    const { user, workbook } = await showPane({ book }, { at: "validate", operator: "" });
    await user.click(button("在表中标出"));
    expect(await screen.findByText("已标出 7 个单元格；另有 1 个问题不在某个单元格上，请看清单。")).toBeVisible();
    await user.click(button("取消标出"));
    expect(await screen.findByText("标记已取消，工作表恢复原样。")).toBeVisible();
    expect(workbook.asked.map(({ command }) => command)).toEqual(["markIssues", "unmarkIssues"]);
  });

  it("selects the cell of the issue that is pressed", async () => {
    const { user, workbook } = await showPane({ book }, { at: "validate" });
    await user.click(button(/评分-教务 G17/));
    expect(workbook.asked).toEqual([{ command: "selectCell", user: "李老师", input: { sheet: "评分-教务", cell: "G17" } }]);
  });

  it("is narrowed down by severity, by department and by person", async () => {
    const { user } = await showPane({ book }, { at: "validate" });
    await user.click(screen.getByRole("tab", { name: "提醒 1" }));
    expect(rows()).toHaveLength(2);
    await user.click(screen.getByRole("tab", { name: "全部 4" }));
    await user.selectOptions(screen.getByLabelText("部门"), "DY");
    expect(screen.getByText("显示 2 条，共 4 条")).toBeVisible();
    await user.type(screen.getByLabelText("人员"), "周");
    expect(screen.getByText("显示 1 条，共 4 条")).toBeVisible();
    await user.type(screen.getByLabelText("人员"), "无此人");
    await user.click(button("清除筛选"));
    expect(screen.getByText("共 4 条")).toBeVisible();
  });

  it("folds a department away", async () => {
    const { user } = await showPane({ book }, { at: "validate" });
    await user.click(button(/^德育/));
    expect(button(/^德育/)).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByRole("button", { name: /欧阳文静/ })).toBeNull();
  });

  it("moves between its rows by the arrow keys", async () => {
    const { user } = await showPane({ book }, { at: "validate" });
    button(/^德育/).focus();
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(button(/欧阳文静/)).toHaveFocus());
    await user.keyboard("{End}");
    await waitFor(() => expect(button(/评分-办公室 E12/)).toHaveFocus());
  });

  it("keeps only what can be seen of a thousand issues in the page", async () => {
    const many = Array.from({ length: 1000 }, (_, row) => issue({ cell: `G${row + 6}` }));
    await showPane({ book: openBook({ issues: many }) }, { at: "validate" });
    expect(screen.getByText("共 1000 条")).toBeVisible();
    expect(rows().length).toBeLessThan(30);
  });

  it("says that all is well where nothing was found", async () => {
    await showPane({ book: openBook() }, { at: "validate" });
    expect(screen.getByText("没有发现问题")).toBeVisible();
  });
});

describe("mending", () => {
  it("takes back what it has just mended", async () => {
    const { user } = await showPane({ book }, { at: "validate" });
    await user.click(button("修复可自动修复的 2 处"));
    const drawer = await screen.findByRole("dialog");
    await user.click(within(drawer).getByRole("button", { name: "应用选中的 2 处" }));
    await user.click(await screen.findByRole("button", { name: "撤销刚才修复的 2 处" }));
    expect(await screen.findByText("已撤销 2 处修复，单元格恢复原样。")).toBeVisible();
    expect(await screen.findByRole("button", { name: "修复可自动修复的 2 处" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /^撤销刚才/ })).toBeNull();
  });

  it("shows before and after of every cell, and makes only the chosen changes", async () => {
    const { user, workbook } = await showPane({ book }, { at: "validate" });
    await user.click(button("修复可自动修复的 2 处"));
    const drawer = await screen.findByRole("dialog");
    expect(within(drawer).getByText("９５．５")).toBeVisible();
    expect(within(drawer).getByText("95.5")).toBeVisible();
    await user.click(within(drawer).getByRole("checkbox", { name: /F9/ }));
    await user.click(within(drawer).getByRole("button", { name: "应用选中的 1 处" }));
    expect(workbook.asked.find(({ command }) => command === "applyFixes")?.input).toEqual([fullWidth]);
    expect(await screen.findByText("已修复 1 处。")).toBeVisible();
  });

  it("changes nothing when the preview is left by Esc", async () => {
    const { user, workbook } = await showPane({ book }, { at: "validate" });
    await user.click(button("修复可自动修复的 2 处"));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(workbook.asked).toEqual([]);
    expect(screen.getByRole("heading", { name: "校验" })).toBeVisible();
  });
});

describe("confirming a warning", () => {
  it("needs a reason, which is recorded", async () => {
    const { user, workbook } = await showPane({ book }, { at: "validate" });
    await user.click(button("确认…"));
    const dialog = await findDialog("确认这条提醒");
    await user.click(within(dialog).getByRole("button", { name: "确认" }));
    expect(within(dialog).getByText("请写明理由。")).toBeVisible();
    await user.type(within(dialog).getByLabelText(/理由/), "已与办公室核对");
    await user.click(within(dialog).getByRole("button", { name: "确认" }));
    expect(workbook.asked[0]).toEqual({ command: "confirmWarnings", user: "李老师", input: { issues: [zero], reason: "已与办公室核对" } });
    expect(await screen.findByText("已确认 1 条提醒。")).toBeVisible();
    expect(screen.getByText("已确认")).toBeVisible();
    // The heading and the tabs count the same ones.
    expect(screen.getByText("3 错误 · 0 提醒 · 1 已确认")).toBeVisible();
    // Who confirmed it and why, in place of the advice.
    const row = button(/评分-办公室 E12/);
    expect(row).toHaveTextContent(/李老师 已确认：已与办公室核对/);
    expect(row).not.toHaveTextContent(/建议：/);
  });
});

describe("a computation that is held back", () => {
  it("shows how many issues stand in the way, that nothing was written, and the way to a trial run", async () => {
    const { user, workbook } = await showPane({ book }, { at: "ranking" });
    await user.click(button("计算排名"));
    expect(await screen.findByText("还有 3 个问题须先处理")).toBeVisible();
    expect(screen.getByText(/没有写入任何内容。/)).toBeVisible();
    await user.click(button("先试算"));
    expect(workbook.asked.at(-1)?.input).toEqual({ kind: "trial" });
  });
});

it("[V01] leads from a missing score sheet to where it is made again", async () => {
  const params = { department: "总务", sheet: "评分-总务", table: "Scores_ZW" };
  const parts = { rule: "V01", message: "V01.missing", department: "ZW", sheet: null, cell: null, member: null, found: "", params };
  const { user, state } = await showPane({ book: openBook({ issues: [issue(parts)] }) }, { at: "validate" });
  expect(screen.getByText(/补建这张表/)).toHaveTextContent("建议：请在“收发评分表”的“发出模板”里选“作为本簿的工作表”，补建这张表。");
  expect(screen.queryByText(/Scores_ZW/)).toBeNull();
  await user.click(button("收发评分表"));
  expect(state().screen).toBe("collect");
});
