import type { StepState } from "../../src/commands/types";
import { createPane } from "../../src/taskpane/store/createPane";
import type { OpenState } from "../../src/taskpane/store/state";
import { emptySteps, fakeCommands, fakeContext, issue, openBook } from "./fakeCommands";

const done: StepState = { state: "done", at: "2026-10-08T14:30:00", by: "李老师", kind: "official" };
const computed = openBook({ steps: { ...emptySteps, validate: done, compute: done } });

async function start(book: Parameters<typeof fakeCommands>[0] = {}, operator = "李老师") {
  const { commands, workbook } = fakeCommands(book);
  let clock = 0;
  const calls = { inspected: 0, rechecked: [] as string[][] };
  const counting: typeof commands = {
    ...commands,
    inspectBook: (context) => (calls.inspected++, commands.inspectBook(context)),
    recheck: (context, edits) => (calls.rechecked.push(edits.map(({ address }) => address)), commands.recheck(context, edits)),
  };
  const pane = createPane(counting, fakeContext, () => clock);
  await pane.connect();
  if (operator) await pane.nameOperator(operator);
  const state = (): OpenState => {
    const now = pane.get();
    if (now.phase !== "open") throw new Error("the pane is not open");
    return now;
  };
  const step = (name: "validate" | "compute") => {
    const { book } = state();
    return book.state === "read" && book.book.kind === "book" ? book.book.steps[name].state : null;
  };
  return { pane, workbook, state, step, calls, tick: (to: number) => (clock = to) };
}

describe("edits in the workbook", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("make finished steps stale at once, and half a second after a burst of them what they touched is checked", async () => {
    const { workbook, step, calls, state } = await start({ book: computed });
    for (const address of ["G17", "G18", "G19"]) workbook.edit({ address });
    expect([step("validate"), step("compute")]).toEqual(["stale", "stale"]);
    await jest.advanceTimersByTimeAsync(400);
    expect(calls.rechecked).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    expect(calls).toEqual({ inspected: 1, rechecked: [["G17", "G18", "G19"]] });
    expect(state().book).toMatchObject({ state: "read", freshness: "current" });
  });

  it("are covered by the whole reading after a command: nothing is checked twice", async () => {
    const { pane, workbook, calls } = await start({ book: computed });
    workbook.edit({ address: "G17" });
    await pane.perform({ do: "validate" });
    await jest.advanceTimersByTimeAsync(2000);
    expect(calls).toEqual({ inspected: 2, rechecked: [] });
  });

  it("that are the pane's own writes make nothing stale", async () => {
    const { pane, workbook, step, tick } = await start({ book: computed });
    tick(10_000);
    await pane.perform({ do: "validate" });
    tick(10_500);
    workbook.edit();
    expect(step("validate")).toBe("done");
  });

  it("are kept in view when the workbook cannot be read just then", async () => {
    const { commands, workbook } = fakeCommands({ book: computed });
    let busy = false;
    const recheck: typeof commands.recheck = (context, edits) =>
      busy ? Promise.resolve({ ok: false, failure: { kind: "cellEditing", params: {} } }) : commands.recheck(context, edits);
    const pane = createPane({ ...commands, recheck }, fakeContext);
    await pane.connect();
    busy = true;
    workbook.edit();
    await jest.advanceTimersByTimeAsync(2000);
    expect(pane.get()).toMatchObject({ book: { state: "read", freshness: "unread" }, trouble: null });
    busy = false;
    await pane.reread("loud");
    expect(pane.get()).toMatchObject({ book: { freshness: "current" } });
  });
});

describe("work", () => {
  it("that puts a name into the workbook asks for the name first, and then goes on by itself", async () => {
    const { pane, workbook, state } = await start({ book: openBook() }, "");
    await pane.perform({ do: "validate" });
    expect(workbook.asked).toEqual([]);
    expect(state().asking).toEqual({ do: "validate" });
    await pane.nameOperator(" 李老师 ");
    expect(workbook.asked).toEqual([{ command: "validate", user: "李老师" }]);
    expect(state().screen).toBe("validate");
  });

  it("that is cancelled says that nothing was written", async () => {
    const { pane, workbook, state } = await start({ book: openBook() });
    let open = (): void => undefined;
    workbook.gate = new Promise((resolve) => (open = resolve));
    const working = pane.perform({ do: "validate" });
    expect(state().work).toMatchObject({ intent: { do: "validate" }, cancelling: false });
    pane.cancel();
    expect(state().work?.cancelling).toBe(true);
    open();
    await working;
    expect(state()).toMatchObject({ work: null, trouble: null, notice: { of: "cancelled" } });
  });

  it("that is cancelled too late says that it was done all the same", async () => {
    const { commands } = fakeCommands({ book: openBook() });
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    // It had begun to write: the signal is not looked at any more.
    const validate: typeof commands.validate = async ({ signal: _, ...context }) => {
      await gate;
      return commands.validate(context);
    };
    const pane = createPane({ ...commands, validate }, fakeContext);
    await pane.connect();
    await pane.nameOperator("李老师");
    const working = pane.perform({ do: "validate" });
    pane.cancel();
    open();
    await working;
    expect((pane.get() as OpenState).notice).toMatchObject({ of: "validate", late: true });
    await pane.perform({ do: "validate" });
    expect((pane.get() as OpenState).notice).toMatchObject({ of: "validate", late: false });
  });

  it("that fails keeps what to try again", async () => {
    const { pane, workbook, state } = await start({ book: openBook() });
    workbook.failNext = { kind: "cellEditing", params: {} };
    await pane.perform({ do: "validate" });
    expect(state().trouble).toEqual({ failure: { kind: "cellEditing", params: {} }, retry: { do: "validate" } });
    await pane.perform({ do: "validate" });
    expect(state().trouble).toBeNull();
  });

  it("that throws ends as a failure and leaves the pane usable", async () => {
    const { commands } = fakeCommands({ book: openBook() });
    const pane = createPane({ ...commands, validate: () => Promise.reject(new Error("a bug")) }, fakeContext);
    await pane.connect();
    await pane.nameOperator("李老师");
    await pane.perform({ do: "validate" });
    const state = pane.get() as OpenState;
    expect(state.work).toBeNull();
    expect(state.trouble?.failure.kind).toBe("unexpected");
  });

  it("that issues hold back leads to the issues and says how many there are", async () => {
    const { pane, state } = await start({ book: openBook({ issues: [issue({}), issue({ cell: "G18" })] }) });
    await pane.perform({ do: "compute", kind: "official" });
    expect(state()).toMatchObject({ screen: "validate", blocked: { kind: "official", count: 2 } });
  });

  it("of mending is followed by a check, so that the path does not say stale", async () => {
    const faulty = issue({ fix: [{ kind: "value", sheet: "评分-教务", cell: "G17", before: "９５", after: 95 }] });
    const { pane, workbook, step } = await start({ book: openBook({ issues: [faulty] }) });
    await pane.perform({ do: "fix", issues: [faulty] });
    expect(workbook.asked.map(({ command }) => command)).toEqual(["applyFixes", "validate"]);
    expect(step("validate")).toBe("done");
  });
});
