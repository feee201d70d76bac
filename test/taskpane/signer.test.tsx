import { screen, waitFor, within } from "@testing-library/react";
import { emptySteps, issue, openBook, type FakeWorkbook } from "./fakeCommands";
import { button, findDialog, showPane, type Shown } from "./showPane";

const done = { state: "done", at: "2026-10-08T14:30:00", by: "李老师", kind: "official" } as const;
const lock = { at: "2026-10-08T14:30:00", by: "李老师", version: "0.1.0", changed: 0 };
const steps = { ...emptySteps, validate: done, compute: done, groups: done };
const warned = openBook({ issues: [issue({ rule: "V20", severity: "W" })] });

const inDialog = (dialog: HTMLElement, text: string): HTMLElement => within(dialog).getByText(text, { selector: "button" });
const commands = ({ asked }: FakeWorkbook): string[] => asked.map(({ command }) => command);

/** A form that records something, on the way from its opening to its being whole but for the name. */
interface Form {
  readonly command: string;
  readonly show: () => Promise<Shown>;
  readonly open: () => HTMLElement | Promise<HTMLElement>;
  readonly title: string;
  readonly fill: (dialog: HTMLElement, user: Shown["user"]) => Promise<void>;
  readonly go: string;
}

const FORMS: readonly Form[] = [
  {
    command: "createBook",
    show: () => showPane({ book: { kind: "empty" } }, { operator: "" }),
    open: () => button("新建考评簿"),
    title: "新建考评簿",
    fill: (dialog, user) => user.type(within(dialog).getByLabelText(/单位名称/), "长庆八中党总支"),
    go: "新建",
  },
  {
    command: "confirmWarnings",
    show: () => showPane({ book: warned }, { at: "validate", operator: "" }),
    open: () => button("确认…"),
    title: "确认这条提醒",
    fill: (dialog, user) => user.type(within(dialog).getByLabelText(/理由/), "已与办公室核对"),
    go: "确认",
  },
  {
    command: "unlockQuarter",
    show: () => showPane({ book: openBook({ steps: { ...steps, archive: done }, lock }) }, { at: "archive", operator: "" }),
    open: () => screen.findByRole("button", { name: "解除锁定" }),
    title: "解除2026年第三季度的锁定？",
    fill: (dialog, user) => user.type(within(dialog).getByPlaceholderText(/申诉成立/), "申诉成立"),
    go: "解除锁定",
  },
  {
    command: "lockQuarter",
    show: () => showPane({ book: openBook({ steps }) }, { at: "archive", operator: "" }),
    open: () => screen.findByRole("button", { name: "锁定本季度" }),
    title: "锁定2026年第三季度？",
    fill: () => Promise.resolve(),
    go: "锁定",
  },
];

describe("a form that records who did it asks for the name in itself", () => {
  it.each(FORMS.map((form) => [form.command, form] as const))("%s", async (command, form) => {
    const { user, workbook } = await form.show();
    await user.click(await form.open());
    const dialog = await findDialog(form.title);
    await form.fill(dialog, user);
    await user.click(inDialog(dialog, form.go));
    // Nothing is lost, and no second dialog stands before the first.
    expect(within(dialog).getByText("请填写姓名。")).toBeVisible();
    expect(commands(workbook)).not.toContain(command);
    await user.type(within(dialog).getByLabelText(/操作人/), " 李老师 ");
    await user.click(inDialog(dialog, form.go));
    await waitFor(() => expect(commands(workbook)).toContain(command));
    expect(workbook.asked.find((asked) => asked.command === command)).toMatchObject({ user: "李老师" });
    expect(screen.queryByText("请填写操作人")).toBeNull();
  });

  it("only while nobody has said it", async () => {
    const { user } = await showPane({ book: warned }, { at: "validate" });
    await user.click(button("确认…"));
    expect(within(await findDialog("确认这条提醒")).queryByLabelText(/操作人/)).toBeNull();
  });
});
