/** What returned files bring, in the pane's language. */
import * as english from "../../../commands/messages/en-US/returns";
import * as chinese from "../../../commands/messages/returns";
import { spoken } from "../spoken";

type Spoken = Pick<typeof chinese, "returnLine" | "changeLine" | "noteText">;

export const useReturnWords = spoken<Spoken>(chinese, english);
