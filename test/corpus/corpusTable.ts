/** The corpus as a table: each rule with its mutations, as it stands in docs/damage-corpus.md. */
import { MUTATIONS } from "./mutations";

const PROBLEMS: Readonly<Record<string, string>> = {
  V01: "a sheet that is missing, foreign or late",
  V02: "headings renamed, moved, put between, deleted",
  V03: "a name or id of nobody",
  V04: "two members of one name, no id",
  V05: "somebody or something twice",
  V06: "a member missing from a sheet",
  V07: "a required cell left blank",
  V08: "a literal 0",
  V09: "a number stored as text, an id as a number",
  V10: "text where a number belongs",
  V11: "a date where a score belongs",
  V12: "out of bounds, two alternatives filled",
  V13: "more than two decimals",
  V14: "a bonus above its cap",
  V15: "no evidence",
  V16: "one honour or article in two places",
  V17: "error values",
  V18: "a template formula overwritten",
  V19: "a formula that points to another workbook",
  V20: "merged cells",
  V21: "hidden or filtered rows and columns",
  V22: "rows of sums and notes",
  V23: "scores where nothing applies",
  V24: "settings, weights and indicators that are none",
  V25: "groups and branches",
  V26: "names written otherwise",
  V27: "text that begins like a formula",
  V28: "changed after it was confirmed",
  V29: "rules for typing lost by a paste",
  V30: "not signed off",
  V31: "particulars missing",
  V32: "scoring one's own row",
  "–": "no fault at all: nothing may be said",
};

/** Rows of rule, problem and mutations. */
export const corpusRows = (): string[][] =>
  Object.entries(PROBLEMS).map(([rule, problem]) => {
    const names = MUTATIONS.filter((mutation) => mutation.rule === rule).map(({ name }) => name);
    return [rule, problem, String(names.length), names.join("; ")];
  });

const HEADINGS = ["rule", "problem", "mutations", "what is done to the book"];

export const corpusTable = (): string =>
  [HEADINGS, HEADINGS.map(() => "---"), ...corpusRows()].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** The cells of the table in a document, however they are padded. */
export const rowsOf = (markdown: string): string[][] =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .slice(2);
