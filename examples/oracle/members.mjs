/** Department scores, totals, ranks and flags of a clean book, straight from docs/rules.md (T, R, E). */
import { ZERO, add, compare, hundredths, larger, ofCell, over, ratio, smaller, subtract, sum, times } from "./exact.mjs";

const isNumber = (cell) => typeof cell === "number";
const isNotApplicable = (cell) => typeof cell === "string" && /^(不适用|n\/a)$/i.test(cell.trim());
const isBlank = (cell) => typeof cell === "string" && cell.trim() === "";

/** T2 and T3: the exact score of one row, or null where the department does not apply. */
export function departmentScore(indicators, row, { bonusCap, floor, ceiling }) {
  const points = (indicator) => times(ofCell(row[indicator.name]), indicator.conversion);
  const bases = indicators.filter(({ kind }) => kind === "基础");
  const slots = new Map();
  for (const base of bases) {
    const key = base.slot === "" ? `alone:${base.name}` : `slot:${base.slot}`;
    slots.set(key, [...(slots.get(key) ?? []), base]);
  }
  let all = ZERO;
  let applying = ZERO;
  let base = ZERO;
  for (const alternatives of slots.values()) {
    const max = alternatives[0].max;
    const filled = alternatives.filter(({ name }) => isNumber(row[name]));
    all = add(all, max);
    if (filled.length > 1) throw new Error(`two alternatives filled: ${row["姓名"]}`);
    if (filled.length === 1) {
      applying = add(applying, max);
      base = add(base, points(filled[0]));
    } else if (!alternatives.every(({ name }) => isNotApplicable(row[name]))) {
      throw new Error(`${row["姓名"]}: ${alternatives.map(({ name }) => name).join(" / ")} is blank or unreadable`);
    }
  }
  if (compare(applying, ZERO) === 0) return null;

  const given = (kind) =>
    indicators
      .filter((indicator) => indicator.kind === kind && !isBlank(row[indicator.name]) && !isNotApplicable(row[indicator.name]))
      .map((indicator) => (indicator.cap === null ? points(indicator) : smaller(points(indicator), indicator.cap)));
  const bonus = smaller(sum(given("加分")), bonusCap);
  const unclamped = subtract(add(times(base, over(all, applying)), bonus), sum(given("扣分")));
  return larger(floor, smaller(ceiling, unclamped));
}

/** T4: the exact total over the departments that apply, or null where none does. */
export function exactTotal(scores, departments, means, policy) {
  let points = ZERO;
  let weights = ZERO;
  for (const { code, weight } of departments) {
    const score = scores[code] ?? (policy === "部门均分" ? means[code] : null);
    if (score === null) continue;
    points = add(points, times(weight, score));
    weights = add(weights, weight);
  }
  return compare(weights, ZERO) === 0 ? null : over(points, weights);
}

/** T4: the mean over participating members with a score there. */
export function departmentMeans(people, departments) {
  const mean = (scores) => (scores.length === 0 ? null : over(sum(scores), ratio(BigInt(scores.length))));
  return Object.fromEntries(
    departments.map(({ code }) => [code, mean(people.map(({ scores }) => scores[code] ?? null).filter((score) => score !== null))]),
  );
}

/** R1, R2, E1–E3: ranks and flags; `people` get rank, tie, eligibility and basis. Answers n, places and the cut-off in hundredths. */
export function rankAndFlag(people, ties) {
  const ranked = people.filter((person) => person.participates && person.status === "正式" && person.total !== null);
  const n = ranked.length;
  const places = Math.ceil(n / 2);
  const totals = ranked.map(({ total }) => total).sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  const cutoff = n === 0 ? null : totals[places - 1];
  const allEqual = n >= 2 && totals[0] === totals[n - 1];
  for (const person of people) {
    const isRanked = ranked.includes(person);
    const higher = totals.filter((total) => total > person.total).length;
    const level = totals.filter((total) => total >= person.total).length;
    person.rank = isRanked ? higher + 1 : null;
    person.tie = isRanked && level - higher > 1;
    [person.eligibility, person.basis] = flagOf(person, isRanked, { higher, level, places, ties, allEqual });
  }
  return { n, places, cutoff };
}

function flagOf(person, isRanked, { higher, level, places, ties, allEqual }) {
  if (!person.participates) return ["notParticipating", "notParticipating"];
  if (person.status === "预备") return ["unranked", "probationary"];
  if (!isRanked) return ["unranked", "noTotal"];
  if (person.vetoed) return ["ineligible", "veto"];
  const straddles = higher < places && places < level;
  if ((ties === "待研究" && straddles) || (ties === "从严" && allEqual)) return ["review", "tieOnLine"];
  const inside = ties === "从严" ? level <= places : higher + 1 <= places;
  return inside ? ["eligible", "upperHalf"] : ["ineligible", "bottomHalf"];
}

/** T5: the total that is shown, compared and ranked, in hundredths. */
export const published = (exact) => (exact === null ? null : hundredths(exact));
