/**
 * The languages that the pane and the ribbon's notices speak. Sheets, log, templates and the command line stay Chinese: they are the
 * school's documents.
 */
export const LANGUAGES = ["zh-CN", "en-US"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Under which the person's choice is kept on this machine. */
export const LANGUAGE_KEY = "kaoping.language";

/** Office's display language ("zh-HK", "en-GB", "fr-FR") → ours; Chinese until one is known. */
export const languageOf = (displayLanguage: string | null | undefined): Language =>
  !displayLanguage || /^zh\b/i.test(displayLanguage) ? "zh-CN" : "en-US";

/** What was chosen before; null where nothing was, or where the page may keep nothing (`localStorage` throws there). */
export function chosenLanguage(storage: () => { readonly getItem: (key: string) => string | null }): Language | null {
  try {
    const kept = storage().getItem(LANGUAGE_KEY);
    return LANGUAGES.find((one) => one === kept) ?? null;
  } catch {
    return null;
  }
}
