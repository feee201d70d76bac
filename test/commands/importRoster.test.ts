import { importRoster, type RosterPlanned, type RosterRequest } from "../../src/commands/importRoster";
import { inspectBook } from "../../src/commands/inspectBook";
import { noPlanText } from "../../src/commands/messages/roster";
import type { Outcome } from "../../src/commands/outcome";
import { sampleBook } from "../../src/commands/sample/sampleBook";
import type { BookSnapshot, CellValue } from "../../src/core/snapshot";
import { validateBook } from "../../src/core/validate";
import { openInNode, type NodeExcel } from "../../src/host/node";
import { decodeXlsx } from "../../src/xlsx/decode";
import { encodeXlsx } from "../../src/xlsx/encode";
import { readBook } from "../../src/workbook/read";
import { contextOf, openEmpty } from "../workbook/openEmpty";
import { bookBytes, unfilledBook } from "./bookFile";

jest.setTimeout(120_000);

async function valueOf<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(`${answer.failure.kind} ${answer.failure.detail ?? ""}`);
  return answer.value;
}
const csv = (text: string, name = "名单.csv") => ({ name, bytes: new TextEncoder().encode(text) });
const planned = async (excel: NodeExcel, request: RosterRequest): Promise<RosterPlanned> => {
  const report = await valueOf(importRoster(contextOf(excel), request));
  if (!("plan" in report)) throw new Error(noPlanText(report));
  return report;
};
function rowsOf({ sheets, tables }: BookSnapshot, name: string): CellValue[][] {
  const table = tables.find((one) => one.name === name)!;
  const sheet = sheets.find((one) => one.name === table.sheet)!;
  const line = (row: number) => sheet.values[row - sheet.top]!.slice(table.left - sheet.left, table.left - sheet.left + table.columnCount);
  return Array.from({ length: table.rowCount }, (_, index) => [...line(table.top + 1 + index)]);
}

describe("into a book that is there", () => {
  const book = unfilledBook(12);
  const [first, second] = book.roster as [(typeof book.roster)[number], (typeof book.roster)[number]];
  const elsewhere = book.roster.find(({ group }) => group !== first.group)!.group;
  let excel: NodeExcel;
  const list = csv(
    `工号,姓名,支部,党小组,党员类别,参评状态\n${first.id},${first.name},,${elsewhere},,\n9001,新人甲,中学支部,${first.group},正式党员,参评\n9002,=甲,中学支部,${first.group},预备党员,离退休\n`,
  );
  beforeAll(async () => {
    excel = await openInNode(await decodeXlsx(await bookBytes(book)));
  });
  afterAll(() => excel.close());

  it("says what a list would bring, and touches nothing", async () => {
    const before = await encodeXlsx(await excel.save());
    const seen = await planned(excel, { source: list });
    expect(seen).toMatchObject({ status: "planned", inBook: true, rowsAdvised: true, counts: { added: 0, changed: 0 } });
    expect(seen.plan.added.map(({ id }) => id)).toEqual(["9001", "9002"]);
    expect(seen.plan.changed.map(({ id }) => id)).toEqual([first.id]);
    expect(Buffer.from(await encodeXlsx(await excel.save())).equals(before)).toBe(true);
  });

  it("is refused where somebody edited after the preview", async () => {
    const answer = await importRoster(contextOf(excel), { source: list, take: { changes: [], add: [], rows: false, expected: "other" } });
    expect(answer).toMatchObject({ ok: false, failure: { kind: "changedMeanwhile", params: { since: "preview" } } });
  });

  it("adds new people in one step, with their rows in the score sheets, and changes nothing unasked", async () => {
    const { inputs } = await planned(excel, { source: list });
    const report = await planned(excel, { source: list, take: { changes: [], add: [], rows: true, expected: inputs } });
    expect(report).toMatchObject({ status: "taken", counts: { added: 2, changed: 0 } });
    const now = await readBook(excel.run);
    const roster = rowsOf(now, "Roster");
    expect(roster).toHaveLength(14);
    expect(roster[0]).toEqual(expect.arrayContaining([first.id, first.name, first.group]));
    expect(roster.slice(12).map((row) => row.slice(0, 9))).toEqual([
      [13, "9001", "新人甲", "中学支部", first.group, "正式", "", "参评", ""],
      [14, "9002", "=甲", "中学支部", first.group, "预备", "", "不参评", "离退休"],
    ]);
    // Who takes no part has no row; the new row has the template's formulas and checks what is typed (V29).
    const scores = rowsOf(now, "Scores_JW");
    expect(scores.at(-1)?.slice(1, 4)).toEqual(["9001", "新人甲", first.group]);
    expect(scores.filter(([, id]) => id === "9002")).toEqual([]);
    const issues = validateBook(now).issues.filter(({ rule }) => /^V(03|04|05|06|18|22|29)$/.test(rule));
    expect(issues).toEqual([]);
    expect(rowsOf(now, "Log").at(-1)?.slice(1, 4)).toEqual([
      expect.stringContaining("导入花名册"),
      "名单.csv",
      "新增 2 人：新人甲（9001）、=甲（9002）",
    ]);
  });

  it("changes the cells of those who are ticked", async () => {
    const report = await planned(excel, { source: list, take: { changes: [first.id], add: [], rows: true } });
    expect(report).toMatchObject({ status: "taken", counts: { added: 0, changed: 1 } });
    const now = await readBook(excel.run);
    expect(rowsOf(now, "Roster")[0]?.[4]).toBe(elsewhere);
    expect(rowsOf(now, "Log").at(-1)?.[3]).toBe(`改动 1 人：${first.name}（${first.id}） 党小组：${first.group} → ${elsewhere}`);
    // Nothing is left to take.
    const again = await planned(excel, { source: list, take: { changes: "all", add: [], rows: true } });
    expect(again).toMatchObject({ status: "planned", counts: { added: 0, changed: 0 } });
  });

  it("is all or nothing: a failure half-way in the request that writes leaves the same file", async () => {
    const more = csv(`工号,姓名,支部,党小组,参评状态\n9009,新人乙,中学支部,${first.group},参评\n${second.id},${second.name},小学支部,,\n`);
    const before = await encodeXlsx(await excel.save());
    let struck = false;
    excel.host.failRequest = (_, body) => {
      if (struck || !(body.Actions ?? []).some(({ Name }) => Name === "Formulas")) return null;
      struck = true;
      return { code: "GeneralException", afterActions: Math.floor((body.Actions?.length ?? 0) / 2) };
    };
    const answer = await importRoster(contextOf(excel), { source: more, take: { changes: "all", add: [], rows: true } });
    excel.host.failRequest = null;
    expect([struck, answer.ok]).toEqual([true, false]);
    expect(Buffer.from(await encodeXlsx(await excel.save())).equals(before)).toBe(true);
  });
});

describe("into a workbook without a book", () => {
  it("makes the default book with this roster, its groups and everyone's rows, out of a sheet of the workbook itself", async () => {
    const excel = await openEmpty();
    try {
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A2:E5").values = [
          ["教工号", "姓名", "党支部", "小组", "是否参评"],
          ["'007", "王芳", "中学支部", "高一组", "参评"],
          ["'008", "李明", "小学支部", "小学组", "产假"],
          ["'009", "赵静", "中学支部", "高一组", ""],
        ];
        await context.sync();
      });
      const seen = await planned(excel, { source: null, fill: { status: "正式" } });
      expect(seen).toMatchObject({ inBook: false, sheets: ["Sheet1"] });
      const book = { year: 2026, quarter: 3 as const, unitName: "清河实验学校" };
      const taken = await planned(excel, { source: null, fill: { status: "正式" }, take: { changes: [], add: [], rows: true, book } });
      expect(taken).toMatchObject({ status: "taken", counts: { added: 3 } });
      const now = await readBook(excel.run);
      expect(now.sheets.map(({ name }) => name)).toContain("Sheet1");
      expect(rowsOf(now, "Roster").map((row) => row.slice(0, 9))).toEqual([
        [1, "007", "王芳", "中学支部", "高一组", "正式", "", "参评", ""],
        [2, "008", "李明", "小学支部", "小学组", "正式", "", "不参评", "产假"],
        [3, "009", "赵静", "中学支部", "高一组", "正式", "", "", ""],
      ]);
      expect(rowsOf(now, "Groups").map((row) => row.slice(0, 2))).toEqual([
        ["高一组", "中学支部"],
        ["小学组", "小学支部"],
      ]);
      expect(rowsOf(now, "Scores_DY").map(([, id]) => id)).toEqual(["007"]);
      // What the list left blank is asked for, not guessed.
      const setUp = validateBook(now).issues.filter(({ rule, severity }) => severity === "E" && rule !== "V07" && rule !== "V31");
      expect(setUp.map(({ message, member }) => [message, member?.id])).toEqual([["V24.choice", "009"]]);
      expect(await valueOf(inspectBook(contextOf(excel)))).toMatchObject({ kind: "book", unitName: "清河实验学校", memberCount: 3 });
    } finally {
      excel.close();
    }
  });
});

it("reads .xlsx, UTF-8 and GB18030, and says what is no list", async () => {
  const excel = await openEmpty();
  try {
    const gb = {
      name: "名单.csv",
      bytes: Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb9, 0xa4, 0xba, 0xc5, 0x0a, 0xcd, 0xf5, 0xb7, 0xbc, 0x2c, 0x31]),
    };
    expect((await planned(excel, { source: gb })).plan.added.map(({ values }) => values)).toEqual([{ name: "王芳", id: "1" }]);
    const file = { name: "上学期.xlsx", bytes: await bookBytes(sampleBook({ members: 3 })) };
    const seen = await planned(excel, { source: file });
    expect([seen.sheets[0], seen.plan.added.length]).toEqual(["花名册", 3]);

    const said = async (request: RosterRequest): Promise<string> => {
      const report = await valueOf(importRoster(contextOf(excel), request));
      return "plan" in report ? report.status : noPlanText(report);
    };
    expect(await said({ source: csv("甲,乙\n1,2\n") })).toMatch(/^没有找到名单：前 60 行里要有一行表头/);
    expect(await said({ source: file, sheet: "没有" })).toMatch(/^没有名为“没有”的工作表，可选的有 说明、设置/);
    expect(await said({ source: { name: "x.xlsx", bytes: new TextEncoder().encode("x") } })).toBe(
      "这不是 Excel 工作簿（.xlsx）文件，请确认选对了文件。",
    );
  } finally {
    excel.close();
  }
});
