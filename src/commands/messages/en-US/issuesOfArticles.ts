/** Sentences of the faults in the articles sheet, in English (P1, P2, V16). */
import type { articleSentences as chinese } from "../issuesOfArticles";
import { say } from "../issueSentence";
import { listed, narrow, periodWords } from "./words";

const meant = (p: (name: string) => string): string => (p("suggestion") === "" ? "" : `Is it “${narrow(p("suggestion"))}”? `);

export const articleSentences: typeof chinese = {
  "V02.articleMissing": say((_found, p) => [
    `The articles sheet lacks the column “${p("heading")}”`,
    `a column headed “${p("heading")}”`,
    "Please put the column back, with its original heading.",
  ]),
  "V02.articleDuplicate": say((found) => [
    `The heading “${found}” occurs more than once`,
    "one column for each heading",
    "Please see which column to keep; rename or delete the other.",
  ]),
  "V02.articleOptional": say((_found, p) => [
    `There is no column “${p("heading")}”`,
    `“${p("heading")}”`,
    "Points are not affected; put it back if you need it.",
  ]),
  "V03.articleAuthor": say((_found, p) => [
    `The author “${p("author")}” looks like a staff ID but is not in the roster`,
    "a staff ID of the roster; a name for those who are not Party members",
    `${meant(p)}Please check the staff ID; write the name of those who are not Party members.`,
  ]),
  "V03.articleMismatch": say((_found, p) => [
    `The staff ID and the name of the author “${p("author")}” are two people's`,
    `“${narrow(p("owner"))}”`,
    `The staff ID is that of “${narrow(p("owner"))}”. Please check and correct.`,
  ]),
  "V03.articleInside": say((_found, p) => [
    `The author “${p("author")}” is not in the roster and counts as no Party member, but holds the name of a member, “${narrow(p("suggestion"))}”`,
    "staff ID or name, with ; between several",
    `If it is “${narrow(p("suggestion"))}”, please write the staff ID; if it is indeed someone else, please confirm.`,
  ]),
  "V03.articleNear": say((_found, p) => [
    `The author “${p("author")}” is not in the roster and counts as no Party member`,
    "",
    `One character away from the member “${narrow(p("suggestion"))}”. Please correct it if it is a slip.`,
  ]),
  "V04.articleAuthor": say((_found, p) => [
    `Several people of the roster are called “${p("author")}”`,
    "a staff ID",
    `Please write the staff ID: “${listed(p("candidates"))}”.`,
  ]),
  "V05.articleAuthor": say((_found, p) => [
    `“${p("author")}” stands more than once in one story and counts once`,
    "each author once",
    "Please delete one; if they are two people of one name, please write them differently.",
  ]),
  "V05.articleAuthors": say((_found, p) => [
    `The authors of story “${p("code")}” differ from row ${p("first")}`,
    `“${p("expected")}”`,
    "One number is one story with the same authors. Please check the authors, or use another number.",
  ]),
  "V05.articleTitle": say((_found, p) => [
    `The title of story “${p("code")}” differs from row ${p("first")}`,
    `“${p("expected")}”`,
    "One number counts as one story, at its highest level. If it is one story, please confirm; if not, use another number.",
  ]),
  "V05.articleSame": say((_found, p) => [
    `The same as row ${p("first")}; counts once`,
    "one row for each publication",
    "One of the two rows can be deleted.",
  ]),
  "V07.articleBlank": say((_found, p) => [`“${p("heading")}” is blank`, `“${p("heading")}”`, "Please fill it in."]),
  "V07.articleText": say((_found, p) => [
    `“${p("heading")}” is blank`,
    `“${p("heading")}”`,
    "Points are not affected; please fill it in so that it can be checked.",
  ]),
  "V09.articleId": say((_found, p) => [
    `The staff ID “${p("author")}” is a number`,
    `“${p("id")}”`,
    `It should be the text “${p("id")}”. This can be fixed automatically.`,
  ]),
  "V10.articleAuthor": say((_found, p) => [
    `It is not clear whether “${p("author")}” is one author or several`,
    "; between several authors",
    "Please separate the authors with ;",
  ]),
  "V10.articleDate": say((found) => [`“${found}” is no date`, "a date such as 2026-09-15", "Please enter a date."]),
  "V10.articleLevel": say((found, p) => [
    `There is no level “${found}”`,
    `“${listed(p("allowed"))}”`,
    `${meant(p)}Please choose one of “${listed(p("allowed"))}”.`,
  ]),
  "V12.articleDate": say((found, p) => [
    `${p("date") || `“${found}”`} is not in ${periodWords(p("period"))} and does not count this quarter`,
    `a date in ${periodWords(p("period"))}`,
    "Please check the date; if it is indeed outside this quarter, confirm it, or move the row to that quarter.",
  ]),
  "V15.articleLink": say(() => [
    "No link or clipping, so no points",
    "a link, or the number of a clipping",
    "Please add it; if there is none, please confirm, and this row does not count.",
  ]),
  "V16.article": say((found, p) => [
    `The title “${found}” is that of story “${p("code")}” at “${p("other")}”`,
    "one number for one story",
    "Once confirmed, they count as one story at its highest level; if they are not one story, please change the title.",
  ]),
  "V16.articleAuthors": say((found, p) => [
    `The title “${found}” is that of story “${p("code")}” at “${p("other")}”, with other authors`,
    "one number and the same authors for one story",
    "If it is one story, please use one number and the same authors; if not, please change the title.",
  ]),
  "V17.article": say((found) => [`An error value stands here: ${found}`, "text or a date", "Please fill it in again."]),
  "V19.article": say((_found, p) => [
    `A formula that refers to another workbook: ${p("formula")}`,
    "content typed in",
    "It can be replaced by its present value; to keep it, please confirm.",
  ]),
  "V20.article": say((_found, p) => [
    `Merged cells at ${p("range")}`,
    "not merged",
    "They can be unmerged automatically; please fill in the cells that are left blank.",
  ]),
  "V21.articleRows": say((found) => [
    `${rowsWords(found)} hidden, and still counted`,
    "not hidden",
    "They can be shown again; if they are to stay hidden, please confirm.",
  ]),
  "V26.articleAuthor": say((_found, p, issue) => [
    `The author “${p("author")}” is written otherwise than in the roster`,
    `“${narrow(p("suggestion"))}”`,
    `Counted as “${narrow(p("suggestion"))}”${issue.fix ? "; it can be written as in the roster" : ""}.`,
  ]),
  "V27.article": say((found) => [
    `A text that starts with a formula sign: “${found}”`,
    "text that does not start with = + - @",
    "It is treated as text; please confirm if it is right.",
  ]),
};

/** "第12–14行" and "第3、5行" are "Rows 12–14" and "Rows 3, 5", "C列" is "Column C". */
export function rowsWords(found: string): string {
  const rows = /^第(\d+)([–、\d]*)行$/.exec(found);
  if (rows) return rows[2] ? `Rows ${rows[1]}${rows[2].replaceAll("、", ", ")} are` : `Row ${rows[1]} is`;
  const columns = /^([A-Z]+)(–[A-Z]+)?列$/.exec(found);
  if (columns) return columns[2] ? `Columns ${columns[1]}${columns[2]} are` : `Column ${columns[1]} is`;
  return `“${found}” is`;
}
