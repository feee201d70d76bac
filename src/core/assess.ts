import type { Assessment, GroupResult, MemberResult } from "./assessment";
import { activeVetoes } from "./activeVetoes";
import { assessGroups } from "./assessGroups";
import type { Book, Hundredths, NotApplicablePolicy } from "./book";
import { listBorderline } from "./borderline";
import { planDepartment, unitOf } from "./departmentPlan";
import { flagOf, placesOf } from "./eligibility";
import { roundHalfAwayFromZero } from "./fraction";
import { type Case, judge } from "./judge";
import { isTied, rankOf, type Standings, standingsOf } from "./ranks";
import { missingOf, scoreMembers } from "./scoreMembers";
import { departmentMean, lackOf, type MemberScores, totalOf } from "./totals";

/**
 * The assessment of one quarter (rules T, R, E1–E5, G): a pure function of the book. An official run of a book with missing or
 * unreadable cells is a bug of the caller and throws; a trial run leaves those members out of N and lists their cells (T1).
 */
export function assess(book: Book, kind: "official" | "trial"): Assessment {
  const { settings, departments } = book;
  const unit = unitOf(departments);
  const plans = departments.map((department) => planDepartment(department, settings, unit));
  const scores = scoreMembers(book.members, plans, book.scoreSheets);
  const means = plans.map((_, position) => departmentMean(scores.map((row) => row?.[position])));
  const vetoes = activeVetoes(book.vetoes, settings);
  const totalUnder = (row: MemberScores, policy: NotApplicablePolicy) => totalOf(row, plans, means, policy);

  const totals = scores.map((row) => row && totalUnder(row, settings.notApplicable));
  const gaps = scores.map((row) => (row ? missingOf(row, plans) : []));
  const cases = book.members.map((member, i): Case => {
    const row = scores[i];
    const exact = totals[i]?.exact ?? null;
    const waits = gaps[i] ?? [];
    return {
      member,
      lacks: row ? lackOf(row) : "nothing",
      total: exact && roundHalfAwayFromZero(exact),
      ranked: member.status === "full" && exact !== null,
      vetoes: vetoes.get(member.id) ?? [],
      missing: waits.flatMap(({ at }) => (at ? [at] : [])),
      missingRows: waits.flatMap(({ department, at }) => (at ? [] : [department])),
    };
  });

  const ranked = cases.flatMap(({ ranked, total, member }, i) => (ranked && total !== null ? [{ i, total, member }] : []));
  const standings = standingsOf(ranked.map(({ total }) => total));
  const inGroups = standingsByGroup(ranked);
  const members = cases.map((one, i): MemberResult => {
    const { member, total } = one;
    const standing = one.ranked && total !== null ? standings.of(total) : null;
    const inGroup = standing && total !== null ? inGroups.get(member.group)?.of(total) : undefined;
    return {
      id: member.id,
      name: member.name,
      branch: member.branch,
      group: member.group,
      exactTotal: totals[i]?.exact ?? null,
      total,
      rank: standing && rankOf(standing),
      tie: standing !== null && isTied(standing),
      rankInGroup: inGroup ? rankOf(inGroup) : null,
      ...judge(one, standings, settings.ties),
      departments: totals[i]?.departments ?? [],
      vetoed: one.vetoes.length > 0,
    };
  });
  const groups = assessGroups(book, members);
  const missing = gaps.flatMap((cells, i) => cells.map((cell) => ({ memberId: book.members[i]?.id ?? "", ...cell })));
  if (kind === "official") refuseGaps(missing, groups);

  // E5: the same members are ranked under either policy, so only the totals with an N/A department differ.
  const otherPolicy = settings.notApplicable === "redistribute" ? "departmentMean" : "redistribute";
  const otherTotals = ranked.map(({ i, total }) => {
    const row = scores[i];
    const other = row?.some((score) => score?.state === "notApplicable") ? totalUnder(row, otherPolicy).exact : null;
    return other ? roundHalfAwayFromZero(other) : total;
  });
  const otherStandings = standingsOf(otherTotals);
  const flagIn = (all: Standings, total: Hundredths) => flagOf(all.of(total), all.n, settings.ties).eligibility;
  const borderline = ranked.map(({ member, total }, position) => ({
    id: member.id,
    name: member.name,
    total,
    rank: rankOf(standings.of(total)),
    flag: flagIn(standings, total),
    otherFlag: flagIn(otherStandings, otherTotals[position] ?? total),
  }));

  const places = placesOf(standings.n);
  return {
    period: { year: settings.year, quarter: settings.quarter },
    kind,
    n: standings.n,
    places,
    cutoff: standings.highest(places),
    members,
    groups,
    borderline: listBorderline(borderline, settings.borderline),
    departmentMeans: Object.fromEntries(departments.map(({ code }, position) => [code, means[position] ?? null])),
    missing,
  };
}

function standingsByGroup(
  ranked: readonly { readonly total: Hundredths; readonly member: { readonly group: string } }[],
): Map<string, Standings> {
  const totals = new Map<string, Hundredths[]>();
  for (const { total, member } of ranked) {
    const known = totals.get(member.group);
    if (known) known.push(total);
    else totals.set(member.group, [total]);
  }
  return new Map([...totals].map(([group, own]) => [group, standingsOf(own)]));
}

function refuseGaps(missing: Assessment["missing"], groups: readonly GroupResult[]): void {
  const lacking = groups.filter((group) => group.rankedMembers > 0 && group.score === null).length;
  if (missing.length + lacking > 0)
    throw new Error(`Official results of an incomplete book: ${missing.length} scores and ${lacking} groups are missing.`);
}
