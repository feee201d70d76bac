import { formatFraction, formatHundredths } from "../core/fraction";
import type { Issue } from "../core/issue";
import type { Board } from "../core/publicity/board";
import { issueOf } from "./json";

/** The one object of `kaoping publicity --json`: points as decimals with 2 digits, exact ones as "n/d". */
export function jsonOfPublicity(board: Board, issues: readonly Issue[]): string {
  const { period, quota, assessed, authors, stories } = board;
  return write({
    period: { year: period.year, quarter: period.quarter },
    quota,
    assessed,
    authors: authors.map(
      ({ id, name, branch, group, member, eligibility, raw, counted, exactCounted, rank, tie, award, stories: count }) => ({
        id,
        name,
        member,
        branch,
        group,
        stories: count,
        raw: formatHundredths(raw),
        points: formatHundredths(counted),
        exact: formatFraction(exactCounted),
        rank,
        tie,
        eligibility,
        award,
      }),
    ),
    stories: stories.map(({ code, title, level, points, share, sameAs, authors: writers, rows }) => ({
      code,
      title,
      level,
      points: formatFraction(points),
      share: formatFraction(share),
      sameAs,
      authors: writers,
      rows: rows.map(({ state, article }) => ({
        state,
        level: article.level,
        outlet: article.outlet,
        date: article.date,
        sheet: article.cells.code.sheet,
        cell: article.cells.code.cell,
      })),
    })),
    issues: issues.map(issueOf),
  });
}

/** A book of whose articles nothing was made. */
export const jsonOfNoPublicity = (issues: readonly Issue[]): string =>
  write({ period: null, quota: null, assessed: null, authors: [], stories: [], issues: issues.map(issueOf) });

const write = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
