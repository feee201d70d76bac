import type { BadFile } from "./badFile";
import { badFileText } from "./badFileText";
import { badFileTextInEnglish } from "./badFileTextInEnglish";

/** The sentence about a refused file, for the command line and the log, and the same for a pane in English. */
export const badFileWords = (bad: BadFile): { readonly sentence: string; readonly english: string } => ({
  sentence: badFileText(bad),
  english: badFileTextInEnglish(bad),
});
