/** What if: change weights, rules or scores and see who moves. */
import { plural } from "./plural";

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

const placeRange = (min: string, max: string): string =>
  min !== "" && max !== "" ? `${min}–${max}` : max !== "" ? `at most ${max}` : min !== "" ? `at least ${min}` : "";

export const whatIf = {
  title: "What if",
  only: "A try only: nothing is written, official results stay as they are.",
  trial: (open: number) => `${plural(open, "problem")} open: members with missing scores have no total and are not ranked.`,
  blockedTitle: "Nothing can be tried yet",
  blocked: (count: number) => `${plural(count, "error")} that not even a trial run can pass over. Please deal with them first.`,
  goFix: "Deal with them",
  again: "Read again",
  parts: "What can be changed",
  tabs: { weights: "Weights", rules: "Rules", scores: "Scores" },
  changed: (label: string, count: number) => (count === 0 ? label : `${label} (${count} changed)`),
  restoreAll: "Put everything back",

  weights: {
    of: (department: string) => `${department}`,
    percent: "%",
    was: (weight: string) => `was ${weight}`,
    sum: "100 in all, can be tried.",
    under: (sum: string, missing: string) => `${sum} in all, ${missing} short.`,
    over: (sum: string, excess: string) => `${sum} in all, ${excess} too many.`,
    unread: "A weight is not a number.",
    restore: "Put back",
  },

  rules: {
    notApplicable: "Not applicable",
    policies: { redistribute: "Others share the weight", departmentMean: "Department mean" },
    ties: "Ties on the line",
    tiePolicies: { lenient: "Lenient", strict: "Strict", review: "To be decided" },
    present: (label: string) => `${label} (now)`,
    bonusCap: "Bonus cap per department",
    was: (points: string) => `was ${points}`,
  },

  scores: {
    item: (number: number) => `Score ${number}`,
    person: "Person",
    personPlaceholder: "Name or staff ID",
    nobody: "Nobody found",
    option: (name: string, id: string) => `${name} (${id})`,
    department: "Department",
    indicator: "Indicator",
    choose: "Please choose",
    newValue: "New value",
    now: (value: string) => `now ${value}`,
    states: { notApplicable: "not applicable", blank: "blank", unreadable: "not a score", noRow: "no such row" },
    range: (min: string, max: string, conversion: string) =>
      [conversion === "" ? "" : `number entered × ${conversion}`, placeRange(min, max)].filter((part) => part !== "").join(", "),
    notApplicable: "Not applicable",
    /** What the button types; the field reads it as a cell would. */
    notApplicableEntry: "N/A",
    add: "Another score",
    remove: (number: number) => `Remove score ${number}`,
  },

  result: {
    title: "Who moves",
    unchanged: "Nothing changed yet. Change anything above, and this lists who moves.",
    faulty: (count: number) => `${plural(count, "field")} to correct first; then the result stands here.`,
    nobody: "Nobody moves.",
    summary: (ranks: number, crosses: number, enters: number, leaves: number) =>
      `${ranks === 0 ? "Nobody changes" : `${people(ranks)} ${ranks === 1 ? "changes" : "change"}`} rank, ${
        crosses === 0
          ? "nobody crosses the award line"
          : `${people(crosses)} ${crosses === 1 ? "changes" : "change"} eligibility (${enters} gained, ${leaves} lost)`
      }.`,
    line: (before: string, after: string) => (before === after ? `Award line as it is: ${after}` : `Award line: ${before} → ${after}`),
    lineAt: (places: number, cutoff: string) => `top ${places}, ${cutoff} points`,
    noLine: "nobody is ranked",
    list: "People who move",
    sections: {
      crossing: (count: number) => `Eligibility changes: ${count}`,
      ranks: (count: number) => `Rank changes: ${count}`,
      totals: (count: number) => `Only the total changes: ${count}`,
    },
    ways: { enters: "Becomes eligible", leaves: "No longer eligible", changes: "Eligibility changes" },
    change: (before: string, after: string) => (before === after ? after : `${before} → ${after}`),
    rank: (rank: number, tie: boolean) => `Rank ${rank}${tie ? " (tie)" : ""}`,
    noRank: "no rank",
    noTotal: "no total",
    flags: {
      eligible: "eligible",
      ineligible: "not eligible",
      review: "to be decided",
      unranked: "not ranked",
      notParticipating: "not participating",
    },
    absent: "not in the roster",
  },
};
