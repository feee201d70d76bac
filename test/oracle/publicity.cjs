/**
 * The oracle of publicity: P1, P2, V16 and R3 as their definitions say, by listing and counting, with fractions of its own, sharing
 * nothing with src. It takes plain JSON: settings in hundredths, articles, and exact department scores as "n/d".
 */
"use strict";

const q = (n, d = 1) => [BigInt(n), BigInt(d)];
const plus = ([a, b], [c, d]) => [a * d + c * b, b * d];
const above = ([a, b], [c, d]) => a * d > c * b;
const sum = (list) => list.reduce(plus, q(0));

/** Hundredths, half up (points are never negative): by counting whole hundredths and looking at what is left. */
function hundredths([n, d]) {
  const whole = (n * 100n) / d;
  const left = n * 100n - whole * d;
  return Number(left + left >= d ? whole + 1n : whole);
}

const ORDER = ["national", "provincial", "city", "centre", "school"];
const bare = (title) => [...title.normalize("NFKC").toLowerCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).join("");

function publicityOracle({ settings, articles, scores }) {
  const value = (row) => settings.points[row.level];
  const better = (a, b) => value(a) > value(b) || (value(a) === value(b) && ORDER.indexOf(a.level) < ORDER.indexOf(b.level));

  // Which rows are the same story: the same code, or a code that shares a title, again and again until nothing is added (V16).
  const joined = (row) => {
    let group = [row];
    for (;;) {
      const more = articles.filter((one) =>
        group.some((other) => other.code === one.code || (bare(one.title) !== "" && bare(one.title) === bare(other.title))),
      );
      if (more.length === group.length) return group;
      group = more;
    }
  };
  const valid = (row) => row.inQuarter && row.proven;
  const stories = [];
  const done = new Set();
  for (const row of articles) {
    if (done.has(row)) continue;
    const group = joined(row);
    for (const one of group) done.add(one);
    const counting = group.filter(valid);
    const best = counting.filter((one) => !counting.some((other) => better(other, one)))[0];
    if (best) stories.push({ level: best.level, points: value(best), authors: [...new Set(best.authors)] });
  }

  const everyone = [...new Set(articles.flatMap(({ authors }) => authors))];
  const people = everyone.map((name) => {
    const own = stories.filter(({ authors }) => authors.includes(name));
    const part = ({ points, authors }) => q(points, 100 * authors.length);
    const school = sum(own.filter(({ level }) => level === "school").map(part));
    const rest = sum(own.filter(({ level }) => level !== "school").map(part));
    const cap = q(settings.schoolCap, 100);
    const counted = plus(rest, above(school, cap) ? cap : school);
    return { name, stories: own.length, raw: hundredths(plus(rest, school)), counted: hundredths(counted) };
  });

  const racing = people.filter(({ stories: count }) => count > 0);
  // Blocks of level people, the best first; R3 cuts those that straddle the quota into smaller blocks where it can.
  const values = [...new Set(racing.map(({ counted }) => counted))].sort((a, b) => b - a);
  const awards = new Map(people.map(({ name }) => [name, "none"]));
  let places = settings.quota;
  for (const counted of values) {
    const level = racing.filter((one) => one.counted === counted).map(({ name }) => name);
    const blocks = level.length <= places ? [level] : untie(level, scores, settings.tieOrder);
    let left = places;
    for (const block of blocks) {
      const award = block.length <= left ? "recommended" : left > 0 ? "review" : "none";
      if (counted > 0) for (const name of block) awards.set(name, award);
      left = Math.max(0, left - block.length);
    }
    places = Math.max(0, places - level.length);
  }
  return people
    .map(({ name, raw, counted, stories: count }) => ({
      name,
      raw,
      counted,
      rank: count === 0 ? null : 1 + racing.filter((other) => other.counted > counted).length,
      tie: count > 0 && racing.filter((other) => other.counted === counted).length > 1,
      award: awards.get(name),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** R3, step by step over all blocks at once: a block in which anybody has no score is left as it is. */
function untie(level, scores, tieOrder) {
  let blocks = [level];
  for (const code of tieOrder) {
    blocks = blocks.flatMap((block) => {
      const found = block.map((name) => scores[name]?.[code]);
      if (found.some((score) => score === undefined || score === null)) return [block];
      const exact = new Map(block.map((name, i) => [name, found[i].split("/").map(BigInt)]));
      const better = (a, b) => above(exact.get(a), exact.get(b));
      const byPlace = block.map((name) => ({ name, place: block.filter((other) => better(other, name)).length }));
      return [...new Set(byPlace.map(({ place }) => place))]
        .sort((a, b) => a - b)
        .map((place) => byPlace.filter((one) => one.place === place).map(({ name }) => name));
    });
  }
  return blocks;
}

module.exports = { publicityOracle };
