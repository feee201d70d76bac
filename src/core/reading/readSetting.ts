/** A setting that is given by its 项目 outside the sheet 设置, judged exactly as it would be there (V24). */
import type { Settings } from "../book";
import type { Issue } from "../issue";
import { raise } from "../rules/raise";
import { SETTINGS } from "../settings";
import { headingKey } from "./headings";
import { badValue, parseSetting } from "./readSettings";

/** Answers the one setting, or why it is none (V24); a number may stand there as text. */
export function readSetting(item: string, text: string): { readonly setting: Partial<Settings> } | { readonly issue: Issue } {
  const spec = SETTINGS.find((one) => headingKey(one.item) === headingKey(item));
  if (!spec) return { issue: raise("V24.unknownSetting", { sheet: null, value: item }) };
  const value = parseSetting(spec, { value: text, format: "General" });
  if (value === null) return { issue: badValue(spec, { sheet: null, value: text }) };
  return { setting: { [spec.key]: value } };
}
