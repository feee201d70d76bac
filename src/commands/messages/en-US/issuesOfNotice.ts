/** Sentences of the faults in the holidays and the register of appeals, in English. */
import type { noticeSentences as chinese } from "../issuesOfNotice";
import { say } from "../issueSentence";
import { listed, narrow, quoted } from "./words";

export const noticeSentences: typeof chinese = {
  "V02.holidayMissing": say((_found, p) => [
    `The holidays sheet lacks the column “${p("heading")}”`,
    `a column headed “${p("heading")}”`,
    "Please put it back; until then the public notice cannot be written. The ranking is not affected.",
  ]),
  "V05.holidaySame": say((_found, p) => [
    `${p("day")} stands in row ${p("row")} too`,
    "one row for each day",
    "They say the same, so nothing is affected; one of them can be cleared.",
  ]),
  "V05.holidayDifferent": say((_found, p) => [
    `${p("day")} differs from row ${p("row")}: one says off, one says working day`,
    "one row for each day",
    "Please check the holiday schedule and clear the other row.",
  ]),
  "V07.holidayBlank": say((_found, p) => [
    `“${p("heading")}” is blank`,
    quoted(p("heading")),
    "Please fill it in; clear the row if it is not needed.",
  ]),
  "V10.holidayDate": say((found) => [`“${found}” is no date`, "a date such as 2026-10-01", "One row for each day, please, with a date."]),
  "V10.holidayKind": say((found, p) => [
    `There is no kind “${found}”`,
    `“${listed(p("allowed"))}”`,
    `Please choose one of “${listed(p("allowed"))}”.`,
  ]),
  "V02.appealMissing": say((_found, p) => [
    `The register of appeals lacks the column “${p("heading")}”`,
    `a column headed “${p("heading")}”`,
    "Please put it back; the ranking is not affected.",
  ]),
  "V03.appealMember": say((found) => [
    `“${found}” is not in the roster`,
    "a staff ID and name of the roster",
    "Please check who appealed; if they have left, please confirm.",
  ]),
  "V03.appealMismatch": say((found, p) => [
    `The name “${found}” and the staff ID ${p("id")} are two people's`,
    quoted(narrow(p("owner"))),
    `The staff ID ${p("id")} is that of “${narrow(p("owner"))}”. Please check both.`,
  ]),
  "V04.appealMember": say((found) => [
    `More than one person of the roster is called “${found}”`,
    "a staff ID",
    "Please fill in the staff ID of the person who appealed.",
  ]),
  "V05.appealNumber": say((found, p) => [
    `The number “${found}” is that of row ${p("row")}`,
    "a number for each appeal",
    "Please use another number.",
  ]),
  "V07.appealBlank": say((_found, p) => [`“${p("heading")}” is blank`, quoted(p("heading")), "Please fill it in for the archive."]),
  "V10.appealDate": say((found, p) => [`“${p("heading")}” “${found}” is no date`, "a date such as 2026-10-08", "Please enter a date."]),
  "V10.appealResult": say((found, p) => [
    `There is no outcome “${found}”`,
    `“${listed(p("allowed"))}”`,
    `Please choose one of “${listed(p("allowed"))}”; remarks go into “复核意见”.`,
  ]),
  "V12.appealDates": say(() => ["It was closed before it was made", "not before the date of the appeal", "Please check the two dates."]),
};
