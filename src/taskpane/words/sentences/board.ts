/** Progress of the score sheets, in the pane's language. */
import * as english from "../../../commands/messages/en-US/board";
import * as chinese from "../../../commands/messages/board";
import { spoken } from "../spoken";

type Spoken = Pick<typeof chinese, "receiptWords" | "stateWords" | "formName" | "formState" | "formDetail" | "leftWords" | "boardTitle">;

export const useBoardWords = spoken<Spoken>(chinese, english);
