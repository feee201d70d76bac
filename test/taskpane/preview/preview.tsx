/**
 * Shows one screen of the pane without Excel, for looking at: ?screen=validate&theme=dark. Not shipped.
 * `window.preview` shows the next one in the same page, and what is shown in another theme and language.
 */
import { createRoot, type Root } from "react-dom/client";
import { bookOf } from "../../../src/commands/sample/bookOf";
import type { Failure } from "../../../src/commands/outcome";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import type { BookState, StepState } from "../../../src/commands/types";
import { assess } from "../../../src/core/assess";
import { explainer } from "../../../src/core/explain";
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

export interface Look {
  readonly theme: PaneTheme;
  readonly language: string;
}

declare global {
  interface Window {
    preview: { readonly show: (query: string) => Promise<void>; readonly look: (look: Look) => void };
  }
}

const done: Extract<StepState, { state: "done" }> = { state: "done", at: "2026-10-08T14:30:00", by: "李老师", kind: "official" };
const stale: StepState = { ...done, state: "stale" };
const lockMark = { at: "2026-10-08T14:30:00", by: "李老师", version: "0.1.0", changed: 0 };

function bookNamed(of: string, many: number): BookState {
  const issues = someIssues(many);
  const errors = issues.filter(({ severity }) => severity === "E").length;
  const warnings = issues.filter(({ severity, confirmed }) => severity === "W" && !confirmed).length;
  switch (of) {
    case "empty":
    case "foreign":
      return { kind: of };
    case "template":
      return { kind: of, of: "scores", period: { year: 2026, quarter: 3 } };
    case "path":
      return openBook({ issues, steps: { ...emptySteps, validate: { state: "problems", errors, warnings } } });
    case "partly":
      return openBook({
        departments: openBook().departments.map((one, index) => (index === 2 ? { ...one, sheet: null } : one)),
        steps: { ...emptySteps, collect: { state: "partly", got: 6, all: 8 } },
      });
    case "stale":
      return openBook({ issues, steps: { ...emptySteps, validate: stale, compute: stale, groups: stale } });
    case "ready":
      return openBook({ steps: { ...emptySteps, validate: done, compute: done, groups: done } });
    case "locked":
      return openBook({ steps: { ...emptySteps, validate: done, compute: done, groups: done, archive: done }, lock: lockMark });
    case "changed":
      return openBook({
        steps: { ...emptySteps, validate: done, compute: done, groups: done, archive: { state: "problems", errors: 2, warnings: 0 } },
        lock: { ...lockMark, changed: 2 },
      });
    case "trial":
      return openBook({ issues, steps: { ...emptySteps, compute: { ...done, kind: "trial" as const } } });
    default:
      return openBook({ steps: { ...emptySteps, validate: done, compute: done } });
  }
}

const quarter = bookOf(sampleBook());
const assessment = assess(quarter, "official");
const quality = assessQuality(quarter, assessment, null);
const difference = someDifference(quarter);

let look: Look = { theme: "light", language: "zh-CN" };
const lookers = new Set<() => void>();
let shown: Root | null = null;

async function show(text: string): Promise<void> {
  const query = new URLSearchParams(text);
  const of = query.get("of") ?? "path";
  const { commands: able, workbook } = fakeCommands({
    book: bookNamed(of, Number(query.get("many") ?? 1)),
    annual: annualOf(quarter),
    board: boardOf(),
    publicity: publicityOf(of),
    notice: noticeOfQuarter(quarter),
    assessment,
    explain: explainer(quarter, assessment),
    quality: () => ({ status: "done", quality }),
    tryOut: { status: "ready", kind: "official", book: quarter, before: assessment, open: 0 },
  });
  workbook.returned = returnsOf();
  workbook.roster = (request) => rosterOf(request, of !== "empty");
  workbook.nextQuarter = nextQuarterReport();
  workbook.preview = difference.preview;
  workbook.changes = difference.changes;
  const failure: Failure = { kind: "cellEditing", params: {} };
  const pane = createPane(query.has("unread") ? { ...able, inspectBook: async () => ({ ok: false, failure }) } : able, fakeContext);
  const place = document.getElementById("pane");
  if (!place) throw new Error("no place for the pane");
  shown?.unmount();
  shown = createRoot(place);
  shown.render(
    <App
      pane={pane}
      readTheme={() => look.theme}
      readLanguage={() => look.language}
      watchTheme={(onChange) => {
        lookers.add(onChange);
        return () => lookers.delete(onChange);
      }}
    />,
  );
  if (of === "connecting") return;
  if (of === "notLoaded" || of === "notInExcel" || of === "tooOld") return pane.unavailable(of);
  await pane.connect();
  pane.open((query.get("screen") ?? "home") as Screen);
  if (query.has("working")) workbook.gate = new Promise(() => undefined);
  if (query.has("named")) await pane.nameOperator("李老师");
  if (query.has("working")) void pane.perform({ do: "compute", kind: "official" });
  if (query.has("failing")) {
    workbook.failNext = { kind: "protected", params: { sheet: "评分-教务" } };
    await pane.perform({ do: "validate" });
  }
}

window.preview = {
  show,
  look: (next) => {
    look = next;
    lookers.forEach((onChange) => onChange());
  },
};

const asked = new URLSearchParams(window.location.search);
look = { theme: (asked.get("theme") ?? "light") as PaneTheme, language: asked.get("language") ?? "zh-CN" };
if (window.location.search !== "") void show(window.location.search);
