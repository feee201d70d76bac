/** The catalogue in use; Chinese unless a provider says otherwise. */
import { createContext, useContext } from "react";
import { zhCN, type Words } from "./zh-CN";

export const WordsContext = createContext<Words>(zhCN);
export const useWords = (): Words => useContext(WordsContext);
