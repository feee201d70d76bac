/** Party groups. */
import { plural } from "./plural";

export const groups = {
  title: "Party groups",
  summary: (count: number) => plural(count, "Party group"),
  list: "Ranks of the Party groups",
  write: "Write the Party group assessment",
  again: "Write again",
  notYetTitle: "No Party group scores yet",
  notYetBody: "Compute the ranking first, then write the Party group assessment.",
  goRanking: "Go to the ranking",
  done: (count: number) => `The Party group assessment is written, ${plural(count, "Party group")}.`,
  recommended: { none: "", school: "Recommended: school", centre: "Recommended: centre", review: "To be decided" },
  unranked: "Not ranked",
  small: "Few members",
  vetoed: "Vetoed: not eligible for awards",
  members: (ranked: number, all: number) => `${ranked} ranked, ${plural(all, "member")}`,
  leader: (name: string) => `Leader ${name}`,
  mean: (mean: string) => `Mean ${mean}`,
  part: "Item",
  points: "Points",
  parts: {
    meetings: "Group meetings",
    themeDay: "Theme day",
    mean: "Mean of members",
    work: "Work results",
    volunteering: "Volunteering",
    publicity: "Articles and reports",
    honours: "Honours",
  },
  noScore: "No ranked members, so no score.",
  stale:
    "Data have changed: this is recomputed from the present data. In the sheet, scores and ranks have followed by formula; the order of the rows is as last written.",
  notWritten: "This is computed from the present data and has not been written to the sheet yet.",
};
