/** Sentences of the faults in the history sheet, in English (E6). */
import type { historySentences as chinese } from "../issuesOfHistory";
import { say } from "../issueSentence";
import { boundsText, listed, periodWords, plural, quoted } from "./words";

export const historySentences: typeof chinese = {
  "V02.historyMissing": say((_found, p) => [
    `The history lacks the column “${p("heading")}”`,
    `a column headed “${p("heading")}”`,
    "Please put it back, with its original heading; until then there are no annual awards.",
  ]),
  "V02.historyDuplicate": say((found) => [
    `The heading “${found}” occurs more than once`,
    "one column for each heading",
    "Please see which column to keep; rename or delete the other.",
  ]),
  "V02.historyOptional": say((_found, p) => [
    `The history has no column “${p("heading")}”`,
    quoted(p("heading")),
    "Totals and ranks are not affected; without “依据”, vetoes of earlier quarters are taken from the veto sheet alone.",
  ]),
  "V03.historyNobody": say(() => ["This row has no staff ID", "a staff ID", "Please fill it in; clear the row if it is not needed."]),
  "V03.historyAmbiguous": say((found) => [
    `The staff ID ${found} fits more than one person`,
    "a staff ID of one person",
    "Please write it as text, as in the roster; leading zeros count.",
  ]),
  "V03.historyLeft": say((found) => [
    `The staff ID ${found} is not in the roster`,
    "",
    "Treated as having left, not part of the annual awards; if still at the school, please add them to the roster.",
  ]),
  "V05.historySame": say((_found, p) => [
    `Two rows for one person in one quarter: row ${p("row")} is the same as row ${p("first")}`,
    "one row for each person and quarter",
    "It counts once. Please clear one of the rows, or confirm.",
  ]),
  "V05.historyDifferent": say((_found, p) => [
    `Two rows for one person in one quarter: row ${p("row")} differs from row ${p("first")}`,
    "one row for each person and quarter",
    "Please check against the published results and clear the other row.",
  ]),
  "V07.historyTotal": say(() => [
    "Eligibility, but no total",
    "the total published in that quarter",
    "Please fill in the published total.",
  ]),
  "V09.historyId": say((found, p) => [
    `The staff ID “${found}” is written otherwise than in the roster`,
    `the text ${p("id")}`,
    `It can be changed to the text ${p("id")}.`,
  ]),
  "V09.historyTotal": say((found, p) => [
    `The total “${found}” is text, not a number`,
    `the number ${p("suggestion")}`,
    `It can be converted to the number ${p("suggestion")}.`,
  ]),
  "V10.historyTotal": say((found, p) => [
    `The total “${found}” is not a number`,
    `a number, ${boundsText(p("min"), p("max"))}; blank where there is no total`,
    "Please enter the published total.",
  ]),
  "V10.historyRank": say((found) => [
    `The rank “${found}” is not a number`,
    "a whole number from 1; blank where there is no rank",
    "Please enter the published rank.",
  ]),
  "V11.historyLocked": say((found) => [
    `The time of locking “${found}” is no date or time`,
    "a date or time such as 2026-07-10; blank where it was not locked",
    "Please enter the date on which the results were locked; clear it if they were not.",
  ]),
  "V12.historyTotal": say((found, p) => [
    `The total ${found} is not possible`,
    boundsText(p("min"), p("max")),
    "Please check it against the published results.",
  ]),
  "V12.historyRank": say((found) => [
    `The rank cannot be ${found}`,
    "a whole number from 1; blank where there is no rank",
    "Please enter the published rank.",
  ]),
  "V13.historyTotal": say((found, p) => [
    `The total ${found} has more than two decimals`,
    "at most two decimals",
    `Published totals have two decimals. Is it ${p("suggestion")}? Please check and correct.`,
  ]),
  "V17.historyError": say((found) => [`The staff ID is an error value, ${found}`, "a staff ID", "Please enter it again."]),
  "V20.historyMerged": say(() => [
    "The staff ID stands in merged cells",
    "one staff ID in each row",
    "Please unmerge them and fill in the staff IDs.",
  ]),
  "V24.historyPeriod": say((found, p) => [
    found === "" ? `“${p("heading")}” is blank` : `“${p("heading")}” cannot be “${found}”`,
    listed(p("allowed")),
    "Please correct it.",
  ]),
  "V24.historyWord": say((found, p) => [
    `“${p("heading")}” cannot be “${found}”`,
    `“${listed(p("allowed"))}”`,
    `Please choose one of “${listed(p("allowed"))}”, or leave it blank.`,
  ]),
  "V31.historyUnlocked": say((_found, p) => [
    `${plural(Number(p("count")), "row")} of ${periodWords(p("period"))} not locked, not counted in the annual result`,
    "a time of locking",
    "Please fill in the time of locking if they are to count; if not, please confirm.",
  ]),
};
