import { useWords } from "../useWords";

/** A failure, in the pane's language. It stands in the catalogues themselves: the first paint may need it, and in one language only. */
export const useFailureText = () => useWords().failure;
