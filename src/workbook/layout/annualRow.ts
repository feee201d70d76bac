import type { AnnualAssessment, AnnualMember, MemberQuarter } from "../../core/annual/annualAssessment";
import type { AnnualBook } from "../../core/annual/annualBook";
import type { Settings } from "../../core/book";
import { shownRank } from "../../core/shownRank";
import { type AnnualPlaces, onAnnualRow } from "./annualPlaces";
import { type Cell, live } from "./cells";
import { ELIGIBILITY_WORDS, pointsOf, RANKED_WORD } from "./resultNotes";
import { same } from "./same";
import { againstTheLine } from "./summaryFormulas";

/** In the place of a total that does not count. */
const STATE_WORDS: Readonly<Record<Exclude<MemberQuarter["state"], "valid">, string>> = {
  notRecorded: "未记入",
  noRow: "—",
  unlocked: "未锁定",
  noTotal: "无总分",
};

/** In 名次, of a member who has no rank. */
export const annualRankWord = ({ basis, total }: AnnualMember): string =>
  total === null && (basis === "tooFewQuarters" || basis === "veto") ? "季度不足" : "—";

/** One member's row of 年度汇总: the quarters as published, the rest live over them (E6, R2, E1–E3). */
export function annualRow(
  book: AnnualBook,
  { members }: AnnualAssessment,
  reason: string,
  places: AnnualPlaces,
  member: AnnualMember,
  row: number,
): Cell[] {
  const { settings } = book;
  const takesPart = member.eligibility !== "notParticipating";
  const probationary = book.members.find(({ id }) => id === member.id)?.status === "probationary";
  const formulas = annualFormulas(settings, places, row, probationary);
  const ranked = member.rank !== null;
  const level = ranked ? members.filter(({ rank }) => rank === member.rank).length : 0;
  const total = pointsOf(member.total);
  const flag = ELIGIBILITY_WORDS[member.eligibility];
  const rank = ranked ? (shownRank(settings, members, member) ?? "") : annualRankWord(member);
  return [
    takesPart && ranked ? live(formulas.rank, rank) : rank,
    takesPart ? live(formulas.tie, member.tie ? "并列" : "") : "",
    member.id,
    member.name,
    member.branch,
    member.group,
    ...member.quarters.map(({ state, total: points }): Cell => (state === "valid" ? pointsOf(points) : STATE_WORDS[state])),
    live(formulas.valid, member.validQuarters),
    takesPart ? live(formulas.total, total) : "",
    takesPart ? live(formulas.eligibility, flag) : flag,
    live(formulas.note, reason),
    live(formulas.rankedTotal, ranked ? total : ""),
    live(formulas.standardRank, member.rank ?? ""),
    live(formulas.level, level),
    !takesPart ? ELIGIBILITY_WORDS.notParticipating : probationary ? "预备" : RANKED_WORD,
    member.vetoed ? "是" : "",
    total,
    member.rank ?? "",
    flag,
    reason,
    live(formulas.stale, 0),
  ];
}

function annualFormulas(settings: Settings, places: AnnualPlaces, row: number, probationary: boolean) {
  const at = (name: Parameters<typeof onAnnualRow>[1]): string => onAnnualRow(places, name, row);
  const quarters = `${at("q1")}:${at("q4")}`;
  const [rank, level, total] = [at("standardRank"), at("level"), at("total")];
  const { ineligible, review, unranked } = ELIGIBILITY_WORDS;
  const withoutRank = probationary ? `"${unranked}"` : `IF(${at("veto")}="是","${ineligible}","${review}")`;
  return {
    valid: `=COUNT(${quarters})`,
    /** E6, T5: the mean of the quarters, rounded once. */
    total: `=IF(${at("valid")}<${settings.annualMinimumQuarters},"",ROUND(ROUND(AVERAGE(${quarters}),9),2))`,
    rankedTotal: `=IF(AND(${at("standing")}="${RANKED_WORD}",ISNUMBER(${total})),${total},"")`,
    standardRank: `=IF(${at("rankedTotal")}="","",RANK(${at("rankedTotal")},${places.down("rankedTotal")}))`,
    level: `=IF(${at("rankedTotal")}="",0,COUNTIF(${places.down("rankedTotal")},${at("rankedTotal")}))`,
    rank: `=IF(${rank}="","—",${shownRankFormula(settings, places, row)})`,
    tie: `=IF(${rank}="","",IF(${level}>1,"并列",""))`,
    eligibility: `=IF(${rank}="",${withoutRank},IF(${at("veto")}="是","${ineligible}",${againstTheLine(settings, places, rank, level)}))`,
    stale: `=IF(AND(${same(total, at("officialTotal"))},${same(rank, at("officialRank"))},${at("eligibility")}=${at("officialFlag")}),0,1)`,
    note: `=IF(${at("stale")}=0,"","【已过期，请重新写出】")&${at("reason")}`,
  };
}

/** R2: dense ranks are a matter of display. */
function shownRankFormula(settings: Settings, places: AnnualPlaces, row: number): string {
  if (settings.rankDisplay === "standard") return onAnnualRow(places, "standardRank", row);
  const [totals, level] = [places.down("rankedTotal"), places.down("level")];
  return `1+ROUND(SUMPRODUCT((${level}>0)*(${totals}>${onAnnualRow(places, "rankedTotal", row)})/(${level}+(${level}=0))),0)`;
}
