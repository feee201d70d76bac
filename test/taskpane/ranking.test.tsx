import { screen, waitFor, within } from "@testing-library/react";
import { bookOf } from "../../src/commands/sample/bookOf";
import { sampleBook } from "../../src/commands/sample/sampleBook";
import { assess } from "../../src/core/assess";
import { formatHundredths } from "../../src/core/fraction";
import { button, showPane } from "./showPane";
import { emptySteps, openBook } from "./fakeCommands";

const assessment = assess(bookOf(sampleBook()), "official");
const done = { state: "done", at: "2026-10-08T14:30:00", by: "李老师", kind: "official" } as const;
const book = openBook({ steps: { ...emptySteps, validate: done, compute: done } });
const ranked = [...assessment.members].filter(({ rank }) => rank !== null).sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
const [best] = ranked;
const veto = assessment.members.find(({ basis }) => basis === "veto");
const absent = assessment.members.find(({ basis }) => basis === "notParticipating");
if (!best || !veto || !absent) throw new Error("the sample has a first, a vetoed and an absent member");

describe("the ranking", () => {
  it("shows the results again after reopening, without computing anew", async () => {
    const { workbook } = await showPane({ book, assessment }, { at: "ranking" });
    expect(await screen.findByText(`${assessment.n} 人 · 正式`)).toBeVisible();
    const [first] = within(screen.getByRole("list", { name: "排名表" })).getAllByRole("listitem");
    expect(first).toHaveTextContent(`1${best.name}`);
    expect(first).toHaveTextContent(formatHundredths(best.total ?? 0));
    expect(workbook.asked).toEqual([]);
  });

  it("computes, goes to the list and says which sheets were written", async () => {
    const { user } = await showPane({ book: openBook({ steps: { ...emptySteps, validate: done } }), assessment });
    await user.click(button("计算排名"));
    expect(await screen.findByText(`排名已算好，共 ${assessment.n} 人。已写入：季度汇总、评优资格。`)).toBeVisible();
    expect(screen.getByRole("heading", { name: "排名" })).toBeVisible();
    expect(screen.getByText(`${assessment.n} 人 · 正式`)).toBeVisible();
  });

  it("shows the charts with the sentence of each, and writes them into the workbook", async () => {
    const { user, workbook } = await showPane({ book, assessment }, { at: "ranking", operator: "李老师" });
    await user.click(button("图表"));
    const drawer = await screen.findByRole("dialog", undefined, { timeout: 10_000 });
    for (const title of ["总分分布与评优线", "各党小组平均分", "各部门得分的高低"])
      expect(within(drawer).getByRole("figure", { name: title })).toBeInTheDocument();
    const { cutoff } = assessment;
    expect(drawer).toHaveTextContent(`参加排名 ${assessment.n} 人`);
    expect(drawer).toHaveTextContent(`评优线 ${formatHundredths(cutoff ?? 0)} 分`);
    expect(drawer).toHaveTextContent("全校平均");
    expect(drawer).toHaveTextContent("最低、中间、最高分依次为：");
    await user.click(within(drawer).getByRole("button", { name: "写入工作簿" }));
    expect(await screen.findByText("图表已写入工作表“图表”。")).toBeVisible();
    expect(workbook.asked.at(-1)).toMatchObject({
      command: "writeCharts",
      input: { kind: "official", expected: book.kind === "book" && book.inputs },
    });
  });

  it("marks a trial run as one", async () => {
    const { user } = await showPane({ book: openBook(), assessment }, { at: "ranking" });
    await user.click(button("试算"));
    expect(await screen.findByText(`${assessment.n} 人 · 试算`)).toBeVisible();
    expect(screen.getByText(/试算结果，仅供参考/)).toBeVisible();
  });

  it("finds a member by name or staff id", async () => {
    const { user } = await showPane({ book, assessment }, { at: "ranking" });
    const list = () => within(screen.getByRole("list", { name: "排名表" })).getAllByRole("listitem");
    await user.type(screen.getByLabelText("查找姓名或工号"), veto.id);
    expect(list()).toHaveLength(1);
    expect(list()[0]).toHaveTextContent(veto.name);
    expect(list()[0]).toHaveTextContent("一票否决");
    await user.clear(screen.getByLabelText("查找姓名或工号"));
    await user.type(screen.getByLabelText("查找姓名或工号"), absent.name);
    expect(list()[0]).toHaveTextContent("不参评");
    await user.type(screen.getByLabelText("查找姓名或工号"), "查无此人");
    expect(screen.getByText("没有找到这个人。")).toBeVisible();
  });

  it("[T6] opens where every point of a member comes from, with the way to each cell", async () => {
    const { user, workbook } = await showPane({ book, assessment }, { at: "ranking" });
    await user.click(button(new RegExp(best.name)));
    const drawer = await screen.findByRole("dialog");
    expect(within(drawer).getByText(`合计 ${formatHundredths(best.total ?? 0)} 分`)).toBeVisible();
    const scored = best.departments.filter(({ contribution }) => contribution !== null);
    const headers = within(drawer).getAllByRole("button", { name: /× / });
    expect(headers).toHaveLength(scored.length);
    await user.click(headers[0] as HTMLElement);
    const at = scored[0]?.trace?.indicators[0]?.at;
    await user.click(within(drawer).getByRole("button", { name: new RegExp(`定位到 ${at?.sheet} ${at?.cell}$`) }));
    expect(workbook.asked.at(-1)).toMatchObject({ command: "selectCell", input: at });
  });

  it("[E4] says in the drawer why a vetoed member is not eligible, and returns the focus to the row", async () => {
    const { user } = await showPane({ book, assessment }, { at: "ranking" });
    await user.type(screen.getByLabelText("查找姓名或工号"), veto.id);
    const row = button(new RegExp(veto.name));
    row.focus();
    await user.keyboard("{Enter}");
    const drawer = await screen.findByRole("dialog");
    expect(within(drawer).getByText("不具备评优资格")).toBeVisible();
    expect(within(drawer).getByText(new RegExp(veto.reason.veto ?? "一票否决"))).toBeVisible();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(row).toHaveFocus());
    expect(screen.getByRole("heading", { name: "排名" })).toBeVisible();
  });
});

describe("the party groups", () => {
  it("lead to the ranking while there is none", async () => {
    const { user } = await showPane({ book: openBook() }, { at: "groups" });
    await user.click(button("去计算排名"));
    expect(screen.getByRole("heading", { name: "排名" })).toBeVisible();
  });

  it("[G4] stand by rank with the recommended ones marked", async () => {
    await showPane({ book, assessment }, { at: "groups" });
    expect(await screen.findByText(`${assessment.groups.length} 个党小组`)).toBeVisible();
    const first = assessment.groups.find(({ rank }) => rank === 1);
    expect(button(new RegExp(`^1.*${first?.name}`))).toHaveTextContent(formatHundredths(first?.score ?? 0));
    const recommended = assessment.groups.filter((group) => group.recommended === "school" || group.recommended === "centre");
    expect(screen.getAllByText(/^推荐：/)).toHaveLength(recommended.length);
  });

  it("[G1] fold out into what the score is made of", async () => {
    const { user } = await showPane({ book, assessment }, { at: "groups" });
    const first = assessment.groups.find(({ rank }) => rank === 1);
    await user.click(button(new RegExp(`^1.*${first?.name}`)));
    expect(screen.getByRole("rowheader", { name: "党员均分" })).toBeVisible();
  });

  it("are written on demand", async () => {
    const { user, workbook } = await showPane({ book, assessment }, { at: "groups" });
    await user.click(button("生成党小组考核"));
    expect(workbook.asked).toEqual([{ command: "writeGroups", user: "李老师" }]);
    expect(await screen.findByText(`党小组考核表已生成，共 ${assessment.groups.length} 个党小组。`)).toBeVisible();
  });
});
