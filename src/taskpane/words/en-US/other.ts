/** Other work: the links on the home screen to what lies beside the steps. */
export const other = {
  title: "Other work",
  names: { roster: "Import the roster", whatIf: "What if", publicity: "Publicity", quality: "Scoring quality", annual: "Annual awards" },
  hints: {
    roster: "Add people and see changes from a list; you review them before they are taken in",
    whatIf: "Change weights, rules or a score and see who moves; nothing is written",
    publicity: "Points for articles, and the publicity award",
    quality: "How departments have scored, to discuss with them",
    annual: "Quarterly results put together for the annual awards",
  },
};
