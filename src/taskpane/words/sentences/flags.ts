/** The words of flags and levels, in the pane's language; the sheets keep theirs. */
import { ELIGIBILITY_IN_ENGLISH, LEVELS_IN_ENGLISH } from "../../../commands/messages/en-US/flagWords";
import { ELIGIBILITY_WORDS } from "../../../core/flagWords";
import { LEVEL_WORDS } from "../../../core/reading/readArticles";
import { spoken } from "../spoken";

export const useEligibilityWords = spoken(ELIGIBILITY_WORDS, ELIGIBILITY_IN_ENGLISH);
export const useLevelWords = spoken<Readonly<Record<keyof typeof LEVEL_WORDS, string>>>(LEVEL_WORDS, LEVELS_IN_ENGLISH);
