import type { Assessment, MemberResult } from "../../core/assessment";
import type { Book } from "../../core/book";
import { shownRank } from "../../core/shownRank";
import { type Cell, live, UNROUNDED } from "./cells";
import { ELIGIBILITY_WORDS, noRankWord, numberOf, pointsOf, type ResultNotes, standingWord } from "./resultNotes";
import { departmentScoreFormula, summaryFormulas } from "./summaryFormulas";
import { onRow, type SummaryPlaces } from "./summaryPlaces";

/** One member's row of 季度汇总: live cells with the engine's answers beside them, and the hidden columns they lean on. */
export function summaryRow(
  book: Book,
  { members }: Assessment,
  notes: ResultNotes,
  places: SummaryPlaces,
  member: MemberResult,
  row: number,
): Cell[] {
  const { settings, departments } = book;
  const formulas = summaryFormulas(settings, places, row);
  const ranked = member.rank !== null;
  const level = ranked ? members.filter((other) => other.rank === member.rank).length : 0;
  const total = pointsOf(member.total);
  const flag = ELIGIBILITY_WORDS[member.eligibility];
  const previous = pointsOf(notes.previousTotals?.get(member.id) ?? null);
  const change = total !== "" && previous !== "" ? Math.round((total - previous) * 100) / 100 : "—";
  const reason = notes.reasonOf(member);
  const takesPart = member.eligibility !== "notParticipating";
  const rank = ranked ? (shownRank(settings, members, member) ?? "") : noRankWord(member.basis);

  const scores = departments.map((department): Cell => {
    if (!takesPart) return "—";
    const result = member.departments.find(({ code }) => code === department.code);
    const sheet = book.scoreSheets.find((one) => one.department === department.code);
    const expected =
      result?.state === "scored" && result.exact ? numberOf(result.exact) : !result || result.state === "missing" ? "" : "不适用";
    return sheet ? live(departmentScoreFormula(sheet, onRow(places, "id", row)), expected, UNROUNDED) : "";
  });
  return [
    takesPart ? live(formulas.rank, rank) : rank,
    takesPart ? live(formulas.tie, member.tie ? "并列" : "") : "",
    member.id,
    member.name,
    member.branch,
    member.group,
    ...scores,
    live(formulas.total, total),
    takesPart ? live(formulas.change, change) : "—",
    takesPart ? live(formulas.eligibility, flag) : flag,
    live(formulas.note, reason),
    live(formulas.rankedTotal, ranked ? total : ""),
    live(formulas.standardRank, member.rank ?? ""),
    live(formulas.level, level),
    standingWord(book, member),
    member.vetoed ? "是" : "",
    previous,
    total,
    member.rank ?? "",
    flag,
    reason,
    live(formulas.stale, 0),
  ];
}
