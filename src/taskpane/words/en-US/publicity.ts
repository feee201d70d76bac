/** Publicity. */
import { plural } from "./plural";

export const publicity = {
  summary: (stories: number, authors: number) => `${plural(stories, "story", "stories")} · ${plural(authors, "author")}`,
  list: "Ranks by publicity points",
  write: "Write publicity sheet",
  done: (count: number) => `The publicity sheet is written, ${plural(count, "story", "stories")}.`,
  outsider: "Not a Party member",
  recommended: "Recommended",
  review: "To be decided",
  mark: (eligibility: string) => `Eligibility: ${eligibility}`,
  unmarked: "Eligibility not computed",
  capped: "School cap",
  noPoints: "No points",
  tie: "Tie",
  points: (counted: string, raw: string) => `${raw} in all, ${counted} counted`,
  stories: (count: number) => `${plural(count, "story", "stories")} that count`,
  share: (share: string, points: string, authors: number) => (authors === 1 ? share : `${points} ÷ ${authors} ≈ ${share}`),
  exactShare: (share: string, points: string, authors: number) => (authors === 1 ? share : `${points} ÷ ${authors} = ${share}`),
  emptyTitle: "No articles yet",
  emptyBody:
    "Fill in one row of the sheet “宣传稿件” for each publication: number, date, level, authors, and a link or clipping. One story in several outlets keeps one number; authors stand by staff ID, or by name if they are not Party members, with ; between them.",
  openSheet: "Open the articles sheet",
  noSheetTitle: "This book has no articles sheet (“宣传稿件”)",
  noSheetBody: "Older books lack it. The ranking does not need it; the next quarter's book will have one.",
  blockedTitle: (count: number) => `${plural(count, "problem")} to deal with first`,
  blockedBody: "Points and ranks will stand here after that. The ranking of members is not affected.",
  issues: (count: number) => `${plural(count, "problem")} in the articles`,
};
