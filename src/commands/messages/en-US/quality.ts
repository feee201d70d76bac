/** Scoring quality in English: facts for a talk with the departments, without blame, and what can be looked at. */
import type { Eligibility } from "../../../core/assessment";
import { div, formatDecimal, formatHundredths, fraction, fromHundredths, mul, sub, type Fraction } from "../../../core/fraction";
import { LINES, MINIMUM_MEMBERS, MINIMUM_SIDE } from "../../../core/quality/lines";
import type { Quality, Scenario, Spread } from "../../../core/quality/quality";
import { squareRoot } from "../../../core/quality/squareRoot";
import type { PreviousFault } from "../../readQuality";
import type { QualityWords } from "../../../workbook/layout/qualityNotes";
import { ELIGIBILITY_IN_ENGLISH } from "./flagWords";
import { capital, people, plural, quarterName } from "./words";

const HUNDRED = fraction(100n);
/** A share as a percentage: 171/200 is "85.5%". */
const percent = (share: Fraction): string => `${short(mul(share, HUNDRED))}%`;
/** With 2 digits at most. */
const short = (value: Fraction): string => formatDecimal(value).replace(/\.?0+$/, "");
const ratio = (part: number, whole: number): Fraction => fraction(BigInt(part), BigInt(whole));
const fewer = (n: number, needed: number): string => `only ${people(n)}, fewer than ${needed}: too few to say anything.`;
const BELOW = "below the reference line.";

function spreadFacts({ n, mean, variance, inBand, signs }: Spread): string[] {
  const level = signs.includes("allEqual");
  const facts = {
    allEqual: "everyone has the same share of the maximum",
    smallDeviation: level ? "" : `standard deviation ${percent(squareRoot(variance))}, below ${percent(LINES.deviation)}`,
    narrowBand: level
      ? ""
      : `${inBand} of ${n} (${percent(ratio(inBand, n))}) lie within 1 percentage point, more than ${percent(LINES.bandShare)}`,
    highMean: `mean ${percent(mean)} of the maximum, ${percent(LINES.mean)} or more`,
  };
  return signs.map((sign) => facts[sign]).filter((fact) => fact !== "");
}

function scenarioText(scenario: Scenario, quality: Quality): string {
  switch (scenario.kind) {
    case "tScores":
      return "by T-scores";
    case "otherPolicy":
      return "with the other treatment of not applicable";
    case "without":
      return `without “${quality.departments.find(({ code }) => code === scenario.department)?.name ?? scenario.department}”`;
  }
}

const flag = (eligibility: Eligibility): string => ELIGIBILITY_IN_ENGLISH[eligibility];

export const qualityWordsInEnglish: QualityWords = {
  purpose: "For a talk with the departments; it judges no department and no person, and changes no score, rank or eligibility.",
  basis: {
    spread: `Base sum ÷ maximum of what applies, for each person. Reference lines: all equal; standard deviation below ${percent(LINES.deviation)}; more than ${percent(LINES.bandShare)} within 1 percentage point; mean ${percent(LINES.mean)} or more. Not shown below ${people(MINIMUM_MEMBERS)}.`,
    repeats: `Numbers entered this quarter and last, for the same department, person and indicator; cells without a number in either quarter are left out. Reference line: ${percent(LINES.repeats)} or more the same.`,
    ownStaff: `Mean department score of the department's own staff (“所在部门” of the roster) against the others. Reference line: ${short(LINES.ownStaff)} points or more. Shown with at least ${MINIMUM_SIDE} on each side.`,
    weights:
      "Among ranked members for whom every department counts: covariance of a department's contribution with the total ÷ variance of the total, 100% in all. Above the nominal weight, the department's scores spread widely and weigh more in the ranks; below it, less. It may be worth checking whether scoring is about equally strict.",
    sensitivity:
      "Whose eligibility would differ by another way to compute: T-scores for each department (50 + 10 × (score − mean) ÷ standard deviation); the other treatment of not applicable; leaving out one department at a time. Vetoes stay.",
    agreement: "Whether the departments put people in the same order, over those whom all have scored (Kendall's W, corrected for ties).",
  },
  spread: (spread) => {
    if (spread.state === "tooFew") return capital(fewer(spread.n, spread.needed));
    const facts = spreadFacts(spread);
    return facts.length === 0
      ? capital(BELOW)
      : `${capital(facts.join("; "))}. It may be worth checking that scores follow the records person by person, and that the indicators tell people apart.`;
  },
  repeats: (repeats) => {
    if (repeats === null) return "There are no scores of last quarter to compare with.";
    if (repeats.state === "tooFew") return `Scored in both quarters: ${fewer(repeats.n, repeats.needed)}`;
    const { cells, equal, reached } = repeats;
    const fact = `${equal}/${cells} cells (${percent(ratio(equal, cells))}) are as last quarter`;
    return reached ? `${fact}, at the reference line. It may be worth checking that this quarter was counted anew.` : `${fact}, ${BELOW}`;
  },
  ownStaff: (own) => {
    if (own.state === "tooFew")
      return `${own.own} of the department, ${own.others} others, one side fewer than ${own.needed}: too few to say anything.`;
    const { difference, reached } = own;
    const size = difference.n < 0n ? sub(fraction(0n), difference) : difference;
    const fact = `Own staff are ${formatDecimal(size)} points ${difference.n < 0n ? "lower" : "higher"} on average`;
    return reached
      ? `${fact}, at the reference line. It may be worth checking that the same indicators and evidence apply to both.`
      : `${fact}, ${BELOW}`;
  },
  effective: ({ weight, effective }) => {
    if (effective === null) return "";
    if (effective.n < 0n) return "It runs against the order of the totals.";
    const times = div(mul(effective, HUNDRED), fromHundredths(weight));
    return `It is ${formatDecimal(times)} times the nominal weight.`;
  },
  weights: ({ weights }) =>
    weights.state === "tooFew"
      ? `Ranked members for whom every department counts: ${fewer(weights.n, weights.needed)}`
      : weights.state === "level"
        ? `The totals of all ${weights.n} are the same, so there are no effective weights.`
        : `Computed over ${people(weights.n)}.`,
  scenario: (scenario, quality) => capital(scenarioText(scenario, quality)),
  sensitivity: (quality) => {
    const { sensitivity } = quality;
    if (sensitivity.state === "tooFew") return `Ranked: ${fewer(sensitivity.n, sensitivity.needed)}`;
    const ways = sensitivity.scenarios.length;
    const changed = sensitivity.scenarios.filter((one) => one.changed > 0);
    if (changed.length === 0) return `Of ${plural(ways, "other way")} tried, none changes the eligibility of the ${sensitivity.n} ranked.`;
    const each = changed.map((one) => `${scenarioText(one.scenario, quality)} ${one.changed}`);
    return `Of ${plural(ways, "other way")} tried, some change the eligibility of ${sensitivity.members.length} of ${people(sensitivity.n)}: ${each.join(", ")}. It may be worth checking that the evidence for their scores is complete.`;
  },
  changes: ({ changes }, quality) =>
    capital(
      changes
        .map(
          ({ scenario, total, rank, eligibility }) =>
            `${scenarioText(scenario, quality)}: total ${formatHundredths(total)}, rank ${rank}, ${flag(eligibility)}`,
        )
        .join("; "),
    ) + ".",
  agreement: ({ agreement, departments }) => {
    switch (agreement.state) {
      case "tooFew":
        return `Scored by every department: ${fewer(agreement.n, agreement.needed)}`;
      case "oneDepartment":
        return "There is only one department, so nothing to compare.";
      case "level":
        return `Every department puts all ${agreement.n} level, so agreement cannot be computed.`;
      case "known":
        return `W = ${formatDecimal(agreement.w)} (${plural(departments.length, "department")}, ${people(agreement.n)}). W lies between 0 and 1; the closer to 1, the more the departments agree on the order. They look at different work and need not agree; where they differ much, it may be worth checking what their indicators look at.`;
    }
  },
};

/** Why a chosen file is not taken for last quarter's book. */
export function previousFaultTextInEnglish(fault: PreviousFault): string {
  switch (fault.why) {
    case "badFile":
      return fault.english ?? fault.sentence;
    case "noBook":
      return "The chosen file is no assessment book.";
    case "unsound":
      return `The chosen book has ${plural(fault.problems, "problem")}, so its scores cannot be read. Please deal with them in that book first.`;
    case "otherQuarter":
      return `The chosen book is that of ${quarterName(fault.found)}; last quarter's is ${quarterName(fault.wanted)}.`;
  }
}
