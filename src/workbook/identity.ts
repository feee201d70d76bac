import type { BookIdentity } from "../core/snapshot";

/** Namespace of the custom XML part that carries the book's identity and its finished runs. */
export const IDENTITY_NAMESPACE = "urn:kaoping:book:1";

/** The part's XML: one element whose text is JSON, so that a book keeps facts an older add-in does not know. */
export function writeIdentity(identity: BookIdentity): string {
  const text = JSON.stringify(identity).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<book xmlns="${IDENTITY_NAMESPACE}">${text}</book>`;
}

/** Reads it back; null where the part is not one of ours (a foreign or damaged part is no identity). */
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
