/** What files of other quarters bring, in the pane's language. */
import * as english from "../../../commands/messages/en-US/quarterFiles";
import * as chinese from "../../../commands/messages/quarterFiles";
import { spoken } from "../spoken";

type Spoken = Pick<typeof chinese, "quarterOfferText" | "otherUnitText" | "differenceText">;

export const useQuarterFileWords = spoken<Spoken>(chinese, english);
