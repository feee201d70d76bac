import type { Assessment, Basis, MemberResult, Recommendation } from "../../core/assessment";
import type { Book, Hundredths } from "../../core/book";
import type { Fraction } from "../../core/fraction";

/** What a result sheet was made from, as 操作日志 has it too: 8 digits each. */
export interface Stamp {
  readonly rules: string;
  readonly inputs: string;
}
import type { FormRemarks } from "../../core/reading/readFormRemarks";

/** What the result sheets are told beside the results: who computed and when, and the texts of the catalogue. */
export interface ResultNotes {
  /** Local time, ISO 8601. */
  readonly at: string;
  readonly by: string;
  /** Short prints of the rules and of the inputs that it was made from. */
  readonly stamp: Stamp;
  /** E4: one sentence. */
  readonly reasonOf: (member: MemberResult) => string;
  /** Totals of the quarter before, by staff id. */
  readonly previousTotals?: ReadonlyMap<string, Hundredths>;
  /** What people wrote on 党小组考核表 before it is generated anew. */
  readonly remarks?: FormRemarks;
}

export { ELIGIBILITY_WORDS } from "../../core/flagWords";

export const RECOMMENDATION_WORDS: Readonly<Record<Recommendation, string>> = {
  none: "",
  school: "推荐学校优秀党小组",
  centre: "推荐学校、中心优秀党小组",
  review: "待党总支研究",
};

/** In 名次, of a member who has no rank. */
export const noRankWord = (basis: Basis): string => (basis === "noTotal" ? "缺项" : "—");

/** R1 in one word, as it stood at the computation; formulas ask for it. */
export const RANKED_WORD = "正式";
export function standingWord(book: Book, member: MemberResult): string {
  if (member.eligibility === "notParticipating") return "不参评";
  return book.members.find(({ id }) => id === member.id)?.status === "probationary" ? "预备" : RANKED_WORD;
}

export const pointsOf = (hundredths: Hundredths | null): number | "" => (hundredths === null ? "" : hundredths / 100);
export const numberOf = ({ n, d }: Fraction): number => Number(n) / Number(d);

/** By rank, ties and the unranked in the roster's order. */
export function inRankOrder<T extends { readonly rank: number | null }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

export const isDraft = ({ kind }: Assessment): boolean => kind === "trial";

/** 2026-10-08T14:30:00 as 2026-10-08 14:30. */
export const timeWords = (at: string): string => at.slice(0, 16).replace("T", " ");

/** Whoever pressed a button of the ribbon named nobody. */
export const UNSIGNED = "未署名";

/** Made when, by whom and from what: on every result sheet, and in 操作日志. */
export const stampWords = ({ at, by, stamp }: { readonly at: string; readonly by: string; readonly stamp: Stamp }, made = "计算"): string =>
  `${made}时间：${timeWords(at)}　${made}人：${by || UNSIGNED}　${printWords(stamp)}`;

export const printWords = ({ rules, inputs }: Stamp): string => `规则 ${rules}　数据 ${inputs}`;
