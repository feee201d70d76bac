import { act, screen, within } from "@testing-library/react";
import { bookOf } from "../../src/commands/sample/bookOf";
import { sampleBook } from "../../src/commands/sample/sampleBook";
import { assess } from "../../src/core/assess";
import { explainer } from "../../src/core/explain";
import { formatHundredths, sub } from "../../src/core/fraction";
import { button, showPane } from "./showPane";
import { emptySteps, openBook } from "./fakeCommands";

const sample = bookOf(sampleBook());
const assessment = assess(sample, "official");
const explain = explainer(sample, assessment);
const done = { state: "done", at: "2026-10-08T14:30:00", by: "李老师", kind: "official" } as const;
const book = openBook({ steps: { ...emptySteps, validate: done, compute: done } });
const start = { book, assessment, explain };

const ranked = [...assessment.members].filter(({ rank }) => rank !== null).sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
const best = ranked[0]!;
const last = ranked.at(-1)!;
const rounded = ranked.find(({ id }) => explain(id).rounding?.n !== 0n)!;
const withFactor = ranked.find(({ id }) =>
  explain(id).departments.some(({ score }) => score?.indicators.some(({ name, state }) => name === "班主任量化" && state === "number")),
)!;

describe("the explanation of one member", () => {
  it("[E5] says how far the nearest total on the other side of the line is", async () => {
    const { user } = await showPane(start, { at: "ranking" });
    await user.click(button(new RegExp(best.name)));
    const { line } = explain(best.id);
    const nearest = line!.nearest!;
    expect(nearest.difference).toBe(best.total! - nearest.total);
    const drawer = within(await screen.findByRole("dialog"));
    expect(
      await drawer.findByText(`比线外最高分（${formatHundredths(nearest.total)}）高 ${formatHundredths(nearest.difference)} 分`),
    ).toBeVisible();
  });

  it("[T5] shows the one rounding", async () => {
    const { user } = await showPane(start, { at: "ranking" });
    await user.type(screen.getByLabelText("查找姓名或工号"), rounded.id);
    await user.click(button(new RegExp(rounded.name)));
    const { exactTotal, total, rounding } = explain(rounded.id);
    expect(sub(rounding!, rounding!).n).toBe(0n);
    expect(exactTotal).not.toBeNull();
    expect(await screen.findByText(new RegExp(`四舍五入一次为 ${formatHundredths(total!)} 分`))).toBeVisible();
  });

  it("[T2] [T3] names the conversion and the alternative that is scored instead", async () => {
    const { user } = await showPane(start, { at: "ranking" });
    await user.type(screen.getByLabelText("查找姓名或工号"), withFactor.id);
    await user.click(button(new RegExp(withFactor.name)));
    const drawer = await screen.findByRole("dialog");
    await user.click(within(drawer).getByRole("button", { name: /^德育/ }));
    expect(within(drawer).getByText("× 0.5")).toBeVisible();
    expect(within(drawer).getByText("以“班主任量化”计")).toBeVisible();
  });

  it("writes the member's page, and everyone's, of the results that are shown", async () => {
    const { user, workbook } = await showPane(start, { at: "ranking" });
    await user.click(button("更多"));
    await user.click(await screen.findByRole("menuitem", { name: /写出全部个人明细/ }));
    expect(workbook.asked.at(-1)).toMatchObject({ command: "writeDetails", input: { members: "all", kind: "official", expected: "1" } });
    expect(await screen.findByText(`个人明细已写出，共 ${assessment.members.length} 人，每人一页。`)).toBeVisible();
    await user.click(button(new RegExp(best.name)));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "写出个人明细" }));
    expect(workbook.asked.at(-1)).toMatchObject({ command: "writeDetails", input: { members: [best.id] } });
  });

  it("writes no pages of results that are out of date", async () => {
    const stale = openBook({ steps: { ...emptySteps, validate: done, compute: { ...done, state: "stale" } } });
    const { user, workbook } = await showPane({ ...start, book: stale }, { at: "ranking" });
    await user.click(button(new RegExp(best.name)));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "写出个人明细" }));
    expect(workbook.asked.some(({ command }) => command === "writeDetails")).toBe(false);
  });

  it("opens the member whose row is selected on a result sheet, and leaves the focus where it is", async () => {
    const { workbook } = await showPane(start, { at: "ranking" });
    const search = screen.getByLabelText("查找姓名或工号");
    act(() => search.focus());
    await act(async () => workbook.selectRow(last.id));
    expect(await screen.findByText(`合计 ${formatHundredths(last.total!)} 分`)).toBeVisible();
    expect(search).toHaveFocus();
    await act(async () => workbook.selectRow(best.id));
    expect(screen.getByText(`合计 ${formatHundredths(best.total!)} 分`)).toBeVisible();
    expect(search).toHaveFocus();
  });

  it("follows no selection while another screen is shown", async () => {
    const { workbook, state } = await showPane(start, { at: "home" });
    await act(async () => workbook.selectRow(last.id));
    expect(state().selected).toBeNull();
    expect(state().screen).toBe("home");
  });
});
