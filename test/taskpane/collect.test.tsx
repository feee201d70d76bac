import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Progress } from "../../src/commands/readProgress";
import type { DepartmentProgress } from "../../src/core/board/readBoard";
import type { ReturnedSheet } from "../../src/core/collect/returned";
import { emptySteps, issue, openBook } from "./fakeCommands";
import { button, showPane } from "./showPane";

const department = (parts: Partial<DepartmentProgress>): DepartmentProgress => ({
  code: "JW", name: "教务", head: "周敏", deadline: "2026-10-08", sheet: "评分-教务", state: "notReceived", receipt: null, late: false,
  errors: 0, warnings: 0, wrong: [], asked: 90, unscored: [], incomplete: [], ...parts,
}); // prettier-ignore
const receipt = {
  kind: "scores",
  of: "JY",
  file: "教研.xlsx",
  at: "2026-10-06T16:20:00",
  by: "王老师",
  inputs: "",
  confirmed: null,
} as const;
const board: Progress = {
  board: {
    departments: [
      department({ unscored: [{ id: "1", name: "王芳" }] }),
      department({ code: "JY", name: "教研", state: "received", receipt }),
      department({
        code: "DY",
        name: "德育",
        state: "received",
        receipt: { ...receipt, of: "DY" },
        incomplete: [{ id: "2", name: "李明" }],
      }),
    ],
    others: [],
    forms: [
      { kind: "activities", of: "高一组", head: "陈静", issuedAt: "2026-10-01T08:00:00", state: "notReceived", receipt: null },
      {
        kind: "articles",
        of: "",
        head: "",
        issuedAt: null,
        state: "received",
        receipt: { ...receipt, kind: "articles", of: "", file: "稿件.xlsx" },
      },
    ],
  },
  period: { year: 2026, quarter: 3 },
  office: "党总支办公室",
};
const show = () => showPane({ book: openBook(), board }, { at: "collect" });

const sheet = (parts: Partial<ReturnedSheet>): ReturnedSheet => ({
  kind: "sheet", target: { kind: "scores", of: "JW", name: "教务" }, state: "new", rows: 90, changes: [], additions: [], notes: [],
  said: new Map(), inputs: "", ...parts,
}); // prettier-ignore

describe("收发评分表", () => {
  it("says of each department where it stands, in words", async () => {
    await show();
    const list = await screen.findByRole("region", { name: "收表进度" });
    const rows = within(list)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^教务未收1 人未评复制提醒$/),
      expect.stringMatching(/^教研已收10月6日，教研\.xlsx确认无误$/),
      expect.stringMatching(/^德育已收10月6日，教研\.xlsx1 人没有评全没有评的人1 人没有评全：李明复制提醒$/),
      "高一组活动记录未收10月1日发出复制提醒",
      "宣传稿件登记表已收10月6日，稿件.xlsx",
    ]);
    expect(screen.getByText("已收 2/3 个部门")).toBeVisible();
  });

  it("copies a reminder for one department with one click, and shows it", async () => {
    const { user } = await show();
    await user.click(await screen.findByRole("button", { name: "复制提醒 教务" }));
    const text =
      "周敏老师：\n您好！2026年第三季度教务评分表还没有收到，请在10月8日前填好交回党总支办公室。共 90 人，与本人无关的项目写“不适用”。\n如有疑问请告诉我，谢谢！";
    expect(await screen.findByRole("textbox", { name: "提醒文字" })).toHaveValue(text);
    expect(await navigator.clipboard.readText()).toBe(text);
    expect(screen.getByText("已复制，可以粘贴到聊天里。")).toBeVisible();
  });

  it("hides a reminder as soon as the sheet has come, or something else is to be said", async () => {
    const { user, workbook } = await show();
    const remind = async (parts: Partial<DepartmentProgress>): Promise<void> => {
      await user.click(await screen.findByRole("button", { name: "复制提醒 教务" }));
      await screen.findByRole("textbox", { name: "提醒文字" });
      workbook.board = { ...board, board: { ...board.board, departments: [department(parts)] } };
      act(() => workbook.edit());
      await waitFor(() => expect(screen.queryByRole("textbox", { name: "提醒文字" })).toBeNull(), { timeout: 4000 });
    };
    await remind({ asked: 89 });
    await remind({ state: "received", receipt });
    expect(screen.queryByRole("button", { name: "复制提醒 教务" })).toBeNull();
  });

  it("copies a reminder for a group's leader too", async () => {
    const { user } = await show();
    await user.click(await screen.findByRole("button", { name: "复制提醒 高一组活动记录" }));
    expect(await navigator.clipboard.readText()).toBe(
      "陈静老师：\n您好！2026年第三季度高一组活动记录还没有收到，请把党小组会、主题党日和各项活动填好交回党总支办公室。\n如有疑问请告诉我，谢谢！",
    );
  });

  it("confirms a sheet as it stands", async () => {
    const { user, workbook } = await show();
    await user.click(await screen.findByRole("button", { name: "确认无误 教研" }));
    expect(workbook.asked.at(-1)).toEqual({ command: "confirmSheet", user: "李老师", input: "JY" });
    expect(await screen.findByText("教研评分表已确认。")).toBeVisible();
  });

  it("leads from what is wrong in a department's sheet to the issues of that department alone", async () => {
    const issues = [issue({}), issue({ department: "DY", sheet: "评分-德育" })];
    const wrong = { ...board, board: { ...board.board, departments: [department({ state: "received", receipt, errors: 1 })] } };
    const { user } = await showPane({ book: openBook({ issues }), board: wrong }, { at: "collect" });
    await user.click(await screen.findByRole("button", { name: "去处理 教务" }));
    expect(await screen.findByRole("combobox", { name: "部门" })).toHaveDisplayValue("教务");
    expect(screen.getByText("显示 1 条，共 2 条")).toBeVisible();
  });

  it("shows what each chosen or dropped file brings before anything is taken, then takes all that is not refused", async () => {
    const { user, workbook } = await show();
    const change = { sheet: "评分-教务", row: 5, col: 4, heading: "备课教案", who: "王芳", before: 12, after: 13, format: null };
    workbook.returned = {
      taken: false,
      files: [
        { name: "教务.xlsx", returned: sheet({ state: "changed", changes: [change] }) },
        {
          name: "上季.xlsx",
          returned: { kind: "refused", target: null, reasons: [{ why: "otherPeriod", found: "2026年第二季度", wanted: "2026年第三季度" }] },
        },
      ],
    };
    const files = ["教务.xlsx", "上季.xlsx"].map((name) =>
      Object.assign(new File(["x"], name), { arrayBuffer: async () => new ArrayBuffer(1) }),
    );
    const place = await screen.findByRole("region", { name: "收回评分表" });
    fireEvent.drop(place, { dataTransfer: { files } });
    const preview = await screen.findByRole("group", { name: "各文件的内容" });
    expect(workbook.asked.at(-1)).toMatchObject({ command: "collectSheets", input: { names: ["教务.xlsx", "上季.xlsx"], take: false } });
    expect(within(preview).getByText("教务评分表：与已收的有 1 处不同")).toBeVisible();
    expect(within(preview).getByText("王芳 备课教案：12 → 13")).toBeInTheDocument();
    expect(within(preview).getByText(/这是2026年第二季度的表，本簿是2026年第三季度/)).toBeVisible();
    await user.click(button("收下 1 个文件"));
    expect(workbook.asked.at(-1)).toMatchObject({ command: "collectSheets", input: { take: true } });
    expect(await screen.findByText("已收 1 个文件。")).toBeVisible();
    // Who was refused stays in sight, what was taken does not.
    expect(screen.getByText("上季.xlsx")).toBeVisible();
    expect(screen.queryByText("教务.xlsx")).toBeNull();
  });

  it("tells of an old .xls what to do with it", async () => {
    const { workbook } = await show();
    const place = await screen.findByRole("region", { name: "收回评分表" });
    fireEvent.drop(place, { dataTransfer: { files: [new File(["x"], "教务.xls"), new File(["x"], "说明.docx")] } });
    await waitFor(() => expect(workbook.asked.at(-1)).toMatchObject({ command: "collectSheets" }));
    expect(workbook.asked.at(-1)?.input).toMatchObject({ names: ["教务.xls", "说明.docx"] });
    expect(workbook.asked.at(-1)?.input).toMatchObject({
      refusals: ["不是 .xlsx 文件，没有读取。请用 WPS 或 Excel 打开，另存为 .xlsx 再交。", "不是 .xlsx 文件，没有读取。"],
    });
  });

  it("makes the files to hand out, each with its link, and all as one", async () => {
    URL.createObjectURL = () => "blob:x";
    URL.revokeObjectURL = () => undefined;
    const { user, workbook } = await show();
    const mark = { kind: "scores", of: "JW", at: "", ids: [], supplement: false } as const;
    workbook.templates = {
      status: "done",
      files: ["评分表-教务-2026年第三季度.xlsx", "评分表-教研-2026年第三季度.xlsx"].map((name) => ({
        name,
        bytes: new Uint8Array(3),
        mark,
      })),
    };
    await user.click(await screen.findByRole("button", { name: "生成全部模板" }));
    const links = (await screen.findAllByRole("link")).map((link) => [link.textContent, link.getAttribute("download")]);
    expect(links).toEqual([
      ["全部（压缩包）", "收表模板-2026年第三季度.zip"],
      ["评分表-教务-2026年第三季度.xlsx", "评分表-教务-2026年第三季度.xlsx"],
      ["评分表-教研-2026年第三季度.xlsx", "评分表-教研-2026年第三季度.xlsx"],
    ]);
  });

  describe("in Excel on a computer", () => {
    const excel = (supported: boolean) => ({
      PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline" },
      context: { platform: "PC", requirements: { isSetSupported: (_: string, version: string) => supported && version === "1.8" } },
    });
    afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

    it.each([
      [true, ["评分表-教务.xlsx"]],
      [false, null],
    ])("opens each file as a new workbook where Excel can (%s), and offers the link in any case", async (supported, opened) => {
      Object.assign(globalThis, { Office: excel(supported) });
      URL.createObjectURL = () => "blob:x";
      URL.revokeObjectURL = () => undefined;
      const { user, workbook } = await show();
      const mark = { kind: "scores", of: "JW", at: "", ids: [], supplement: false } as const;
      workbook.templates = { status: "done", files: [{ name: "评分表-教务.xlsx", bytes: new Uint8Array(3), mark }] };
      await user.click(await screen.findByRole("button", { name: "生成全部模板" }));
      expect(await screen.findByRole("link", { name: "评分表-教务.xlsx" })).toHaveAttribute("download", "评分表-教务.xlsx");
      const open = screen.queryByRole("button", { name: "在 Excel 中打开 评分表-教务.xlsx" });
      if (open) await user.click(open);
      expect(workbook.asked.find(({ command }) => command === "openFiles")?.input ?? null).toEqual(opened);
      if (open) expect(await screen.findByText("已打开 1 个新工作簿，请逐个另存。")).toBeVisible();
    });
  });

  it("makes the score sheets that the workbook lacks", async () => {
    const book = openBook();
    const departments = book.departments.map((one, index) => (index === 0 ? { ...one, sheet: null } : one));
    const { user, workbook } = await showPane({ book: { ...book, departments }, board }, { at: "collect" });
    await user.click(await screen.findByRole("radio", { name: "作为本簿的工作表" }));
    expect(screen.getByText("缺少 1 个部门的评分表：教务。")).toBeVisible();
    await user.click(button("补建 1 张评分表"));
    expect(workbook.asked.at(-1)).toEqual({ command: "restoreScoreSheets", user: "李老师" });
    expect(await screen.findByText("已补建：评分-教务。")).toBeVisible();
  });
});

it("shows the templates first while nothing has gone out or come back, and last afterwards", async () => {
  const first = async (state: "notYet" | "partly"): Promise<boolean> => {
    const collect = state === "partly" ? ({ state, got: 1, all: 8 } as const) : ({ state } as const);
    const shown = await showPane({ book: openBook({ steps: { ...emptySteps, collect } }) });
    await shown.user.click(screen.getByRole("button", { name: /^收表/ }));
    const [handOut, back] = [await screen.findByText("发出模板"), screen.getByText("收回评分表")];
    const before = (handOut.compareDocumentPosition(back) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    cleanup();
    return before;
  };
  expect([await first("notYet"), await first("partly")]).toEqual([true, false]);
});
