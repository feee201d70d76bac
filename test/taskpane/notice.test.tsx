import { screen, within } from "@testing-library/react";
import { bookOf } from "../../src/commands/sample/bookOf";
import { sampleBook } from "../../src/commands/sample/sampleBook";
import type { NoticeView } from "../../src/commands/readNotice";
import { assess } from "../../src/core/assess";
import { noticeOf } from "../../src/core/notice/notice";
import { noticeComesFirst } from "../../src/taskpane/archive/stillOpen";
import type { Appeal } from "../../src/core/notice/registers";
import { emptySteps, issue, openBook } from "./fakeCommands";
import { findDialog, showPane, type Shown } from "./showPane";

const book = bookOf(sampleBook({ members: 12 }));
const assessment = assess(book, "official");
const done = { state: "done", at: "2026-10-08T14:30:00", by: "李老师", kind: "official" } as const;
const today = { year: 2026, month: 10, day: 9 };
const notice = noticeOf({ ...book.settings, phone: "" }, assessment, { from: today, holidays: [] });

const appeal = (parts: Partial<Appeal>): Appeal => ({
  number: "申2026-3-01",
  date: today,
  id: "0001",
  name: "王芳",
  matter: "工作量少计 1 分",
  department: "教务",
  handler: "李老师",
  result: null,
  closed: null,
  open: true,
  at: { sheet: "申诉复核登记表", cell: "A4" },
  ...parts,
});

const view = (parts: Partial<NoticeView> = {}): NoticeView => ({
  basis: { status: "ready", notice },
  today,
  written: null,
  holidays: null,
  appeals: null,
  people: [
    { id: "0001", name: "王芳" },
    { id: "0002", name: "李强" },
    { id: "0003", name: "李强" },
  ],
  departments: ["教务", "德育"],
  contactAt: { sheet: "设置", cell: "B39" },
  ...parts,
});

const show = (parts: Partial<NoticeView> = {}, operator = "李老师"): Promise<Shown> =>
  showPane({ book: openBook({ steps: { ...emptySteps, compute: done } }), assessment, notice: view(parts) }, { at: "archive", operator });
const press = (text: string): Promise<HTMLElement> => screen.findByText(text, { selector: "button" });
const asked = ({ workbook }: Shown) => workbook.asked.at(-1);

describe("公示", () => {
  it("[B1] says until when the notice runs, what was not filled in, and writes it from the chosen day", async () => {
    const pane = await show();
    expect(await screen.findByText("公示期：2026年10月9日至2026年10月15日，5 个工作日。")).toBeVisible();
    expect(screen.getByText("未填写节假日，只按周末推算。")).toBeVisible();
    expect(screen.getByText("设置中没有填写联系电话，公示表上已标出，请填写后重新写出再张贴。")).toBeVisible();
    const from = screen.getByLabelText("公示起始日期");
    await pane.user.clear(from);
    await pane.user.type(from, "2026-10-12");
    expect(screen.getByText("公示期：2026年10月12日至2026年10月16日，5 个工作日。")).toBeVisible();
    await pane.user.click(await press("写出公示表"));
    expect(asked(pane)).toEqual({ command: "writeNotice", user: "李老师", input: { from: { year: 2026, month: 10, day: 12 } } });
    expect(await screen.findByText(`公示表已写出，${notice.people.length} 人。`)).toBeVisible();
  });

  it("[B1] leads to the setting that is not filled in", async () => {
    const pane = await show();
    await pane.user.click(await press("去填写"));
    expect(asked(pane)).toMatchObject({ command: "selectCell", input: { sheet: "设置", cell: "B39" } });
  });

  it("[T1] publishes no draft, and says what to do", async () => {
    await show({ basis: { status: "refused", why: "trial" } });
    expect(await screen.findByText(/目前的结果是试算（草稿），不能公示/)).toBeVisible();
    expect(screen.queryByText("写出公示表")).toBeNull();
  });

  it("[V10] shows the day that is none, with the way to it", async () => {
    const fault = issue({ rule: "V10", message: "V10.holidayDate", sheet: "节假日", cell: "A5", found: "国庆", department: null });
    const pane = await show({ basis: { status: "blocked", blocking: [fault] }, holidays: [] });
    expect(await screen.findByText("A5 “国庆”不是日期")).toBeVisible();
    await pane.user.click(await press("打开节假日表"));
    expect(asked(pane)).toMatchObject({ command: "selectCell", input: { sheet: "节假日", cell: "A5" } });
  });

  it("[B1] says how many working days the notice still runs, and that it is out of date once computed anew", async () => {
    const written = { at: done.at, by: "李老师", from: "2026-10-08", to: "2026-10-14", people: 5, computedAt: done.at };
    await show({ written: { ...written, current: true, left: 4 } });
    expect(await screen.findByText(/公示期还剩 4 个工作日/)).toBeVisible();
    expect(screen.getByText("重新写出公示表", { selector: "button" })).toBeEnabled();
  });
});

describe("申诉", () => {
  it("[B3] is registered for somebody of the roster, by id where a name says not who", async () => {
    const pane = await show();
    await pane.user.click(await press("登记申诉"));
    const dialog = await findDialog("登记申诉");
    const [who, what] = [within(dialog).getByLabelText(/申诉人/), within(dialog).getByLabelText(/申诉事项/)];
    await pane.user.type(who, "李强");
    await pane.user.type(what, "漏计一次公开课");
    await pane.user.click(within(dialog).getByText("登记", { selector: "button" }));
    expect(within(dialog).getByText("有重名，请填工号。")).toBeVisible();
    await pane.user.clear(who);
    await pane.user.type(who, "0003");
    await pane.user.selectOptions(within(dialog).getByLabelText("涉及部门"), "德育");
    await pane.user.click(within(dialog).getByText("登记", { selector: "button" }));
    expect(asked(pane)).toEqual({
      command: "registerAppeal",
      user: "李老师",
      input: { id: "0003", date: today, matter: "漏计一次公开课", department: "德育", handler: "李老师" },
    });
    expect(await screen.findByText("已登记，编号 申2026-3-01。")).toBeVisible();
  });

  it("[B3] asks for the person where nobody is named, and says so where nobody is called so", async () => {
    const pane = await show();
    await pane.user.click(await press("登记申诉"));
    const dialog = await findDialog("登记申诉");
    await pane.user.click(within(dialog).getByText("登记", { selector: "button" }));
    expect(await within(dialog).findByText("请填写申诉人。")).toBeVisible();
    await pane.user.type(within(dialog).getByLabelText(/申诉人/), "无此人");
    expect(await within(dialog).findByText("花名册中找不到这个人。")).toBeVisible();
  });

  it("[B3] names who registered it, asked in the form itself", async () => {
    const pane = await show({}, "");
    await pane.user.click(await press("登记申诉"));
    const dialog = await findDialog("登记申诉");
    await pane.user.type(within(dialog).getByLabelText(/申诉人/), "王芳");
    await pane.user.type(within(dialog).getByLabelText(/申诉事项/), "漏计一次公开课");
    await pane.user.type(within(dialog).getByLabelText(/操作人/), "赵老师");
    await pane.user.click(within(dialog).getByText("登记", { selector: "button" }));
    expect(asked(pane)).toMatchObject({ command: "registerAppeal", user: "赵老师", input: { handler: "赵老师" } });
  });

  it("[B3] stands in two lists, open and closed, each with the way to its row", async () => {
    const closed = appeal({
      number: "申2026-3-02",
      result: "corrected",
      closed: today,
      open: false,
      at: { sheet: "申诉复核登记表", cell: "A5" },
    });
    const pane = await show({ appeals: [appeal({}), closed] });
    expect(within(await screen.findByLabelText("待办结 1 件")).getByText("2026-10-09 · 教务 · 工作量少计 1 分")).toBeVisible();
    expect(within(screen.getByLabelText("已办结 1 件")).getByText("更正")).toBeVisible();
    await pane.user.click(within(screen.getByLabelText("已办结 1 件")).getByText("申2026-3-02 王芳"));
    expect(asked(pane)).toMatchObject({ command: "selectCell", input: { sheet: "申诉复核登记表", cell: "A5" } });
  });
});

describe("锁定之前", () => {
  const written = {
    at: done.at,
    by: "李老师",
    from: "2026-10-08",
    to: "2026-10-14",
    people: 5,
    computedAt: done.at,
    current: true,
    left: 4,
  };
  const ready = { ...emptySteps, compute: done };
  const beforeLocking = async (parts: Partial<NoticeView>): Promise<string> => {
    const pane = await showPane({ book: openBook({ steps: ready }), assessment, notice: view(parts) }, { at: "archive" });
    await pane.user.click(await press("锁定本季度"));
    return (await findDialog("锁定2026年第三季度？")).textContent ?? "";
  };

  it("[E6] the notice comes first while it can be written and is not: its button is the loud one, then the lock's", () => {
    expect(noticeComesFirst(view())).toBe(true);
    expect(noticeComesFirst(view({ written: { ...written, current: false } }))).toBe(true);
    expect(noticeComesFirst(view({ written }))).toBe(false);
    expect(noticeComesFirst(view({ basis: { status: "refused", why: "stale" } }))).toBe(false);
  });

  it.each([
    ["公示表还没有写出。", {}],
    ["公示表写出之后重新计算过，还没有重新写出。", { written: { ...written, current: false } }],
    ["公示期到2026年10月14日才满。", { written }],
    ["有 1 件申诉还没有办结。", { written: { ...written, left: 0 }, appeals: [appeal({}), appeal({ open: false })] }],
  ] as const)("[E6] the dialog names what is still open, and lets lock all the same: %s", async (sentence, parts) => {
    const text = await beforeLocking(parts);
    expect(text).toContain(`锁定前请留意${sentence}`);
    expect(screen.getByText("锁定", { selector: "button" })).toBeEnabled();
  });

  it("[E6] with the period over and no appeal open there is nothing to heed", async () => {
    expect(await beforeLocking({ written: { ...written, left: 0 }, appeals: [appeal({ open: false })] })).not.toContain("锁定前请留意");
  });
});
