/** Small words that many English sentences share. */
import type { Period } from "../../../core/book";

/** "1 error", "3 errors"; irregular ones give their plural. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
export const people = (count: number): string => plural(count, "person", "people");

/** Q3 2026 */
export const quarterName = ({ year, quarter }: Period): string => `Q${quarter} ${year}`;

const DIGITS = ["一", "二", "三", "四"];
/** A quarter as the sheets write it: "2026年第三季度" is "Q3 2026". */
export const periodWords = (text: string): string =>
  text.replace(/(\d{4})年第([一二三四])季度/g, (_, year: string, digit: string) => `Q${DIGITS.indexOf(digit) + 1} ${year}`);

/** A list that the book gives joined in the Chinese way. */
export const listed = (text: string): string => narrow(text).split("、").join(", ");
/** "王芳（0101）" as an English sentence holds it: "王芳 (0101)". */
export const narrow = (text: string): string => text.replace(/（([^（）]*)）/g, " ($1)");
export const quoted = (text: string): string => (text === "" ? "" : `“${text}”`);

/** "0–20", "at least 1", "at most 20"; "" without bounds. */
export function boundsText(min: string, max: string): string {
  if (min !== "" && max !== "") return `${min}–${max}`;
  if (max !== "") return `at most ${max}`;
  return min !== "" ? `at least ${min}` : "";
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
/** 2026-10-08 → Oct 8 */
export function dayWords(iso: string): string {
  const match = /^\d{4}-(\d{2})-(\d{2})/.exec(iso);
  return match ? `${MONTHS[Number(match[1]) - 1] ?? ""} ${Number(match[2])}` : iso;
}

/** A sentence begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
