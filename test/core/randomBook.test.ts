/** The random books of the oracle and of the properties reach every case: how often each occurs is counted, and asserted from below. */
import fc from "fast-check";
import type { Assessment, DepartmentTrace, MemberResult } from "../../src/core/assessment";
import { assess } from "../../src/core/assess";
import { isActive } from "../../src/core/activeVetoes";
import type { Book, TiePolicy } from "../../src/core/book";
import { breakTies } from "../../src/core/breakTies";
import { compare, type Fraction, fromHundredths, ONE } from "../../src/core/fraction";
import { randomBook } from "./randomBook";

interface Sample {
  readonly book: Book;
  readonly result: Assessment;
  /** The traces of the department scores, made once. */
  readonly traces: readonly DepartmentTrace[];
}

type Feature = (sample: Sample) => boolean;

const sampleOf = (kind: "official" | "trial", count: number): Sample[] =>
  fc.sample(randomBook({ complete: kind === "official" }), { seed: 2026, numRuns: count }).map((book) => {
    const result = assess(book, kind);
    const scored = result.members.flatMap(({ departments }) => departments.filter(({ state }) => state === "scored"));
    return { book, result, traces: scored.flatMap(({ trace }) => trace ?? []) };
  });

/** In how many of the books something occurs at least once. */
const counted = (samples: readonly Sample[], features: Readonly<Record<string, Feature>>): Record<string, number> =>
  Object.fromEntries(Object.entries(features).map(([name, has]) => [name, samples.filter(has).length]));

/** The features that occur too seldom. */
const rare = (counts: Record<string, number>, least: number): [string, number][] =>
  Object.entries(counts).filter(([, count]) => count < least);

const ranked = ({ result }: Sample): MemberResult[] => result.members.filter(({ rank }) => rank !== null);
const someTrace =
  (has: (trace: DepartmentTrace, book: Book) => boolean): Feature =>
  ({ book, traces }) =>
    traces.some((trace) => has(trace, book));
const below = (a: Fraction | undefined, b: Fraction | undefined): boolean => a !== undefined && b !== undefined && compare(a, b) < 0;
const isHalf = (value: Fraction | null): boolean =>
  value !== null && (value.n * 1000n) % value.d === 0n && ((value.n * 1000n) / value.d) % 10n === 5n;
const endless = (value: Fraction | null): boolean => value !== null && (value.n * 10n ** 40n) % value.d !== 0n;

/** How many stand level across the line (E2); 0 when nobody does. */
function straddling(sample: Sample): number {
  const level = ranked(sample).filter(({ total }) => total === sample.result.cutoff).length;
  const higher = ranked(sample).filter(({ total }) => (total ?? 0) > (sample.result.cutoff ?? 0)).length;
  return higher + level > sample.result.places ? level : 0;
}
const straddlingUnder =
  (policy: TiePolicy, from: number): Feature =>
  (sample) =>
    sample.book.settings.ties === policy && straddling(sample) >= from && straddling(sample) < sample.result.n;
const allLevelUnder =
  (policy: TiePolicy): Feature =>
  (sample) =>
    sample.book.settings.ties === policy && sample.result.n >= 2 && new Set(ranked(sample).map(({ total }) => total)).size === 1;

/** Members of each total that several share, in the order of R3. */
const brokenTies = (sample: Sample): { readonly level: readonly MemberResult[]; readonly steps: number }[] =>
  [
    ...new Set(
      ranked(sample)
        .filter(({ tie }) => tie)
        .map(({ total }) => total),
    ),
  ].map((total) => {
    const level = ranked(sample).filter((one) => one.total === total);
    return { level, steps: breakTies(level, sample.book.settings.tieOrder).length };
  });
const lacksFirst = ({ book }: Sample, level: readonly MemberResult[]): boolean =>
  level.some((one) => one.departments.find(({ code }) => code === book.settings.tieOrder[0])?.state !== "scored");

const groupTie =
  (quota: (book: Book) => number): Feature =>
  ({ book, result }) => {
    const order = result.groups.flatMap(({ score, vetoed }) => (score === null || vetoed ? [] : [score])).sort((a, b) => b - a);
    const at = quota(book);
    return at > 0 && at < order.length && order[at - 1] === order[at];
  };

const FEATURES: Record<string, Feature> = {
  "no ranked member": ({ result }) => result.n === 0,
  "one ranked member": ({ result }) => result.n === 1,
  "an even N": ({ result }) => result.n > 1 && result.n % 2 === 0,
  "an odd N": ({ result }) => result.n > 1 && result.n % 2 === 1,
  "ten members and more": ({ book }) => book.members.length >= 10,
  "fifty members and more": ({ book }) => book.members.length >= 50,
  "one department": ({ book }) => book.departments.length === 1,
  "five departments and more": ({ book }) => book.departments.length >= 5,
  "ten departments and more": ({ book }) => book.departments.length >= 10,
  "a department N/A, its weight shared": ({ book, result }) =>
    book.settings.notApplicable === "redistribute" &&
    result.members.some((one) => one.total !== null && one.departments.some(({ state }) => state === "notApplicable")),
  "a department N/A, counted at its mean": ({ result }) =>
    result.members.some((one) => one.departments.some(({ state }) => state === "mean")),
  "a department N/A for everybody under departmentMean": ({ book, result }) =>
    book.settings.notApplicable === "departmentMean" && result.n > 0 && Object.values(result.departmentMeans).includes(null),
  "N/A everywhere but one department": ({ result }) =>
    result.members.some(
      ({ total, departments }) =>
        total !== null && departments.length > 1 && departments.filter(({ state }) => state === "scored").length === 1,
    ),
  "N/A everywhere": ({ result }) => result.members.some(({ reason }) => reason.rule === "V23"),
  "a mean that is no decimal in a total": ({ result }) =>
    result.members.some((one) => one.departments.some(({ state, exact }) => state === "mean" && endless(exact))),
  "a slot left out and the base scaled": someTrace((trace) => compare(trace.scale, ONE) !== 0),
  "alternatives, the second filled": ({ book }) =>
    book.scoreSheets.some(({ department, rows }) => {
      const indicators = book.departments.find(({ code }) => code === department)?.indicators ?? [];
      const second = indicators.findIndex(
        ({ slot, kind }, i) => kind === "base" && slot !== null && indicators.findIndex((one) => one.slot === slot) < i,
      );
      return second >= 0 && rows.some(({ entries }) => entries[second]?.kind === "number");
    }),
  "a bonus indicator's 封顶 bites": someTrace((trace) =>
    trace.indicators.some(({ kind, raw, counted }) => kind === "bonus" && below(counted, raw)),
  ),
  "a deduction's 封顶 bites": someTrace((trace) =>
    trace.indicators.some(({ kind, raw, counted }) => kind === "deduction" && below(counted, raw)),
  ),
  "the bonus cap of a department bites": someTrace((trace) => below(trace.bonusCounted, trace.bonusRaw)),
  "the floor bites": someTrace((trace, { settings }) => below(trace.unclamped, fromHundredths(settings.scoreFloor))),
  "below 0 before the floor": someTrace((trace) => trace.unclamped.n < 0n),
  "the ceiling bites": someTrace((trace, { settings }) => below(fromHundredths(settings.scoreCeiling), trace.unclamped)),
  "a total that ends on half a cent": ({ result }) => result.members.some(({ exactTotal }) => isHalf(exactTotal)),
  "a total of 0": ({ result }) => result.members.some(({ total }) => total === 0),
  "a total of 100": ({ result }) => result.members.some(({ total }) => total === 10000),
  "a probationary member above all ranked": ({ result }) => {
    const top = result.members.find(({ rank }) => rank === 1)?.total ?? null;
    return top !== null && result.members.some(({ basis, total }) => basis === "probationary" && total !== null && total > top);
  },
  "a non-participant": ({ result }) => result.members.some(({ basis }) => basis === "notParticipating"),
  "two level across the line, 从宽": straddlingUnder("lenient", 2),
  "two level across the line, 从严": straddlingUnder("strict", 2),
  "two level across the line, 待研究": straddlingUnder("review", 2),
  "three level across the line, 从宽": straddlingUnder("lenient", 3),
  "three level across the line, 从严": straddlingUnder("strict", 3),
  "three level across the line, 待研究": straddlingUnder("review", 3),
  "all level, 从宽": allLevelUnder("lenient"),
  "all level, 从严": allLevelUnder("strict"),
  "all level, 待研究": allLevelUnder("review"),
  "a veto on the line": ({ result }) => result.members.some(({ basis, total }) => basis === "veto" && total === result.cutoff),
  "a veto in a straddling tie": (sample) =>
    straddling(sample) > 0 && ranked(sample).some(({ basis, total }) => basis === "veto" && total === sample.result.cutoff),
  "a veto of a probationary member or non-participant": ({ result }) => result.members.some(({ vetoed, rank }) => vetoed && rank === null),
  "a veto from an earlier year": ({ book: { vetoes, settings } }) =>
    vetoes.some((veto) => veto.from.year < settings.year && isActive(veto, settings)),
  "a veto that has run out": ({ book: { vetoes, settings } }) =>
    vetoes.some((veto) => !veto.revoked && veto.from.year < settings.year && !isActive(veto, settings)),
  "a veto revoked": ({ book }) => book.vetoes.some(({ revoked }) => revoked),
  "two vetoes of one member": ({ result }) => result.members.some(({ reason }) => reason.veto?.includes("、")),
  "a tie that the first department decides": (sample) =>
    brokenTies(sample).some(({ level, steps }) => steps > 1 && !lacksFirst(sample, level)),
  "a tie in which the first department is skipped": (sample) =>
    brokenTies(sample).some(({ level, steps }) => steps > 1 && lacksFirst(sample, level)),
  "a tie that stays level": (sample) =>
    brokenTies(sample).some(({ level, steps }) => sample.book.settings.tieOrder.length > 0 && steps < level.length),
  "borderline: on the line": ({ result }) => result.borderline.some(({ why }) => why === "onTheLine"),
  "borderline: within the margin, inside": ({ result }) => result.borderline.some(({ why, inside }) => why === "withinMargin" && inside),
  "borderline: within the margin, outside": ({ result }) => result.borderline.some(({ why, inside }) => why === "withinMargin" && !inside),
  "borderline: the margin reached exactly": ({ book, result }) =>
    result.borderline.some(({ why, distance }) => why === "withinMargin" && Math.abs(distance ?? 0) === book.settings.borderline),
  "borderline: the flag flips under the other policy": ({ result }) => result.borderline.some(({ why }) => why === "policyFlip"),
  "borderline: nobody inside": ({ result }) => result.borderline.some(({ distance }) => distance === null),
  "a group without ranked members": ({ result }) =>
    result.groups.some(({ memberCount, rankedMembers }) => memberCount > 0 && rankedMembers === 0),
  "a group under the minimum, ranked": ({ result }) => result.groups.some(({ small, rank }) => small && rank !== null),
  "a vetoed group that would be recommended": ({ book, result }) =>
    result.groups.some(({ vetoed, rank }) => vetoed && rank !== null && rank <= book.settings.schoolQuota),
  "level groups": ({ result }) => result.groups.some(({ tie }) => tie),
  "level groups across the 学校 quota": groupTie(({ settings }) => settings.schoolQuota),
  "level groups across the 中心 quota": groupTie(({ settings }) => Math.min(settings.centreQuota, settings.schoolQuota)),
  "no place for groups": ({ book }) => book.settings.schoolQuota === 0,
  "more places than groups": ({ book, result }) => book.settings.schoolQuota > result.groups.filter(({ rank }) => rank !== null).length,
  "a 中心 quota above the 学校 one": ({ book }) => book.settings.centreQuota > book.settings.schoolQuota,
  "meetings missing": ({ result }) => result.groups.some(({ parts }) => parts !== null && below(parts.meetings, fromHundredths(1500))),
  "honours over their cap": ({ book }) => book.activities.some(({ honours }) => honours !== null && honours > book.settings.honoursCap),
};

const TRIAL_FEATURES: Record<string, Feature> = {
  "somebody lacks a cell": ({ result }) => result.missing.some(({ at }) => at !== null),
  "somebody has no row": ({ result }) => result.missing.some(({ at }) => at === null),
  "a sheet is missing": ({ book }) => book.scoreSheets.length < book.departments.length,
  "a cell is no score": ({ book }) =>
    book.scoreSheets.some(({ rows }) => rows.some(({ entries }) => entries.some(({ kind }) => kind === "unreadable"))),
  "two numbers in one slot": (sample) =>
    sample.result.members.some(({ departments }) =>
      departments.some(
        ({ state, trace }) =>
          state === "missing" && trace && trace.indicators.every(({ kind, state }) => kind !== "base" || state === "number"),
      ),
    ),
  "nobody lacks anything": ({ book, result }) => book.members.length > 0 && result.missing.length === 0,
  "some are ranked and some lack scores": ({ result }) => result.n > 1 && result.missing.length > 0,
  "a probationary member lacks scores": ({ result }) =>
    result.members.some(({ basis, total }) => basis === "probationary" && total === null),
  "a veto of one who lacks scores": ({ result }) => result.members.some(({ basis, vetoed }) => basis === "noTotal" && vetoed),
  "a group lacks a cell": ({ result }) => result.groups.some(({ missing }) => missing.length > 0),
  "a group without its row": ({ book, result }) =>
    result.groups.some(({ name, rankedMembers }) => rankedMembers > 0 && !book.activities.some(({ group }) => group === name)),
  "a group with a score beside one without": ({ result }) =>
    result.groups.some(({ score }) => score !== null) && result.groups.some(({ missing }) => missing.length > 0),
};

it("[T1] [T2] [T3] [T4] [T5] [R1] [R2] [R3] [E1] [E2] [E3] [E5] [G1] [G3] [G4] complete random books reach every case", () => {
  expect(rare(counted(sampleOf("official", 1000), FEATURES), 3)).toEqual([]);
});

it("[T1] [E3] [G1] random books with gaps reach every case of a trial run", () => {
  expect(rare(counted(sampleOf("trial", 300), TRIAL_FEATURES), 3)).toEqual([]);
});
