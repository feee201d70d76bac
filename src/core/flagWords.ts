/** The words of E's table as they stand in the sheets: 评优资格 and its 依据. */
import type { Basis, Eligibility } from "./assessment";

export const ELIGIBILITY_WORDS: Readonly<Record<Eligibility, string>> = {
  eligible: "具备",
  ineligible: "不具备",
  review: "待党总支研究",
  unranked: "不参加排名",
  notParticipating: "不参评",
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  upperHalf: "前二分之一",
  bottomHalf: "后二分之一",
  veto: "一票否决",
  tieOnLine: "并列跨线",
  tooFewQuarters: "有效季度不足",
  probationary: "预备党员",
  noTotal: "缺项",
  notParticipating: "不参评",
};

/** The flag of a word; null when it is none of them. */
export const eligibilityOf = (word: string): Eligibility | null => keyOf(ELIGIBILITY_WORDS, word);

/** What a cell of 依据 names, one word or several ("预备党员、一票否决"); null when one of them is unknown. */
export function basesOf(text: string): Basis[] | null {
  const bases = text
    .split(/[、；;，,\s]+/)
    .filter((word) => word !== "")
    .map((word) => keyOf(BASIS_WORDS, word));
  return bases.every((basis) => basis !== null) ? bases : null;
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | null {
  const found = (Object.entries(words) as [Key, string][]).find(([, one]) => one === word);
  return found ? found[0] : null;
}
