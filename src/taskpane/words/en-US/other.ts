/** Other work: the links on the home screen to what lies beside the steps. */
export const other = {
  title: "Other work",
  names: { roster: "Import the roster", whatIf: "What if", publicity: "Publicity", quality: "Scoring quality", annual: "Annual awards" },
  hints: {
    roster: "Add people and see changes from a list; look first, then take",
    whatIf: "Change weights, rules or a score and see who moves; nothing is written",
    publicity: "Points for articles, and the publicity award",
    quality: "How departments have scored, for a talk with them",
    annual: "Quarterly results put together for the annual awards",
  },
};
