import { screen, waitFor, within } from "@testing-library/react";
import { bookOf } from "../../src/commands/sample/bookOf";
import { sampleBook } from "../../src/commands/sample/sampleBook";
import type { ComparedPreview } from "../../src/commands/types";
import { assess } from "../../src/core/assess";
import type { Book } from "../../src/core/book";
import { changesBetween } from "../../src/core/record/changesBetween";
import { compareResults } from "../../src/core/record/compareResults";
import { recordOf } from "../../src/core/record/resultsRecord";
import { emptySteps, openBook } from "./fakeCommands";
import { findDialog, showPane, type Shown } from "./showPane";

const book = bookOf(sampleBook({ members: 12 }));
const before = assess(book, "official");
const done = { state: "done", at: "2026-10-08T14:30:00", by: "李老师", kind: "official" } as const;
const stale = { ...done, state: "stale" } as const;
const computed = openBook({ steps: { ...emptySteps, validate: done, compute: done } });

/** The last eligible member loses twenty points of 教务: over the line with it. */
const last = [...before.members].filter(({ basis }) => basis === "upperHalf").sort((a, b) => (b.rank ?? 0) - (a.rank ?? 0))[0];
if (!last) throw new Error("somebody is eligible");
const after: Book = {
  ...book,
  scoreSheets: book.scoreSheets.map((sheet) =>
    sheet.department !== "JW"
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row) =>
            row.memberId !== last.id
              ? row
              : { ...row, entries: row.entries.map((entry, index) => (index === 5 ? { kind: "number", value: 0, at: entry.at } : entry)) },
          ),
        },
  ),
};
const cell = after.scoreSheets[0]?.rows.find(({ memberId }) => memberId === last.id)?.entries[5]?.at;
const record = recordOf(book, before);
const changes = changesBetween(record, after);
const comparison = compareResults(record, assess(after, "official"), changes);
const preview: ComparedPreview = { status: "differs", inputs: "1", at: done.at, by: done.by, comparison };

async function shown(parts: Partial<ComparedPreview> = {}): Promise<Shown> {
  const pane = await showPane({ book: computed, assessment: before }, { at: "ranking" });
  pane.workbook.preview = { ...preview, ...parts };
  return pane;
}
const drawer = (): Promise<HTMLElement> => findDialog("先看变动，再决定");
/** By their text: a search by role weighs every element of a page that jsdom cannot lay out. */
const press = (text: string): Promise<HTMLElement> => screen.findByText(text, { selector: "button" });
const inside = (dialog: HTMLElement, text: string): HTMLElement => within(dialog).getByText(text, { selector: "button" });
const commands = ({ workbook }: Shown): string[] => workbook.asked.map(({ command }) => command);

describe("a recomputation", () => {
  it("[T6] is written with 变动说明 beside it where that is asked for, numbered to an appeal", async () => {
    const pane = await shown();
    const at = { sheet: "申诉复核登记表", cell: "A4" };
    const appeal = { number: "申2026-3-01", date: null, id: "0001", name: "王芳", matter: "", department: "", handler: "" };
    pane.workbook.notice = { ...pane.workbook.notice, appeals: [{ ...appeal, result: null, closed: null, open: true, at }] };
    await pane.user.click(await press("重新计算"));
    const dialog = await drawer();
    await pane.user.click(within(dialog).getByLabelText("另附变动说明表（内部附件）"));
    await pane.user.selectOptions(await within(dialog).findByLabelText("附于申诉"), "申2026-3-01");
    await pane.user.click(inside(dialog, "应用"));
    await waitFor(() => expect(commands(pane)).toContain("computeRanking"));
    expect(pane.workbook.asked.find(({ command }) => command === "computeRanking")?.input).toMatchObject({
      expected: "1",
      attach: { appeal: "申2026-3-01" },
    });
  });

  it("[T6] shows its difference first: who crosses the line on top, what moved, and why, and writes nothing", async () => {
    const pane = await shown();
    await pane.user.click(await press("重新计算"));
    const dialog = await drawer();
    expect(within(dialog).getByText(/10月8日 14:30 李老师 计算之后改动了 1 处/)).toBeVisible();
    const [section, first] = within(dialog).getByLabelText("变动列表").querySelectorAll("li");
    expect(section).toHaveTextContent(`评优资格有变动 ${comparison.movements.filter(({ crosses }) => crosses).length} 人`);
    const [top] = comparison.movements;
    expect(first).toHaveTextContent(top?.name ?? "");
    const row = within(dialog).getByText(last.name).closest("li");
    expect(row).toHaveTextContent("退出评优线");
    expect(row).toHaveTextContent("具备 → 不具备");
    expect(row).toHaveTextContent(`${cell?.sheet} ${cell?.cell}`);
    expect(within(dialog).getAllByText("因其他人变动").length).toBe(comparison.movements.length - 1);
    expect(commands(pane)).toEqual(["previewRanking"]);
  });

  it("[T6] leads to the cell that changed", async () => {
    const pane = await shown();
    await pane.user.click(await press("重新计算"));
    const [link] = within(await drawer()).getAllByLabelText(`定位到 ${cell?.sheet} ${cell?.cell}`);
    await pane.user.click(link as HTMLElement);
    expect(pane.workbook.asked.at(-1)).toMatchObject({ command: "selectCell", input: cell });
  });

  it("is applied whole, with the fingerprint of what was shown; left, it leaves everything", async () => {
    const pane = await shown();
    await pane.user.click(await press("重新计算"));
    await pane.user.click(inside(await drawer(), "取消"));
    await waitFor(() => expect(pane.state().difference).toBeNull());
    expect(commands(pane)).toEqual(["previewRanking"]);

    await pane.user.click(await press("试算"));
    await pane.user.click(inside(await drawer(), "应用"));
    expect(await screen.findByText(/^试算完成/)).toBeVisible();
    expect(pane.workbook.asked.slice(1)).toMatchObject([
      { command: "previewRanking", input: { kind: "trial" } },
      { command: "computeRanking", input: { kind: "trial", expected: "1" } },
    ]);
    expect(pane.state().difference).toBeNull();
  });

  it("refused because of an edit after the preview says so, and leads to a new preview", async () => {
    const pane = await shown();
    await pane.user.click(await press("重新计算"));
    const apply = inside(await drawer(), "应用");
    pane.workbook.failNext = { kind: "changedMeanwhile", params: { since: "preview" } };
    await pane.user.click(apply);
    expect(await screen.findByText("预览之后有人改动了数据")).toBeVisible();
    expect(screen.getByText(/没有写入任何内容/)).toBeVisible();
    await pane.user.click(await press("重新预览"));
    expect(inside(await drawer(), "应用")).toBeVisible();
    expect(commands(pane)).toEqual(["previewRanking", "computeRanking", "previewRanking"]);
  });

  it("is not offered once the data are seen to have changed under the preview", async () => {
    const pane = await shown({ inputs: "0" });
    await pane.user.click(await press("重新计算"));
    const dialog = await drawer();
    expect(within(dialog).getByText("预览之后有人改动了数据，请重新预览。")).toBeVisible();
    expect(within(dialog).queryByText("应用", { selector: "button" })).toBeNull();
    pane.workbook.preview = preview;
    await pane.user.click(inside(dialog, "重新预览"));
    expect(await press("应用")).toBeVisible();
  });

  it("that would change nothing says so", async () => {
    const same = compareResults(record, before, []);
    const pane = await shown({ status: "same", comparison: same });
    await pane.user.click(await press("重新计算"));
    const dialog = await drawer();
    expect(within(dialog).getByText("没有变化")).toBeVisible();
    expect(inside(dialog, "仍要重新写入")).toBeVisible();
  });

  it("held back by problems leads to them", async () => {
    const pane = await shown();
    pane.workbook.preview = { status: "blocked", issues: [], blocking: [] };
    await pane.user.click(await press("重新计算"));
    await waitFor(() => expect(pane.state().screen).toBe("validate"));
  });

  it("of nothing is no recomputation: the first computation, and groups of fresh results, go on at once", async () => {
    const first = await showPane({ book: openBook({ steps: { ...emptySteps, validate: done } }), assessment: before }, { at: "ranking" });
    await first.user.click(await press("计算排名"));
    await waitFor(() => expect(commands(first)).toEqual(["computeRanking"]));
    await first.pane.perform({ do: "groups" });
    expect(commands(first)).toEqual(["computeRanking", "writeGroups"]);
  });

  it("[G1] by way of the groups is shown first too, when the data have changed", async () => {
    const steps = { ...emptySteps, validate: done, compute: stale, groups: stale };
    const pane = await showPane({ book: openBook({ steps }), assessment: before }, { at: "groups" });
    pane.workbook.preview = preview;
    await pane.user.click(await press("重新生成"));
    await pane.user.click(inside(await drawer(), "应用"));
    await waitFor(() => expect(commands(pane)).toEqual(["previewRanking", "writeGroups"]));
    expect(pane.workbook.asked.at(-1)).toMatchObject({ input: { kind: "official", expected: "1" } });
  });
});

it("[T6] 已过期 says which cells changed, and leads to them", async () => {
  const steps = { ...emptySteps, validate: done, compute: stale };
  const pane = await showPane({ book: openBook({ steps }), assessment: before });
  pane.workbook.changes = { status: "known", at: done.at, by: done.by, changes };
  pane.pane.open("ranking");
  expect(await screen.findByText("计算之后改动了 1 处：")).toBeVisible();
  await pane.user.click(screen.getByLabelText(`定位到 ${cell?.sheet} ${cell?.cell}`));
  expect(pane.workbook.asked.at(-1)).toMatchObject({ command: "selectCell", input: cell });
});
