/** What returned files bring, or why they are not taken, in English. */
import { isBlankText, textOf } from "../../../core/cell";
import type { CellChange, RefusalReason, Returned, ReturnNote, ReturnTarget } from "../../../core/collect/returned";
import type { CellValue } from "../../../core/snapshot";
import { listed, narrow, people as persons, periodWords, plural } from "./words";

function targetWords({ kind, name }: ReturnTarget): string {
  return { scores: `Score sheet of “${name}”`, activities: `Activities of “${name}”`, articles: "Articles" }[kind];
}

const LISTED = 5;
const list = (texts: readonly string[]): string =>
  texts.length > LISTED ? `${texts.slice(0, LISTED).join(", ")} and others, ${texts.length} in all` : texts.join(", ");

/** "Score sheet of “教务”: 96 people, new". */
export function returnLine(returned: Returned): string {
  const title = returned.target ? `${targetWords(returned.target)}: ` : "";
  if (returned.kind === "refused") return `${title}${title === "" ? "Not" : "not"} taken. ${returned.reasons.map(reasonText).join(" ")}`;
  const added = returned.additions.length > 0 ? `, ${plural(returned.additions.length, "row")} added` : "";
  switch (returned.state) {
    case "new":
      return `${title}new, ${returned.target.kind === "scores" ? persons(returned.rows) : plural(returned.rows, "row")}${added}`;
    case "changed":
      return `${title}${plural(returned.changes.length, "difference")} from what was received${added}`;
    case "unchanged":
      return `${title}the same as in the book`;
  }
}

/** "王芳, 备课教案: 12 → 13". */
export const changeLine = ({ who, heading, before, after }: CellChange): string =>
  `${who === "" ? "" : `${narrow(who)}, `}“${heading}”: ${shown(before)} → ${shown(after)}`;

const shown = (value: CellValue): string => {
  const text = textOf(value);
  return isBlankText(text) ? "blank" : typeof value === "string" && text !== "不适用" ? `“${text.slice(0, 60)}”` : text;
};

export function noteText(note: ReturnNote): string {
  switch (note.note) {
    case "notAsked":
      return `${list(note.people)} joined after this sheet was handed out and are not in it; please hand out and collect what is missing.`;
    case "notParticipating":
      return `${list(note.people)} no longer take part; their scores were not taken.`;
    case "formulas":
      return `Formulas in ${list(note.cells)}: their values are taken.`;
    case "zeros": {
      const more = note.rows.length > LISTED ? `; ${plural(note.rows.length, "row")} in all` : "";
      const lines = note.rows.slice(0, LISTED).map(({ row, who, id }) => `Row ${row} ${narrow(who)} is taken as ${id} of the roster`);
      return `${lines.join("; ")}${more}.`;
    }
    case "copies":
      return `The rows of ${list(note.people)} are repeated and the same; one is taken.`;
    case "offWithScores":
      return `${list(note.people)}: “适用” says “不适用”, and yet there are scores. They are taken, and blank ones count as “不适用”. Please check.`;
    case "wiped":
      return `${plural(note.count, "score")} of ${list(note.people)} in the book ${note.count === 1 ? "is" : "are"} blank in this sheet and will be blank once it is taken in. If it is only partly filled in, please have it completed first.`;
    case "kept":
      return `${list(note.titles.map((title) => `“${title}”`))} in the book ${note.titles.length === 1 ? "is" : "are"} not in this list and will stay; delete them in “宣传稿件” if they are not wanted.`;
    case "otherSheets":
      return `Other sheets in the file have the same headings and were not taken: “${list(note.sheets)}”.`;
    case "noMark":
      return "The file has lost its mark; it was known by its headings and people. Please check.";
  }
}

function strangersText({ rows, groups }: Extract<RefusalReason, { readonly why: "strangers" }>): string {
  const what = groups ? "Party groups" : "roster";
  const lines = rows.slice(0, LISTED).map(({ row, who, meant, hint }) => {
    const there = who === "" ? (groups ? "(no group)" : "(no name or staff ID)") : narrow(who);
    const zeros = hint === "zeros" ? "; leading zeros of the staff ID may be lost" : "";
    const left = hint === "left" ? " (taken off the roster after the sheet was handed out)" : "";
    return `row ${row} ${there}${meant === undefined ? "" : ` (the book has ${listed(meant)}${zeros})`}${left}`;
  });
  const more = rows.length > LISTED ? ` and others, ${plural(rows.length, "row")} in all` : "";
  const advice = rows.some(({ hint }) => hint === "left")
    ? " Somebody who left may stay in the roster as “不参评”; then collect again."
    : "";
  return `Not in the book's ${what}: ${lines.join(", ")}${more}. Please check ${groups ? "the names of the groups" : "staff IDs and names"}.${advice}`;
}

/** One or two sentences: what is the matter, and what to do. */
export function reasonText(reason: RefusalReason): string {
  switch (reason.why) {
    case "badFile":
      return reason.english ?? reason.sentence;
    case "book":
      return "This is an assessment book, not a sheet that was handed out. Please choose a returned sheet.";
    case "notOurs":
      return "It is not clear whose sheet this is: no headings fit. Please have it filled in on the sheet that was handed out.";
    case "empty":
      return "This sheet is not filled in. Please choose the one that is.";
    case "otherBook":
      return "This sheet was handed out by another book. Please check the file.";
    case "otherPeriod":
      return `This sheet is for ${periodWords(reason.found)}, this book is ${periodWords(reason.wanted)}. Please check the file.`;
    case "otherVersion":
      return `The template version of this sheet is ${reason.found}, of this book ${reason.wanted}. Please fill in the new template.`;
    case "otherDepartment":
      return `The sheet says “${reason.found}”, expected “${reason.wanted}”. Please check whose sheet it is.`;
    case "noPeriod":
      return `The file does not say which quarter it is for. If it is right, please write “考核周期：${reason.wanted}” above the table, then collect it.`;
    case "unknownTarget":
      return reason.found === ""
        ? "There is no sheet to collect in this file. Please have it filled in on the sheet that was handed out."
        : `There is no sheet of “${reason.found}” in the file, or the book no longer has this department or Party group.`;
    case "severalSheets":
      return `Several sheets in the file could be collected (“${list(reason.sheets)}”). Please keep one.`;
    case "noSheet":
      return `The book has no sheet for “${reason.name}”. Please restore it first.`;
    case "unsound":
      return `The indicators (“指标”) of “${reason.name}” have errors. Please correct them first.`;
    case "bookHeadings":
      return `The book's sheet lacks the column${reason.headings.length === 1 ? "" : "s"} “${reason.headings.join("”, “")}”. Please restore the headings first.`;
    case "headings":
      return `The column${reason.headings.length === 1 ? "" : "s"} “${reason.headings.join("”, “")}” ${reason.headings.length === 1 ? "is" : "are"} missing or renamed. Please restore the headings that were handed out.`;
    case "strangers":
      return strangersText(reason);
    case "belowSign":
      return `Row ${list(reason.rows.map(String))} stands below the line to sign and was not read. Please move it above that line, or delete it.`;
    case "missing":
      return `The rows of ${list(reason.people)} are missing. Please add them.`;
    case "twice":
      return `${list(reason.people)} ${reason.people.length === 1 ? "has" : "have"} two rows that differ. Please keep the right one.`;
    case "merged":
      return `Merged cells at ${list(reason.cells)}: it is not clear who has how many points. Please unmerge them and fill in each.`;
    case "applies":
      return `“适用” at ${list(reason.cells)} should say “适用” or “不适用”, or be blank.`;
    case "articleTaken":
      return `The number “${reason.code}” is another story in the book, “${reason.title}”. Please use another number.`;
    case "conflict":
      return `${plural(reason.rows, "row")} differ from “${reason.file}”; it is not clear which is right. Please choose one of the files.`;
  }
}
