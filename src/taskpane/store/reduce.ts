/** What has happened, and what the pane knows afterwards. */
import type { TemplatesReport } from "../../commands/makeTemplates";
import type { LockReport } from "../../commands/lockQuarter";
import type { Failure } from "../../commands/outcome";
import type { FixesDone } from "../../commands/undoFixes";
import type { BookState, StepName, StepState } from "../../commands/types";
import type { Assessment } from "../../core/assessment";
import {
  opened,
  type Difference,
  type ChosenQuarters,
  type ChosenReturns,
  type ChosenRoster,
  type Intent,
  type Notice,
  type OpenState,
  type PaneState,
  type Screen,
  type Trouble,
  type UnavailableReason,
  type Work,
} from "./state";
import { outdate, shownOf, type ViewName, type ViewReading } from "./views";

export type Happening =
  | { readonly type: "unavailable"; readonly why: UnavailableReason }
  | { readonly type: "connected" }
  | { readonly type: "opened"; readonly screen: Screen; readonly about?: string }
  | { readonly type: "previousChosen"; readonly previous: OpenState["previous"] }
  | { readonly type: "bookRead"; readonly book: BookState }
  | { readonly type: "bookNotRead"; readonly failure: Failure; readonly loud: boolean }
  | { readonly type: "edited" }
  | { readonly type: "assessmentAsked" }
  | { readonly type: "assessmentRead"; readonly assessment: Assessment | null; readonly inputs: string }
  | { readonly type: "viewAsked"; readonly view: ViewName }
  | { readonly type: "viewRead"; readonly view: ViewName; readonly reading: ViewReading<unknown> }
  | { readonly type: "operatorAsked"; readonly before: Intent | "operator" }
  | { readonly type: "operatorAskedOff" }
  | { readonly type: "operatorNamed"; readonly name: string }
  | { readonly type: "workBegan"; readonly intent: Intent }
  | { readonly type: "workMoved"; readonly progress: NonNullable<Work["progress"]> }
  | { readonly type: "workCancelling" }
  | { readonly type: "workEnded"; readonly notice: Notice | null; readonly trouble: Trouble | null }
  | { readonly type: "blocked"; readonly kind: "official" | "trial"; readonly count: number }
  | { readonly type: "computed"; readonly assessment: Assessment; readonly corrected: number }
  | { readonly type: "filesSeen"; readonly chosen: ChosenQuarters | null }
  | { readonly type: "returnsSeen"; readonly returns: ChosenReturns | null }
  | { readonly type: "rosterSeen"; readonly roster: ChosenRoster | null }
  | { readonly type: "nextQuarterMade"; readonly report: OpenState["nextQuarter"] }
  | { readonly type: "templatesMade"; readonly templates: TemplatesReport }
  | { readonly type: "lockRefused"; readonly report: LockReport }
  | { readonly type: "previewed"; readonly difference: Difference }
  | { readonly type: "differenceLeft" }
  | { readonly type: "fixed"; readonly fixed: FixesDone | null }
  | { readonly type: "rowSelected"; readonly memberId: string }
  | { readonly type: "troubled"; readonly trouble: Trouble }
  | { readonly type: "troubleDismissed" };

export function reduce(state: PaneState, happening: Happening): PaneState {
  if (happening.type === "unavailable") return { phase: "unavailable", why: happening.why };
  if (happening.type === "connected") return opened;
  return state.phase === "open" ? reduceOpen(state, happening) : state;
}

type OpenHappening = Exclude<Happening, { type: "unavailable" | "connected" }>;

function reduceOpen(state: OpenState, happening: OpenHappening): OpenState {
  switch (happening.type) {
    case "opened":
      return { ...state, screen: happening.screen, about: happening.about ?? null, cameFrom: state.screen, selected: null };
    case "previousChosen":
      return { ...state, previous: happening.previous };
    case "bookRead":
      return bookRead(state, happening.book);
    case "bookNotRead":
      if (state.book.state === "read" && !happening.loud) return { ...state, book: { ...state.book, freshness: "unread" } };
      if (state.book.state === "read") return { ...state, trouble: { failure: happening.failure, retry: "reread" } };
      return { ...state, book: { state: "failed", failure: happening.failure } };
    case "edited":
      return state.book.state === "read"
        ? { ...state, book: { state: "read", book: markStale(state.book.book), freshness: "edited" } }
        : state;
    case "assessmentAsked":
      return state.assessment.state === "read" ? state : { ...state, assessment: { state: "reading" } };
    case "assessmentRead":
      return {
        ...state,
        assessment: happening.assessment
          ? { state: "read", assessment: happening.assessment, inputs: happening.inputs }
          : { state: "unable" },
      };
    case "viewAsked": {
      const reading: ViewReading<unknown> = state.views[happening.view] ?? { state: "none" };
      return { ...state, views: { ...state.views, [happening.view]: { state: "reading", last: shownOf(reading) } } };
    }
    case "viewRead":
      return { ...state, views: { ...state.views, [happening.view]: happening.reading } };
    case "operatorAsked":
      return { ...state, asking: happening.before };
    case "operatorAskedOff":
      // Who leaves before a piece of work has begun hears that nothing was done.
      return state.asking === null || state.asking === "operator"
        ? { ...state, asking: null }
        : { ...state, asking: null, notice: { of: "cancelled", id: (state.notice?.id ?? 0) + 1 } };
    case "operatorNamed":
      return { ...state, operator: happening.name, asking: null };
    case "workBegan":
      return {
        ...state,
        work: { intent: happening.intent, progress: null, cancelling: false },
        trouble: null,
        blocked: null,
        lockRefused: null,
        difference: null,
      };
    case "workMoved":
      return state.work ? { ...state, work: { ...state.work, progress: happening.progress } } : state;
    case "workCancelling":
      return state.work ? { ...state, work: { ...state.work, cancelling: true } } : state;
    case "workEnded":
      return {
        ...state,
        work: null,
        trouble: happening.trouble,
        notice: happening.notice
          ? {
              ...happening.notice,
              id: (state.notice?.id ?? 0) + 1,
              late: happening.notice.of !== "cancelled" && state.work?.cancelling === true,
            }
          : state.notice,
      };
    case "blocked":
      return { ...state, blocked: { kind: happening.kind, count: happening.count } };
    case "computed":
      return { ...state, assessment: { state: "read", assessment: happening.assessment, inputs: null }, corrected: happening.corrected };
    case "filesSeen":
      return { ...state, chosen: happening.chosen };
    case "returnsSeen":
      return { ...state, returns: happening.returns };
    case "rosterSeen":
      return { ...state, roster: happening.roster };
    case "nextQuarterMade":
      return { ...state, nextQuarter: happening.report };
    case "templatesMade":
      return { ...state, templates: happening.templates };
    case "fixed":
      return { ...state, fixed: happening.fixed };
    case "lockRefused":
      return { ...state, lockRefused: happening.report };
    case "previewed":
      return { ...state, difference: happening.difference };
    case "differenceLeft":
      return { ...state, difference: null };
    case "rowSelected":
      return { ...state, selected: { id: happening.memberId, times: (state.selected?.times ?? 0) + 1 } };
    case "troubled":
      return { ...state, trouble: happening.trouble };
    case "troubleDismissed":
      return { ...state, trouble: null, blocked: null };
  }
}

function bookRead(state: OpenState, book: BookState): OpenState {
  const inputs = book.kind === "book" ? book.inputs : null;
  const held = state.assessment.state === "read" ? state.assessment : null;
  // Articles, earlier quarters and the like change no ranking, yet other views: an edit outdates them all.
  const unchanged = inputs !== null && inputs === inputsOf(state) && freshnessOf(state) === "current" && state.work === null;
  const keeps = held !== null && inputs !== null && (held.inputs === null || held.inputs === inputs);
  return {
    ...state,
    book: { state: "read", book, freshness: "current" },
    assessment: keeps ? { ...held, inputs } : { state: "none" },
    views: unchanged ? state.views : outdate(state.views),
    // A workbook that is no book has no other screen than Home, but the one by which a roster makes it a book.
    screen: book.kind === "book" || state.screen === "roster" ? state.screen : "home",
  };
}

const inputsOf = ({ book }: OpenState): string | null => (book.state === "read" && book.book.kind === "book" ? book.book.inputs : null);
const freshnessOf = ({ book }: OpenState): string | null => (book.state === "read" ? book.freshness : null);

/** The screen says "stale" at once; the reading that follows says it for certain. */
function markStale(book: BookState): BookState {
  if (book.kind !== "book") return book;
  const steps = Object.fromEntries(
    (Object.entries(book.steps) as [StepName, StepState][]).map(([name, step]) => [
      name,
      step.state === "done" && name !== "prepare" && name !== "collect" && name !== "archive" ? { ...step, state: "stale" as const } : step,
    ]),
  ) as Record<StepName, StepState>;
  return { ...book, steps };
}
