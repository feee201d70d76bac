/** The sheet 设置: every row read with its kind, bounds and default (V24). */
import type { Settings } from "../book";
import { plainNumber, parseCodes } from "./plainValue";
import { hundredthsOf, hundredthsText } from "../decimal";
import { textOf } from "../cell";
import type { Issue } from "../issue";
import { raise, type IssuePlace } from "../rules/raise";
import { SETTINGS, type SettingSpec } from "../settings";
import { headingKey } from "./headings";
import { cellOf, type CellReading, type TableReading } from "./table";

export interface SettingsReading {
  readonly settings: Settings;
  /** The value cell of every row that is there. */
  readonly cells: ReadonlyMap<keyof Settings, CellReading>;
  readonly issues: readonly Issue[];
  /** The sheet is there and every row of it is right: what depends on settings can be compared. */
  readonly sound: boolean;
  /** 项目 of rows that are not there: they took their defaults, to be written back. */
  readonly missing: readonly string[];
}

type SettingValue = string | number | readonly string[];

/** Reads 设置; every fault is V24 at its cell and leaves the default in its place. */
export function readSettings(table: TableReading | null): SettingsReading {
  const byItem = new Map(SETTINGS.map((spec) => [headingKey(spec.item), spec]));
  const cells = new Map<keyof Settings, CellReading>();
  const values = new Map<keyof Settings, SettingValue>();
  const issues: Issue[] = [];
  for (const row of table?.rows ?? []) {
    const item = table && cellOf(table, row, "item");
    const cell = table && cellOf(table, row, "value");
    if (!item || !cell || item.covered || cell.covered) continue;
    const spec = byItem.get(headingKey(item.value));
    if (!spec) issues.push(raise("V24.unknownSetting", item));
    else if (cells.has(spec.key)) issues.push(raise("V24.duplicateSetting", item, { params: { item: spec.item } }));
    else {
      cells.set(spec.key, cell);
      const value = parseSetting(spec, cell);
      if (value !== null) values.set(spec.key, value);
      else issues.push(badValue(spec, cell));
    }
  }
  const missing = SETTINGS.filter((spec) => !cells.has(spec.key));
  const columnsFound = table !== null && table.columns.has("item") && table.columns.has("value");
  if (columnsFound) {
    for (const spec of missing.filter((one) => one.fallback === null)) {
      issues.push(raise("V24.missingSetting", { sheet: table.sheet.name }, { params: { item: spec.item, ...boundsOf(spec) } }));
    }
  }
  const entries = SETTINGS.map((spec) => [spec.key, values.get(spec.key) ?? defaultOf(spec)]);
  return {
    settings: Object.fromEntries(entries) as unknown as Settings,
    cells,
    issues,
    sound: columnsFound && issues.length === 0,
    missing: missing.filter((spec) => spec.fallback !== null).map((spec) => spec.item),
  };
}

/** The settings of a new book for that quarter, all else by default. */
export function defaultSettings(year: number, quarter: 1 | 2 | 3 | 4): Settings {
  const entries = SETTINGS.map((spec) => [spec.key, defaultOf(spec)]);
  return { ...(Object.fromEntries(entries) as unknown as Settings), year, quarter };
}

/** The value of a setting as its kind reads it; null where it is none of the allowed ones (V24). */
export function parseSetting(spec: SettingSpec, { value, format }: Pick<CellReading, "value" | "format">): SettingValue | null {
  if (spec.kind === "text") return textOf(value).trim();
  if (spec.kind === "codes") return parseCodes(textOf(value));
  if (spec.kind === "choice") return new Map(Object.entries(spec.choices)).get(textOf(value).trim()) ?? null;
  const number = plainNumber(value, format);
  if (number === null || number < spec.min || number > spec.max) return null;
  if (spec.kind === "count") return Number.isInteger(number) ? number : null;
  return hundredthsOf(number);
}

function defaultOf(spec: SettingSpec): SettingValue {
  if (spec.fallback === null) return spec.kind === "count" ? spec.min : "";
  if (spec.kind === "points") return hundredthsOf(Number(spec.fallback)) ?? 0;
  if (spec.kind === "codes") return parseCodes(String(spec.fallback));
  if (spec.kind === "choice") return new Map(Object.entries(spec.choices)).get(String(spec.fallback)) ?? "";
  return spec.fallback;
}

/** V24 for a value that its setting does not allow. */
export function badValue(spec: SettingSpec, cell: IssuePlace): Issue {
  if (spec.kind === "choice") {
    return raise("V24.choice", cell, { params: { item: spec.item, allowed: Object.keys(spec.choices).join("、") } });
  }
  return raise("V24.value", cell, { params: { item: spec.item, ...boundsOf(spec) } });
}

function boundsOf(spec: SettingSpec): Record<string, string> {
  if (spec.kind !== "count" && spec.kind !== "points") return {};
  return { kind: spec.kind, min: hundredthsText(spec.min * 100), max: hundredthsText(spec.max * 100) };
}
