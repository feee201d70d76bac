/** The pane's language: what the person chose, else Office's. A change shows at once; what is open stays open. */
import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { chosenLanguage, fetchWords, keepLanguage, languageOf, type Language } from "./languages";
import { LanguageContext, WordsContext } from "./useWords";
import { zhCN, type Words } from "./zh-CN";

interface Props {
  /** Office's display language, as soon as it is known. */
  readonly displayLanguage: string | undefined;
  readonly children: ReactNode;
}

export function LanguageProvider({ displayLanguage, children }: Props) {
  const [chosen, setChosen] = useState(() => chosenLanguage(() => window.localStorage));
  const wanted = chosen ?? languageOf(displayLanguage);
  const words = useCatalogue(wanted);
  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.language;
    document.title = words.name;
  }, [words]);

  const choose = useCallback((next: Language) => {
    setChosen(next);
    keepLanguage(next);
  }, []);
  const choice = useMemo(() => ({ language: wanted, choose }), [wanted, choose]);
  if (!words) return null;
  return (
    <LanguageContext value={choice}>
      <WordsContext value={words}>{children}</WordsContext>
    </LanguageContext>
  );
}

/** The catalogue of a language; the last one until it has come, null before the first. What cannot be fetched is said in Chinese. */
function useCatalogue(language: Language): Words | null {
  const [words, setWords] = useState<Words | null>(language === "zh-CN" ? zhCN : null);
  useEffect(() => {
    let wanted = true;
    const show = (fetched: Words): void => {
      if (wanted) setWords(fetched);
    };
    if (language === "zh-CN") show(zhCN);
    else fetchWords(language).then(show, () => show(zhCN));
    return () => void (wanted = false);
  }, [language]);
  return words;
}
