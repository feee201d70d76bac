import { loadSample } from "../../src/commands/loadSample";
import type { CommandContext } from "../../src/commands/outcome";
import { PRESSES } from "../../src/ribbon/presses";
import type { Notice } from "../../src/ribbon/noticeAddress";
import { contextOf, openEmpty } from "../workbook/openEmpty";
import { openInNode, type NodeExcel } from "../../src/host/node";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { openSample } from "../commands/sampleFile";

jest.setTimeout(120_000);

let excel: NodeExcel;
let context: CommandContext;
let faulty: FileWorkbook;
beforeAll(async () => {
  const one = await openEmpty();
  expect((await loadSample(contextOf(one), { faults: true, members: 12 })).ok).toBe(true);
  faulty = await one.save();
  one.close();
});
const use = (opened: NodeExcel): void => {
  excel = opened;
  context = contextOf(excel, { user: "" });
};
afterEach(() => excel.close());

const press = (name: string): Promise<Notice | null> => {
  const found = PRESSES[name];
  if (!found) throw new Error(`There is no button ${name}.`);
  return found(context);
};
const inFront = (): Promise<string> =>
  excel.run(async (request) => {
    const sheet = request.workbook.worksheets.getActiveWorksheet().load("name");
    const cell = request.workbook.getSelectedRange().load("address");
    await request.sync();
    return `${sheet.name} ${cell.address.split("!").at(-1) ?? ""}`;
  });
const sheetNames = (): Promise<string[]> =>
  excel.run(async (request) => {
    const sheets = request.workbook.worksheets.load("items/name");
    await request.sync();
    return sheets.items.map(({ name }) => name);
  });

it("each button says in words that there is no book, and changes nothing", async () => {
  use(await openEmpty());
  for (const name of Object.keys(PRESSES)) {
    expect(await press(name)).toEqual({
      title: "这个工作簿里没有考评簿",
      body: "没有写入任何内容，工作簿保持原样。\n请打开本季度的考评簿，或者新建一个。",
    });
  }
  expect(await sheetNames()).toEqual(["Sheet1"]);
});

it("on a clean book 校验 says that nothing is left to do, and 计算排名 and 党小组考核 bring their sheets to the front", async () => {
  use(await openSample());
  expect((await press("validateBook"))?.title).toBe("校验完成，没有需要处理的问题");
  expect(await press("computeRanking")).toBeNull();
  expect(await inFront()).toMatch(/^季度汇总 /);
  expect(await press("writeGroups")).toBeNull();
  expect(await inFront()).toMatch(/^党小组考核 /);
  expect(await sheetNames()).toEqual(expect.arrayContaining(["季度汇总", "评优资格", "党小组考核", "党小组考核表"]));
});

it("[T6] 计算排名 over older results says how many of them have changed, or that none has", async () => {
  use(await openSample());
  await press("computeRanking");
  expect((await press("computeRanking"))?.title).toBe("已重新计算，结果与上次相同");
  await excel.run(async (request) => {
    request.workbook.worksheets.getItem("评分-教务").getRange("E6").values = [[1]];
    await request.sync();
  });
  const notice = await press("computeRanking");
  expect(notice?.title).toMatch(/^已重新计算，\d+ 人的结果有变动$/);
  expect(notice?.body).toMatch(/总分变动 1 人，名次变动 \d+ 人，评优资格变动 \d+ 人/);
});

it("[V07] on a faulty book 计算排名 writes nothing, selects the first error and says how many problems are left", async () => {
  use(await openInNode(faulty));
  const before = await sheetNames();
  const notice = await press("computeRanking");
  expect(notice?.title).toMatch(/^还有 \d+ 个问题没有处理$/);
  const [, sheet, cell] = /已选中第一处：“(.+?)”([A-Z]+\d+)，.{3,}。/.exec(notice?.body ?? "") ?? [];
  expect(notice?.body).toContain("没有写入任何内容，工作簿保持原样。");
  expect(await inFront()).toBe(`${String(sheet)} ${String(cell)}`);
  expect(await sheetNames()).toEqual(before);
});

it("校验 lists every finding in 校验报告 and brings it to the front", async () => {
  use(await openInNode(faulty));
  const notice = await press("validateBook");
  expect(notice?.title).toMatch(/^校验完成：\d+ 个错误，\d+ 条提醒$/);
  expect(await inFront()).toMatch(/^校验报告 /);
  expect((await press("validateBook"))?.title).toBe(notice?.title);
  expect((await sheetNames()).filter((name) => name.includes("校验报告"))).toEqual(["校验报告"]);
});
