import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { computeRanking } from "../../src/commands/computeRanking";
import { confirmSheet } from "../../src/commands/confirmSheet";
import { inspectBook } from "../../src/commands/inspectBook";
import { loadSample } from "../../src/commands/loadSample";
import { lockQuarter } from "../../src/commands/lockQuarter";
import type { CommandContext, Outcome } from "../../src/commands/outcome";
import { recordQuarter } from "../../src/commands/recordQuarter";
import { unlockQuarter } from "../../src/commands/unlockQuarter";
import { validate } from "../../src/commands/validate";
import { writeAnnual } from "../../src/commands/writeAnnual";
import { writePublicity } from "../../src/commands/writePublicity";
import { writeQuality } from "../../src/commands/writeQuality";
import { contextOf, openEmpty } from "../workbook/openEmpty";

jest.setTimeout(300_000);

const FOLDER = join(__dirname, "..", "..", "src", "commands");

/** They write, and need no line of their own: rows of 设置 that a computation adds to what it logs itself. */
const WITHOUT_LINE = ["completeSettings.ts"];

it("every command that writes into the workbook logs a line with the rules and the inputs", () => {
  const writing = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".ts") && !WITHOUT_LINE.includes(name))
    .map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }))
    .filter(({ text }) => text.includes('from "../workbook/apply"'));
  expect(writing.length).toBeGreaterThan(15);
  expect(writing.filter(({ text }) => !text.includes("logRow(")).map(({ name }) => name)).toEqual([]);
  expect(writing.filter(({ text }) => /rules: ""|inputs: ""/.test(text)).map(({ name }) => name)).toEqual([]);
});

it("each operation stands in 操作日志 in one line: when, what, by whom, under which rules, from which inputs", async () => {
  const excel = await openEmpty();
  const context = contextOf(excel);
  const lines = (): Promise<unknown[][]> =>
    excel.run(async (ctx) => {
      const range = ctx.workbook.tables.getItem("Log").getDataBodyRange().load("values");
      await ctx.sync();
      return range.values.filter((row) => row[0] !== "");
    });
  const operations: readonly (readonly [string, (context: CommandContext) => Promise<Outcome<unknown>>])[] = [
    ["写入示例", (one) => loadSample(one, { faults: false, members: 12 })],
    ["确认评分表", (one) => confirmSheet(one, "JW")],
    ["写出校验报告", (one) => validate(one, { sheet: true })],
    ["计算排名", (one) => computeRanking(one, { kind: "official" })],
    ["宣传统计", (one) => writePublicity(one)],
    ["评分质量", (one) => writeQuality(one, { kind: "official", previous: null })],
    ["记入历史", (one) => recordQuarter(one)],
    ["写出年度汇总", (one) => writeAnnual(one)],
    ["锁定季度", (one) => lockQuarter(one)],
    ["解除锁定", (one) => unlockQuarter(one, { reason: "申诉成立" })],
  ];
  const seen: unknown[] = [];
  for (const [name, operate] of operations) {
    expect([name, await operate(context)]).toMatchObject([name, { ok: true }]);
    const state = await inspectBook(context);
    const inputs = state.ok && state.value.kind === "book" ? state.value.inputs : "";
    const log = await lines();
    const last = log.at(-1) ?? [];
    seen.push([log.length, last[0], last[1], last[4] !== "", last[5] === inputs]);
  }
  expect(seen).toEqual(operations.map(([name], index) => [index + 1, "2026-10-08T14:30:00", `${name}（王老师）`, true, true]));
  excel.close();
});
