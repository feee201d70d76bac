/** What a list of people brings, in the pane's language. */
import * as english from "../../../commands/messages/en-US/roster";
import * as chinese from "../../../commands/messages/roster";
import { spoken } from "../spoken";

type Spoken = Pick<
  typeof chinese,
  "newPersonText" | "changedPersonText" | "questionText" | "refusedText" | "tidiedText" | "shortIdsText" | "noPlanText"
>;

export const useRosterWords = spoken<Spoken>(chinese, english);
