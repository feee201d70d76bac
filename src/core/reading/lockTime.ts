/** 锁定时间 of 历史 (E6, V11): the moment at which a quarter was recorded. */
import { isBlankText, textOf } from "../cell";
import type { CellValue } from "../snapshot";
import { dateText, parseDate } from "./plainValue";

/** "" for a blank (not locked); the date or time in ISO form or as its text stands; null for anything else (V11). */
export function parseLockTime(value: CellValue, format: string): string | null {
  if (typeof value === "number") return momentOfSerial(value, format);
  const text = textOf(value).trim();
  if (isBlankText(text)) return "";
  const [, date = "", hour = "0", minute = "0", second = "0"] = MOMENT.exec(text) ?? [];
  return parseDate(date, "") && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60 ? text : null;
}

/** A date, perhaps a time after it: 2026-07-10, 2026/7/10 16:00, 2026-07-10T16:00:00, 2026年7月10日 16:00. */
const MOMENT = /^(.+?)(?:(?:T|\s+)(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Of an Excel serial number that is shown as a date; its fraction is the part of the day, to the second. */
function momentOfSerial(serial: number, format: string): string | null {
  const seconds = Math.round(serial * 86400);
  const day = Math.floor(seconds / 86400);
  if (!parseDate(day, format)) return null;
  const rest = seconds - day * 86400;
  if (rest === 0) return dateText(day, format);
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map((part) => String(part).padStart(2, "0"));
  return `${dateText(day, format)}T${time.join(":")}`;
}
