/** Scoring quality. The facts themselves come from the commands' catalogue. */
import { plural } from "./plural";

export const quality = {
  title: "Scoring quality",
  side: (members: number, trial: boolean) => `${plural(members, "member")}${trial ? " · trial" : ""}`,
  departments: "Departments",
  weights: (nominal: string, effective: string) => `Nominal weight ${nominal}%, effective weight ${effective}%`,
  weightsAbout: (members: number) =>
    `The effective weight is each department's share in what sets the totals apart, 100% in all (computed over ${plural(members, "member")}). Above the nominal weight, the department's scores spread widely; below it, narrowly. It may be worth checking whether scoring is about equally strict.`,
  nominalOnly: (nominal: string) => `Nominal weight ${nominal}%`,
  nominal: "Nominal",
  effective: "Effective",
  spread: "Spread of scores",
  repeats: "Against last quarter",
  ownStaff: "Own staff",
  agreement: "Agreement between departments",
  sensitivity: "Other ways to compute",
  before: "Last quarter's book",
  chooseBefore: "Choose a file…",
  changeBefore: "Another…",
  dropBefore: "Do not compare",
  noBefore:
    "With last quarter's book you can see which scores are the same as then. The file is only read here, neither opened nor changed.",
  chosen: (name: string) => `“${name}” is chosen`,
  notXlsx: "Please choose an .xlsx file.",
  tooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB, unlikely to be an assessment book.`,
  write: "Write scoring quality",
  done: (sheet: string) => `“${sheet}” is written, to discuss with the departments.`,
  blockedTitle: (count: number) => `${plural(count, "problem")} to deal with first`,
  blockedBody: "As soon as the scores can be read, the scoring quality of each department stands here.",
  goFix: "Go to the check",
  more: (count: number) => `${count} more`,
};
