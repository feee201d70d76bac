import { IDENTITY_NAMESPACE } from "../core/identity";
import type { BookIdentity } from "../core/snapshot";

/** The part's XML: one element whose text is JSON, so that a book keeps facts an older add-in does not know. */
export function writeIdentity(identity: BookIdentity): string {
  const text = JSON.stringify(identity).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<book xmlns="${IDENTITY_NAMESPACE}">${text}</book>`;
}

export { IDENTITY_NAMESPACE, parseIdentity } from "../core/identity";
