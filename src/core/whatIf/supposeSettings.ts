import type { Settings } from "../book";
import { hundredthsText } from "../decimal";
import { badValue } from "../reading/readSettings";
import { raise } from "../rules/raise";
import { boundsInOrder } from "../rules/v24";
import { SETTINGS } from "../settings";
import { SUPPOSABLE, type Fault, type Supposition } from "./supposition";

/** V24: each setting within its bounds or among its choices, the floor below the ceiling (T2). */
export function supposeSettings(
  settings: Settings,
  supposed: NonNullable<Supposition["settings"]>,
): { readonly settings: Settings } | { readonly faults: readonly Fault[] } {
  const keys = SUPPOSABLE.filter((key) => supposed[key] !== undefined);
  const changed: Settings = { ...settings, ...Object.fromEntries(keys.map((key) => [key, supposed[key]])) };
  const faults = keys.flatMap((key): Fault[] => {
    const spec = SETTINGS.find((one) => one.key === key);
    const value = changed[key];
    if (!spec || isAllowed(spec, value)) return [];
    const found = typeof value === "number" ? hundredthsText(value) : value;
    return [{ kind: "issue", part: { of: "setting", key }, issue: badValue(spec, { sheet: null, value: found }) }];
  });
  if (faults.length > 0) return { faults };
  const bound = keys.includes("scoreCeiling") ? "scoreCeiling" : keys.includes("scoreFloor") ? "scoreFloor" : null;
  if (bound === null || changed.scoreFloor < changed.scoreCeiling) return { settings: changed };
  const found = hundredthsText(changed.scoreCeiling);
  const issue = raise("V24.order", { sheet: null }, { found, params: boundsInOrder(changed) });
  return { faults: [{ kind: "issue", part: { of: "setting", key: bound }, issue }] };
}

function isAllowed(spec: (typeof SETTINGS)[number], value: Settings[(typeof SUPPOSABLE)[number]]): boolean {
  if (spec.kind === "choice") return Object.values(spec.choices).includes(String(value));
  if (spec.kind !== "points" || typeof value !== "number") return false;
  return Number.isInteger(value) && value >= spec.min * 100 && value <= spec.max * 100;
}
