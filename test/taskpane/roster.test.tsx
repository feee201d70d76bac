import { act, fireEvent, screen, within } from "@testing-library/react";
import type { RosterPlanned, RosterReport, RosterRequest } from "../../src/commands/importRoster";
import { listSheet, planOf } from "../core/roster/lists";
import { openBook } from "./fakeCommands";
import { button, showPane } from "./showPane";

const LIST = listSheet([
  ["编号", "老师", "姓名", "小组", "类别"],
  ["0001", "", "王芳", "高二组", "正式党员"],
  ["0002", "", "李明", "高二组", ""],
  ["0009", "", "赵静", "高三组", ""],
  ["0010", "", "王芳", "高一组", "正式"],
  ["", "", "无名", "", ""],
]);
const reportOf =
  (inBook: boolean) =>
  ({ map = {}, take }: RosterRequest): RosterReport => ({
    status: take ? "taken" : "planned",
    plan: planOf(LIST, { map, ...(inBook ? {} : { roster: [] }) }),
    sheets: ["名单"],
    inBook,
    rowsAdvised: true,
    inputs: "7",
    counts: { added: take?.add.length ?? 0, changed: take?.changes.length ?? 0 },
  });

const drop = async (...names: string[]): Promise<void> => {
  const files = names.map((name) => Object.assign(new File(["x"], name), { arrayBuffer: async () => new ArrayBuffer(1) }));
  const place = await screen.findByRole("region", { name: "选一份名单" });
  // The file is read before the pane hears of it.
  await act(async () => {
    fireEvent.drop(place, { dataTransfer: { files } });
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
};

describe("导入花名册", () => {
  it("shows what a list would bring before anything is taken, and takes only what is ticked", async () => {
    const { user, workbook } = await showPane({ book: openBook() }, { at: "roster" });
    workbook.roster = reportOf(true);
    await drop("名单.xlsx");
    const preview = await screen.findByRole("group", { name: "名单的内容" });
    expect(screen.queryByRole("button", { name: "开始校验" })).toBeNull();
    expect(workbook.asked.at(-1)).toMatchObject({ command: "importRoster", input: { source: { name: "名单.xlsx" } } });
    expect(within(preview).getByText("认出的列：工号 ← 编号，姓名 ← 姓名，党小组 ← 小组，党员类别 ← 类别")).toBeVisible();
    expect(within(preview).getByText("第 6 行 无名：没有工号，花名册中也没有这个姓名，请补上工号。")).toBeVisible();
    expect(within(preview).getByText("新增 1 人", { selector: "summary" })).toBeVisible();
    expect(within(preview).getByText(/“党小组”表里还没有：高三组（1 人）/)).toBeVisible();
    expect(within(preview).getByText("2 人不在名单里，花名册中保留")).toBeVisible();
    expect(within(preview).queryByText(/的工号比别人短/)).toBeNull();
    // Somebody of a known name under another id, and changes: nothing of them unticked.
    expect(button("新增 1 人")).toBeEnabled();
    await user.click(screen.getByRole("checkbox", { name: /王芳（0010）.*同名而工号不同/ }));
    await user.click(screen.getByRole("checkbox", { name: "李明（0002） 党小组：高一组 → 高二组" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "1 人的党员类别空白，填为" }), "预备");
    await user.click(button("新增 2 人，改动 1 人"));
    expect(workbook.asked.at(-1)).toMatchObject({
      command: "importRoster",
      user: "李老师",
      input: { fill: { status: "预备" }, take: { changes: ["0002"], add: ["0010"], rows: true, expected: "7" } },
    });
    // What was refused stays in sight.
    expect(await screen.findByText("已导入。还有 1 行没有取用：")).toBeVisible();
    await user.click(button("关闭"));
    expect(screen.queryByText(/没有取用/)).toBeNull();
    // The page is not left empty: it says what comes next.
    await user.click(button("开始校验"));
    expect(workbook.asked.at(-1)?.command).toBe("validate");
  });

  it("reads the list again by other columns, and keeps what was ticked", async () => {
    const { user, workbook } = await showPane({ book: openBook() }, { at: "roster" });
    workbook.roster = reportOf(true);
    await drop("名单.csv");
    await user.click(await screen.findByRole("checkbox", { name: /^李明/ }));
    await user.click(screen.getByText("更改各列"));
    await user.selectOptions(screen.getByRole("combobox", { name: "党员类别" }), "不取");
    expect(workbook.asked.at(-1)).toMatchObject({ input: { source: { name: "名单.csv" }, map: { status: null } } });
    expect(screen.getByText("认出的列：工号 ← 编号，姓名 ← 姓名，党小组 ← 小组")).toBeVisible();
    expect(screen.getByRole("checkbox", { name: /^李明/ })).toBeChecked();
  });

  it("says in a sentence what is no list, and lets one of several sheets be chosen", async () => {
    const { user, workbook } = await showPane({ book: openBook() }, { at: "roster" });
    await drop("名单.doc");
    expect(await screen.findByText("“名单.doc”不是 .xlsx 或 .csv 文件，没有读取。")).toBeVisible();
    await drop("名单.xls");
    expect(
      await screen.findByText("“名单.xls”不是 .xlsx 或 .csv 文件，没有读取。请用 WPS 或 Excel 打开，另存为 .xlsx 再导入。"),
    ).toBeVisible();
    await drop("甲.xlsx", "乙.xlsx");
    expect(await screen.findByText("一次只能导入一份名单，请只选一个文件。")).toBeVisible();
    workbook.roster = ({ sheet }) =>
      sheet === undefined ? { status: "which", sheets: ["在职", "退休"] } : reportOf(true)({ source: null });
    await user.click(button("取本工作簿里的一张表"));
    expect(await screen.findByText("有几张表都像名单（在职、退休），请指明是哪一张。")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "请选择是哪一张表" }), "在职");
    expect(workbook.asked.at(-1)).toMatchObject({ input: { source: null, sheet: "在职" } });
    expect(await screen.findByRole("group", { name: "名单的内容" })).toBeVisible();
  });

  it("[B3] warns of staff ids that may have lost a leading zero before anything is taken", async () => {
    const { workbook } = await showPane({ book: openBook() }, { at: "roster" });
    const list = listSheet([["工号", "姓名"], ["0313", "冯涛"], ["103", "赵静"]]); // prettier-ignore
    workbook.roster = (request) => ({ ...(reportOf(true)(request) as RosterPlanned), plan: planOf(list) });
    await drop("名单.csv");
    expect(
      await screen.findByText("1 人的工号比别人短：赵静（103）。前面的 0 可能丢了，请在名单里改好后重新选择；确实如此的可以照常导入。"),
    ).toBeVisible();
    expect(button("新增 2 人")).toBeEnabled();
  });

  it("makes a book of a list in an empty workbook, with a unit and a quarter", async () => {
    const { user, workbook } = await showPane();
    workbook.roster = reportOf(false);
    await user.click(button("导入花名册"));
    await drop("名单.xlsx");
    await user.click(await screen.findByRole("button", { name: "新建并导入 4 人" }));
    expect(screen.getByText("请填写单位名称。")).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: /单位名称/ }), "清河实验学校");
    await user.clear(screen.getByRole("textbox", { name: /年度/ }));
    await user.type(screen.getByRole("textbox", { name: /年度/ }), "2026");
    await user.selectOptions(screen.getByRole("combobox", { name: /季度/ }), "第三季度");
    await user.click(button("新建并导入 4 人"));
    expect(workbook.asked.at(-1)).toMatchObject({ input: { take: { book: { year: 2026, quarter: 3, unitName: "清河实验学校" } } } });
  });
});
