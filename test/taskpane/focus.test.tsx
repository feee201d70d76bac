import { act, screen, waitFor, within } from "@testing-library/react";
import { issue, openBook, type FakeWorkbook } from "./fakeCommands";
import { button, findDialog, showPane, screenIs } from "./showPane";

const wrong = issue({ cell: "G17" });
const zero = issue({ rule: "V08", severity: "W", message: "V08.zero", cell: "E12", found: "0", params: { heading: "考勤" } });
const mendable = issue({
  rule: "V09",
  message: "V09.number",
  cell: "F8",
  found: "13",
  params: { heading: "师德", suggestion: "13" },
  fix: [{ kind: "value", sheet: "评分-教务", cell: "F8", before: "13", after: 13 }],
});
const book = openBook({ issues: [wrong, zero, mendable] });
/** Work goes on until the answer is called. */
function held(workbook: FakeWorkbook): () => void {
  let done = (): void => undefined;
  workbook.gate = new Promise((resolve) => (done = resolve));
  return () => done();
}
const focused = (): string => document.activeElement?.textContent ?? "";

describe("the focus", () => {
  it("is where it was when work that disabled its button has ended", async () => {
    const { user, workbook } = await showPane({ book }, { at: "validate" });
    const done = held(workbook);
    button("在表中标出").focus();
    await user.keyboard("{Enter}");
    // What a browser does with the focus of a disabled button.
    act(() => (document.activeElement as HTMLElement).blur());
    done();
    await waitFor(() => expect(button("在表中标出")).toHaveFocus());
  });

  it("goes to the row that took the place of the one confirmed", async () => {
    const { user, workbook } = await showPane({ book }, { at: "validate" });
    const done = held(workbook);
    await user.click(button("确认…"));
    const dialog = await findDialog("确认这条提醒");
    await user.type(within(dialog).getByLabelText(/理由/), "已核对");
    await user.click(within(dialog).getByText("确认", { selector: "button" }));
    done();
    await screen.findByText("已确认");
    await waitFor(() => expect(document.activeElement).toHaveAttribute("data-row"));
  });

  it("goes to the first field that is missing", async () => {
    const { user } = await showPane({ book: { kind: "empty" } }, { operator: "" });
    await user.click(button("新建考评簿"));
    const dialog = await findDialog("新建考评簿");
    await user.click(within(dialog).getByText("新建", { selector: "button" }));
    await waitFor(() => expect(within(dialog).getByLabelText(/单位名称/)).toHaveFocus());
  });

  it("stays in a search field that Esc empties, and leaves the screen by the next Esc", async () => {
    const { user } = await showPane({ book }, { at: "validate" });
    const field = screen.getByRole("searchbox", { name: "人员" });
    await user.type(field, "王芳");
    await user.keyboard("{Escape}");
    expect(field).toHaveValue("");
    expect(screen.getByRole("heading", { name: "校验" })).toBeVisible();
    await user.keyboard("{Escape}");
    await screenIs("季考评");
  });

  it("never stops at a message that says what is done", async () => {
    const { user } = await showPane({ book }, { at: "validate" });
    await user.click(button("重查"));
    const toast = (await screen.findByText(/^校验完成/)).closest('[role="listitem"]');
    expect(toast).toHaveAttribute("tabindex", "-1");
    expect(focused()).not.toContain("校验完成");
  });
});

describe("修复预览", () => {
  it("says what is text and what is a number where both look the same, and whose it is", async () => {
    const { user } = await showPane({ book }, { at: "validate" });
    await user.click(button("修复…"));
    expect(await screen.findByText("文本 13")).toBeVisible();
    expect(screen.getByRole("checkbox", { name: /王芳.+评分-教务 F8 文本 13 → 数字 13/ })).toBeChecked();
  });

  it("does not mend along what somebody has confirmed as right", async () => {
    const hidden = issue({
      rule: "V21",
      severity: "W",
      message: "V21.rows",
      confirmed: true,
      fix: [{ kind: "unhideRows", sheet: "评分-教务", rows: [5] }],
    });
    await showPane({ book: openBook({ issues: [mendable, hidden] }) }, { at: "validate" });
    expect(button("修复可自动修复的 1 处")).toBeEnabled();
  });
});
