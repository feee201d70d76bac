import { collectQuarters } from "../../src/commands/collectQuarters";
import { inspectBook } from "../../src/commands/inspectBook";
import { computeRanking } from "../../src/commands/computeRanking";
import type { CommandContext, Outcome } from "../../src/commands/outcome";
import { readAnnual } from "../../src/commands/readAnnual";
import { recordQuarter } from "../../src/commands/recordQuarter";
import { writeAnnual } from "../../src/commands/writeAnnual";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { encodeXlsx } from "../../src/xlsx/encode";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { heldEntries } from "../../src/core/annual/historyEntries";
import { openInNode, type NodeExcel } from "../../src/host/node";
import { contextOf } from "../workbook/openEmpty";
import { strikeRequests } from "../workbook/strikes";
import { openSample } from "./sampleFile";

jest.setTimeout(600_000);

async function valueOf<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(`${answer.failure.kind} ${answer.failure.detail ?? ""}`);
  return answer.value;
}

/** A book of that quarter of 2026, with twelve people; the same people for every quarter. */
async function bookOf(quarter: 1 | 3, change?: (excel: NodeExcel) => Promise<void>): Promise<FileWorkbook> {
  const excel = await openSample({ year: 2026, quarter });
  await change?.(excel);
  const saved = await excel.save();
  excel.close();
  return saved;
}

const put =
  (sheet: string, cell: string, value: string | number) =>
  async ({ run }: NodeExcel): Promise<void> =>
    run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
      await context.sync();
    });

const entriesIn = async (excel: NodeExcel) => heldEntries(readWorkbookFile(await encodeXlsx(await excel.save()))).entries;

describe("a year in the workbook", () => {
  let third: FileWorkbook;
  let firstFile: Uint8Array;
  beforeAll(async () => {
    third = await bookOf(3);
    firstFile = await encodeXlsx(await bookOf(1));
  });

  async function opened<T>(book: FileWorkbook, work: (context: CommandContext, excel: NodeExcel) => Promise<T>): Promise<T> {
    const excel = await openInNode(book);
    try {
      return await work(contextOf(excel), excel);
    } finally {
      excel.close();
    }
  }

  it("[E6] the quarter is recorded once with its time, its bases and a row in the log; a ranking made before stays fresh", () =>
    opened(third, async (context, excel) => {
      await valueOf(computeRanking(context, { kind: "official" }));
      const before = await entriesIn(excel);
      expect(await valueOf(recordQuarter(context))).toEqual({
        status: "recorded",
        period: { year: 2026, quarter: 3 },
        count: 12,
        basisKept: true,
      });
      const recorded = (await entriesIn(excel)).slice(before.length);
      expect(recorded).toHaveLength(12);
      expect(new Set(recorded.map(({ lockedAt }) => lockedAt))).toEqual(new Set(["2026-10-08T14:30:00"]));
      expect(recorded.every(({ bases }) => bases.length > 0)).toBe(true);
      const state = await valueOf(inspectBook(context));
      expect(state.kind === "book" && state.steps.compute.state).toBe("done");
      // The same again: nothing to do. Other values: refused, nothing written.
      expect(await valueOf(recordQuarter(context))).toMatchObject({ status: "already", count: 12 });
      await put("评分-教务", "E8", 1)(excel);
      const differs = await valueOf(recordQuarter(context));
      expect(differs.status === "differs" && differs.differences.length).toBeGreaterThan(0);
      expect(await entriesIn(excel)).toHaveLength(before.length + 12);
    }));

  it("[E6] while anything blocks the quarter nothing is recorded", () =>
    opened(third, async (context, excel) => {
      await put("评分-教务", "E8", "95分")(excel);
      const before = await entriesIn(excel);
      expect(await valueOf(recordQuarter(context))).toMatchObject({ status: "blocked", blocking: [{ message: "V10.suggestion" }] });
      expect(await entriesIn(excel)).toEqual(before);
    }));

  it("[E6] chosen files are looked at first, each by name, then taken in one step; the year is written with formulas that agree", () =>
    opened(third, async (context, excel) => {
      await valueOf(recordQuarter(context));
      const before = await entriesIn(excel);
      const files = [
        { name: "一季度.xlsx", bytes: firstFile },
        { name: "垃圾.xlsx", bytes: new TextEncoder().encode("这不是工作簿") },
        { name: "空.xlsx", bytes: new Uint8Array() },
        { name: "再一次.xlsx", bytes: firstFile },
      ];
      const seen = await valueOf(collectQuarters(context, { files, take: false }));
      expect(seen.files.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
        "一季度.xlsx book",
        "垃圾.xlsx refused",
        "空.xlsx refused",
        "再一次.xlsx book",
      ]);
      const [first, , , again] = seen.files;
      if (first?.kind !== "book" || again?.kind !== "book") throw new Error("not a book");
      expect(
        first.quarters.map(({ period, source, fresh, refused }) => [period.year, period.quarter, source, fresh.length, refused]),
      ).toContainEqual([2026, 1, "result", 12, null]);
      expect(again.quarters.every(({ fresh, different }) => fresh.length === 0 && different.length === 0)).toBe(true);
      expect(await entriesIn(excel)).toEqual(before);

      const taken = await valueOf(collectQuarters(context, { files, take: true }));
      expect(taken).toMatchObject({ taken: true, fresh: seen.fresh });
      expect(await entriesIn(excel)).toHaveLength(before.length + seen.fresh);

      const report = await valueOf(writeAnnual(context));
      if (report.status !== "done") throw new Error(report.status);
      expect(report).toMatchObject({ sheets: ["年度汇总"], corrected: [] });
      expect(report.assessment.quarters.map(({ valid }) => valid > 0)).toEqual([true, true, true, false]);
      const view = await valueOf(readAnnual(context));
      expect(view).toMatchObject({ year: 2026, own: { status: "recorded" }, written: true, blocking: [] });
      // Every total again by plain integers, from what 历史 holds.
      const entries = (await entriesIn(excel)).filter(({ year }) => year === 2026);
      for (const { id, total, validQuarters } of report.assessment.members) {
        const totals = entries.flatMap((entry) => (entry.id === id && entry.total !== null ? [entry.total] : []));
        expect(validQuarters).toBe(totals.length);
        const sum = totals.reduce((all, one) => all + one, 0);
        if (total !== null) expect(total).toBe(Math.floor((2 * sum + totals.length) / (2 * totals.length)));
      }
      // A quarter that is edited on the sheet shows at once.
      const shown = () =>
        excel.run(async (ctx) => {
          const range = ctx.workbook.worksheets.getItem("年度汇总").getRange("A4").load("values");
          await ctx.sync();
          return String(range.values[0]?.[0]);
        });
      expect(await shown()).toBe("结果与写出时一致。");
      await put("年度汇总", "G6", 10)(excel);
      expect(await shown()).toMatch(/^已过期：\d+人/);
    }));

  it("[E6] nothing is taken of another unit's file unless it is accepted; a quarter with a problem is left out by name, and the open book's own quarter is not taken", () =>
    opened(third, async (context) => {
      const other = await encodeXlsx(
        await bookOf(1, async (excel) => {
          await put("设置", "B4", "另一所学校")(excel);
          await put("评分-教务", "E8", "95分")(excel);
        }),
      );
      const own = await encodeXlsx(third);
      const { files: seen, fresh } = await valueOf(
        collectQuarters(context, {
          files: [
            { name: "外校.xlsx", bytes: other },
            { name: "外校已认可.xlsx", bytes: other, otherUnit: true },
            { name: "本季.xlsx", bytes: own },
          ],
          take: false,
        }),
      );
      const [refused, ...files] = seen;
      expect(refused).toMatchObject({ kind: "book", otherUnit: true, unitAccepted: false, quarters: [] });
      expect(files[0]).toMatchObject({ kind: "book", unitName: "另一所学校", otherUnit: true });
      const reasons = files.map((file) => (file.kind === "book" ? file.quarters.map(({ refused }) => refused?.why ?? null) : []));
      expect(reasons[0]).toContain("blocked");
      expect(reasons[1]).toContain("ownQuarter");
      expect(fresh).toBe(
        files
          .flatMap((file) => (file.kind === "book" ? file.quarters : []))
          .reduce((n, one) => n + (one.refused ? 0 : one.fresh.length), 0),
      );
    }));

  it.each([
    ["recordQuarter", 3, (context: CommandContext) => recordQuarter(context)],
    ["writeAnnual", 5, (context: CommandContext) => writeAnnual(context)],
    [
      "collectQuarters",
      5,
      (context: CommandContext) => collectQuarters(context, { files: [{ name: "一季度.xlsx", bytes: firstFile }], take: true }),
    ],
  ] as const)(
    "%s is all or nothing: failing half-way in every %i-th request and the last leaves the same file",
    async (_, step, operate) => {
      expect(await strikeRequests(third, operate, { done: 0.5, from: 1, step })).toBeGreaterThan(1);
    },
  );
});
