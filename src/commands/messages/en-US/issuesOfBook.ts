/** Sentences of the faults in the book itself, in English: V01, V02, V24, V25, V31. */
import type { bookSentences as chinese } from "../issuesOfBook";
import { say } from "../issueSentence";
import { boundsText, listed, quoted } from "./words";

const REISSUE = "Please see whether the wrong sheet was returned; it should be the score sheet that this book handed out for this quarter.";

export const bookSentences: typeof chinese = {
  "V01.missing": say((_found, p) => [
    `The score sheet of “${p("department")}” is missing`,
    `the sheet “${p("sheet")}”`,
    "Please choose “As sheets of this book” under “Hand out templates” on the screen “Score sheets”, and make the sheet again.",
  ]),
  "V01.noIdentity": say((_found, p) => [
    `The marks above the score sheet are missing: “${listed(p("labels"))}”`,
    "the marks above the template",
    "Please put back the deleted text, or use the template again.",
  ]),
  "V01.department": say((found, p) => [`This sheet says “${found}”`, quoted(p("expected")), REISSUE]),
  "V01.period": say((found, p) => [`This sheet says “${found}”, which is not this quarter`, quoted(p("expected")), REISSUE]),
  "V01.book": say((found, p) => [`This sheet was not handed out by this book (“${found}”)`, quoted(p("expected")), REISSUE]),
  "V01.version": say((found, p) => [
    `This sheet has another template version (“${found}”)`,
    `template version ${p("expected")}`,
    "Please fill in the present template.",
  ]),
  "V01.late": say((found, p) => [
    `The score sheet of “${p("department")}” came on ${found} (“${p("file")}”), after the deadline`,
    `${p("deadline")} or earlier`,
    "It is computed all the same. To accept it, please confirm and say why.",
  ]),
  "V02.missing": say((_found, p) => [
    `The column “${p("heading")}” is missing`,
    `a column headed “${p("heading")}”`,
    "Please put it back, with the heading of the template.",
  ]),
  "V02.renamed": say((found, p) => [
    `The heading “${found}” should be “${p("heading")}”`,
    quoted(p("heading")),
    "Please restore the heading of the template; if it is another column, please restore the original one.",
  ]),
  "V02.duplicate": say((found) => [
    `The heading “${found}” occurs more than once`,
    "one column for each heading",
    "Please see which column to keep; rename or delete the other.",
  ]),
  "V02.moved": say((_found, p) => [
    "The columns are in another order than in the template",
    "",
    `They were found by their headings: “${listed(p("mapping"))}”. Nothing is affected.`,
  ]),
  "V02.inserted": say((found) => [`There is an extra column “${found}”`, "", "It is not computed. Delete it if it is not needed."]),
  "V02.optional": say((_found, p) => [
    `There is no column “${p("heading")}”`,
    quoted(p("heading")),
    "The computation is not affected; put it back if you need it.",
  ]),
  "V24.noBook": say(() => [
    "This workbook is no assessment book: there are no settings, departments or roster",
    "an assessment book",
    "Please open an assessment book, or make a new one.",
  ]),
  "V24.noTable": say((_found, p) => [
    `The table ${p("table")} of “${p("sheet")}” is not there`,
    `a table named ${p("table")} in the sheet “${p("sheet")}”`,
    "Please restore it; if the table was converted to a range, restore it from a backup.",
  ]),
  "V24.belowTable": say((_found, p, issue) => [
    `Row ${p("rows")} stands below the table and is not counted`,
    "rows within the table",
    issue.fix
      ? "The table can be extended to take it in; delete what is not needed."
      : "Please drag the mark at the table’s lower right corner down to include it, or delete what is not needed.",
  ]),
  "V24.unknownSetting": say((found) => [
    found.trim() === "" ? "This row names no setting" : `There is no setting “${found}”`,
    "the settings that the sheet had",
    "Please check the name; delete the row if it is not needed.",
  ]),
  "V24.duplicateSetting": say((_found, p) => [
    `“${p("item")}” occurs more than once`,
    "one row for each setting",
    "Please see which row to keep, and delete the other.",
  ]),
  "V24.missingSetting": say((_found, p) => [
    `The setting “${p("item")}” is missing`,
    boundsText(p("min"), p("max")),
    "Please add this row.",
  ]),
  "V24.value": say((found, p) => [
    found === "" ? `“${p("item")}” is blank` : `“${p("item")}” cannot be “${found}”`,
    [boundsText(p("min"), p("max")), p("kind") === "count" ? "a whole number" : "a number with at most two decimals"]
      .filter((part) => part !== "")
      .join(", "),
    "Please correct it.",
  ]),
  "V24.choice": say((found, p) => [
    found === "" ? `“${p("item")}” is blank` : `“${p("item")}” cannot be “${found}”`,
    `“${listed(p("allowed"))}”`,
    `Please choose one of “${listed(p("allowed"))}”.`,
  ]),
  "V24.order": say((_found, p) => [
    `“${p("low")}” ${p("lowValue")} is ${p("lowValue") === p("highValue") ? "equal to" : "above"} “${p("high")}” ${p("highValue")}`,
    `“${p("low")}” ${p("equal") === "allowed" ? "not above" : "below"} “${p("high")}”`,
    "Please check the two numbers.",
  ]),
  "V24.unknownCode": say((found, p) => [
    `“${p("unknown") || found}” is no department code`,
    `department codes: ${listed(p("codes"))}`,
    "Please use a code of the departments sheet.",
  ]),
  "V24.duplicateCode": say((found, p) => [
    `“${p("heading")}” “${found}” occurs twice`,
    `“${p("heading")}” without repeats`,
    "Please make them different.",
  ]),
  "V24.blank": say((_found, p) => [`“${p("heading")}” is blank`, quoted(p("heading")), "Please fill it in."]),
  "V24.duplicate": say((found) => [
    `The department has two indicators called “${found}”`,
    "indicator names that differ within a department",
    "Please give one another name, and change the heading in the score sheet too.",
  ]),
  "V24.badCode": say((found) => [`The code “${found}” cannot be used`, "letters, digits or underscores", "Please use a code such as JW."]),
  "V24.reserved": say((found) => [
    `An indicator cannot be called “${found}”: the score sheet has a column of that name`,
    "another name",
    "Please choose another name.",
  ]),
  "V24.empty": say((_found, p) => [
    `The sheet “${p("table")}” is empty`,
    "at least one row",
    "Please fill in departments, weights and indicators first.",
  ]),
  "V24.weight": say((found) => [
    found === "" ? "The weight is blank" : `The weight cannot be “${found}”`,
    "a number above 0 with at most two decimals",
    "Please correct it; 25 means 25%.",
  ]),
  "V24.weightPercent": say((found, p) => [
    `The weight is written as a percentage, ${found}`,
    p("suggestion"),
    `Please enter ${p("suggestion")} and set the cell format to General.`,
  ]),
  "V24.weightSum": say((found) => [`The weights add up to ${found}`, "100 in all", "Please check the weights of the departments."]),
  "V24.weightFractions": say(() => [
    "The weights are written as fractions that add up to 1",
    "100 in all",
    "Please enter percentages, 25 rather than 0.25.",
  ]),
  "V24.weightMixed": say((found, p) => [
    `The weight ${found} is a fraction, the others are percentages`,
    p("suggestion"),
    `Is it ${p("suggestion")}? Please check and correct.`,
  ]),
  "V24.noBase": say((_found, p) => [
    `“${p("department")}” has no base indicator`,
    "at least one indicator of the kind “基础”",
    "Please add one in the indicators sheet.",
  ]),
  "V24.conversion": say((found) => [
    `The conversion cannot be “${found}”`,
    "a decimal or fraction above 0, such as 0.2 or 50/100; blank is 1",
    "Please correct it.",
  ]),
  "V24.alternatives": say((found, p) => [
    `In the slot “${p("slot")}” the maximum of “${p("other")}” is ${p("max")}, but here it is ${found}`,
    p("max"),
    "Alternatives share one maximum. Please check.",
  ]),
  "V25.noGroup": say(() => ["No Party group", "one of the Party groups sheet", "Please fill it in."]),
  "V25.noBranch": say(() => ["No branch", "the branch", "Please fill it in."]),
  "V25.unknownGroup": say((found, p) => [
    found === "" ? "The Party group is blank" : `The Party group “${found}” is not in the list of Party groups`,
    `“${listed(p("groups"))}”`,
    "Please use a name of the list, or add the group to the list first.",
  ]),
  "V25.duplicateGroup": say((found) => [
    `The Party group “${found}” occurs twice`,
    "one row for each Party group",
    "Please delete one row, or rename one.",
  ]),
  "V31.veto": say((_found, p) => [
    `The veto lacks “${p("heading")}”`,
    quoted(p("heading")),
    "Please fill it in; a veto without a document cannot be listed.",
  ]),
  "V31.vetoValue": say((found, p) => [
    `“${p("heading")}” of the veto cannot be “${found}”`,
    `“${listed(p("allowed"))}”`,
    "Please check and correct.",
  ]),
  "V31.absence": say((_found, p) => [
    `Not participating, but without “${p("heading")}”`,
    quoted(p("heading")),
    "Please fill it in; without a reason and an approver the member participates.",
  ]),
};
