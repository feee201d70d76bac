import type { Department, Hundredths } from "../book";
import { hundredthsText } from "../decimal";
import { raise } from "../rules/raise";
import type { Fault } from "./supposition";

/** B2: every weight above 0 with at most 2 decimals, all together exactly 100 %. Departments without a new weight keep theirs. */
export function supposeWeights(
  departments: readonly Department[],
  weights: Readonly<Record<string, Hundredths>>,
): { readonly departments: readonly Department[] } | { readonly faults: readonly Fault[] } {
  const given = new Map(Object.entries(weights));
  if (given.size === 0) return { departments };
  const codes = new Set(departments.map(({ code }) => code));
  const faults = [...given].flatMap(([department, weight]): Fault[] => {
    const part = { of: "weight", department } as const;
    if (!codes.has(department)) return [{ kind: "unknown", part, what: "department", given: department, known: [...codes] }];
    if (Number.isInteger(weight) && weight > 0 && weight <= 10000) return [];
    return [{ kind: "issue", part, issue: raise("V24.weight", NOWHERE, { department, found: hundredthsText(weight) }) }];
  });
  if (faults.length > 0) return { faults };
  const changed = departments.map((one) => ({ ...one, weight: given.get(one.code) ?? one.weight }));
  const sum = changed.reduce((total, { weight }) => total + weight, 0);
  if (sum === 10000) return { departments: changed };
  return { faults: [{ kind: "issue", part: { of: "weights" }, issue: raise("V24.weightSum", NOWHERE, { found: hundredthsText(sum) }) }] };
}

/** Departments of a book know no cells. */
const NOWHERE = { sheet: null };
