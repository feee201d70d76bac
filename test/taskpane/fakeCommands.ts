/** A stand-in for the commands where no Excel is: a book that changes as the real one would, and a record of what was asked. */
import type { LockReport } from "../../src/commands/lockQuarter";
import type { CollectSheetsReport, ReturnedFile } from "../../src/commands/collectSheets";
import type { RosterReport, RosterRequest } from "../../src/commands/importRoster";
import type { NextQuarterReport } from "../../src/commands/makeNextQuarter";
import type { TemplatesReport } from "../../src/commands/makeTemplates";
import type { NoticeView } from "../../src/commands/readNotice";
import type { Progress } from "../../src/commands/readProgress";
import type { CollectReport } from "../../src/commands/collectQuarters";
import type { CommandContext, Failure, Outcome } from "../../src/commands/outcome";
import type { ChosenFile } from "../../src/commands/quarterFile";
import type { AnnualView } from "../../src/commands/readAnnual";
import type { QualityReading } from "../../src/commands/readQuality";
import type { TryOut } from "../../src/commands/tryOut";
import type { PublicityReading } from "../../src/commands/readPublicity";
import type { BookState, ChangesSince, RankingPreview, StepState } from "../../src/commands/types";
import type { Explainer } from "../../src/commands/readExplainer";
import type { Assessment } from "../../src/core/assessment";
import type { Issue } from "../../src/core/issue";
import type { Commands, Edit, MakeContext } from "../../src/taskpane/store/commands";

export type OpenBook = Extract<BookState, { kind: "book" }>;

export interface FakeWorkbook {
  /** What 年度评优 reads. */
  annual: AnnualView;
  /** What chosen files bring. */
  offered: CollectReport;
  /** What returned files bring. */
  returned: CollectSheetsReport;
  templates: TemplatesReport;
  /** The next quarter's book. */
  nextQuarter: NextQuarterReport;
  /** What a list of people brings. */
  roster: (request: RosterRequest) => RosterReport;
  /** What 收发评分表 reads. */
  board: Progress;
  /** What 公示 reads. */
  notice: NoticeView;
  book: BookState;
  assessment: Assessment | null;
  /** What a member's drawer reads. */
  explain: Explainer | null;
  /** Someone selects this member's row of a result sheet. */
  selectRow: (id: string) => void;
  publicity: PublicityReading;
  /** What 评分质量 reads, with or without a file of last quarter. */
  quality: (previous: ChosenFile | null) => QualityReading;
  /** What 试一试 reads. */
  tryOut: TryOut;
  /** What a recomputation would change; null: there is nothing to compare with. */
  preview: RankingPreview | null;
  /** What was changed since the last computation. */
  changes: ChangesSince;
  /** The next command that writes fails with this. */
  failNext: Failure | null;
  /** What locking answers; null: it locks. */
  lockReport: LockReport | null;
  /** Commands wait for it before they answer. */
  gate: Promise<void>;
  readonly asked: { readonly command: string; readonly user: string; readonly input?: unknown }[];
  readonly edit: (edit?: Partial<Edit>) => void;
}

const NOW = "2026-10-08T14:30:00";
const notYet: StepState = { state: "notYet" };

export const emptySteps: OpenBook["steps"] = {
  prepare: { state: "done", at: "", by: "", kind: "official" },
  archive: { state: "notYet" },
  collect: { state: "done", at: "", by: "", kind: "official" },
  validate: notYet,
  compute: notYet,
  groups: notYet,
};

export const DEPARTMENTS = [
  ["JW", "教务"],
  ["JY", "教研"],
  ["DY", "德育"],
  ["TD", "团队"],
  ["GH", "工会"],
  ["AB", "安保"],
  ["ZW", "总务"],
  ["BG", "办公室"],
] as const;

export function openBook(parts: Partial<OpenBook> = {}): OpenBook {
  return {
    kind: "book",
    unitName: "长庆八中党总支",
    period: { year: 2026, quarter: 3 },
    identity: null,
    memberCount: 96,
    groupCount: 12,
    departments: DEPARTMENTS.map(([code, name]) => ({ code, name, sheet: `评分-${name}` })),
    issues: [],
    steps: emptySteps,
    lock: null,
    inputs: "1",
    ...parts,
  };
}

export function issue(parts: Partial<Issue>): Issue {
  return {
    rule: "V12",
    severity: "E",
    department: "JW",
    sheet: "评分-教务",
    cell: "G17",
    member: { id: "0017", name: "王芳" },
    found: "25",
    message: "V12.range",
    params: { heading: "课堂教学", min: "0", max: "20" },
    fix: null,
    confirmed: false,
    ...parts,
  };
}

/** Files that somebody accepted though they are of another unit. */
function otherUnitsOf(files: readonly ChosenFile[]): { readonly otherUnits?: readonly string[] } {
  const names = files.filter(({ otherUnit }) => otherUnit).map(({ name }) => name);
  return names.length > 0 ? { otherUnits: names } : {};
}

function refusalsOf(files: readonly ReturnedFile[]): { readonly refusals?: readonly string[] } {
  const refusals = files.flatMap((file) => ("refusal" in file ? [file.refusal] : []));
  return refusals.length > 0 ? { refusals } : {};
}

const noAnnual: AnnualView = {
  year: 2026,
  period: { year: 2026, quarter: 3 },
  own: { status: "notYet" },
  quarters: ([1, 2, 3, 4] as const).map((quarter) => ({ quarter, rows: 0, valid: 0, unlocked: 0 })),
  assessment: null,
  blocking: [],
  written: false,
};

const noNotice: NoticeView = {
  basis: { status: "refused", why: "notComputed" },
  today: { year: 2026, month: 10, day: 8 },
  written: null,
  holidays: null,
  appeals: null,
  people: [],
  departments: [],
  contactAt: null,
};

export function fakeCommands(
  start: Partial<
    Pick<FakeWorkbook, "notice" | "board" | "book" | "assessment" | "explain" | "annual" | "publicity" | "tryOut" | "quality">
  > = {},
): {
  commands: Commands;
  workbook: FakeWorkbook;
} {
  const watchers = new Set<(edit: Edit) => void>();
  const workbook: FakeWorkbook = {
    annual: start.annual ?? noAnnual,
    offered: { files: [], fresh: 0, taken: false, hasTable: true },
    returned: { files: [], taken: false },
    templates: { status: "done", files: [] },
    nextQuarter: { status: "notComputed", why: "never", period: { year: 2026, quarter: 3 } },
    roster: () => ({ status: "noRoster" }),
    board: start.board ?? { board: { departments: [], others: [], forms: [] }, period: { year: 2026, quarter: 3 }, office: "" },
    notice: start.notice ?? noNotice,
    book: start.book ?? { kind: "empty" },
    assessment: start.assessment ?? null,
    explain: start.explain ?? null,
    selectRow: () => undefined,
    publicity: start.publicity ?? { status: "blocked", issues: [], blocking: [] },
    quality: start.quality ?? (() => ({ status: "blocked", kind: "trial", issues: [], blocking: [] })),
    tryOut: start.tryOut ?? { status: "blocked", blocking: [] },
    preview: null,
    changes: { status: "none" },
    lockReport: null,
    failNext: null,
    gate: Promise.resolve(),
    asked: [],
    edit: (edit = {}) =>
      watchers.forEach((watch) =>
        watch({ sheet: "评分-教务", sheetId: "s7", address: "G17", change: "RangeEdited", source: "Local", ...edit }),
      ),
  };

  async function answer<T>(command: string, context: CommandContext, input: unknown, work: () => T): Promise<Outcome<T>> {
    workbook.asked.push({ command, user: context.user, ...(input === undefined ? {} : { input }) });
    await workbook.gate;
    if (context.signal?.aborted) return { ok: false, failure: { kind: "cancelled", params: {} } };
    const failure = workbook.failNext;
    workbook.failNext = null;
    return failure ? { ok: false, failure } : { ok: true, value: work() };
  }
  const read = async <T>(value: () => T): Promise<Outcome<T>> => ({ ok: true, value: value() });
  const change = (parts: Partial<OpenBook>): void => {
    if (workbook.book.kind === "book") workbook.book = { ...workbook.book, ...parts };
  };
  let removed: readonly Issue[] = [];
  const issues = (): readonly Issue[] => (workbook.book.kind === "book" ? workbook.book.issues : []);
  const count = (severity: Issue["severity"]): number => issues().filter((each) => each.severity === severity && !each.confirmed).length;
  const stamp = (context: CommandContext, step: "validate" | "compute" | "groups", kind: "official" | "trial" = "official"): void => {
    if (workbook.book.kind !== "book") return;
    const done: StepState = { state: "done", at: NOW, by: context.user, kind };
    const problems = step === "validate" && count("E") + count("W") > 0;
    const state: StepState = problems ? { state: "problems", errors: count("E"), warnings: count("W") } : done;
    change({ steps: { ...workbook.book.steps, [step]: state } });
  };
  const report = (context: CommandContext, step: "compute" | "groups", kind: "official" | "trial") => {
    const blocking = issues().filter((each) => each.severity === "E" && !each.confirmed);
    if (!workbook.assessment || (kind === "official" && blocking.length > 0))
      return { status: "blocked" as const, issues: issues(), blocking };
    stamp(context, step, kind);
    const sheets = step === "compute" ? ["季度汇总", "评优资格"] : ["党小组考核", "党小组考核表"];
    return { status: "done" as const, assessment: { ...workbook.assessment, kind }, issues: issues(), sheets, corrected: [], moved: null };
  };

  const commands: Commands = {
    inspectBook: () => read(() => workbook.book),
    recheck: () => read(() => workbook.book),
    createBook: (context, input) =>
      answer("createBook", context, input, () => {
        workbook.book = openBook({ unitName: input.unitName, period: input, memberCount: 0, groupCount: 0 });
      }),
    loadSample: (context, input) => answer("loadSample", context, input, () => void (workbook.book = openBook())),
    validate: (context) =>
      answer("validate", context, undefined, () => {
        stamp(context, "validate");
        return {
          issues: issues(),
          errors: count("E"),
          warnings: count("W"),
          infos: count("I"),
          fixable: issues().filter(({ fix }) => fix !== null).length,
        };
      }),
    applyFixes: (context, chosen) =>
      answer("applyFixes", context, chosen, () => {
        removed = chosen;
        change({ issues: issues().filter((each) => !chosen.includes(each)), inputs: `${Math.random()}` });
        return { applied: chosen.length, edits: [], before: { sheets: [], tables: [], identity: null } };
      }),
    undoFixes: (context, done) =>
      answer("undoFixes", context, done, () => {
        change({ issues: [...issues(), ...removed], inputs: `${Math.random()}` });
        return { undone: done.applied, kept: [] };
      }),
    confirmWarnings: (context, input) =>
      answer("confirmWarnings", context, input, () => {
        const confirmation = { by: context.user, reason: input.reason };
        change({ issues: issues().map((each) => (input.issues.includes(each) ? { ...each, confirmed: true, confirmation } : each)) });
        return { confirmed: input.issues.length };
      }),
    previewRanking: (context, input) =>
      answer("previewRanking", context, input, () => {
        const inputs = workbook.book.kind === "book" ? workbook.book.inputs : "";
        return workbook.preview ?? { status: "first" as const, inputs };
      }),
    computeRanking: (context, input) => answer("computeRanking", context, input, () => report(context, "compute", input.kind)),
    writeDetails: (context, input) =>
      answer("writeDetails", context, input, () => ({ ...report(context, "compute", input.kind), sheets: ["个人明细"] })),
    writeCharts: (context, input) =>
      answer("writeCharts", context, input, () => ({ ...report(context, "compute", input.kind), sheets: ["图表"] })),
    writeQuality: (context, previous) =>
      answer("writeQuality", context, previous?.name ?? null, () => {
        const reading = workbook.quality(previous);
        return reading.status === "done" ? { ...reading, sheets: ["评分质量"] } : reading;
      }),
    writeNotice: (context, input) =>
      answer("writeNotice", context, input, () => {
        const { basis } = workbook.notice;
        return basis.status === "ready" ? { ...basis, status: "done" as const, remarks: [], sheets: ["公示表"] } : basis;
      }),
    registerAppeal: (context, input) => answer("registerAppeal", context, input, () => ({ number: "申2026-3-01" })),
    writePublicity: (context) =>
      answer("writePublicity", context, undefined, () =>
        workbook.publicity.status === "done" ? { ...workbook.publicity, sheets: ["宣传统计"] } : workbook.publicity,
      ),
    writeGroups: (context, input) => answer("writeGroups", context, input, () => report(context, "groups", "official")),
    readAssessment: (_, kind) => read(() => workbook.assessment && { ...workbook.assessment, kind }),
    lockQuarter: (context) =>
      answer("lockQuarter", context, undefined, () => {
        if (workbook.lockReport) return workbook.lockReport;
        const { period } = workbook.book as OpenBook;
        const { at, by } = { at: NOW, by: context.user };
        change({
          lock: { at, by, version: "0.1.0", changed: 0 },
          steps: { ...(workbook.book as OpenBook).steps, archive: { state: "done", at, by, kind: "official" } },
        });
        return { status: "locked" as const, period, count: 96, at, results: ["季度汇总"], sheets: ["季度汇总"], basisKept: true };
      }),
    unlockQuarter: (context, input) =>
      answer("unlockQuarter", context, input, () => {
        const { period, steps } = workbook.book as OpenBook;
        change({ lock: null, steps: { ...steps, archive: { state: "notYet" } } });
        return { status: "unlocked" as const, period, withdrawn: 96 };
      }),
    recordQuarter: (context) =>
      answer("recordQuarter", context, undefined, () => {
        const { period } = workbook.annual;
        const quarters = workbook.annual.quarters.map((one) => (one.quarter === period.quarter ? { ...one, rows: 96, valid: 90 } : one));
        workbook.annual = { ...workbook.annual, own: { status: "recorded" }, quarters };
        return { status: "recorded" as const, period, count: 96, basisKept: true };
      }),
    collectQuarters: (context, { files, take }) =>
      answer("collectQuarters", context, { names: files.map(({ name }) => name), take, ...otherUnitsOf(files) }, () => ({
        ...workbook.offered,
        taken: take,
      })),
    writeAnnual: (context) =>
      answer("writeAnnual", context, undefined, () =>
        workbook.annual.assessment
          ? { status: "done" as const, assessment: workbook.annual.assessment, issues: [], sheets: ["年度汇总"], corrected: [] }
          : { status: "blocked" as const, issues: [], blocking: workbook.annual.blocking },
      ),
    collectSheets: (context, { files, take }) =>
      answer("collectSheets", context, { names: files.map(({ name }) => name), take, ...refusalsOf(files) }, () => ({
        ...workbook.returned,
        taken: take,
      })),
    makeNextQuarter: (context) => answer("makeNextQuarter", context, undefined, () => workbook.nextQuarter),
    importRoster: (context, request) => answer("importRoster", context, request, () => workbook.roster(request)),
    makeTemplates: (context, input) => answer("makeTemplates", context, input, () => workbook.templates),
    restoreScoreSheets: (context) =>
      answer("restoreScoreSheets", context, undefined, () => ({ status: "done" as const, sheets: ["评分-教务"] })),
    openFiles: (context, files) =>
      answer(
        "openFiles",
        context,
        files.map(({ name }) => name),
        () => files.length,
      ),
    markIssues: (context) =>
      answer("markIssues", context, undefined, () => ({ cells: 7, unplaced: 1, sheets: 2, skipped: [] as readonly string[] })),
    unmarkIssues: (context) => answer("unmarkIssues", context, undefined, () => ({ sheets: 2, skipped: [] as readonly string[] })),
    confirmSheet: (context, code) => answer("confirmSheet", context, code, () => ({ status: "confirmed" as const, at: NOW })),
    selectCell: (context, input) => answer("selectCell", context, input, () => undefined),
    queries: {
      explain: () => read(() => workbook.explain),
      annual: () => read(() => workbook.annual),
      board: () => read(() => workbook.board),
      notice: () => read(() => workbook.notice),
      changes: () => read(() => workbook.changes),
      publicity: () => read(() => workbook.publicity),
      whatIf: () => read(() => workbook.tryOut),
      quality: (_, { previous }) => read(() => workbook.quality(previous)),
    },
    watchSelection: (_, { isWanted, onMember }) =>
      read(() => {
        workbook.selectRow = (id) => {
          if (isWanted()) onMember(id);
        };
        return () => undefined;
      }),
    watchEdits: (_, onEdit) =>
      read(() => {
        watchers.add(onEdit);
        return () => void watchers.delete(onEdit);
      }),
  };
  return { commands, workbook };
}

export const fakeContext: MakeContext = ({ user, onProgress, signal }) => ({
  run: () => Promise.reject(new Error("There is no Excel here.")),
  now: () => NOW,
  newId: () => "00000000-0000-4000-8000-000000000000",
  user,
  ...(onProgress ? { onProgress } : {}),
  ...(signal ? { signal } : {}),
});
