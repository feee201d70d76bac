/** A short print of the rules a result was made under: by it a sheet and a row of 操作日志 are known to belong together. */
import { fingerprintOf } from "./fingerprint";
import type { CurrentRules } from "./rulesSnapshot";

/** Digits that are shown of a fingerprint. */
const SHOWN = 8;

/** 8 hexadecimal digits of settings, weights and indicators, whatever their order (R4). */
export function rulesPrint({ settings, departments }: Pick<CurrentRules, "settings" | "departments">): string {
  const sorted = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const texts = sorted(departments).map(([code, { weight, indicators }]) => [code, weight, sorted(indicators)]);
  return shortPrint(fingerprintOf([JSON.stringify([sorted(settings), texts])]));
}

/** As it is shown on a sheet; 操作日志 has it whole. */
export const shortPrint = (print: string): string => print.slice(0, SHOWN);
