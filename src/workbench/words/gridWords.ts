/** The spreadsheet's own words: Univer brings them, fetched for one language. */
import type { mergeLocales } from "@univerjs/core";
import type { BenchLanguage } from "./benchWords";

type GridWords = ReturnType<typeof mergeLocales>;

export async function gridWords(language: BenchLanguage): Promise<GridWords> {
  return language === "en-US" ? (await import("./gridEnUS")).gridEnUS : (await import("./gridZhCN")).gridZhCN;
}
