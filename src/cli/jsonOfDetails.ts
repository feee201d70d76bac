/** `kaoping details --json`: points as decimals with 2 digits, exact figures as "n/d". */
import { reasonText } from "../commands/messages/reasons";
import type { ExplainedDepartment, ExplainedIndicator, ExplainedScore, Explanation } from "../core/explanation";
import { formatFraction, formatHundredths, type Fraction } from "../core/fraction";

export function jsonOfDetails(explanations: readonly Explanation[]): string {
  const [first] = explanations;
  const book = first && {
    period: { year: first.period.year, quarter: first.period.quarter },
    kind: first.kind,
    n: first.n,
    places: first.places,
    cutoff: decimal(first.cutoff),
  };
  return `${JSON.stringify({ ...book, members: explanations.map(memberOf) }, null, 2)}\n`;
}

const decimal = (value: number | null): string | null => (value === null ? null : formatHundredths(value));
const exact = (value: Fraction | null): string | null => value && formatFraction(value);

function memberOf({ member, reason, line, borderline, departments, ...rest }: Explanation) {
  const { total, exactTotal, rounding, rank, tie, rankInGroup, eligibility, vetoes } = rest;
  return {
    ...member,
    total: decimal(total),
    exactTotal: exact(exactTotal),
    rounding: exact(rounding),
    rank,
    tie,
    rankInGroup,
    eligibility,
    basis: reason.basis,
    rule: reason.rule,
    reason: reasonText(reason, member.name),
    vetoes,
    line: line && {
      inside: line.inside,
      toCutoff: decimal(line.toCutoff),
      nearest: line.nearest && { total: decimal(line.nearest.total), difference: decimal(line.nearest.difference) },
    },
    borderline: borderline && { inside: borderline.inside, distance: decimal(borderline.distance), why: borderline.why },
    departments: departments.map(departmentOf),
  };
}

function departmentOf(department: ExplainedDepartment) {
  const { code, name, state, weight, effectiveWeight, contribution, score } = department;
  return {
    code,
    name,
    state,
    weight: decimal(weight),
    effectiveWeight: exact(effectiveWeight),
    score: exact(department.exact),
    contribution: exact(contribution),
    trace: score && traceOf(score),
  };
}

function traceOf(score: ExplainedScore) {
  const { at, clamped, slots, indicators } = score;
  return {
    at,
    baseSum: exact(score.baseSum),
    scale: exact(score.scale),
    bonusRaw: exact(score.bonusRaw),
    bonusCap: decimal(score.bonusCap),
    bonusCounted: exact(score.bonusCounted),
    deductions: exact(score.deductions),
    unclamped: exact(score.unclamped),
    floor: decimal(score.floor),
    ceiling: decimal(score.ceiling),
    clamped,
    slots: slots.map(({ max, ...slot }) => ({ ...slot, max: decimal(max) })),
    indicators: indicators.map(indicatorOf),
  };
}

function indicatorOf({ code, name, kind, slot, at, state, entered, conversion, raw, cap, counted, capped }: ExplainedIndicator) {
  return {
    code,
    name,
    kind,
    slot,
    at,
    state,
    entered: decimal(entered),
    conversion: exact(conversion),
    raw: exact(raw),
    cap: decimal(cap),
    counted: exact(counted),
    capped,
  };
}
