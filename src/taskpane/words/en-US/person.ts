/** Finding a person: from every screen's heading. */
import { plural } from "./plural";

export const person = {
  find: "Find a person",
  field: "Name or staff ID",
  hint: "Type part of a name or staff ID to see where each point comes from, and in which cell it stands.",
  trial: (count: number) => `${plural(count, "problem")} still open: what follows is a trial run on the scores as they stand.`,
  notOfficial: "Nothing has been computed officially yet. This is a trial from the present scores, not a result.",
  blockedTitle: "The scores cannot be read yet",
  blocked: (count: number) =>
    `Scores cannot be computed because of ${plural(count, "error")}. Please see to ${count === 1 ? "it" : "them"} first.`,
  goFix: "Go to them",
};
