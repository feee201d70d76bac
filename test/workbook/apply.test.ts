import { applyFixes } from "../../src/commands/applyFixes";
import { computeRanking } from "../../src/commands/computeRanking";
import { confirmWarnings } from "../../src/commands/confirmWarnings";
import { inspectBook } from "../../src/commands/inspectBook";
import { loadSample } from "../../src/commands/loadSample";
import type { CommandContext, Outcome } from "../../src/commands/outcome";
import { writeGroups } from "../../src/commands/writeGroups";
import { encodeXlsx } from "../../src/xlsx/encode";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { openInNode } from "../../src/host/node";
import type { Issue } from "../../src/core/issue";
import { contextOf, openEmpty } from "./openEmpty";

jest.setTimeout(300_000);

/** The sample at rest, made once. */
async function sample(faults: boolean): Promise<FileWorkbook> {
  const excel = await openEmpty();
  const loaded = await loadSample(contextOf(excel), { faults, members: 12 });
  expect(loaded).toMatchObject({ ok: true });
  const saved = await excel.save();
  excel.close();
  return saved;
}

/**
 * Runs an operation once for each request it sends (or for every `step`-th), with that request failing (before its first action, or half-way), and expects a
 * failure and the very same file each time.
 */
async function failAtEachRequest(
  book: FileWorkbook,
  operate: (context: CommandContext) => Promise<Outcome<unknown>>,
  halfWay: boolean,
  /** Every how many requests: each takes seconds, and the cheaper operations are struck at all of them. */
  step = 1,
): Promise<number> {
  for (let at = 0; ; at += step) {
    const excel = await openInNode(book);
    const before = await encodeXlsx(await excel.save());
    let struck = false;
    excel.host.counters.reset();
    excel.host.failRequest = (index, body) => {
      if (index !== at) return null;
      struck = true;
      return { code: "GeneralException", afterActions: halfWay ? Math.floor((body.Actions?.length ?? 0) / 2) : 0 };
    };
    const outcome = await operate(contextOf(excel));
    excel.host.failRequest = null;
    if (!struck) {
      expect(outcome).toMatchObject({ ok: true });
      excel.close();
      return at;
    }
    const after = await encodeXlsx(await excel.save());
    excel.close();
    if (outcome.ok) continue; // the library's own clean-up request failed: the work was done
    expect({ at, failure: outcome.failure.kind }).toEqual({ at, failure: "unexpected" });
    expect({ at, same: Buffer.from(after).equals(before) }).toEqual({ at, same: true });
  }
}

/** Looks at the book and goes on with its issues; a failure on the way is the answer. */
async function withIssues(
  context: CommandContext,
  next: (issues: readonly Issue[]) => Promise<Outcome<unknown>>,
): Promise<Outcome<unknown>> {
  const state = await inspectBook(context);
  return state.ok && state.value.kind === "book" ? next(state.value.issues) : state;
}

describe("apply is all or nothing", () => {
  let clean: FileWorkbook;
  let faulty: FileWorkbook;
  beforeAll(async () => {
    clean = await sample(false);
    faulty = await sample(true);
  });

  it.each([false, true])("a new ranking: a failure at any request (half-way: %s) leaves the workbook as it was", async (halfWay) => {
    const requests = await failAtEachRequest(clean, (context) => computeRanking(context, { kind: "official" }), halfWay, halfWay ? 2 : 1);
    expect(requests).toBeGreaterThan(5);
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
    await failAtEachRequest(computed, (context) => writeGroups(context), true, 2);
  });

  it("safe fixes: every cell, format, merge and hidden row comes back", async () => {
    await failAtEachRequest(faulty, (context) => withIssues(context, (issues) => applyFixes(context, issues)), true);
  });

  it("confirmations: appended rows go again", async () => {
    await failAtEachRequest(
      faulty,
      (context) => withIssues(context, (issues) => confirmWarnings(context, { issues, reason: "已与教务核对" })),
      false,
    );
  });
});

describe("apply refuses", () => {
  it("inputs that someone changed after they were read, and names nobody's sheet as its own", async () => {
    const excel = await openInNode(await sample(false));
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
    const excel = await openInNode(await sample(false));
    await excel.run(async (context) => {
      context.workbook.worksheets.add("季度汇总").getRange("A1").values = [["自己做的表"]];
      await context.sync();
    });
    const outcome = await computeRanking(contextOf(excel), { kind: "official" });
    expect(outcome).toMatchObject({ ok: false, failure: { kind: "nameTaken", params: { sheet: "季度汇总" } } });
    excel.close();
  });
});
