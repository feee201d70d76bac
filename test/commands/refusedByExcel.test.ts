/** What Excel itself refuses: each is provoked in the host, comes back as a failure with its sentence, and leaves the file as it was. */
import { computeRanking } from "../../src/commands/computeRanking";
import { inspectBook } from "../../src/commands/inspectBook";
import { loadSample } from "../../src/commands/loadSample";
import { markIssues } from "../../src/commands/markIssues";
import { failureText } from "../../src/commands/messages/failures";
import type { CommandContext, Failure, Outcome } from "../../src/commands/outcome";
import { selectCell } from "../../src/commands/selectCell";
import { validate } from "../../src/commands/validate";
import { encodeXlsx } from "../../src/xlsx/encode";
import type { NodeExcel } from "../../src/host/node";
import { contextOf, openEmpty } from "../workbook/openEmpty";

jest.setTimeout(300_000);

let excel: NodeExcel;
let context: CommandContext;
let before: Buffer;
const file = async (): Promise<Buffer> => Buffer.from(await encodeXlsx(await excel.save()));
beforeAll(async () => {
  excel = await openEmpty();
  context = contextOf(excel);
  expect(await loadSample(context, { faults: false, members: 12 })).toMatchObject({ ok: true });
  // A jump to a cell leaves another sheet in front.
  await selectCell(context, { sheet: "花名册", cell: "A1" });
  before = await file();
});
afterAll(() => excel.close());
afterEach(async () => {
  Object.assign(excel.host, { editingCell: false, readOnly: false, failRequest: null });
  expect((await file()).equals(before)).toBe(true);
});

const failureOf = (outcome: Outcome<unknown>): Failure => {
  if (outcome.ok) throw new Error("Nothing was refused.");
  return outcome.failure;
};
const compute = () => computeRanking(context, { kind: "official" });

it("a cell is being edited: reading and computing say so, and work once the edit has ended", async () => {
  excel.host.editingCell = true;
  expect(failureOf(await inspectBook(context)).kind).toBe("cellEditing");
  const failure = failureOf(await compute());
  expect(failureText(failure)).toEqual({
    title: "有单元格正在编辑",
    body: "没有写入任何内容，工作簿保持原样。",
    next: "请按回车或 Esc 结束编辑，然后再试一次。",
  });
  excel.host.editingCell = false;
  expect(await inspectBook(context)).toMatchObject({ ok: true });
});

it("the workbook is read-only: it can be read, checked and walked through; what would write says why before it begins", async () => {
  excel.host.readOnly = true;
  expect(await inspectBook(context)).toMatchObject({ ok: true, value: { kind: "book" } });
  expect(await selectCell(context, { sheet: "花名册", cell: "A1" })).toMatchObject({ ok: true });
  expect(failureText(failureOf(await compute()))).toEqual({
    title: "这个工作簿是只读的",
    body: "没有写入任何内容，工作簿保持原样。",
    next: "请另存一份，或请文件所有者开放编辑，然后再试。",
  });
  for (const refused of [await validate(context), await markIssues(context)]) expect(failureOf(refused).kind).toBe("readOnly");
});

it("Excel lacks a member (an Excel that is too old): the sentence names the version that is needed", async () => {
  excel.host.failRequest = () => ({ code: "ApiNotFound" });
  const { next } = failureText(failureOf(await compute()));
  expect(next).toContain("ExcelApi 1.14");
  expect(next).toContain("Excel 2021");
});

it("a co-author types a score while the ranking is being written: nothing is written over it, and the score stands", async () => {
  const score = (value?: unknown): Promise<unknown> =>
    excel.run(async (request) => {
      const cell = request.workbook.worksheets.getItem("评分-教务").getRange("E6").load("values");
      await request.sync();
      const was: unknown = cell.values[0]?.[0];
      if (value !== undefined) cell.values = [[value]];
      await request.sync();
      return was;
    });
  const was = await score();
  let typed: Promise<unknown> | null = null;
  const onProgress = () => void (typed ??= score(1));
  const failure = failureOf(await computeRanking(contextOf(excel, { onProgress }), { kind: "official" }));
  await typed;
  expect(failureText(failure)).toEqual({
    title: "刚才有人改动了考评数据",
    body: "为免覆盖新的改动，没有写入任何内容，工作簿保持原样。",
    next: "请重新校验，再做一次。",
  });
  expect(await score(was)).toBe(1);
});

it("the log is protected, into which every computation writes a line: the sentence names the sheet", async () => {
  const protect = (on: boolean): Promise<void> =>
    excel.run(async (request) => {
      const { protection } = request.workbook.worksheets.getItem("操作日志");
      if (on) protection.protect();
      else protection.unprotect();
      await request.sync();
    });
  await protect(true);
  const failure = await compute().then(failureOf, String);
  await protect(false);
  expect(failure).toMatchObject({ kind: "protected", params: { sheet: "操作日志" } });
});
