/** The next quarter's book in English: what goes along, what begins anew, what stays behind, and why there is none. */
import type { NextQuarter } from "../../../core/next/nextQuarter";
import type { NextQuarterReport } from "../../makeNextQuarter";
import type { NextQuarterLines } from "../nextQuarter";
import { people as persons, plural, quarterName } from "./words";

/** So many names are listed. */
const NAMED = 10;

export function nextQuarterLinesInEnglish({
  from,
  departments,
  people,
  scored,
  columns,
  groups,
  vetoes,
  history,
  recorded,
  notCarried,
}: NextQuarter): NextQuarterLines {
  const ended = quarterName(from);
  const forYear = vetoes.carried.filter(({ because }) => because === "year");
  const carried = vetoes.carried.length;
  return {
    carried: [
      `The roster, ${persons(people.length)}${columns.length > 0 ? `, with your own columns “${columns.map(({ heading }) => heading).join("”, “")}”` : ""}`,
      `${plural(groups.length, "Party group")}, ${plural(departments.length, "department")} with weights and indicators, all settings`,
      ...(carried === 0 ? [] : [`${plural(carried, "veto", "vetoes")} (${listed(vetoes.carried.map(whose))})`]),
      recorded > 0
        ? `The history, ${plural(history.length, "row")}, among them the official results of ${ended} for ${persons(recorded)}`
        : `The history, ${plural(history.length, "row")} (the results of ${ended} are in it)`,
    ],
    anew: [
      `Score sheets: ${persons(scored.length)} in each department, no scores`,
      "Group activities, articles and confirmations are empty; the first line of the log says which book this one comes from",
    ],
    check: [
      ...(departments.some(({ deadline }) => deadline !== "")
        ? ["The departments' deadlines are three months later; please see whether they fall on holidays"]
        : []),
      ...(forYear.length > 0
        ? [
            `The veto of ${listed(forYear.map(whose))} has run out, but the history does not hold it and the annual awards need it, so it is kept`,
          ]
        : []),
    ],
    left: [
      ...vetoes.left.map((one) => `Veto of ${whose(one)}: ${one.because === "revoked" ? "revoked" : "its quarters are over"}`),
      ...(notCarried.sheets.length > 0 ? [`Sheets that are no part of the book: “${listed(notCarried.sheets)}”`] : []),
      ...notCarried.columns.map(({ sheet, headings }) => `Your own columns of “${sheet}”: “${listed(headings)}”`),
      "Result sheets, the report of the check, notes, your own formats and sheet names; formulas of the roster come along as their present values",
    ],
  };
}

const whose = ({ name, id, document }: { readonly name: string; readonly id: string; readonly document: string }): string =>
  `${name} (${id})${document === "" ? "" : ` ${document}`}`;

const listed = (names: readonly string[]): string =>
  names.slice(0, NAMED).join(", ") + (names.length > NAMED ? ` and others, ${names.length} in all` : "");

/** Why there is no new book, and what to do; the issues of `blocked` are listed beside it. */
export function nextQuarterRefusalInEnglish(report: Exclude<NextQuarterReport, { status: "done" }>): string {
  switch (report.status) {
    case "blocked":
      return `${plural(report.blocking.length, "problem")} to deal with before the next quarter can start.`;
    case "notComputed":
      return {
        never: `The ranking of ${quarterName(report.period)} has not been computed officially. Please compute it first.`,
        trial: `There is only a trial run of ${quarterName(report.period)}. Please compute it officially first.`,
        stale: `Data of ${quarterName(report.period)} have changed since the computation. Please compute the ranking again first.`,
      }[report.why];
    case "differs":
      return `The history holds results of ${quarterName(report.period)} that differ from the present ones for ${persons(report.differences.length)}. Please check and clear that quarter's rows in the history first.`;
    case "lastYear":
      return `The settings end with the year 2100; there is no quarter after ${quarterName(report.period)}.`;
  }
}
