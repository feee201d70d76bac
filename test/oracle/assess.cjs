/**
 * The oracle: rules T, R (R3 too), E1–E5 and G of the rules, written out as their definitions say, by counting and with fractions of its
 * own, slowly and sharing nothing with src. It takes a book as plain JSON (big integers as text) and is compared with the engine.
 */
"use strict";

// Fractions: [numerator, denominator] of big integers, brought to lowest terms only when they are shown.
const q = (n, d = 1) => [BigInt(n), BigInt(d)];
const plus = ([a, b], [c, d]) => [a * d + c * b, b * d];
const minus = ([a, b], [c, d]) => [a * d - c * b, b * d];
const times = ([a, b], [c, d]) => [a * c, b * d];
const over = ([a, b], [c, d]) => [a * d, b * c];
const below = (x, y) => minus(x, y)[0] * minus(x, y)[1] < 0n;
const least = (x, y) => (below(x, y) ? x : y);
const most = (x, y) => (below(x, y) ? y : x);
const sum = (list) => list.reduce(plus, q(0));
const points = (hundredths) => q(hundredths, 100);

function show([n, d]) {
  if (d < 0n) return show([-n, -d]);
  let a = n < 0n ? -n : n;
  let b = d;
  while (b > 0n) [a, b] = [b, a % b];
  return `${n / a}/${d / a}`;
}

const shown = (fraction) => (fraction ? show(fraction) : null);

/** Rounded half away from zero to two digits, as text: by long division, digit by digit. */
function twoDigits([n, d]) {
  const negative = n < 0n !== d < 0n && n !== 0n;
  const size = n < 0n ? -n : n;
  const by = d < 0n ? -d : d;
  let whole = size / by;
  let rest = (size % by) * 100n;
  let cents = rest / by;
  rest %= by;
  if (rest + rest >= by) cents += 1n;
  if (cents === 100n) [whole, cents] = [whole + 1n, 0n];
  const text = `${whole}.${cents < 10n ? "0" : ""}${cents}`;
  return negative && text !== "0.00" ? `-${text}` : text;
}
const cents = (text) => Number(text.replace(".", ""));

/** T1–T3 for one row: {missing: true}, {applies: false} or {applies: true, score}. */
function departmentScore(department, row, settings) {
  if (!row) return { missing: true };
  const cells = department.indicators.map((indicator, i) => ({ indicator, entry: row.entries[i] }));
  if (cells.some(({ entry }) => entry.kind === "unreadable")) return { missing: true };
  const value = ({ indicator, entry }) => times(points(entry.value), q(indicator.conversion.n, indicator.conversion.d));
  const given = (kind) => cells.filter(({ indicator, entry }) => indicator.kind === kind && entry.kind === "number");
  const capped = (cell) => (cell.indicator.cap === null ? value(cell) : least(value(cell), points(cell.indicator.cap)));

  const base = cells.filter(({ indicator }) => indicator.kind === "base");
  const names = base.map(({ indicator }, i) => (indicator.slot === null ? `alone ${i}` : `slot ${indicator.slot}`));
  const slots = [...new Set(names)].map((name) => base.filter((_, i) => names[i] === name));
  const has = (slot, kind) => slot.some(({ entry }) => entry.kind === kind);
  if (slots.some((slot) => slot.filter(({ entry }) => entry.kind === "number").length > 1)) return { missing: true };
  if (slots.some((slot) => !has(slot, "number") && has(slot, "blank"))) return { missing: true };
  const applying = slots.filter((slot) => has(slot, "number"));
  if (applying.length === 0) return { applies: false };

  const max = (slot) => points(slot[0].indicator.max);
  const scaled = times(sum(given("base").map(value)), over(sum(slots.map(max)), sum(applying.map(max))));
  const bonus = least(sum(given("bonus").map(capped)), points(settings.bonusCap));
  const score = minus(plus(scaled, bonus), sum(given("deduction").map(capped)));
  return { applies: true, score: most(points(settings.scoreFloor), least(points(settings.scoreCeiling), score)) };
}

/** T4: {exact, contributions}, a contribution for each department, null where nothing counts; or null without a total. */
function weightedTotal(cells, departments, means, policy) {
  if (cells.some((cell) => cell.missing) || cells.every((cell) => !cell.applies)) return null;
  const scoreOf = (i) => (cells[i].applies ? cells[i].score : policy === "departmentMean" ? means[i] : null);
  const counted = departments.map((_, i) => i).filter((i) => scoreOf(i) !== null);
  const weight = (i) => points(departments[i].weight);
  const weights = sum(counted.map(weight));
  return {
    exact: over(sum(counted.map((i) => times(weight(i), scoreOf(i)))), weights),
    contributions: departments.map((_, i) => (scoreOf(i) === null ? null : over(times(weight(i), scoreOf(i)), weights))),
  };
}

/** R3: refines each class of level members step by step; a class in which somebody has no score there stays as it is. */
function inOrder(classes, tieOrder, scoreIn) {
  return tieOrder.reduce(
    (level, code) =>
      level.flatMap((ids) => {
        if (ids.some((id) => scoreIn(id, code) === null)) return [ids];
        const better = (id) => ids.filter((other) => below(scoreIn(id, code), scoreIn(other, code))).length;
        return [...new Set(ids.map(better))].sort((a, b) => a - b).map((place) => ids.filter((id) => better(id) === place));
      }),
    classes,
  );
}

/** E1, E2 for one of the totals (in cents), by counting. */
function flag(total, totals, policy) {
  const n = totals.length;
  const places = (n + (n % 2)) / 2;
  const higher = totals.filter((other) => other > total).length;
  const level = totals.filter((other) => other >= total).length;
  const straddling = higher < places && places < level;
  if (policy === "strict") {
    if (n >= 2 && totals.every((other) => other === total)) return "review";
    return level <= places ? "eligible" : "ineligible";
  }
  if (policy === "review" && straddling) return "review";
  return higher + 1 <= places ? "eligible" : "ineligible";
}

/** E3, by walking quarter by quarter from the veto's own. */
function vetoedIn(veto, year, quarter) {
  if (veto.revoked) return false;
  let at = { year: veto.from.year, quarter: veto.from.quarter };
  for (let i = 0; i < veto.quarters; i += 1) {
    if (at.year === year && at.quarter === quarter) return true;
    at = at.quarter === 4 ? { year: at.year + 1, quarter: 1 } : { year: at.year, quarter: at.quarter + 1 };
  }
  return false;
}

/** E5 over the ranked, vetoes ignored: [{id, inside, distance, why}], highest total first. */
function borderline(ranked, flags, otherFlags, margin) {
  const inside = ranked.filter(({ id }) => flags[id] !== "ineligible").map(({ cents }) => cents);
  const outside = ranked.filter(({ id }) => flags[id] === "ineligible").map(({ cents }) => cents);
  if (outside.length === 0) return [];
  const cIn = inside.length === 0 ? null : Math.min(...inside);
  const cOut = Math.max(...outside);
  return ranked
    .map(({ id, cents }) => {
      const isInside = flags[id] !== "ineligible";
      const distance = isInside ? cents - cOut : cIn === null ? null : cents - cIn;
      const near = distance !== null && (isInside ? cents - cOut <= margin : cIn - cents <= margin);
      const onLine = cents === (isInside ? cIn : cOut);
      const why = onLine ? "onTheLine" : near ? "withinMargin" : flags[id] !== otherFlags[id] ? "policyFlip" : null;
      return { id, inside: isInside, distance, why, cents };
    })
    .filter(({ why }) => why !== null)
    .sort((a, b) => b.cents - a.cents)
    .map(({ id, inside: isInside, distance, why }) => ({ id, inside: isInside, distance, why }));
}

/** G1: {exact, mean}; null without ranked members or with an incomplete row. */
function groupScore(activity, totals, s) {
  if (totals.length === 0) return { exact: null, mean: null };
  const mean = over(sum(totals.map((total) => q(total, 100))), q(totals.length));
  const numbers = activity && ["meetings", "due", "present", "work", "volunteering", "publicity", "honours"].map((name) => activity[name]);
  if (!numbers || numbers.includes(null) || activity.due === 0 || activity.present > activity.due) return { exact: null, mean };
  let meetings = points(s.meetingPoints);
  for (let held = Math.min(activity.meetings, s.meetingsDue); held < s.meetingsDue; held += 1)
    meetings = minus(meetings, points(s.meetingMissingPoints));
  const exact = sum([
    most(q(0), meetings),
    times(q(activity.present, activity.due), points(s.themeDayPoints)),
    times(over(mean, q(100)), points(s.meanPoints)),
    points(activity.work),
    points(activity.volunteering),
    points(activity.publicity),
    least(points(activity.honours), points(s.honoursCap)),
  ]);
  return { exact, mean };
}

/** G3, G4: put the candidates in order, and look who stands on either side of each quota. */
function recommendations(groups, schoolQuota, centreQuota) {
  const order = groups.filter(({ score, vetoed }) => score !== null && !vetoed).sort((a, b) => b.cents - a.cents);
  const cutAt = (quota) => (quota > 0 && quota < order.length && order[quota - 1].cents === order[quota].cents ? order[quota].cents : null);
  const answer = Object.fromEntries(groups.map(({ name }) => [name, "none"]));
  order.slice(0, schoolQuota).forEach(({ name }) => (answer[name] = "school"));
  order.slice(0, Math.min(centreQuota, schoolQuota)).forEach(({ name }) => (answer[name] = "centre"));
  for (const cut of [cutAt(Math.min(centreQuota, schoolQuota)), cutAt(schoolQuota)]) {
    for (const { name, cents } of order) if (cut !== null && cents === cut) answer[name] = "review";
  }
  return answer;
}

function oracle(book) {
  const { settings, departments } = book;
  const rowOf = (code, id) => book.scoreSheets.find((sheet) => sheet.department === code)?.rows.find((row) => row.memberId === id);
  const participants = book.members.filter((member) => member.participates);
  const cells = Object.fromEntries(
    participants.map(({ id }) => [id, departments.map((d) => departmentScore(d, rowOf(d.code, id), settings))]),
  );
  const means = departments.map((_, i) => {
    const scored = participants.map(({ id }) => cells[id][i]).filter((cell) => cell.applies);
    return scored.length === 0 ? null : over(sum(scored.map((cell) => cell.score)), q(scored.length));
  });
  const totalsUnder = (policy) => {
    const entries = participants.map(({ id }) => [id, weightedTotal(cells[id], departments, means, policy)]);
    return Object.fromEntries(entries.filter(([, total]) => total !== null));
  };
  const totals = totalsUnder(settings.notApplicable);
  const published = Object.fromEntries(Object.entries(totals).map(([id, { exact }]) => [id, twoDigits(exact)]));
  const ranked = participants
    .filter(({ id, status }) => status === "full" && id in totals)
    .map(({ id, group }) => ({ id, group, cents: cents(published[id]) }));
  const all = ranked.map((one) => one.cents);
  const flags = Object.fromEntries(ranked.map((one) => [one.id, flag(one.cents, all, settings.ties)]));

  const otherTotals = totalsUnder(settings.notApplicable === "redistribute" ? "departmentMean" : "redistribute");
  const otherCents = Object.fromEntries(ranked.map(({ id }) => [id, cents(twoDigits(otherTotals[id].exact))]));
  const otherFlags = Object.fromEntries(ranked.map(({ id }) => [id, flag(otherCents[id], Object.values(otherCents), settings.ties)]));
  const isVetoed = (id) => book.vetoes.some((veto) => veto.memberId === id && vetoedIn(veto, settings.year, settings.quarter));

  const members = book.members.map(({ id, status, participates }) => {
    const own = ranked.find((one) => one.id === id);
    const isLevel = (other) => other.id !== id && other.cents === own.cents;
    const judged = !participates
      ? ["notParticipating", "notParticipating"]
      : status === "probationary"
        ? ["unranked", "probationary"]
        : !own
          ? ["unranked", "noTotal"]
          : isVetoed(id)
            ? ["ineligible", "veto"]
            : [flags[id], { eligible: "upperHalf", ineligible: "bottomHalf", review: "tieOnLine" }[flags[id]]];
    return {
      id,
      exact: totals[id] ? show(totals[id].exact) : null,
      total: published[id] ?? null,
      rank: own ? 1 + all.filter((other) => other > own.cents).length : null,
      tie: own ? ranked.some(isLevel) : false,
      rankInGroup: own ? 1 + ranked.filter((other) => other.group === own.group && other.cents > own.cents).length : null,
      eligibility: judged[0],
      basis: judged[1],
      vetoed: isVetoed(id),
      scores: participates ? cells[id].map((cell) => (cell.applies ? show(cell.score) : null)) : [],
      contributions: participates ? departments.map((_, i) => (totals[id] ? shown(totals[id].contributions[i]) : null)) : [],
    };
  });

  const scored = book.groups.map(({ name }) => {
    const totals = ranked.filter((one) => one.group === name).map((one) => one.cents);
    const own = groupScore(
      book.activities.find((activity) => activity.group === name),
      totals,
      settings,
    );
    const score = own.exact && twoDigits(own.exact);
    const vetoed = book.members.some((member) => member.group === name && isVetoed(member.id));
    return { name, ...own, score, cents: score && cents(score), vetoed, rankedMembers: totals.length };
  });
  const recommended = recommendations(scored, settings.schoolQuota, settings.centreQuota);
  const groups = scored.map((group) => ({
    name: group.name,
    exact: group.exact && show(group.exact),
    score: group.score,
    mean: group.mean && twoDigits(group.mean),
    rank: group.score === null ? null : 1 + scored.filter((other) => other.score !== null && other.cents > group.cents).length,
    tie: group.score !== null && scored.some((other) => other !== group && other.score !== null && other.cents === group.cents),
    small: group.rankedMembers < settings.groupMinimumMembers,
    vetoed: group.vetoed,
    recommended: recommended[group.name],
  }));

  const scoreIn = (id, code) => cells[id][departments.findIndex((department) => department.code === code)]?.score ?? null;
  const classes = [...new Set(all)].sort((a, b) => b - a).map((total) => ranked.filter((one) => one.cents === total).map(({ id }) => id));
  const descending = [...all].sort((a, b) => b - a);
  const places = Math.ceil(all.length / 2);
  return {
    n: all.length,
    places,
    cutoff: places === 0 ? null : descending[places - 1],
    members,
    groups,
    order: inOrder(classes, settings.tieOrder, scoreIn),
    borderline: borderline(ranked, flags, otherFlags, settings.borderline),
    incomplete: participants.filter(({ id }) => cells[id].some((cell) => cell.missing)).map(({ id }) => id),
    means: means.map((mean) => mean && show(mean)),
  };
}

module.exports = { oracle };
