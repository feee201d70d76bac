/** The one store of the pane: the state, and the actions that change it by way of the commands. */
import type { Failure, Outcome } from "../../commands/outcome";
import type { CellRef } from "../../core/book";
import type { Commands, Edit, MakeContext, ViewQuery } from "./commands";
import { performIntent } from "./performIntent";
import { reduce, type Happening } from "./reduce";
import { shownFirst } from "./shownFirst";
import type { Intent, OpenState, PaneState, Screen, UnavailableReason } from "./state";
import type { ViewName } from "./views";

/** Edits come in bursts (typing down a column, a fill); one check of what they touched follows a burst. Milliseconds. */
const QUIET = 500;
/** Excel reports our own writes a little after they are done. Milliseconds. */
const ECHO = 1500;
/** A glance away and back reads nothing again. Milliseconds. */
const FRESH = 5000;

export interface Pane {
  readonly get: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly unavailable: (why: UnavailableReason) => void;
  /** The host is ready: read the book and begin to watch it. */
  readonly connect: () => Promise<void>;
  readonly open: (screen: Screen) => void;
  /** 校验, narrowed down to a department. */
  readonly openIssuesOf: (department: string) => void;
  readonly perform: (intent: Intent) => Promise<void>;
  readonly askOperator: () => void;
  readonly nameOperator: (name: string) => Promise<void>;
  readonly leaveOperator: () => void;
  readonly cancel: () => void;
  readonly jump: (place: CellRef) => Promise<void>;
  /** Read the workbook again; quiet readings keep what is shown when they fail. */
  readonly reread: (how: "quiet" | "loud") => Promise<void>;
  readonly readAssessment: () => Promise<void>;
  /** Reads what a screen beside the guided path shows. */
  readonly view: (name: ViewName) => Promise<void>;
  /** Last quarter's book for 评分质量, or none; what is shown is read again. */
  readonly choosePrevious: (previous: OpenState["previous"]) => Promise<void>;
  /** The person is back at the pane: the ribbon or a co-author may have changed the workbook. */
  readonly lookAgain: () => void;
  readonly dismissTrouble: () => void;
  /** The recomputation shown is not applied. */
  readonly leaveDifference: () => void;
  /** The chosen files are not taken. */
  readonly leaveFiles: () => void;
  /** The returned files are not taken. */
  readonly leaveReturns: () => void;
  /** The list of people is not taken. */
  readonly leaveRoster: () => void;
  readonly leaveNextQuarter: () => void;
}

/** These put a name into the workbook. */
const needsOperator = (intent: Intent): boolean =>
  !["sample", "lookAtFiles", "lookAtReturns", "templates", "openFiles", "lookAtRoster", "mark", "unmark"].includes(intent.do);

export function createPane(commands: Commands, makeContext: MakeContext, clock: () => number = Date.now): Pane {
  let state: PaneState = { phase: "connecting" };
  let stop: AbortController | null = null;
  let quietTimer: ReturnType<typeof setTimeout> | undefined;
  let lastWrite = -Infinity;
  let lastReading = -Infinity;
  let readings = 0;
  /** Not checked yet; a whole reading covers them. */
  let touched: Edit[] = [];
  const viewings = new Map<ViewName, number>();
  const listeners = new Set<() => void>();

  const tell = (happening: Happening): void => {
    const next = reduce(state, happening);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const now = (): OpenState | null => (state.phase === "open" ? state : null);
  const context = () => makeContext({ user: now()?.operator ?? "" });

  const reread = (how: "quiet" | "loud"): Promise<void> => {
    touched = [];
    lastReading = clock();
    return showBook(commands.inspectBook(context()), how);
  };

  function recheck(): Promise<void> {
    const edits = touched;
    touched = [];
    return showBook(commands.recheck(context(), edits), "quiet");
  }

  async function showBook(asked: ReturnType<Commands["inspectBook"]>, how: "quiet" | "loud"): Promise<void> {
    const reading = ++readings;
    const outcome = await settled(asked);
    // A later reading has begun: its answer counts, this one is old.
    if (reading !== readings) return;
    if (outcome.ok) tell({ type: "bookRead", book: outcome.value });
    else tell({ type: "bookNotRead", failure: outcome.failure, loud: how === "loud" });
    const shown = now();
    if (outcome.ok && shown && needsAssessment(shown)) await readAssessment();
  }

  async function readAssessment(): Promise<void> {
    const at = now();
    if (at?.book.state !== "read" || at.book.book.kind !== "book" || at.assessment.state === "reading") return;
    const { inputs, steps } = at.book.book;
    // What was last written decides which run is shown.
    const kind = steps.compute.state === "done" || steps.compute.state === "stale" ? steps.compute.kind : "official";
    tell({ type: "assessmentAsked" });
    const outcome = await settled(commands.readAssessment(context(), kind));
    tell({ type: "assessmentRead", assessment: outcome.ok ? outcome.value : null, inputs });
    if (!outcome.ok) tell({ type: "troubled", trouble: { failure: outcome.failure, retry: "reread" } });
  }

  async function view(name: ViewName): Promise<void> {
    const asked = (viewings.get(name) ?? 0) + 1;
    viewings.set(name, asked);
    tell({ type: "viewAsked", view: name });
    const query: ViewQuery<unknown> = commands.queries[name];
    const outcome = await settled(query(context(), { previous: now()?.previous ?? null }));
    // Asked again meanwhile: the later answer counts.
    if (asked !== viewings.get(name)) return;
    const reading = outcome.ok
      ? { state: "read" as const, value: outcome.value, fresh: true }
      : { state: "failed" as const, failure: outcome.failure };
    tell({ type: "viewRead", view: name, reading });
  }

  function open(screen: Screen): void {
    tell({ type: "opened", screen });
    const shown = now();
    if (shown && needsAssessment(shown)) void readAssessment();
  }

  const openIssuesOf = (department: string): void => tell({ type: "opened", screen: "validate", about: department });

  function edited(edit: Edit): void {
    const at = now();
    if (!at || at.work) return;
    touched.push(edit);
    if (clock() - lastWrite > ECHO) tell({ type: "edited" });
    clearTimeout(quietTimer);
    quietTimer = setTimeout(() => void recheck(), QUIET);
  }

  async function perform(asked: Intent): Promise<void> {
    const at = now();
    if (!at || at.work) return;
    const intent = shownFirst(asked, at);
    if (needsOperator(intent) && at.operator === "") return tell({ type: "operatorAsked", before: intent });
    clearTimeout(quietTimer);
    tell({ type: "workBegan", intent });
    stop = new AbortController();
    const asking = {
      user: at.operator,
      signal: stop.signal,
      onProgress: (progress: { step: string; done: number; total: number }) => tell({ type: "workMoved", progress }),
    };
    const result = await performIntent(commands, makeContext(asking), intent, tell).catch((bug: unknown) => ({
      notice: null,
      trouble: { failure: unexpected(bug), retry: intent },
      screen: null,
    }));
    lastWrite = clock();
    stop = null;
    // Set before the reading, so that the reading that follows sees the screen it is for.
    if (result.screen) tell({ type: "opened", screen: result.screen });
    await reread("quiet");
    tell({ type: "workEnded", notice: result.notice, trouble: result.trouble });
    lastWrite = clock();
  }

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    unavailable: (why) => tell({ type: "unavailable", why }),
    connect: async () => {
      tell({ type: "connected" });
      await reread("loud");
      const watching = await settled(commands.watchEdits(context(), edited));
      if (!watching.ok) tell({ type: "troubled", trouble: { failure: watching.failure, retry: null } });
      // It follows the sheet only where it is in nobody's way.
      const isWanted = (): boolean => {
        const at = now();
        return at !== null && at.screen === "ranking" && at.work === null && at.asking === null && at.assessment.state === "read";
      };
      const onMember = (memberId: string): void => tell({ type: "rowSelected", memberId });
      const selecting = await settled(commands.watchSelection(context(), { isWanted, onMember }));
      if (!selecting.ok) tell({ type: "troubled", trouble: { failure: selecting.failure, retry: null } });
    },
    open,
    openIssuesOf,
    perform,
    askOperator: () => tell({ type: "operatorAsked", before: "operator" }),
    nameOperator: async (name) => {
      const intent = now()?.asking ?? null;
      tell({ type: "operatorNamed", name: name.trim() });
      if (intent && intent !== "operator") await perform(intent);
    },
    leaveOperator: () => tell({ type: "operatorAskedOff" }),
    cancel: () => {
      stop?.abort();
      tell({ type: "workCancelling" });
    },
    jump: async (place) => {
      const outcome = await settled(commands.selectCell(context(), place));
      if (!outcome.ok) tell({ type: "troubled", trouble: { failure: outcome.failure, retry: null } });
    },
    reread,
    readAssessment,
    view,
    choosePrevious: (previous) => {
      tell({ type: "previousChosen", previous });
      return view("quality");
    },
    lookAgain: () => {
      const at = now();
      if (at && !at.work && at.book.state === "read" && clock() - lastReading > FRESH) void reread("quiet");
    },
    dismissTrouble: () => tell({ type: "troubleDismissed" }),
    leaveDifference: () => tell({ type: "differenceLeft" }),
    leaveFiles: () => tell({ type: "filesSeen", chosen: null }),
    leaveReturns: () => tell({ type: "returnsSeen", returns: null }),
    leaveRoster: () => tell({ type: "rosterSeen", roster: null }),
    leaveNextQuarter: () => tell({ type: "nextQuarterMade", report: null }),
  };
}

/** Ranking and Groups show results; they are read when something has been computed before or the screen already showed some. */
function needsAssessment(state: OpenState): boolean {
  if (state.screen !== "ranking" && state.screen !== "groups") return false;
  if (state.book.state !== "read" || state.book.book.kind !== "book") return false;
  const compute = state.book.book.steps.compute.state;
  return state.assessment.state !== "read" && state.assessment.state !== "reading" && (compute === "done" || compute === "stale");
}

const unexpected = (bug: unknown): Failure => ({
  kind: "unexpected",
  params: {},
  detail: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug),
});

/** A command that throws has a bug: the pane says so and stays usable. */
const settled = <T>(outcome: Promise<Outcome<T>>): Promise<Outcome<T>> =>
  outcome.catch((bug: unknown) => ({ ok: false, failure: unexpected(bug) }) as const);
