import { applyFixes } from "../../src/commands/applyFixes";
import { computeRanking } from "../../src/commands/computeRanking";
import { confirmWarnings } from "../../src/commands/confirmWarnings";
import { inspectBook } from "../../src/commands/inspectBook";
import { loadSample } from "../../src/commands/loadSample";
import type { CommandContext, Outcome } from "../../src/commands/outcome";
import { writeGroups } from "../../src/commands/writeGroups";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { openInNode } from "../../src/host/node";
import type { Issue } from "../../src/core/issue";
import { sampleFile } from "../commands/sampleFile";
import { contextOf, openEmpty } from "./openEmpty";
import { strikeRequests } from "./strikes";

jest.setTimeout(300_000);

/** The sample with its faults at rest. */
async function faultySample(): Promise<FileWorkbook> {
  const excel = await openEmpty();
  const loaded = await loadSample(contextOf(excel), { faults: true, members: 12 });
  expect(loaded).toMatchObject({ ok: true });
  const saved = await excel.save();
  excel.close();
  return saved;
}

/** Looks at the book and goes on with its issues; a failure on the way is the answer. */
async function withIssues(
  context: CommandContext,
  next: (issues: readonly Issue[]) => Promise<Outcome<unknown>>,
): Promise<Outcome<unknown>> {
  const state = await inspectBook(context);
  return state.ok && state.value.kind === "book" ? next(state.value.issues) : state;
}

let clean: FileWorkbook;
beforeAll(async () => {
  clean = await sampleFile();
});

describe("apply is all or nothing", () => {
  let faulty: FileWorkbook;
  beforeAll(async () => {
    faulty = await faultySample();
  });

  it.each([
    [0, 0],
    [0.5, 1],
  ])("a new ranking: a failure at any request (this part of it done: %d) leaves the workbook as it was", async (done, from) => {
    const failures = await strikeRequests(clean, (context) => computeRanking(context, { kind: "official" }), { done, from, step: 3 });
    expect(failures).toBeGreaterThan(2);
  });

  it("a recomputation with groups over an older one: the older sheets come back, and the record of what they were made from", async () => {
    const excel = await openInNode(clean);
    expect(await writeGroups(contextOf(excel))).toMatchObject({ ok: true, value: { status: "done" } });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("评分-教务").getRange("E8").values = [[1]];
      await context.sync();
    });
    const computed = await excel.save();
    excel.close();
    expect(await strikeRequests(computed, (context) => writeGroups(context), { done: 0.5, from: 2, step: 4 })).toBeGreaterThan(2);
  });

  it("safe fixes: every cell, format, merge and hidden row comes back", async () => {
    const fix = (context: CommandContext) => withIssues(context, (issues) => applyFixes(context, issues));
    expect(await strikeRequests(faulty, fix, { done: 0.5 })).toBeGreaterThan(4);
  });

  it("confirmations: appended rows go again", async () => {
    const confirm = (context: CommandContext) =>
      withIssues(context, (issues) => confirmWarnings(context, { issues, reason: "已与教务核对" }));
    expect(await strikeRequests(faulty, confirm, { done: 0 })).toBeGreaterThan(4);
  });
});

describe("apply refuses", () => {
  it("inputs that someone changed after they were read, and names nobody's sheet as its own", async () => {
    const excel = await openInNode(clean);
    const { run } = excel;
    let requests = 0;
    // A co-author types a score while the fresh sheets are being written.
    const meddling: CommandContext["run"] = async (batch) => {
      if (++requests === 3)
        await run(async (context) => {
          context.workbook.worksheets.getItem("评分-教务").getRange("E8").values = [[1]];
          await context.sync();
        });
      return run(batch);
    };
    const outcome = await computeRanking(contextOf(excel, { run: meddling }), { kind: "official" });
    expect(outcome).toMatchObject({ ok: false, failure: { kind: "changedMeanwhile" } });
    excel.close();
  });

  it("a sheet of somebody else's with an output's name", async () => {
    const excel = await openInNode(clean);
    await excel.run(async (context) => {
      context.workbook.worksheets.add("季度汇总").getRange("A1").values = [["自己做的表"]];
      await context.sync();
    });
    const outcome = await computeRanking(contextOf(excel), { kind: "official" });
    expect(outcome).toMatchObject({ ok: false, failure: { kind: "nameTaken", params: { sheet: "季度汇总" } } });
    excel.close();
  });
});
