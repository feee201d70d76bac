/** Scores, ranks and recommendations of the Party groups of a clean book, straight from docs/rules.md (G). */
import { ZERO, add, hundredths, larger, ofCell, over, ratio, smaller, subtract, sum, times } from "./exact.mjs";

const HUNDRED = ratio(100n);

/** G1: exact score and mean of a group; both null without ranked members. */
export function groupScore(activity, ranked, settings) {
  if (ranked.length === 0) return { exact: null, mean: null };
  const mean = over(sum(ranked.map(({ total }) => ratio(total, 100n))), ratio(BigInt(ranked.length)));
  const due = settings["党小组会应开次数"];
  const held = smaller(ofCell(activity["党小组会(次)"]), due);
  const meetings = larger(ZERO, subtract(settings["党小组会分值"], times(settings["党小组会缺一次扣"], subtract(due, held))));
  const themeDay = times(over(ofCell(activity["实到"]), ofCell(activity["主题党日应到"])), settings["主题党日分值"]);
  const members = times(over(mean, HUNDRED), settings["党员均分分值"]);
  const entered = ["业绩", "志愿服务", "宣传材料", "荣誉加分"].map((heading) => ofCell(activity[heading]));
  return { exact: [meetings, themeDay, members, ...entered].reduce(add), mean };
}

/** R2 for groups, then G3 and G4: `groups` get score, rank, tie and recommended. */
export function rankAndRecommend(groups, { school, centre }) {
  for (const group of groups) group.score = group.exact === null ? null : hundredths(group.exact);
  const scores = groups.filter(({ score }) => score !== null).map(({ score }) => score);
  const candidates = groups.filter(({ score, vetoed }) => score !== null && !vetoed).map(({ score }) => score);
  for (const group of groups) {
    group.rank = group.score === null ? null : 1 + scores.filter((score) => score > group.score).length;
    group.tie = group.score !== null && scores.filter((score) => score === group.score).length > 1;
    group.recommended = recommend(group, candidates, school, centre);
  }
}

function recommend({ score, vetoed }, candidates, school, centre) {
  if (score === null || vetoed) return "none";
  const higher = candidates.filter((other) => other > score).length;
  const level = candidates.filter((other) => other >= score).length;
  const place = (quota) => (level <= quota ? "inside" : higher < quota ? "straddling" : "outside");
  if (place(school) !== "inside") return place(school) === "straddling" ? "review" : "none";
  return { inside: "centre", straddling: "review", outside: "school" }[place(centre)];
}
