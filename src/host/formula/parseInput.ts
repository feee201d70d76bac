/** What Excel makes of something typed or written into a cell. Dates are serial numbers of the 1900 system. */
export type CellInput =
  | { readonly kind: "keep" }
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string; readonly apostrophe: boolean }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly text: string }
  /** `pattern` is the number format the cell takes when it has none of its own. */
  | { readonly kind: "number"; readonly value: number; readonly pattern?: string };

export const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#REF!",
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
]);

/** `pattern` is the cell's number format: under "@" everything stays text. Null leaves the cell as it is, as Excel does. */
export function parseInput(value: unknown, pattern: string): CellInput | null {
  if (value === null || value === undefined) return { kind: "keep" };
  if (value === "") return { kind: "empty" };
  if (typeof value === "string") return pattern === "@" ? asText(value) : parseText(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return null;
    return pattern === "@" ? { kind: "text", text: String(value), apostrophe: false } : { kind: "number", value };
  }
  if (typeof value === "boolean") return { kind: "boolean", value };
  return null;
}

/** Excel takes the apostrophe away even under "@". */
function asText(text: string): CellInput {
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1), apostrophe: true };
  return { kind: "text", text, apostrophe: false };
}

function parseText(text: string): CellInput {
  if (text.startsWith("'")) return text === "'" ? { kind: "text", text: "", apostrophe: true } : asText(text);
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
  if (ERROR_TEXTS.has(upper)) return { kind: "error", text: upper };
  return parseNumber(trimmed) ?? parseMoment(trimmed) ?? { kind: "text", text, apostrophe: false };
}

function parseNumber(text: string): CellInput | null {
  const negative = /^\((.+)\)$/.exec(text);
  const match = /^([+-]?)\s*([¥￥$])?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[+-]?\d+)?\s*(%)?$/i.exec(negative?.[1] ?? text);
  const digits = match?.[3]?.replace(/,/g, "");
  if (!match || !digits || digits === ".") return null;
  const [, sign, currency, whole = "", exponent = "", percent] = match;
  const size = Number(digits + exponent);
  if (!Number.isFinite(size)) return null;
  const value = (sign === "-" || negative ? -size : size) / (percent ? 100 : 1);
  const decimals = digits.includes(".");
  if (percent) return { kind: "number", value, pattern: decimals ? "0.00%" : "0%" };
  if (currency) return { kind: "number", value, pattern: `"${currency}"#,##0.00` };
  if (exponent) return { kind: "number", value, pattern: "0.00E+00" };
  if (whole.includes(",")) return { kind: "number", value, pattern: decimals ? "#,##0.00" : "#,##0" };
  return { kind: "number", value };
}

function parseMoment(text: string): CellInput | null {
  const [date = "", clock] = text.split(/\s+(?=\d{1,2}:)/);
  if (clock === undefined && /^\d{1,2}:/.test(text)) {
    const part = parseClock(text);
    return part === null ? null : { kind: "number", value: part, pattern: text.split(":").length > 2 ? "h:mm:ss" : "h:mm" };
  }
  const day = parseDay(date);
  const part = clock === undefined ? 0 : parseClock(clock);
  if (!day || part === null) return null;
  return { kind: "number", value: day.serial + part, pattern: clock === undefined ? day.pattern : "yyyy/m/d h:mm" };
}

function parseDay(text: string): { serial: number; pattern: string } | null {
  const full = /^(\d{4})([-/.年])(\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (full && full[2] !== ".") return serialOf(Number(full[1]), Number(full[3]), Number(full[4]), "yyyy/m/d");
  const month = /^(\d{4})[-/年](\d{1,2})月?$/.exec(text);
  if (month) return serialOf(Number(month[1]), Number(month[2]), 1, "mmm-yy");
  const short = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (short) return serialOf(new Date().getFullYear(), Number(short[1]), Number(short[2]), 'm"月"d"日"');
  return null;
}

function serialOf(year: number, month: number, day: number, pattern: string): { serial: number; pattern: string } | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  // Serial 1 is 1900-01-01; Excel counts a 29 February 1900 that never was.
  const serial = Math.round((time.getTime() - Date.UTC(1899, 11, 31)) / 86_400_000);
  return { serial: serial > 59 ? serial + 1 : serial, pattern };
}

function parseClock(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return hours > 23 || minutes > 59 || seconds > 59 ? null : (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
