import type { HistoryDifference } from "../core/annual/compareEntries";
import { entriesOf, heldEntries, type HistoryEntry } from "../core/annual/historyEntries";
import { assess } from "../core/assess";
import { blocks } from "../core/blocks";
import { quarterWords } from "../core/columns";
import { writeIdentity } from "../core/identity";
import type { Issue } from "../core/issue";
import { nextPeriod } from "../core/next/nextPeriod";
import { nextQuarter, type NextQuarter } from "../core/next/nextQuarter";
import { readBook as readInputs } from "../core/reading/reading";
import type { Period } from "../core/book";
import { layoutInputs } from "../workbook/layout/inputs";
import { attempt } from "./attempt";
import { bookOverview } from "./bookOverview";
import { nextQuarterLog } from "./messages/nextQuarter";
import { newIdentity } from "./newIdentity";
import type { CommandContext, Outcome } from "./outcome";
import { plannedQuarter } from "./plannedQuarter";
import { lockedRows, ownQuarter } from "./recordQuarter";
import { rulesDigest } from "./rulesDigest";
import { seeBook, type BookSeen } from "./seeBook";
import { logRow } from "./stamps";

export type NextQuarterReport =
  | { readonly status: "done"; readonly file: { readonly name: string; readonly bytes: Uint8Array }; readonly next: NextQuarter }
  /** Problems of this quarter, or of what goes along. */
  | { readonly status: "blocked"; readonly issues: readonly Issue[]; readonly blocking: readonly Issue[] }
  /** There is no official result that stands as computed. */
  | { readonly status: "notComputed"; readonly why: "never" | "trial" | "stale"; readonly period: Period }
  /** 历史 says something else of this quarter. */
  | { readonly status: "differs"; readonly period: Period; readonly differences: readonly HistoryDifference[] }
  /** No settings hold a year after this one. */
  | { readonly status: "lastYear"; readonly period: Period };

/** The latest 年度 that 设置 takes. */
const LAST_YEAR = 2100;

/** The next quarter's book as a file (B1), made beside the workbook: nothing is written into it. */
export function makeNextQuarter(context: CommandContext): Promise<Outcome<NextQuarterReport>> {
  return attempt(async () => nextQuarterOf(context, await seeBook(context.run)));
}

export async function nextQuarterOf(context: Pick<CommandContext, "now" | "user" | "newId">, seen: BookSeen): Promise<NextQuarterReport> {
  const { snapshot, validation, inputs } = seen;
  const { issues, outline, book } = validation;
  const { period } = outline;
  const blocking = [...new Set([...blocks(issues, "official"), ...historyErrors(issues)])];
  if (!book || blocking.length > 0) return { status: "blocked", issues, blocking };
  const why = notComputed(seen);
  if (why !== null) return { status: "notComputed", why, period };
  if (nextPeriod(period).year > LAST_YEAR) return { status: "lastYear", period };

  const at = context.now();
  // A locked quarter goes along as it was locked.
  const own = lockedRows(snapshot) ?? ownQuarter({ validation }, heldEntries(snapshot), at);
  if (own.status === "differs") return { status: "differs", period, differences: own.differences };
  const fresh: readonly HistoryEntry[] =
    own.status === "fresh" ? own.entries : own.status === "noTable" ? entriesOf(assess(book, "official"), at) : [];
  const next = nextQuarter(readInputs(snapshot), fresh);
  const log = logRow(context, {
    operation: "开始新的季度",
    object: quarterWords(next.to),
    result: nextQuarterLog(next, snapshot.identity?.bookId ?? ""),
    rules: rulesDigest(book, issues),
    inputs,
  });
  const planned = plannedQuarter(next, context.newId(), log);
  // Loaded when it is first asked for: the pane is lighter without it.
  const [{ workbookOfDrafts }, { encodeXlsx }] = await Promise.all([import("../xlsx/draftWorkbook"), import("../xlsx/encode")]);
  const workbook = workbookOfDrafts(layoutInputs(planned), [{ id: PART_ID, xml: writeIdentity(newIdentity(planned, at)) }]);
  return { status: "done", file: { name: `考评簿-${quarterWords(next.to)}.xlsx`, bytes: await encodeXlsx(workbook) }, next };
}

/** One part in the file: its id need not differ from file to file. */
const PART_ID = "{6B616F70-696E-4000-8000-000000000002}";

/** 历史 goes along; its warnings go along too, and are told in the new book. */
const historyErrors = (issues: readonly Issue[]): Issue[] =>
  blocks(issues, "annual").filter(({ severity, message }) => severity === "E" && /^[^.]+\.history/.test(message));

function notComputed(seen: BookSeen): "never" | "trial" | "stale" | null {
  const state = bookOverview(seen);
  if (state.kind !== "book") return "never";
  const { compute } = state.steps;
  if (compute.state !== "done") return compute.state === "stale" ? "stale" : "never";
  return compute.kind === "official" ? null : "trial";
}
