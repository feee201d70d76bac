import type { Hundredths, Period } from "../book";
import { flagOf, placesOf } from "../eligibility";
import { add, div, type Fraction, fraction, fromHundredths, roundHalfAwayFromZero, ZERO } from "../fraction";
import { listBorderline } from "../borderline";
import { isTied, rankOf, standingsOf } from "../ranks";
import type { AnnualAssessment, AnnualMember, MemberQuarter, RecordedQuarter } from "./annualAssessment";
import type { AnnualBook, QuarterResult } from "./annualBook";
import { judgeYear, type YearCase } from "./judgeYear";
import { vetoesOfYear } from "./vetoesOfYear";

export const QUARTERS = [1, 2, 3, 4] as const satisfies readonly Period["quarter"][];

/**
 * The annual result (E6): for every member of the latest book the mean of the published totals of the valid quarters, rounded once
 * as in T5, then ranks (R) and flags (E) over these totals. A pure function; no order of rows changes it (R4).
 */
export function assessAnnual(book: AnnualBook, year: number = book.settings.year): AnnualAssessment {
  const { settings } = book;
  const history = book.history.filter((one) => one.year === year);
  const byMember = new Map<string, QuarterResult[]>();
  for (const one of history) byMember.set(one.memberId, [...(byMember.get(one.memberId) ?? []), one]);
  const recorded = QUARTERS.map((quarter) => recordedQuarter(quarter, history));
  const vetoes = vetoesOfYear(book, history, year);

  const cases = book.members.map((member): YearCase & { quarters: MemberQuarter[]; exactMean: Fraction | null } => {
    const veto = vetoes.get(member.id) ?? { documents: [], quarters: [] };
    const quarters = QUARTERS.map((quarter, index) =>
      memberQuarter(quarter, byMember.get(member.id) ?? [], (recorded[index]?.rows ?? 0) > 0, veto.quarters.includes(quarter)),
    );
    const totals = quarters.flatMap(({ state, total }) => (state === "valid" && total !== null ? [total] : []));
    const enough = totals.length >= settings.annualMinimumQuarters;
    const exactMean = enough && member.participates ? meanOf(totals) : null;
    return {
      member,
      quarters,
      valid: quarters.flatMap(({ state, quarter }) => (state === "valid" ? [quarter] : [])),
      exactMean,
      total: exactMean && roundHalfAwayFromZero(exactMean),
      veto,
    };
  });

  const ranked = cases.flatMap((one) => (one.total !== null && one.member.status === "full" ? [{ ...one, total: one.total }] : []));
  const standings = standingsOf(ranked.map(({ total }) => total));
  const members = cases.map((one): AnnualMember => {
    const { member, total, quarters, valid, exactMean, veto } = one;
    const standing = total !== null && member.status === "full" ? standings.of(total) : null;
    return {
      id: member.id,
      name: member.name,
      branch: member.branch,
      group: member.group,
      quarters,
      validQuarters: valid.length,
      exactMean,
      total,
      rank: standing && rankOf(standing),
      tie: standing !== null && isTied(standing),
      ...judgeYear(one, standings, settings, year),
      vetoed: veto.quarters.length > 0,
    };
  });
  const places = placesOf(standings.n);
  const borderline = ranked.map(({ member: { id, name }, total }) => {
    const { eligibility: flag } = flagOf(standings.of(total), standings.n, settings.ties);
    return { id, name, total, rank: rankOf(standings.of(total)), flag, otherFlag: flag };
  });
  const known = new Set(book.members.map(({ id }) => id));
  return {
    year,
    n: standings.n,
    places,
    cutoff: standings.highest(places),
    members,
    borderline: listBorderline(borderline, settings.borderline),
    quarters: recorded,
    left: [...new Set(history.flatMap(({ memberId }) => (known.has(memberId) ? [] : [memberId])))].sort(),
  };
}

/** Exact mean of published totals, in points. */
function meanOf(totals: readonly Hundredths[]): Fraction | null {
  if (totals.length === 0) return null;
  return div(totals.map(fromHundredths).reduce(add, ZERO), fraction(BigInt(totals.length)));
}

function memberQuarter(quarter: Period["quarter"], own: readonly QuarterResult[], isRecorded: boolean, vetoed: boolean): MemberQuarter {
  const result = own.find((one) => one.quarter === quarter);
  if (!result) return { quarter, state: isRecorded ? "noRow" : "notRecorded", total: null, vetoed };
  const { total, locked } = result;
  return { quarter, state: !locked ? "unlocked" : total === null ? "noTotal" : "valid", total, vetoed };
}

function recordedQuarter(quarter: Period["quarter"], history: readonly QuarterResult[]): RecordedQuarter {
  const rows = history.filter((one) => one.quarter === quarter);
  return {
    quarter,
    rows: rows.length,
    valid: rows.filter(({ locked, total }) => locked && total !== null).length,
    unlocked: rows.filter(({ locked }) => !locked).length,
  };
}
