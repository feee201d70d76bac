import { chosenLanguage, languageOf } from "../../commands/messages/language";
import { enUS } from "./en-US";
import { zhCN, type RibbonWords } from "./zh-CN";

/** In the language that was chosen in the pane, else in Office's. */
export function ribbonWords(): RibbonWords {
  const office = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  const language = chosenLanguage(() => window.localStorage) ?? languageOf(office);
  return language === "en-US" ? enUS : zhCN;
}
