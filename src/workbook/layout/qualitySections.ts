/** The sections of the sheet 评分质量 as contents: what each compares, and its figures as they stood at the computation. */
import { fraction, fromHundredths, mul, roundHalfAwayFromZero, sub, type Fraction } from "../../core/fraction";
import type { DepartmentQuality, Quality } from "../../core/quality/quality";
import { squareRoot } from "../../core/quality/squareRoot";
import type { CellValue } from "../../core/snapshot";
import { periodWords } from "./periodWords";
import type { QualityWords } from "./qualityNotes";
import { ELIGIBILITY_WORDS, pointsOf } from "./resultNotes";

export interface QualitySection {
  readonly title: string;
  readonly basis: string;
  /** Said instead of figures, or before them. */
  readonly sentence: string;
  /** Null: the sentence says it all. The last column holds words and runs to the sheet's edge. */
  readonly table: QualityTable | null;
}

export interface QualityTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** 0-based columns with 2 decimals. */
  readonly decimals: readonly number[];
}

/** Rounded once to 2 digits; through integers, since numerators here can be longer than a double holds. */
const decimal = (value: Fraction): number => roundHalfAwayFromZero(value) / 100;
const percent = (share: Fraction): number => decimal(mul(share, fraction(100n)));
const ratio = (part: number, whole: number): Fraction => fraction(BigInt(part), BigInt(whole));
const NONE = "—";

export function qualitySections(quality: Quality, words: QualityWords): QualitySection[] {
  const { departments } = quality;
  const each = (headings: readonly string[], decimals: readonly number[], row: (one: DepartmentQuality) => CellValue[]): QualityTable => ({
    headings,
    decimals,
    rows: departments.map(row),
  });
  const { basis } = words;
  const sections: Omit<QualitySection, "title">[] = [
    { basis: basis.spread, sentence: "", table: each(HEADINGS.spread, [2, 3, 5], (one) => spreadRow(one, words)) },
    {
      basis: basis.repeats,
      sentence: quality.previous ? `上季：${periodWords(quality.previous)}。` : "没有选择上季的考评簿，未作比较。",
      table: quality.previous && each(HEADINGS.repeats, [4], (one) => repeatsRow(one, words)),
    },
    { basis: basis.ownStaff, sentence: "", table: each(HEADINGS.ownStaff, [3, 4, 5], (one) => ownStaffRow(one, words)) },
    {
      basis: basis.weights,
      sentence: words.weights(quality),
      table: quality.weights.state === "known" ? each(HEADINGS.weights, [1, 2, 3], (one) => weightRow(one, words)) : null,
    },
    { basis: basis.sensitivity, sentence: words.sensitivity(quality), table: sensitivityTable(quality, words) },
    { basis: basis.agreement, sentence: words.agreement(quality), table: null },
  ];
  return sections.map((section, index) => ({ title: TITLES[index] ?? "", ...section }));
}

const TITLES = [
  "一、得分分布（Q1）",
  "二、与上季相同的评分（Q2）",
  "三、本部门人员与其他人员（Q3）",
  "四、实际权重（Q4）",
  "五、换一种算法（Q5）",
  "六、部门间一致性（Q6）",
];

const HEADINGS = {
  spread: ["部门", "人数", "平均得分率(%)", "标准差(百分点)", "相差1个百分点内(人)", "占比(%)", "说明"],
  repeats: ["部门", "两季都有(人)", "可比单元格", "相同单元格", "占比(%)", "说明"],
  ownStaff: ["部门", "本部门(人)", "其他(人)", "本部门均分", "其他均分", "相差(分)", "说明"],
  weights: ["部门", "名义权重(%)", "实际权重(%)", "相差(百分点)", "说明"],
  sensitivity: ["工号", "姓名", "加权总分", "名次", "评优资格", "说明"],
} as const;

function spreadRow({ name, spread }: DepartmentQuality, words: QualityWords): CellValue[] {
  if (spread.state === "tooFew") return [name, spread.n, NONE, NONE, NONE, NONE, words.spread(spread)];
  const { n, mean, variance, inBand } = spread;
  return [name, n, percent(mean), percent(squareRoot(variance)), inBand, percent(ratio(inBand, n)), words.spread(spread)];
}

function repeatsRow({ name, repeats }: DepartmentQuality, words: QualityWords): CellValue[] {
  if (repeats?.state !== "known") return [name, repeats?.n ?? NONE, NONE, NONE, NONE, words.repeats(repeats)];
  const { members, cells, equal } = repeats;
  return [name, members, cells, equal, percent(ratio(equal, cells)), words.repeats(repeats)];
}

function ownStaffRow({ name, ownStaff }: DepartmentQuality, words: QualityWords): CellValue[] {
  const { own, others } = ownStaff;
  if (ownStaff.state === "tooFew") return [name, own, others, NONE, NONE, NONE, words.ownStaff(ownStaff)];
  const { ownMean, othersMean, difference } = ownStaff;
  return [name, own, others, decimal(ownMean), decimal(othersMean), decimal(difference), words.ownStaff(ownStaff)];
}

function weightRow(one: DepartmentQuality, words: QualityWords): CellValue[] {
  const { name, weight, effective } = one;
  if (effective === null) return [name, weight / 100, NONE, NONE, ""];
  const points = mul(effective, fraction(100n));
  return [name, weight / 100, decimal(points), decimal(sub(points, fromHundredths(weight))), words.effective(one)];
}

function sensitivityTable(quality: Quality, words: QualityWords): QualityTable | null {
  const { sensitivity } = quality;
  if (sensitivity.state === "tooFew" || sensitivity.members.length === 0) return null;
  return {
    headings: HEADINGS.sensitivity,
    decimals: [2],
    rows: sensitivity.members.map((member) => [
      member.id,
      member.name,
      pointsOf(member.total),
      member.rank,
      ELIGIBILITY_WORDS[member.eligibility],
      words.changes(member, quality),
    ]),
  };
}
