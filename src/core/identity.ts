/** The text of a book's identity part, wherever it comes from: the open workbook or a file. */
import type { BookIdentity } from "./snapshot";

/** Namespace of the custom XML part that carries the book's identity and its finished runs. */
export const IDENTITY_NAMESPACE = "urn:kaoping:book:1";

/** Reads the part that `writeIdentity` wrote; null where the part is not one of ours (a foreign or damaged part is no identity). */
export function parseIdentity(xml: string): BookIdentity | null {
  const text = /<book\b[^>]*>([\s\S]*)<\/book>/.exec(xml)?.[1];
  if (text === undefined) return null;
  const json = text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
  try {
    const found: unknown = JSON.parse(json);
    return isIdentity(found) ? found : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
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
