import { heldEntries } from "../../src/core/annual/historyEntries";
import { applyFixes } from "../../src/commands/applyFixes";
import { confirmSheet } from "../../src/commands/confirmSheet";
import { computeRanking } from "../../src/commands/computeRanking";
import { inspectBook } from "../../src/commands/inspectBook";
import { lockQuarter } from "../../src/commands/lockQuarter";
import { issueText } from "../../src/commands/messages/issues";
import type { CommandContext, Outcome } from "../../src/commands/outcome";
import { unlockQuarter } from "../../src/commands/unlockQuarter";
import { validate } from "../../src/commands/validate";
import { writeDetails } from "../../src/commands/writeDetails";
import { writeGroups } from "../../src/commands/writeGroups";
import type { BookSnapshot } from "../../src/core/snapshot";
import { VERSION } from "../../src/core/version";
import type { NodeExcel } from "../../src/host/node";
import { openInNode } from "../../src/host/node";
import { readBook } from "../../src/workbook/read";
import { encodeXlsx } from "../../src/xlsx/encode";
import { strFromU8, unzipSync } from "fflate";
import { writeMarks } from "../../src/workbook/marks";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { contextOf } from "../workbook/openEmpty";
import { openSample } from "./sampleFile";

jest.setTimeout(300_000);

async function valueOf<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(`${answer.failure.kind} ${JSON.stringify(answer.failure.params)} ${answer.failure.detail ?? ""}`);
  return answer.value;
}

/** Somebody takes the protection off and writes into a cell. */
const tamper = (excel: NodeExcel, sheet: string, cell: string, value: string | number): Promise<void> =>
  excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const protection = worksheet.protection.load("protected");
    await context.sync();
    if (protection.protected) protection.unprotect();
    worksheet.getRange(cell).values = [[value]];
    await context.sync();
  });

const sheetOf = (snapshot: BookSnapshot, name: string) => {
  const found = snapshot.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(name);
  return found;
};
const RESULTS = ["季度汇总", "评优资格", "党小组考核", "党小组考核表", "个人明细"];

describe("a quarter is locked and opened again", () => {
  /** With every result of the quarter, not locked. */
  let computed: FileWorkbook;
  let before: BookSnapshot;
  let locked: FileWorkbook;
  let after: BookSnapshot;

  beforeAll(async () => {
    const excel = await openSample();
    const context = contextOf(excel);
    await valueOf(writeGroups(context));
    await valueOf(writeDetails(context, { members: ["0001", "0002"], kind: "official" }));
    // Marks of a fault that is no more.
    await writeMarks(excel.run, [{ sheet: "评分-教务", ranges: { E: ["E8:E9", "G8"], W: ["F8"], I: [] } }]);
    computed = await excel.save();
    before = await readBook(excel.run, { whole: true });
    expect(await valueOf(lockQuarter(context))).toMatchObject({ status: "locked", count: 12, results: RESULTS, basisKept: true });
    after = await readBook(excel.run, { whole: true });
    locked = await excel.save();
    excel.close();
  });

  async function opened<T>(book: FileWorkbook, work: (context: CommandContext, excel: NodeExcel) => Promise<T>): Promise<T> {
    const excel = await openInNode(book);
    try {
      return await work(contextOf(excel), excel);
    } finally {
      excel.close();
    }
  }
  const lockIssues = async (context: CommandContext) =>
    (await valueOf(validate(context))).issues.filter(({ message }) => /^V28\.(locked|history)/.test(message));

  it("the results are values, the very ones that were published, with their formats", () => {
    for (const name of RESULTS) {
      const [was, is] = [sheetOf(before, name), sheetOf(after, name)];
      const wanted = was.values.map((row) => row.map((value) => (/^结果与计算时一致。/.test(String(value)) ? "已锁定" : value)));
      const found = is.values.map((row) =>
        row.map((value) => (String(value).startsWith("已锁定：2026-10-08 14:30，王老师。") ? "已锁定" : value)),
      );
      expect(found).toEqual(wanted);
      expect(is.numberFormats).toEqual(was.numberFormats);
      expect(is.formulas.flat().filter((cell) => String(cell).startsWith("="))).toEqual([]);
      expect(was.formulas.flat().some((cell) => String(cell).startsWith("="))).toBe(true);
    }
  });

  it("no mark of an issue stays on a sheet that nobody can write on any more", async () => {
    const marks = async (book: FileWorkbook) =>
      Object.entries(unzipSync(await encodeXlsx(book))).flatMap(([, part]) => strFromU8(part).match(/kaoping:[EWI]&quot;/g) ?? []);
    expect(await marks(computed)).toHaveLength(2);
    expect(await marks(locked)).toEqual([]);
  });

  it("every sheet of the quarter is protected without a password; the records stay open", () => {
    const open = after.sheets.filter((sheet) => !sheet.protected).map(({ name }) => name);
    expect(open).toEqual(["说明", "历史", "确认记录", "操作日志"]);
  });

  it("the identity says when, by whom, by which version and from what; 历史 has the rows; 操作日志 a line", () => {
    const { lock } = after.identity ?? {};
    expect(lock).toMatchObject({ at: "2026-10-08T14:30:00", by: "王老师", version: VERSION });
    expect(heldEntries(after).entries.filter(({ year, quarter }) => year === 2026 && quarter === 3)).toHaveLength(12);
    const log = sheetOf(after, "操作日志");
    expect(log.values.at(-1)?.slice(1)).toEqual([
      "锁定季度（王老师）",
      "2026年第三季度",
      expect.stringMatching(/^12 人，参加排名 \d+ 人；季度汇总、/),
      expect.stringMatching(/^规则 [0-9a-f]{8}；/),
      lock?.inputs,
    ]);
  });

  it("[V28] nothing is amiss in a locked book; it is locked once; whatever would change it is refused with the way on", () =>
    opened(locked, async (context) => {
      expect(await lockIssues(context)).toEqual([]);
      expect(await valueOf(lockQuarter(context))).toMatchObject({ status: "already", by: "王老师" });
      for (const operate of [
        () => computeRanking(context, { kind: "official" }),
        () => computeRanking(context, { kind: "trial" }),
        () => writeGroups(context),
        () => writeDetails(context, { members: "all", kind: "official" }),
        () => applyFixes(context, []),
        () => confirmSheet(context, "JW"),
      ])
        expect(await operate()).toMatchObject({ ok: false, failure: { kind: "locked", params: { at: "2026-10-08 14:30", by: "王老师" } } });
      const state = await valueOf(inspectBook(context));
      expect(state).toMatchObject({ lock: { at: "2026-10-08T14:30:00", by: "王老师", version: VERSION, changed: 0 } });
    }));

  it("[V28] a later change of an input and of a result are named at their cells, with what stood there", () =>
    opened(locked, async (context, excel) => {
      await tamper(excel, "评分-教务", "E8", 1);
      await tamper(excel, "季度汇总", "O8", 99);
      const history = sheetOf(after, "历史");
      await tamper(excel, "历史", `D${history.top + history.values.length}`, 12);
      const issues = await lockIssues(context);
      expect(issues.map(({ sheet, cell, found, department }) => ({ sheet, cell, found, department }))).toEqual([
        { sheet: "评分-教务", cell: "E8", found: "1", department: "JW" },
        { sheet: "历史", cell: `C${history.top + history.values.length}`, found: expect.stringMatching(/^12 分，/), department: null },
        { sheet: "季度汇总", cell: "O8", found: "99", department: null },
      ]);
      expect(issues.every(({ severity }) => severity === "E")).toBe(true);
      expect(issues[0]?.member).not.toBeNull();
      expect(issueText(issues[0]!).problem).toMatch(/^本季度在 2026-10-08 14:30 由王老师锁定，此后这个单元格由“[\d.]+”改成了“1”$/);
      expect(issueText(issues[2]!).expected).toBe(String(sheetOf(after, "季度汇总").values[7]?.[14]));
      expect(await valueOf(inspectBook(context))).toMatchObject({ lock: { changed: 3 } });
    }));

  it("opened again with a reason: sheets open, rows withdrawn, results to be computed anew; then it can be locked once more", () =>
    opened(locked, async (context, excel) => {
      expect(await valueOf(unlockQuarter(context, { reason: " " }))).toMatchObject({ status: "noReason" });
      expect(await valueOf(unlockQuarter(context, { reason: "申诉成立" }))).toMatchObject({ status: "unlocked", withdrawn: 12 });
      const open = await readBook(excel.run, { whole: true });
      expect(open.sheets.filter((sheet) => sheet.protected)).toEqual([]);
      expect(open.identity).toMatchObject({ unlocked: { by: "王老师", reason: "申诉成立" } });
      expect(open.identity?.lock).toBeUndefined();
      expect(heldEntries(open).entries.filter(({ year, quarter }) => year === 2026 && quarter === 3)).toEqual([]);
      expect(String(sheetOf(open, "季度汇总").values[3]?.[0])).toMatch(/^已过期：/);
      expect(sheetOf(open, "操作日志").values.at(-1)?.[3]).toMatch(/^理由：申诉成立；/);
      expect(await lockIssues(context)).toEqual([]);
      expect(await valueOf(inspectBook(context))).toMatchObject({ lock: null, steps: { compute: { state: "stale" } } });
      expect(await valueOf(lockQuarter(context))).toMatchObject({ status: "notComputed", why: "stale" });
      const later = { ...context, now: () => "2026-10-09T09:00:00" };
      await valueOf(computeRanking(later, { kind: "official" }));
      expect(await valueOf(lockQuarter(later))).toMatchObject({ status: "locked", count: 12 });
    }));

  it("what is not official, not fresh or not what the engine says is not locked", () =>
    opened(computed, async (context, excel) => {
      await tamper(excel, "季度汇总", "D8", "张三丰");
      expect(await valueOf(lockQuarter(context))).toMatchObject({
        status: "altered",
        cells: [{ sheet: "季度汇总", cell: "D8", found: "张三丰" }],
      });
      await tamper(excel, "季度汇总", "O8", 99);
      expect(await valueOf(lockQuarter(context))).toMatchObject({
        status: "unfit",
        sheets: expect.arrayContaining([{ sheet: "季度汇总", cell: "A4", why: "stale" }]),
      });
      await tamper(excel, "评分-教务", "E8", 1);
      expect(await valueOf(lockQuarter(context))).toMatchObject({ status: "notComputed", why: "stale" });
      await valueOf(computeRanking(context, { kind: "trial" }));
      expect(await valueOf(lockQuarter(context))).toMatchObject({ status: "notComputed", why: "trial" });
    }));

  it.each([lockQuarter, (context: CommandContext) => unlockQuarter(context, { reason: "申诉" })])(
    "a failure on the way leaves the workbook as it was, part by part (%#)",
    async (operate) => {
      const book = operate === lockQuarter ? computed : locked;
      const isCleaning = (body: { Actions?: readonly object[] }): boolean =>
        body.Actions?.some((action) => "Name" in action && action.Name === "_RemoveReference") === true;
      const requests = await opened(book, async (context, excel) => {
        let count = 0;
        excel.host.failRequest = (_index, body) => {
          if (!isCleaning(body)) count += 1;
          return null;
        };
        await operate(context);
        return count;
      });
      const was = await encodeXlsx(book);
      // The last one swaps all in; before it the inputs are read again, and before that the values are written. A failure leaves the same
      // workbook, on which the next one falls.
      const failed = await opened(book, async (context, excel) => {
        let times = 0;
        for (const at of [requests - 5, requests]) {
          let count = 0;
          excel.host.failRequest = (_index, body) => {
            if (isCleaning(body)) return null;
            count += 1;
            return count === at ? { code: "GeneralException", afterActions: Math.floor((body.Actions?.length ?? 0) / 2) } : null;
          };
          expect(await operate(context)).toMatchObject({ ok: false });
          excel.host.failRequest = null;
          times += 1;
          expect(Buffer.from(await encodeXlsx(await excel.save())).equals(was)).toBe(true);
        }
        return times;
      });
      expect(failed).toBe(2);
    },
  );
});
