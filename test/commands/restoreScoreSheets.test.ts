import { collectSheets } from "../../src/commands/collectSheets";
import { makeTemplates } from "../../src/commands/makeTemplates";
import { openFiles } from "../../src/commands/openFiles";
import { restoreScoreSheets } from "../../src/commands/restoreScoreSheets";
import { validateBook } from "../../src/core/validate";
import { openInNode, type NodeExcel } from "../../src/host/node";
import { readBook } from "../../src/workbook/read";
import { decodeXlsx } from "../../src/xlsx/decode";
import { contextOf } from "../workbook/openEmpty";
import { bookBytes, bookSnapshot, unfilledBook } from "./bookFile";
import { fullMarks, JW_MARKS, templates } from "./filledTemplate";

jest.setTimeout(300_000);

const open = async (members: number): Promise<NodeExcel> => openInNode(await decodeXlsx(await bookBytes(unfilledBook(members))));

/** Requests sent meanwhile, but for those in which the library lets references go. */
async function counted(excel: NodeExcel, work: () => Promise<{ readonly ok: boolean }>): Promise<number> {
  let requests = 0;
  excel.host.failRequest = (_index, body) => {
    if (!body.Actions?.some((action) => "Name" in action && action.Name === "_RemoveReference")) requests++;
    return null;
  };
  expect(await work()).toMatchObject({ ok: true });
  excel.host.failRequest = null;
  return requests;
}

it("[V01] missing score sheets are made again, all or none, as a new book has them; those that are there stay as they are", async () => {
  const excel = await open(6);
  const context = contextOf(excel);
  const before = await readBook(context.run);
  await excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("评分-教务").delete();
    workbook.worksheets.getItem("评分-安保").delete();
    // A sheet of a person's own stands where one of them would come.
    workbook.worksheets.add("评分-安保");
  });
  const refused = await restoreScoreSheets(context);
  expect(refused).toMatchObject({ ok: false, failure: { kind: "nameTaken", params: { sheet: "评分-安保" } } });
  expect((await readBook(context.run)).sheets.map(({ name }) => name)).not.toContain("评分-教务");

  await excel.run(async ({ workbook }) => void (workbook.worksheets.getItem("评分-安保").name = "随手记"));
  expect(await restoreScoreSheets(context)).toEqual({ ok: true, value: { status: "done", sheets: ["评分-教务", "评分-安保"] } });
  const after = await readBook(context.run);
  for (const name of ["评分-教务", "评分-安保", "评分-德育"]) {
    const cells = ({ sheets }: typeof after) => {
      const found = sheets.find((sheet) => sheet.name === name);
      return { values: found?.values, formulas: found?.formulas, numberFormats: found?.numberFormats };
    };
    expect(cells(after)).toEqual(cells(before));
  }
  expect(validateBook(after).issues.filter(({ rule }) => rule === "V01" || rule === "V02" || rule === "V18")).toEqual([]);
  const log = after.sheets.find(({ name }) => name === "操作日志")?.values ?? [];
  expect(log.at(-1)?.slice(1, 4)).toEqual(["补建评分表（王老师）", "评分-教务、评分-安保", "6 人"]);
  expect(await restoreScoreSheets(context)).toEqual({ ok: true, value: { status: "done", sheets: [] } });

  // What was handed out from the pane is kept, so that the board asks for it; no cell but of the log is touched.
  const others = ({ sheets }: typeof after) => sheets.filter(({ name }) => name !== "操作日志");
  expect(await makeTemplates(context, { record: true })).toMatchObject({ ok: true, value: { status: "done" } });
  const issued = await readBook(context.run);
  expect(others(issued)).toEqual(others(after));
  const handedOut = issued.sheets.find(({ name }) => name === "操作日志")?.values.at(-1);
  expect(handedOut?.[1]).toBe("发出模板（王老师）");
  expect(issued.identity?.issued?.filter(({ kind }) => kind === "articles")).toEqual([{ kind: "articles", of: "", at: context.now() }]);
  expect(issued.identity?.issuedTo).toHaveLength(6);
  expect(validateBook(issued).board.forms.map(({ kind, state }) => `${kind} ${state}`)).toContain("articles typed");
  excel.close();
});

it("collecting takes as many requests for three files of twelve members as for one of six", async () => {
  const requestsOf = async (members: number, departments: readonly string[]): Promise<number> => {
    const made = await templates(await bookSnapshot(unfilledBook(members)), { departments });
    const files = await Promise.all(
      made.map(async ({ name, bytes, mark }) => ({ name, bytes: mark.of === "JW" ? await fullMarks(bytes, JW_MARKS) : bytes })),
    );
    const excel = await open(members);
    const requests = await counted(excel, () => collectSheets(contextOf(excel), { files, take: true }));
    excel.close();
    return requests;
  };
  expect(await requestsOf(12, ["JW", "JY", "DY"])).toBe(await requestsOf(6, ["JW"]));
});

it("files are opened one after another as new workbooks; where nothing can open them, or Excel refuses one, it is said", async () => {
  const excel = await open(6);
  const opened: string[] = [];
  const files = [new Uint8Array([80, 75, 3]), new Uint8Array(70_000).fill(65)].map((bytes, at) => ({ name: `${at}.xlsx`, bytes }));
  const openWorkbook = async (base64: string): Promise<void> => void opened.push(base64);
  expect(await openFiles(contextOf(excel, { openWorkbook }), files)).toEqual({ ok: true, value: 2 });
  expect(opened.map((base64) => [...Buffer.from(base64, "base64")])).toEqual(files.map(({ bytes }) => [...bytes]));
  expect(await openFiles(contextOf(excel), files)).toEqual({ ok: false, failure: { kind: "hostTooOld", params: {} } });
  // The embedded host has no second window: the real library asks it, and its refusal is told.
  const library = (base64: string): Promise<void> => excel.Excel.createWorkbook(base64);
  expect(await openFiles(contextOf(excel, { openWorkbook: library }), files)).toMatchObject({ ok: false, failure: { kind: "hostTooOld" } });
  excel.close();
});
