import { isRulesSnapshot } from "./rulesSnapshot";
import type { BookIdentity } from "./snapshot";
import { parseJsonPart, writeJsonPart } from "./jsonPart";

/** Namespace of the custom XML part that carries the book's identity and its finished runs. */
export const IDENTITY_NAMESPACE = "urn:kaoping:book:1";

export const writeIdentity = (identity: BookIdentity): string => writeJsonPart("book", IDENTITY_NAMESPACE, identity);

/** Reads it back; null where the part is not one of ours (a foreign or damaged part is no identity), without rules that are damaged. */
export function parseIdentity(xml: string): BookIdentity | null {
  const found = parseJsonPart("book", xml);
  if (!isIdentity(found)) return null;
  const { rules, ...rest } = found;
  return isRulesSnapshot(rules) ? found : rest;
}

function isIdentity(found: unknown): found is BookIdentity {
  if (typeof found !== "object" || found === null) return false;
  const { bookId, year, quarter, templateVersion, runs } = found as Record<string, unknown>;
  return (
    typeof bookId === "string" &&
    typeof year === "number" &&
    typeof quarter === "number" &&
    typeof templateVersion === "number" &&
    Array.isArray(runs)
  );
}
