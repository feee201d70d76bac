/** Shows one screen of the pane without Excel, for looking at: ?screen=validate&theme=dark. Not shipped. */
import { createRoot } from "react-dom/client";
import { bookOf } from "../../../src/commands/sample/bookOf";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import type { StepState } from "../../../src/commands/types";
import { assess } from "../../../src/core/assess";
import { assessQuality } from "../../../src/core/quality/assessQuality";
import { App } from "../../../src/taskpane/App";
import type { PaneTheme } from "../../../src/taskpane/office";
import { createPane } from "../../../src/taskpane/store/createPane";
import type { Screen } from "../../../src/taskpane/store/state";
import { emptySteps, fakeCommands, fakeContext, openBook } from "../fakeCommands";
import { annualOf } from "./annualOf";
import { noticeOfQuarter } from "./noticeOfQuarter";
import { publicityOf } from "./publicityOf";
import { boardOf, returnsOf } from "./returnsOf";
import { nextQuarterReport, rosterOf } from "./rosterOf";
import { someDifference } from "./someDifference";
import { someIssues } from "./someIssues";

const query = new URLSearchParams(window.location.search);
const of = query.get("of") ?? "path";
const done: StepState = { state: "done", at: "2026-10-08T14:30:00", by: "李老师", kind: "official" };
const stale: StepState = { ...done, state: "stale" };

const issues = of === "clean" ? [] : someIssues(Number(query.get("many") ?? 1));
const errors = issues.filter(({ severity }) => severity === "E").length;
const warnings = issues.filter(({ severity, confirmed }) => severity === "W" && !confirmed).length;
const books = {
  empty: { kind: "empty" },
  foreign: { kind: "foreign" },
  path: openBook({ issues, steps: { ...emptySteps, validate: { state: "problems", errors, warnings } } }),
  partly: openBook({
    departments: openBook().departments.map((one, index) => (index === 2 ? { ...one, sheet: null } : one)),
    steps: { ...emptySteps, collect: { state: "partly", got: 6, all: 8 } },
  }),
  clean: openBook({ steps: { ...emptySteps, validate: done, compute: done, groups: { state: "notYet" } } }),
  stale: openBook({ steps: { ...emptySteps, validate: stale, compute: stale, groups: stale } }),
  ready: openBook({ steps: { ...emptySteps, validate: done, compute: done, groups: done } }),
  locked: openBook({
    steps: { ...emptySteps, validate: done, compute: done, groups: done, archive: done },
    lock: { at: "2026-10-08T14:30:00", by: "李老师", version: "0.1.0", changed: 0 },
  }),
  changed: openBook({
    steps: { ...emptySteps, validate: done, compute: done, groups: done, archive: { state: "problems", errors: 2, warnings: 0 } },
    lock: { at: "2026-10-08T14:30:00", by: "李老师", version: "0.1.0", changed: 2 },
  }),
  trial: openBook({ issues, steps: { ...emptySteps, compute: { ...done, kind: "trial" } } }),
} as const;

const quarter = bookOf(sampleBook());
const { commands, workbook } = fakeCommands({
  book: books[(of in books ? of : "clean") as keyof typeof books],
  annual: annualOf(quarter),
  board: boardOf(),
  publicity: publicityOf(of),
  notice: noticeOfQuarter(quarter),
  assessment: assess(bookOf(sampleBook()), "official"),
  quality: () => ({ status: "done", quality: assessQuality(quarter, assess(quarter, "official"), null) }),
  tryOut: { status: "ready", kind: "official", book: bookOf(sampleBook()), before: assess(bookOf(sampleBook()), "official"), open: 0 },
});
const difference = someDifference(bookOf(sampleBook()));
workbook.returned = returnsOf();
workbook.roster = (request) => rosterOf(request, of !== "empty");
workbook.nextQuarter = nextQuarterReport();
workbook.preview = difference.preview;
workbook.changes = difference.changes;
const pane = createPane(commands, fakeContext);
const root = document.getElementById("pane");
if (!root) throw new Error("no place for the pane");
createRoot(root).render(
  <App pane={pane} readTheme={() => (query.get("theme") ?? "light") as PaneTheme} watchTheme={() => () => undefined} />,
);
if (of === "notLoaded" || of === "notInExcel" || of === "tooOld") pane.unavailable(of);
else if (of !== "connecting")
  void pane.connect().then(async () => {
    pane.open((query.get("screen") ?? "home") as Screen);
    if (query.has("working")) workbook.gate = new Promise(() => undefined);
    if (query.has("named")) await pane.nameOperator("李老师");
    if (query.has("working")) void pane.perform({ do: "compute", kind: "official" });
    if (query.has("failing")) {
      workbook.failNext = { kind: "protected", params: { sheet: "评分-教务" } };
      void pane.perform({ do: "validate" });
    }
  });
