import { enUS } from "./en-US";
import { zhCN, type BenchWords } from "./zh-CN";

export type BenchLanguage = "zh-CN" | "en-US";

/** Under which the pane, a page of this server too, keeps the person's choice. */
const CHOSEN = "kaoping.language";

/** `?language=en-US`, else what was chosen in the pane, else the browser's. The add-in hears of it as Office's display language. */
export function benchLanguage(): BenchLanguage {
  if (typeof window === "undefined") return "zh-CN";
  const asked = new URLSearchParams(window.location.search).get("language") ?? kept() ?? window.navigator.language;
  return /^zh\b/i.test(asked) ? "zh-CN" : "en-US";
}

function kept(): string | null {
  try {
    return window.localStorage.getItem(CHOSEN);
  } catch {
    // The browser lets the page keep nothing.
    return null;
  }
}

export const benchWords: BenchWords = benchLanguage() === "en-US" ? enUS : zhCN;
