/**
 * The oracle of the year (E6, with E1–E3 and E5): written as the rule says, by counting and with big integers, sharing nothing with src.
 * `book`: { minimum, ties, margin, year, members: [{id, full, participates}], rows: [{year, quarter, id, total|null, locked, veto}],
 * vetoes: [{id, year, quarter, quarters, revoked}] }, totals in hundredths.
 */
"use strict";

function annual(book) {
  const all = book.members.map((member) => {
    const rows = book.rows.filter((row) => row.id === member.id && row.year === book.year);
    const valid = rows.filter((row) => row.locked && row.total !== null);
    const vetoed =
      rows.some((row) => row.locked && row.veto) ||
      [1, 2, 3, 4].some((quarter) => book.vetoes.some((veto) => veto.id === member.id && covers(veto, book.year, quarter)));
    const total = member.participates && valid.length >= book.minimum ? mean(valid.map((row) => row.total)) : null;
    return { ...member, valid: valid.length, vetoed, total };
  });
  const ranked = all.filter((one) => one.full && one.total !== null);
  const n = ranked.length;
  const places = (n + (n % 2)) / 2;
  const high = (total) => ranked.filter((one) => one.total > total).length;
  const level = (total) => ranked.filter((one) => one.total >= total).length;
  const lineFlag = (total) => {
    const straddles = high(total) < places && places < level(total);
    if (book.ties === "strict") {
      if (n >= 2 && ranked.every((one) => one.total === ranked[0].total)) return ["review", "tieOnLine"];
      return level(total) <= places ? ["eligible", "upperHalf"] : ["ineligible", "bottomHalf"];
    }
    if (book.ties === "review" && straddles) return ["review", "tieOnLine"];
    return high(total) + 1 <= places ? ["eligible", "upperHalf"] : ["ineligible", "bottomHalf"];
  };
  const cutoff = places === 0 ? null : (ranked.find((one) => high(one.total) < places && places <= level(one.total)) || {}).total;

  const members = all.map((one) => {
    const isRanked = ranked.includes(one);
    let flag;
    if (!one.participates) flag = ["notParticipating", "notParticipating"];
    else if (!one.full) flag = ["unranked", "probationary"];
    else if (one.vetoed) flag = ["ineligible", "veto"];
    else if (one.total === null) flag = ["review", "tooFewQuarters"];
    else flag = lineFlag(one.total);
    return {
      id: one.id,
      valid: one.valid,
      total: one.total,
      rank: isRanked ? high(one.total) + 1 : null,
      tie: isRanked && ranked.filter((other) => other.total === one.total).length > 1,
      eligibility: flag[0],
      basis: flag[1],
    };
  });
  return { n, places, cutoff, members, near: near(ranked, lineFlag, book.margin) };
}

/** Whole hundredths, half away from zero; totals are never negative. */
function mean(totals) {
  const count = BigInt(totals.length);
  const sum = totals.reduce((all, total) => all + BigInt(total), 0n);
  const whole = sum / count;
  return Number(2n * (sum - whole * count) >= count ? whole + 1n : whole);
}

function covers(veto, year, quarter) {
  if (veto.revoked) return false;
  let [y, q] = [veto.year, veto.quarter];
  for (let left = veto.quarters; left > 0; left -= 1) {
    if (y === year && q === quarter) return true;
    q += 1;
    if (q === 5) [y, q] = [y + 1, 1];
  }
  return false;
}

/** E5, as a set of ids. */
function near(ranked, lineFlag, margin) {
  const inside = ranked.filter((one) => lineFlag(one.total)[0] !== "ineligible");
  const outside = ranked.filter((one) => lineFlag(one.total)[0] === "ineligible");
  if (outside.length === 0) return [];
  const cOut = Math.max(...outside.map((one) => one.total));
  const cIn = inside.length === 0 ? null : Math.min(...inside.map((one) => one.total));
  return [
    ...inside.filter((one) => one.total - cOut <= margin || one.total === cIn),
    ...outside.filter((one) => (cIn !== null && cIn - one.total <= margin) || one.total === cOut),
  ]
    .map((one) => one.id)
    .sort();
}

module.exports = { annual };
