import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { bookOf } from "../../src/commands/sample/bookOf";
import { sampleBook } from "../../src/commands/sample/sampleBook";
import { presentScore } from "../../src/commands/presentScore";
import type { TryOut } from "../../src/commands/tryOut";
import { assess } from "../../src/core/assess";
import { countMovements } from "../../src/core/countMovements";
import { formatHundredths } from "../../src/core/fraction";
import type { Supposition } from "../../src/core/whatIf/supposition";
import { whatIf } from "../../src/core/whatIf/whatIf";
import { openBook } from "./fakeCommands";
import { button, showPane, screenIs } from "./showPane";

const book = bookOf(sampleBook({ members: 48 }));
const before = assess(book, "official");
const tryOut: TryOut = { status: "ready", kind: "official", book, before, open: 0 };
const shown = (parts: Parameters<typeof showPane>[0] = {}) => showPane({ book: openBook(), tryOut, ...parts }, { at: "whatIf" });

function expected(supposition: Supposition) {
  const result = whatIf(book, "official", supposition, before);
  if ("faults" in result) throw new Error("the supposition can be made");
  return { ...result, count: countMovements(result.movements) };
}

/** What a person types, at once. */
const type = (label: string, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const status = (text: string | RegExp) =>
  waitFor(() => expect(within(screen.getByRole("region", { name: "谁会变动" })).getByRole("status")).toHaveTextContent(text));
const lines = () => within(screen.getByRole("list", { name: "会变动的人" })).getAllByRole("listitem");

describe("trying other weights", () => {
  it("says that nothing is written, and that nothing has been changed yet", async () => {
    await shown();
    expect(await screen.findByText("只是试算，不写入工作簿，也不改变正式结果。")).toBeVisible();
    expect(screen.getByText(`${before.n} 人 · 正式`)).toBeVisible();
    await status("还没有改动");
    expect(button("全部恢复原值")).toBeDisabled();
  });

  it("[B2] adds them up while they are typed and says what is missing to 100", async () => {
    await shown();
    expect(await screen.findByText("合计 100，可以试算。")).toBeVisible();
    type("教务", "24");
    expect(screen.getByText("合计 99，还差 1。")).toBeVisible();
    await status("有 1 处要先改正");
    type("德育", "22.5");
    expect(screen.getByText("合计 101.5，多了 1.5。")).toBeVisible();
    type("德育", "二十一");
    expect(screen.getByText("有权重不是数字。")).toBeVisible();
    expect(await screen.findByText("权重不能是“二十一”，应为 大于 0 的数字，最多两位小数。")).toBeVisible();
    expect(screen.getByLabelText("德育")).toBeInvalid();
    expect(screen.getByLabelText("教务")).toBeValid();
  });

  it("[E1] lists who crosses the line first, with total and rank before and after, in words", async () => {
    await shown();
    const { movements, count, after } = expected({ weights: { JW: 500, DY: 4000 } });
    await screen.findByLabelText("教务");
    type("教务", "5");
    type("德育", "40");
    await status(`${count.ranks} 人名次变动，${count.crosses} 人资格变化（${count.enters} 人变为具备，${count.leaves} 人不再具备）。`);
    expect(
      screen.getByText(
        new RegExp(
          `评优线：前 ${before.places} 名，${formatHundredths(before.cutoff ?? 0)} 分 → .*${formatHundredths(after.cutoff ?? 0)} 分`,
        ),
      ),
    ).toBeVisible();
    const [section, first] = lines();
    const [one] = movements;
    expect(section).toHaveTextContent(`资格变化 ${count.crosses} 人`);
    expect(first).toHaveTextContent(`${one?.name} ${one?.id}`);
    expect(first).toHaveTextContent(`${formatHundredths(one?.before?.total ?? 0)} → ${formatHundredths(one?.after?.total ?? 0)}`);
    expect(first).toHaveTextContent(one?.after?.eligibility === "eligible" ? "变为具备" : "不再具备");
    // Hundreds stay quick: only what is in sight is on the page.
    expect(lines().length).toBeLessThan(movements.length);
  });

  it("takes everything back by one button", async () => {
    const { user } = await shown();
    await screen.findByLabelText("教务");
    type("教务", "24");
    expect(screen.getByRole("tab", { name: "权重（改 1 处）" })).toBeVisible();
    await user.click(button("恢复原值"));
    expect(screen.getByLabelText("教务")).toHaveValue("25");
    type("教务", "20");
    await user.click(button("全部恢复原值"));
    expect(screen.getByLabelText("教务")).toHaveValue("25");
    await status("还没有改动");
  });
});

describe("trying other rules", () => {
  it("[E2] [T4] [T2] both policies and the bonus cap", async () => {
    const { user } = await shown();
    await user.click(await screen.findByRole("tab", { name: "规则" }));
    expect(screen.getByLabelText("并列处理")).toHaveDisplayValue("从宽（现在）");
    await user.selectOptions(screen.getByLabelText("并列处理"), "从严");
    const strict = expected({ settings: { ties: "strict" } });
    expect(strict.count.leaves).toBeGreaterThan(0);
    await status(`0 人名次变动，${strict.count.crosses} 人资格变化（0 人变为具备，${strict.count.leaves} 人不再具备）。`);
    await user.selectOptions(screen.getByLabelText("不适用处理"), "部门均分");
    type("每个部门加分封顶", "2.5");
    const all = expected({ settings: { ties: "strict", notApplicable: "departmentMean", bonusCap: 250 } });
    await status(new RegExp(`^${all.count.ranks} 人名次变动`));
    type("每个部门加分封顶", "2.555");
    expect(await screen.findByText(/“加分封顶”不能是“2.555”/)).toBeVisible();
    expect(screen.queryByRole("list", { name: "会变动的人" })).toBeNull();
  });
});

describe("trying a score", () => {
  const scoredBy = (id: string) =>
    book.departments[0]?.indicators.find(({ code }) => presentScore(book, id, "JW", code)?.state === "number");
  const member = before.members.find(({ id, rank }) => (rank ?? 0) > before.places && scoredBy(id));
  const indicator = member && scoredBy(member.id);
  if (!indicator) throw new Error("the sample has somebody below the line whom 教务 has scored");

  it("[T1] [V12] finds the person, shows what stands there now, and takes a number, 不适用 or nothing", async () => {
    const { user } = await shown();
    await user.click(await screen.findByRole("tab", { name: "得分" }));
    type("人员", member.id);
    await user.click(await screen.findByRole("option", { name: `${member.name}（${member.id}）` }));
    await user.selectOptions(screen.getByLabelText("部门"), "教务");
    await user.selectOptions(screen.getByLabelText("指标"), indicator.name);
    const present = presentScore(book, member.id, "JW", indicator.code)?.text ?? "";
    expect(screen.getByLabelText("改为")).toHaveValue(present);
    expect(screen.getByText(new RegExp(`^现在 ${present}；0–`))).toBeVisible();
    await status("还没有改动");

    type("改为", "99");
    expect(await screen.findByText(`${indicator.name}是 99，超出范围，应为 0–${(indicator.max ?? 0) / 100}。`)).toBeVisible();
    expect(screen.getByLabelText("改为")).toBeInvalid();

    type("改为", String((indicator.max ?? 0) / 100));
    const scores = [{ memberId: member.id, department: "JW", indicator: indicator.code, entry: indicator.max ?? 0 }];
    const { count, movements } = expected({ scores });
    await status(count.moved === 0 ? "没有人变动。" : new RegExp(`^${count.ranks} 人名次变动`));
    expect(movements.some(({ id }) => id === member.id)).toBe(true);

    await user.click(button("不适用"));
    expect(screen.getByLabelText("改为")).toHaveValue("不适用");
    await status(new RegExp(`^${expected({ scores: [{ ...scores[0]!, entry: "notApplicable" }] }).count.ranks} 人名次变动`));

    type("改为", "");
    expect(await screen.findByText(`${indicator.name}没有填，应为 分数，或“不适用”。`)).toBeVisible();
  });

  it("takes several, each removed by itself", async () => {
    const { user } = await shown();
    await user.click(await screen.findByRole("tab", { name: "得分" }));
    await user.click(button("再加一项"));
    expect(screen.getByRole("group", { name: "第 2 项得分" })).toBeVisible();
    await user.click(button("移除第 1 项"));
    expect(screen.queryByRole("group", { name: "第 2 项得分" })).toBeNull();
    expect(screen.getByRole("group", { name: "第 1 项得分" })).toBeVisible();
  });
});

describe("the book under the try", () => {
  it("[T1] is a trial run while problems are open, and leads to them where nothing can be computed", async () => {
    await shown({ tryOut: { ...tryOut, kind: "trial", before: assess(book, "trial"), open: 3 } });
    expect(await screen.findByText(`${before.n} 人 · 试算`)).toBeVisible();
    expect(screen.getByText(/还有 3 个问题没有处理/)).toBeVisible();
  });

  it("leads to 校验 where not even a trial run can be made", async () => {
    const { user } = await shown({ tryOut: { status: "blocked", blocking: [] } });
    await user.click(await screen.findByRole("button", { name: "去处理" }));
    await screenIs("校验");
  });

  it("is read once for all tries, and again when an input has changed, with what was typed kept", async () => {
    const { pane, workbook } = await shown();
    await screen.findByLabelText("教务");
    type("教务", "24");
    type("德育", "21");
    await status(/人名次变动/);
    expect(workbook.asked).toEqual([]);
    const lighter = { ...book, departments: book.departments.map((one) => (one.code === "GH" ? { ...one, weight: 400 } : one)) };
    workbook.tryOut = { ...tryOut, book: lighter };
    workbook.book = openBook({ inputs: "2" });
    await act(() => pane.reread("quiet"));
    await waitFor(() => expect(screen.getByLabelText("工会")).toHaveValue("4"));
    expect(screen.getByLabelText("教务")).toHaveValue("24");
    expect(screen.getByText("合计 99，还差 1。")).toBeVisible();
  });
});
