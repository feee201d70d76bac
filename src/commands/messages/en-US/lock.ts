/** Why a quarter was not locked, in English. */
import type { LockReport } from "../../lockQuarter";
import type { UnfitSheet } from "../../sheetMarks";
import { people, plural } from "./words";

const WHY: Readonly<Record<UnfitSheet["why"], string>> = {
  draft: "is still a draft",
  stale: "is out of date",
  error: "holds an error value",
};
const NOT_COMPUTED = {
  none: "There is no official ranking yet. Please compute it first.",
  trial: "The present ranking is the draft of a trial run. Please compute it officially first.",
  stale: "Data have changed since the ranking was computed. Please compute it again first.",
} as const;

/** So many places are named. */
const NAMED = 3;

/** In a sentence that says what to do; "" where it was locked. */
export function notLockedTextInEnglish(report: LockReport): string {
  switch (report.status) {
    case "locked":
    case "already":
      return "";
    case "notComputed":
      return NOT_COMPUTED[report.why];
    case "unfit":
      return `${report.sheets.map(({ sheet, cell, why }) => `“${sheet}” ${WHY[why]} (${cell})`).join(", ")}. Please write these sheets again or delete them, then lock.`;
    case "altered": {
      const named = report.cells
        .slice(0, NAMED)
        .map(({ sheet, cell, found, expected }) => `“${sheet}” ${cell} is “${found}” and should be “${expected}”`);
      const rest = report.cells.length > NAMED ? `; ${report.cells.length} cells in all` : "";
      return `The result sheets do not match the computation: ${named.join("; ")}${rest}. Please compute the ranking again, then lock.`;
    }
    case "differs":
      return `The history (“历史”) already holds results of this quarter that differ for ${people(report.differences.length)}. Please check, clear this quarter's rows there, then lock.`;
    case "blocked":
      return `${plural(report.blocking.length, "problem")} to deal with first, then lock.`;
    case "noTable":
      return "This book has no history sheet (“历史”) and cannot be locked.";
  }
}
