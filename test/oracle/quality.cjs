/**
 * The oracle of scoring quality: rules Q1–Q6 written out as their definitions say, in plain floating point, by counting and sharing nothing
 * with src. It takes the book as plain JSON and what the oracle of the quarter (assess.cjs) says of it. Comparisons with a reference line
 * take differences below 1e-11 for level.
 */
"use strict";

const EPS = 1e-11;
const LEAST = 7;
const LEAST_SIDE = 5;
const num = (text) => {
  if (text === null) return null;
  const [n, d] = text.split("/").map(BigInt);
  const whole = n / d;
  return Number(whole) + Number(n - whole * d) / Number(d);
};
const sum = (list) => list.reduce((a, b) => a + b, 0);
const mean = (list) => sum(list) / list.length;
const variance = (list) => mean(list.map((x) => (x - mean(list)) ** 2));
const covariance = (xs, ys) => mean(xs.map((x, i) => (x - mean(xs)) * (ys[i] - mean(ys))));
/** Whole hundredths, half away from zero. */
const hundredths = (x) => (x < 0 ? -hundredths(-x) : Math.floor(x * 100 + 0.5 + 1e-7));

/** Q1: base points ÷ Σ max of the slots with a number, for the rows that give a score. */
function shares(department, rows, scoredIds) {
  return rows
    .filter((row) => scoredIds.has(row.memberId))
    .map((row) => {
      let [points, max] = [0, 0];
      department.indicators.forEach((one, i) => {
        const entry = row.entries[i];
        if (one.kind !== "base" || entry.kind !== "number") return;
        points += (entry.value * Number(one.conversion.n)) / Number(one.conversion.d);
        max += one.max;
      });
      return points / max;
    });
}

function spread(list) {
  if (list.length < LEAST) return { n: list.length };
  const most = Math.max(...list.map((low) => list.filter((x) => x >= low - EPS && x <= low + 0.01 + EPS).length));
  const signs = [];
  if (Math.max(...list) - Math.min(...list) < EPS) signs.push("allEqual");
  if (Math.sqrt(variance(list)) < 0.005 - EPS) signs.push("smallDeviation");
  if (most / list.length > 0.8 + EPS) signs.push("narrowBand");
  if (mean(list) >= 0.98 - EPS) signs.push("highMean");
  return { n: list.length, mean: mean(list), variance: variance(list), inBand: most, signs };
}

/** Q2, cell by cell. */
function repeats(department, book, before) {
  const old = before.departments.find((d) => d.code === department.code) || before.departments.find((d) => d.name === department.name);
  if (!old) return null;
  const takesPart = (b, id) => b.members.some((m) => m.id === id && m.participates);
  const rows = (b, d) => (b.scoreSheets.find((s) => s.department === d.code) || { rows: [] }).rows.filter((r) => takesPart(b, r.memberId));
  const pairs = [];
  const both = rows(book, department).filter((row) => rows(before, old).some((o) => o.memberId === row.memberId));
  for (const row of both) {
    const other = rows(before, old).find((o) => o.memberId === row.memberId);
    department.indicators.forEach((one, i) => {
      const j = old.indicators.findIndex((o) => o.name === one.name);
      if (j >= 0) pairs.push([row.entries[i], other.entries[j]]);
    });
  }
  const counted = pairs.filter(([a, b]) => a.kind === "number" || b.kind === "number");
  if (both.length < LEAST || counted.length === 0) return { n: both.length };
  const equal = counted.filter(([a, b]) => a.kind === b.kind && a.value === b.value).length;
  return { members: both.length, cells: counted.length, equal, reached: equal * 10 >= counted.length * 9 };
}

/** Q6 from the definition: W is the variance of the rank sums over the largest it could be, given the ties. */
function concordance(judges) {
  const [m, n] = [judges.length, judges[0].length];
  const ranks = judges.map((list) => list.map((x) => list.filter((y) => y < x).length + (list.filter((y) => y === x).length + 1) / 2));
  const sums = judges[0].map((_, i) => sum(ranks.map((r) => r[i])));
  const s = sum(sums.map((x) => (x - mean(sums)) ** 2));
  const t = sum(judges.flatMap((list) => [...new Set(list)].map((x) => list.filter((y) => y === x).length)).map((c) => c ** 3 - c));
  const most = m * m * (n ** 3 - n) - m * t;
  return most === 0 ? null : (12 * s) / most;
}

/** E1, E2 by counting, for totals in hundredths. */
function flag(total, totals, ties) {
  const n = totals.length;
  const places = Math.ceil(n / 2);
  const higher = totals.filter((t) => t > total).length;
  const level = totals.filter((t) => t >= total).length;
  if (level <= places) return "eligible";
  if (higher >= places) return "ineligible";
  if (ties === "strict") return level - higher === n ? "review" : "ineligible";
  return ties === "lenient" ? "eligible" : "review";
}

function quality(book, quarter, before) {
  const codes = book.departments.map((d) => d.code);
  const weights = book.departments.map((d) => d.weight);
  const means = quarter.means.map(num);
  const people = quarter.members.map((member, i) => ({ ...member, member: book.members[i], scores: member.scores.map(num) }));
  const ranked = people.filter((p) => p.rank !== null);
  const kept = book.settings.notApplicable;
  const worth = (policy) => (p, i) => (p.scores[i] !== null ? p.scores[i] : policy === "departmentMean" ? means[i] : null);
  const total = (scoreOf, p) => {
    const counts = codes.map((_, i) => i).filter((i) => scoreOf(p, i) !== null);
    return counts.length === 0 ? null : sum(counts.map((i) => weights[i] * scoreOf(p, i))) / sum(counts.map((i) => weights[i]));
  };

  // Q5: T-scores over all who are scored by the department; 50 where it counts at its mean.
  const tOf = codes.map((_, i) => {
    const all = people.map((p) => p.scores[i]).filter((x) => x !== null && x !== undefined);
    const sd = all.length === 0 ? 0 : Math.sqrt(variance(all));
    return (x) => (sd < 1e-9 ? 50 : 50 + (10 * (x - mean(all))) / sd);
  });
  const asIs = worth(kept);
  const scenarios = [
    ["tScores", (p, i) => (p.scores[i] !== null ? tOf[i](p.scores[i]) : kept === "departmentMean" && means[i] !== null ? 50 : null)],
    ["otherPolicy", worth(kept === "redistribute" ? "departmentMean" : "redistribute")],
    ...(codes.length > 1 ? codes.map((code, out) => [`without ${code}`, (p, i) => (i === out ? null : asIs(p, i))]) : []),
  ];
  const changes = [];
  for (const [name, scoreOf] of scenarios) {
    const totals = ranked.map((p) => total(scoreOf, p)).map((x) => (x === null ? null : hundredths(x)));
    const standing = totals.filter((x) => x !== null);
    ranked.forEach((p, i) => {
      if (totals[i] === null) return;
      const now = p.basis === "veto" ? p.eligibility : flag(totals[i], standing, book.settings.ties);
      if (now !== p.eligibility) changes.push(`${p.id} ${name} ${totals[i]} ${1 + standing.filter((x) => x > totals[i]).length} ${now}`);
    });
  }

  // Q4: ranked members for whom every department counts.
  const whole = ranked.filter((p) => codes.every((_, i) => asIs(p, i) !== null));
  const totals = whole.map((p) => total(asIs, p));
  const all = sum(weights);
  const spreadOfTotals = whole.length === 0 ? 0 : variance(totals);
  const level = new Set(whole.map((p) => p.exact)).size < 2;
  const state = whole.length < LEAST ? "tooFew" : level ? "level" : "known";
  const judged = people.filter((p) => p.scores.length > 0 && p.scores.every((x) => x !== null && x !== undefined));
  const w = judged.length >= LEAST && codes.length > 1 ? concordance(codes.map((_, i) => judged.map((p) => p.scores[i]))) : null;

  return {
    departments: book.departments.map((department, i) => {
      const sheet = book.scoreSheets.find((s) => s.department === department.code);
      const scored = people.filter((p) => p.scores[i] !== null && p.scores[i] !== undefined);
      const isOwn = (p) => [department.name, department.code].includes(p.member.department);
      const [own, others] = [scored.filter(isOwn), scored.filter((p) => !isOwn(p))].map((side) => side.map((p) => p.scores[i]));
      return {
        spread: spread(sheet ? shares(department, sheet.rows, new Set(scored.map((p) => p.id))) : []),
        repeats: before && repeats(department, book, before),
        own: {
          own: own.length,
          others: others.length,
          ...(Math.min(own.length, others.length) < LEAST_SIDE
            ? {}
            : { difference: mean(own) - mean(others), reached: mean(own) - mean(others) >= 5 - EPS }),
        },
        effective:
          state === "known"
            ? covariance(
                whole.map((p) => (weights[i] * asIs(p, i)) / all),
                totals,
              ) / spreadOfTotals
            : null,
      };
    }),
    weights: { state, n: whole.length },
    agreement: {
      n: judged.length,
      state: judged.length < LEAST ? "tooFew" : codes.length < 2 ? "oneDepartment" : w === null ? "level" : "known",
      w,
    },
    sensitivity: ranked.length < LEAST ? null : { scenarios: scenarios.map(([name]) => name), changes: changes.sort() },
  };
}

module.exports = { quality };
