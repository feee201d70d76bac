/** The pointer that an indicator counts pure process, in English: Q7. Advice, said without blame. */
import type { qualitySentences as chinese } from "../issuesOfQuality";
import { say } from "../issueSentence";

export const qualitySentences: typeof chinese = {
  "Q7.process": say((found, p) => [
    `“${found}” seems to count “${p("process")}” by “${p("count")}”: process, not results`,
    "an indicator that looks at results of work",
    "For orientation only; nothing is affected. The school's plan does not count study sessions or pages of notes; it may be worth looking at how well the work was done instead: inspection bulletins, achievements, measured results.",
  ]),
};
