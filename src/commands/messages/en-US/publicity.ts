/** Short facts beside the numbers of publicity, in English (P1, P2). */
import { hundredthsText } from "../../../core/decimal";
import { formatDecimal, formatHundredths } from "../../../core/fraction";
import type { AuthorResult } from "../../../core/publicity/board";
import type { PublicityWords } from "../../../workbook/layout/publicityNotes";
import { BASIS_IN_ENGLISH, ELIGIBILITY_IN_ENGLISH } from "./flagWords";
import { capital, plural } from "./words";

const AWARDS = { recommended: "recommended for the publicity award", review: "for the general branch to decide", none: "" } as const;
/** Within the quota, but not borne out by E. */
const WITHIN_QUOTA = "within the quota, for the general branch to decide";

/** A recommendation that E does not bear out is for people to decide (P2). */
const isForPeople = ({ award, member, eligibility }: AuthorResult): boolean =>
  member && award !== "none" && eligibility !== null && eligibility !== "eligible";

function markText(author: AuthorResult): string {
  const { eligibility, basis } = author;
  if (eligibility === null || !isForPeople(author)) return "";
  const why = basis === null || BASIS_IN_ENGLISH[basis] === ELIGIBILITY_IN_ENGLISH[eligibility] ? "" : ` (${BASIS_IN_ENGLISH[basis]})`;
  return `eligibility: ${ELIGIBILITY_IN_ENGLISH[eligibility]}${why}; whether to recommend is for the general branch to decide`;
}

function tieText({ award, tieBroken }: AuthorResult): string {
  if (award === "review") return "a tie across the quota that the department scores do not break, put before the general branch";
  if (!tieBroken) return "";
  return award === "recommended" ? "level on points, ahead by department scores" : "level on points, behind by department scores";
}

export const publicityWordsInEnglish: PublicityWords = {
  rules: (settings) => {
    const levels = [
      `national ${hundredthsText(settings.articleNational)}`,
      `provincial ${hundredthsText(settings.articleProvincial)}`,
      `city ${hundredthsText(settings.articleCity)}`,
      `centre ${hundredthsText(settings.articleCentre)}`,
      `school ${hundredthsText(settings.articleSchool)}`,
    ];
    return `Points for a story: ${levels.join(", ")}; one story in several outlets counts once at the highest level, co-authors share equally; school level at most ${hundredthsText(settings.articleSchoolCap)} a quarter for each author. Quota ${settings.publicityQuota}.`;
  },
  marks: ({ assessed }) =>
    assessed === "official"
      ? "Eligibility as of the computation."
      : assessed === "trial"
        ? "Draft: eligibility is that of a trial run and not official."
        : "The ranking cannot be computed yet, so eligibility is not marked.",
  award: (author) => (author.award === "recommended" && isForPeople(author) ? WITHIN_QUOTA : AWARDS[author.award]),
  eligibility: ({ member, eligibility }) =>
    !member ? "not a Party member" : eligibility === null ? "not computed" : ELIGIBILITY_IN_ENGLISH[eligibility],
  remark: (author) => {
    const capped = author.capped
      ? `school cap: ${formatDecimal(author.exactRaw)} by stories, ${formatHundredths(author.counted)} counted`
      : "";
    const nothing = author.rank === null ? "no story that counts, not ranked" : "";
    return capital([nothing, capped, tieText(author), markText(author)].filter((text) => text !== "").join("; "));
  },
  row: ({ state }, { sameAs }) => {
    switch (state) {
      case "counts":
        return "counts";
      case "lower":
        return "counted at the highest level of the story";
      case "sameTitle":
        return `same title as ${plural(sameAs.length, "story", "stories").replace(/^\d+ /, "")} ${sameAs.join(", ")}, counted as one`;
      case "outsideQuarter":
        return "not in this quarter, not counted";
      case "unproven":
        return "no link or clipping, not counted";
    }
  },
};
