/** Sentences of the faults in score sheets and group activities, in English: V03–V23, V26–V29, V30, V32. */
import type { scoreSentences as chinese } from "../issuesOfScores";
import { say } from "../issueSentence";
import { rowsWords } from "./issuesOfArticles";
import { boundsText, listed, narrow, plural, quoted } from "./words";

const numberWanted = (p: (name: string) => string): string => {
  const bounds = boundsText(p("min"), p("max"));
  return bounds === "" ? "a number with at most two decimals" : `a number, ${bounds}, with at most two decimals`;
};
const place = (p: (name: string) => string): string => (p("group") === "" ? `“${p("heading")}”` : `“${p("heading")}” of “${p("group")}”`);
const meant = (p: (name: string) => string): string => (p("suggestion") === "" ? "" : `Is it “${listed(p("suggestion"))}”? `);
const points = (p: (name: string) => string): string => (p("conversion") === "" ? "" : ` (number entered × ${p("conversion")})`);
const count = (p: (name: string) => string): number => Number(p("count"));

const ROLES: readonly (readonly [string, string])[] = [
  ["审核人签字", "the checker's signature"],
  ["审核人", "the checker"],
  ["填表人", "the person who filled it in"],
  ["日期", "the date"],
];
/** "审核人签字和日期" is "the checker's signature and the date". */
const rolesWords = (text: string): string =>
  text
    .split("和")
    .map((part) => ROLES.find(([chinese]) => chinese === part)?.[1] ?? quoted(part))
    .join(" and ");
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const scoreSentences: typeof chinese = {
  "V03.name": say((found, p) => [
    `The name “${found}” is not in the roster`,
    "a member of the roster",
    `${meant(p)}Please check the name or add the staff ID; if the roster lacks the person, add them there first.`,
  ]),
  "V03.id": say((found, p) => [
    `The staff ID “${found}” is not in the roster`,
    "a staff ID of the roster",
    `${meant(p)}Please check the staff ID; if the roster lacks the person, add them there first.`,
  ]),
  "V03.idAmbiguous": say((found, p) => [
    `The staff ID ${found} fits more than one person: “${listed(p("candidates"))}”`,
    "a staff ID of one person",
    "Please write it as text, as in the roster; leading zeros count.",
  ]),
  "V03.mismatch": say((found, p) => [
    `The staff ID of this row is that of “${narrow(p("owner"))}”, but the name is “${found}”`,
    "staff ID and name of one person",
    `${meant(p)}Please see whether the staff ID or the name is wrong.`,
  ]),
  "V03.nobody": say(() => [
    "This row has content, but no staff ID and no name",
    "staff ID and name",
    "Please fill them in; delete the content if it is not needed.",
  ]),
  "V03.zeros": say((found, p) => [
    `The staff ID “${found}” is not in the roster`,
    `“${narrow(p("suggestion"))}” of the roster`,
    "The name is the same and the staff ID differs in leading zeros only; it can be changed to the one in the roster.",
  ]),
  "V03.leftOver": say((found, p) => [
    `The staff ID “${found}” is not in the roster; “${narrow(p("suggestion"))}” already stands in row ${p("first")}`,
    "one row for each person",
    "This row is left over and holds no scores; it can be cleared.",
  ]),
  "V03.leftOverFilled": say((found, p) => [
    `The staff ID “${found}” is not in the roster; “${narrow(p("suggestion"))}” already stands in row ${p("first")}`,
    "one row for each person",
    `This row is left over but not blank. Please check which one counts: if this one does, move its content to row ${p("first")} first, then clear this row.`,
  ]),
  "V03.rosterNoId": say(() => ["No staff ID in the roster", "a staff ID of its own", "Please fill it in."]),
  "V03.rosterNoName": say((_found, _p, issue) => [`The staff ID ${issue.member?.id ?? ""} has no name`, "a name", "Please fill it in."]),
  "V04.ambiguous": say((found, p) => [
    `More than one person is called “${found}”, and this row has no staff ID: “${listed(p("candidates"))}”`,
    "a staff ID",
    "Please ask the department who it is, and fill in the staff ID.",
  ]),
  "V05.same": say((found, p, issue) => [
    `“${p("name") || issue.member?.name || found}” occurs twice: row ${p("row")} is the same as row ${p("first")}`,
    "one row",
    issue.fix ? "The copy can be deleted." : "Evidence or remarks differ; please put them into one row and delete the other.",
  ]),
  "V05.different": say((found, p, issue) => [
    `“${p("name") || issue.member?.name || found}” occurs twice: row ${p("row")} differs from row ${p("first")}`,
    "one row",
    "Please see which row holds, and delete the other.",
  ]),
  "V06.missing": say((_found, p, issue) => [
    `The score sheet of “${p("department")}” lacks “${issue.member?.name ?? ""}” (${issue.member?.id ?? ""})`,
    "one row for each participating member",
    "Please add the row and check again.",
  ]),
  "V06.empty": say((_found, p) => [
    `The score sheet of “${p("department")}” is empty; ${plural(count(p), "participating member")} missing`,
    "one row for each participating member",
    "Please have the department fill it in and return it.",
  ]),
  "V07.score": say((_found, p) => [
    `“${p("heading")}” is blank`,
    "a score, or “不适用” (not applicable)",
    "Please have the department fill it in; where it does not apply, enter “不适用” and say why in the remarks.",
  ]),
  "V07.slot": say((_found, p) => [
    `“${listed(p("heading"))}” are all blank`,
    "a score in one of them, or “不适用” (not applicable) in all",
    "Please have the department fill in one of them; where none applies, enter “不适用” and say why in the remarks.",
  ]),
  "V07.activity": say((_found, p) => [
    `“${p("heading")}” of “${p("group")}” is blank`,
    "a number",
    "Please fill it in; 0 where there was none.",
  ]),
  "V07.group": say((_found, p) => [
    `The group activities lack “${p("group")}”`,
    "one row for each Party group",
    "Please add a row for this Party group.",
  ]),
  "V08.zero": say((_found, p) => [
    `“${p("heading")}” is 0`,
    "0 only where the score is indeed 0",
    "If the score is indeed 0, please confirm; clear it if it was not scored; enter “不适用” where it does not apply.",
  ]),
  "V09.number": say((found, p) => [
    `${place(p)} “${found}” is text, not a number`,
    `the number ${p("suggestion")}`,
    `It can be converted to the number ${p("suggestion")}.`,
  ]),
  "V09.id": say((found, p) => [
    `The staff ID “${found}” is written otherwise than in the roster`,
    `the text ${p("id")}`,
    `It can be changed to the text ${p("id")}.`,
  ]),
  "V10.text": say((found, p) => [
    `${place(p)} “${found}” is not a number`,
    numberWanted(p),
    "Please check and enter a number; “不适用” where it does not apply.",
  ]),
  "V10.suggestion": say((found, p) => [
    `${place(p)} “${found}” is not a number`,
    numberWanted(p),
    `Is it ${p("suggestion")}? Please check and correct.`,
  ]),
  "V11.date": say((found, p) => [
    `${place(p)} is a date: ${found}`,
    numberWanted(p),
    "Most likely Excel turned what was typed into a date. Please check the score, enter it as a number, and set the cell format to General.",
  ]),
  "V12.range": say((found, p) => [
    `${place(p)} is ${found}${points(p)}, out of range`,
    boundsText(p("min"), p("max")),
    "Please check and correct.",
  ]),
  "V12.min": say((found, p) => [
    `${place(p)} is ${found}${points(p)}, below the minimum`,
    boundsText(p("min"), ""),
    "Please check and correct; clear it where there is none.",
  ]),
  "V12.max": say((found, p) => [
    `${place(p)} is ${found}${points(p)}, above the maximum`,
    boundsText("", p("max")),
    "Please check and correct.",
  ]),
  "V12.negative": say((found, p) => [
    `${place(p)} is negative, ${found}`,
    boundsText(p("min") || "0", p("max")),
    "Deductions are entered as positive numbers too. Please check and correct.",
  ]),
  "V12.alternatives": say((_found, p) => [
    `Only one of “${listed(p("headings"))}” can be filled in, but they all are`,
    "only one of them",
    "Please see which one holds; clear the other or enter “不适用”.",
  ]),
  "V12.whole": say((found, p) => [`${place(p)} is ${found}, not a whole number`, "a whole number", "Please check and correct."]),
  "V12.due": say((_found, p) => [`${place(p)} is 0`, "a number of people above 0", "Please check how many were expected."]),
  "V12.present": say((found, p) => [
    `${place(p)} is ${found}, more than the ${p("due")} expected`,
    `at most ${p("due")}`,
    "Please check how many were expected and how many came.",
  ]),
  "V13.decimals": say((found, p) => [
    `${place(p)} is ${found}, with more than two decimals`,
    "at most two decimals",
    `Rounded it is ${p("suggestion")}; please have the department confirm and correct it.`,
  ]),
  "V14.indicator": say((_found, p) => [
    `The bonus “${p("heading")}” is ${p("raw")}, above its cap`,
    `at most ${p("cap")}`,
    `At most ${p("cap")} count; the entry itself is kept. Please confirm if it is right.`,
  ]),
  "V14.department": say((_found, p) => [
    `The bonus adds up to ${p("raw")}, above the department's cap`,
    `at most ${p("cap")}`,
    `At most ${p("cap")} count; the entry itself is kept. Please confirm if it is right.`,
  ]),
  "V14.honours": say((_found, p) => [
    `${place(p)} is ${p("raw")}, above its cap`,
    `at most ${p("cap")}`,
    `At most ${p("cap")} count; the entry itself is kept. Please confirm if it is right.`,
  ]),
  "V15.evidence": say((_found, p) => [
    `Points for “${listed(p("headings"))}”, but no evidence`,
    "the evidence",
    "Please name the document, bulletin or record under “依据”; if it is not at hand, please confirm and say why.",
  ]),
  "V16.honour": say((_found, p) => [
    `“${p("heading")}” and “${p("other")}” rest on the same evidence: “${p("evidence")}”`,
    "each honour counted in one place",
    "If it is one honour, please keep the higher and clear this one; if they are two, please confirm and say so.",
  ]),
  "V17.score": say((found, p) => [
    `${place(p)} is an error value, ${found}`,
    numberWanted(p),
    "Please have the department enter the score again.",
  ]),
  "V17.formula": say((found, p) => [
    `“${p("heading")}” is an error value, ${found}`,
    "the formula of the template",
    "The formula of the template can be put back.",
  ]),
  "V17.text": say((found) => [`An error value stands here: ${found}`, "a staff ID, a name or a Party group", "Please fill it in again."]),
  "V18.differs": say((found, p) => [
    `The formula of “${p("heading")}” was changed; now it is ${found === "" ? "blank" : quoted(found)}`,
    p("expected") === "" ? "the formula of the template" : `the formula of the template, which gives ${p("expected")}`,
    "The formula of the template can be put back.",
  ]),
  "V18.column": say((_, p) => [
    `The formulas of the column “${p("heading")}” (${plural(Number(p("rows")), "row")}) do not fit the present settings and indicators: rules were changed after the sheet was made, or the whole column was replaced`,
    "formulas by the present rules",
    "“Fix” puts in the formulas of the present rules. Scores do not change.",
  ]),
  "V18.columnEqual": say((_, p) => [
    `The formulas of the column “${p("heading")}” (${plural(Number(p("rows")), "row")}) do not fit the present settings and indicators; the results are the same at present`,
    "formulas by the present rules",
    "“Fix” puts in the formulas of the present rules; or confirm to keep them.",
  ]),
  "V18.equal": say((found, p) => [
    `The formula of “${p("heading")}” was changed; the result ${found} is the same`,
    "the formula of the template",
    "The formula of the template can be put back; or confirm to keep it.",
  ]),
  "V19.external": say((found, p) => [
    `A formula that refers to another workbook: ${p("formula")}`,
    `the value ${found}`,
    "The value alone can be kept, so that it does not change with the other file.",
  ]),
  "V20.merged": say((_found, p) => [
    `Merged cells among the data at ${p("range")}`,
    "one cell for each item and person",
    "They can be unmerged; scores are not filled in, please have the department do it.",
  ]),
  "V21.rows": say((found, p) => [
    `${rowsWords(found)} hidden or filtered out, ${plural(count(p), "row")} with data`,
    "everything shown",
    "They are still counted. They can be shown again, or confirmed once you have checked them.",
  ]),
  "V21.columns": say((found) => [
    `${rowsWords(found)} hidden and holds data`,
    "everything shown",
    "It is still counted. It can be shown again, or confirmed once you have checked it.",
  ]),
  "V22.total": say((found) => [
    `The row “${found}” is not a member and was left out`,
    "",
    "Nothing needs to be done; it can also be moved out of the table.",
  ]),
  "V23.scores": say((_found, p) => [
    `Not participating, but with scores: “${listed(p("headings"))}”`,
    "no scores",
    "Please check whether the member participates; if not, the scores do not count: please confirm.",
  ]),
  "V23.extra": say((_found, p) => [
    `Nothing of this department applies, but there is “${p("heading")}”`,
    "blank",
    "Please check: where there is a bonus or a deduction there is a base score; if not, clear it.",
  ]),
  "V23.everywhere": say(() => [
    "No department applies, so there is no total",
    "a score in at least one department",
    "Please check the departments' “不适用”, or set the member to not participating in the roster, with reason and approver.",
  ]),
  "V26.spaces": say((found, p) => [
    `The name “${found}” is written otherwise than in the roster`,
    quoted(p("name")),
    `Read as “${p("name")}”; it can be written as in the roster.`,
  ]),
  "V26.variant": say((found, p) => [
    `The name “${found}” uses variant, traditional or full-width characters`,
    quoted(p("name")),
    `Only “${p("name")}” of the roster fits and was taken; it can be written as in the roster. If it is someone else, please correct the name.`,
  ]),
  "V27.formula": say((found) => [
    `“${found}” starts with a formula sign`,
    "plain text",
    "It is treated as text and not computed. Please check and confirm, or change its beginning.",
  ]),
  "V28.changed": say((_found, p) => [
    `The score sheet of “${p("department")}” was changed after ${p("by")} confirmed it on ${p("at")}`,
    "as it was when confirmed",
    "Please look at the changes; if they are right, confirm the sheet again. The log records it.",
  ]),
  "V29.lost": say((_found, p) => [
    `${plural(count(p), "cell")} in the column “${p("heading")}” lost data validation`,
    "a check of the range on entry",
    "Most likely lost by pasting; values are not affected. It can be put back.",
  ]),
  "V30.unsigned": say((_found, p) => [
    `Below the score sheet, ${rolesWords(p("missing"))} ${p("missing").includes("和") ? "are" : "is"} missing`,
    "the checker's signature and the date",
    "Please have the checker look at it, sign and date it; if it was signed on paper, please confirm and say so.",
  ]),
  "V32.own": say((_found, p) => [
    `${capital(rolesWords(p("roles")))} has scores of their own in the score sheet of “${p("department")}”`,
    "nobody scores themselves",
    "Please have a second person check this row, then confirm and name that person.",
  ]),
};
