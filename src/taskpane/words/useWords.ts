/** The catalogue in use; Chinese unless a provider says otherwise. */
import { createContext, useContext } from "react";
import type { Language } from "./languages";
import { zhCN, type Words } from "./zh-CN";

export const WordsContext = createContext<Words>(zhCN);
export const useWords = (): Words => useContext(WordsContext);

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: "zh-CN", choose: () => undefined });
export const useLanguage = (): LanguageChoice => useContext(LanguageContext);
