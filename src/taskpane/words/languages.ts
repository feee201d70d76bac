/** Which languages the pane speaks, and their catalogues: Chinese is there from the start, English comes when it is wanted. */
import { LANGUAGE_KEY, type Language } from "../../commands/messages/language";
import { zhCN, type Words } from "./zh-CN";

export { chosenLanguage, languageOf, LANGUAGES, type Language } from "../../commands/messages/language";

/** Each by its own name, in every language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { "zh-CN": "中文", "en-US": "English" };

export async function fetchWords(language: Language): Promise<Words> {
  return language === "zh-CN" ? zhCN : (await import("./en-US")).enUS;
}

/** Keeps the choice for the next opening; where the page may keep nothing it holds for this one. */
export function keepLanguage(language: Language): void {
  try {
    window.localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // Blocked by the browser's settings: nothing is lost but the memory of it.
  }
}
