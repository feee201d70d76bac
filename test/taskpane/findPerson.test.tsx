import { act, screen, within } from "@testing-library/react";
import { bookOf } from "../../src/commands/sample/bookOf";
import { sampleBook } from "../../src/commands/sample/sampleBook";
import { assess } from "../../src/core/assess";
import { openBook } from "./fakeCommands";
import { button, findDialog, showPane, screenIs } from "./showPane";

const quarter = bookOf(sampleBook());
const ready = { status: "ready", kind: "official", book: quarter, before: assess(quarter, "official"), open: 0 } as const;

describe("查找人员", () => {
  it("[T6] finds somebody by staff id from any screen, before anything was computed, and shows where each point stands; all by keyboard", async () => {
    const { user } = await showPane({ book: openBook(), tryOut: ready }, { at: "collect" });
    button("查找人员").focus();
    await user.keyboard("{Enter}");
    await screen.findByLabelText("姓名或工号");
    const dialog = await findDialog("查找人员");
    await user.type(within(dialog).getByLabelText("姓名或工号"), "0017");
    act(() =>
      within(dialog)
        .getByRole("button", { name: /曾彤振/, hidden: true })
        .focus(),
    );
    await user.keyboard("{Enter}");
    const person = await findDialog("曾彤振");
    expect(within(person).getByText("每一分从哪来")).toBeVisible();
    await user.click(within(person).getByRole("button", { name: /德育/, hidden: true }));
    expect(within(person).getAllByRole("button", { name: /定位到 评分-德育 \w+$/, hidden: true }).length).toBeGreaterThan(3);
    // Closing goes back to the search.
    await user.click(within(person).getByLabelText("关闭"));
    expect(await findDialog("查找人员")).toBeVisible();
  });

  it("says how many problems a trial run leaves open", async () => {
    const { user } = await showPane({ book: openBook(), tryOut: { ...ready, kind: "trial", open: 3 } });
    await user.click(button("查找人员"));
    expect(await screen.findByText(/还有 3 个问题没有处理/)).toBeVisible();
  });

  it("leads to the errors where the book cannot be read", async () => {
    const { user } = await showPane({ book: openBook(), tryOut: { status: "blocked", blocking: [] } });
    await user.click(button("查找人员"));
    await user.click(await screen.findByText("去处理"));
    await screenIs("校验");
  });

  it("is not there where no book is", async () => {
    await showPane({ book: { kind: "empty" } });
    expect(screen.queryByRole("button", { name: "查找人员" })).toBeNull();
  });
});
