/** Starting the next quarter. */
export const nextQuarter = {
  start: "Start the next quarter",
  hint: "Makes the next quarter's book from this one: people, settings, indicators and history go along, score sheets are empty. This book is not changed.",
  title: (period: string) => `Book for ${period}`,
  notYet: "The next quarter cannot start yet",
  carried: "Goes along",
  anew: "Begins anew",
  check: "Please check",
  left: "Stays behind",
  open: "Open the new book",
  openHint: "It opens as a new workbook; please save it. This one stays as it is.",
  save: "Save as a file",
  rank: "Go to the ranking",
};
