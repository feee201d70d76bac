import type { AnnualAssessment, RecordedQuarter } from "../core/annual/annualAssessment";
import { assessAnnual, QUARTERS } from "../core/annual/assessAnnual";
import type { HistoryDifference } from "../core/annual/compareEntries";
import { heldEntries } from "../core/annual/historyEntries";
import { blocks } from "../core/blocks";
import type { Period } from "../core/book";
import { OUTPUTS } from "../core/columns";
import type { Issue } from "../core/issue";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { lockedRows, ownQuarter } from "./recordQuarter";
import { seeBook, type BookSeen } from "./seeBook";

/** How the open book's own quarter stands against 历史. */
export type OwnQuarter =
  | { readonly status: "notYet" | "recorded" | "noTable" }
  | { readonly status: "differs"; readonly differences: readonly HistoryDifference[] }
  | { readonly status: "blocked"; readonly count: number };

export interface AnnualView {
  readonly year: number;
  /** The quarter that the open book is about. */
  readonly period: Period;
  readonly own: OwnQuarter;
  readonly quarters: readonly RecordedQuarter[];
  /** Null while `blocking` says why. */
  readonly assessment: AnnualAssessment | null;
  readonly blocking: readonly Issue[];
  /** 年度汇总 stands in the workbook. */
  readonly written: boolean;
}

/** The annual result of the book as it stands (E6), without writing anything. */
export function readAnnual(context: CommandContext): Promise<Outcome<AnnualView>> {
  return attempt(async () => annualView(await seeBook(context.run), context.now()));
}

export function annualView({ snapshot, validation }: BookSeen, now: string): AnnualView {
  const { annual, issues, outline } = validation;
  const held = heldEntries(snapshot);
  const { year } = outline.period;
  const assessment = annual && assessAnnual(annual, year);
  const own = lockedRows(snapshot) ?? ownQuarter({ validation }, held, now);
  return {
    year,
    period: outline.period,
    own: shortly(own),
    quarters:
      assessment?.quarters ??
      QUARTERS.map((quarter) => {
        const rows = held.entries.filter((entry) => entry.year === year && entry.quarter === quarter);
        const locked = rows.filter(({ lockedAt }) => lockedAt !== "");
        return {
          quarter,
          rows: rows.length,
          valid: locked.filter(({ total }) => total !== null).length,
          unlocked: rows.length - locked.length,
        };
      }),
    assessment,
    blocking: blocks(issues, "annual"),
    written: snapshot.tables.some(({ name }) => name === OUTPUTS.annual.table),
  };
}

function shortly(own: ReturnType<typeof ownQuarter>): OwnQuarter {
  switch (own.status) {
    case "fresh":
      return { status: "notYet" };
    case "already":
      return { status: "recorded" };
    case "noTable":
      return { status: "noTable" };
    case "differs":
      return { status: "differs", differences: own.differences };
    case "blocked":
      return { status: "blocked", count: own.blocking.length };
  }
}
