import type { GroupResult } from "../../core/assessment";
import type { Book } from "../../core/book";
import { enteredParts, type GroupParts } from "../../core/groupScores";
import { numberOf } from "./resultNotes";

/** A part of a group's score as the sheets show it: what is given stands there even while another part is missing. */
export function partPoints(book: Book, group: GroupResult, part: keyof GroupParts): number | "" {
  if (group.parts) return numberOf(group.parts[part]);
  if (group.rankedMembers === 0) return "";
  if (part === "mean") return group.exactMean ? (numberOf(group.exactMean) * book.settings.meanPoints) / 10000 : "";
  const activity = book.activities.find(({ group: name }) => name === group.name);
  const points = activity && enteredParts(activity, book.settings)[part];
  return points ? numberOf(points) : "";
}
