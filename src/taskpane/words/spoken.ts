import type { Language } from "./languages";
import { useWords } from "./useWords";

/** A hook that answers the sentences of the commands in the pane's language. */
export const spoken =
  <T>(chinese: T, english: T) =>
  (): T =>
    (useWords().language as Language) === "en-US" ? english : chinese;
