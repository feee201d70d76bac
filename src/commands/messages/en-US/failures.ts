import type { Failure } from "../../outcome";
import type { FailureText } from "../failures";

const UNTOUCHED = "Nothing was written; the workbook is as it was.";

/** Puts a failure into plain English: what happened, what became of the workbook, what to do next. */
export function failureTextInEnglish({ kind, params }: Failure): FailureText {
  const sheet = params.sheet ? `“${params.sheet}”` : "";
  switch (kind) {
    case "cellEditing":
      return { title: "A cell is being edited", body: UNTOUCHED, next: "Please press Enter or Esc to finish, then try again." };
    case "protected":
      return {
        title: sheet ? `The sheet ${sheet} is protected` : "A sheet is protected",
        body: UNTOUCHED,
        next: "Please unprotect it under “Review”, then try again.",
      };
    case "locked":
      return {
        title: `This quarter was locked on ${params.at ?? ""} by ${params.by ?? ""}`,
        body: UNTOUCHED,
        next: "If it must be changed, please unlock first (under “Notice and archive”) and say why; then compute and lock again.",
      };
    case "readOnly":
      return {
        title: "This workbook is read-only",
        body: UNTOUCHED,
        next: "Please save a copy, or ask its owner to allow editing, and try again.",
      };
    case "hostTooOld":
      return {
        title: "This version of Excel lacks something that is needed",
        body: UNTOUCHED,
        next: "Kaoping needs an Excel with ExcelApi 1.14: Microsoft 365, Excel 2021 or newer, or Excel on the web.",
      };
    case "changedMeanwhile":
      if (params.since === "preview")
        return {
          title: "Data were changed after the preview",
          body: `So that nothing unseen is written: ${UNTOUCHED}`,
          next: "Please preview again, then decide.",
        };
      return {
        title: "Somebody has just changed the data",
        body: `So that no change is overwritten: ${UNTOUCHED}`,
        next: "Please check again, then repeat this step.",
      };
    case "fixedCellsChanged":
      return {
        title: "These cells were changed after the fix, so it was not undone",
        body: `${(params.cells ?? "").split("、").join(", ")}${Number(params.count ?? 0) > 5 ? ` and others, ${params.count} in all` : ""}. ${UNTOUCHED}`,
        next: "The log says what the cells held; please put back by hand what you need.",
      };
    case "tooLarge":
      return {
        title: sheet ? `The sheet ${sheet} holds too much` : "There is more data than Excel takes at once",
        body: UNTOUCHED,
        next: "Please delete what lies outside the data (select spare rows and columns, right-click, “Delete”), save, and try again.",
      };
    case "noBook":
      return {
        title: "There is no assessment book in this workbook",
        body: UNTOUCHED,
        next: "Please open this quarter's book, or make a new one.",
      };
    case "bookPresent":
      return {
        title: "There is an assessment book in this workbook already",
        body: UNTOUCHED,
        next: "Please make a new book in an empty workbook.",
      };
    case "nameTaken":
      return {
        title: `There is a sheet named ${sheet} already`,
        body: `It was not made by Kaoping and will not be overwritten. ${UNTOUCHED}`,
        next: "Please rename or move it, then try again.",
      };
    case "unknownMember":
      return {
        title: `The roster has no staff ID ${params.ids ?? ""}`,
        body: UNTOUCHED,
        next: "Please check the staff ID and try again.",
      };
    case "blocked":
      return {
        title: "There are problems to deal with",
        body: UNTOUCHED,
        next: "Please deal with the problems listed under “Check” first.",
      };
    case "cancelled":
      return { title: "Cancelled", body: UNTOUCHED, next: "You can start again whenever you need." };
    case "notRestored":
      return {
        title: "Writing was interrupted, and not everything was put back",
        body: `Please look at these sheets: ${(params.sheets ?? "").split("、").join(", ")}. The scores that were entered are unchanged.`,
        next: "Please do not save; close the workbook, open it again and repeat this step.",
      };
    case "unexpected":
      return {
        title: "Excel did not complete this step",
        body: UNTOUCHED,
        next: `Please try again. If it still fails, please tell your administrator this code: ${params.code ?? "unknown"}.`,
      };
  }
}
