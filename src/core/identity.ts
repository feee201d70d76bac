import { isRulesSnapshot } from "./rulesSnapshot";
import type { BookIdentity, Issued, NoticeStamp, QuarterLock, Receipt, TemplateMark } from "./snapshot";
import { parseJsonPart, writeJsonPart } from "./jsonPart";

/** Namespace of the custom XML part that carries the book's identity and its finished runs. */
export const IDENTITY_NAMESPACE = "urn:kaoping:book:1";

export const writeIdentity = (identity: BookIdentity): string => writeJsonPart("book", IDENTITY_NAMESPACE, identity);

/** Reads it back; null where the part is not one of ours (a foreign or damaged part is no identity), without what of the rest is damaged. */
export function parseIdentity(xml: string): BookIdentity | null {
  const found = parseJsonPart("book", xml);
  if (!isIdentity(found)) return null;
  const { rules, template, receipts, issued, issuedTo, lock, unlocked, notice, ...rest } = found;
  return {
    ...rest,
    ...(isRulesSnapshot(rules) ? { rules } : {}),
    ...(isTemplateMark(template) ? { template } : {}),
    ...(Array.isArray(receipts) ? { receipts: receipts.filter(isReceipt) } : {}),
    ...(Array.isArray(issued) ? { issued: issued.filter(isIssued) } : {}),
    ...(Array.isArray(issuedTo) && allText(issuedTo) ? { issuedTo } : {}),
    ...(isNotice(notice) ? { notice } : {}),
    ...(isLock(lock) ? { lock } : {}),
    ...(isUnlocked(unlocked) ? { unlocked } : {}),
  };
}

const KINDS: readonly unknown[] = ["scores", "activities", "articles"];
const allText = (values: readonly unknown[]): boolean => values.every((value) => typeof value === "string");

function isTemplateMark(found: unknown): found is TemplateMark {
  if (typeof found !== "object" || found === null) return false;
  const { kind, of, at, ids, supplement } = found as Record<string, unknown>;
  return KINDS.includes(kind) && allText([of, at]) && Array.isArray(ids) && allText(ids) && typeof supplement === "boolean";
}

function isIssued(found: unknown): found is Issued {
  if (typeof found !== "object" || found === null) return false;
  const { kind, of, at } = found as Record<string, unknown>;
  return KINDS.includes(kind) && allText([of, at]);
}

function isLock(found: unknown): found is QuarterLock {
  if (typeof found !== "object" || found === null) return false;
  const { at, by, version, inputs, results, sheets } = found as Record<string, unknown>;
  return allText([at, by, version, inputs, results]) && Array.isArray(sheets) && sheets.every(isLockedSheet);
}

function isLockedSheet(found: unknown): boolean {
  if (typeof found !== "object" || found === null) return false;
  const { table, name, print, protected: closed } = found as Record<string, unknown>;
  return allText([table, name, print]) && typeof closed === "boolean";
}

function isUnlocked(found: unknown): found is NonNullable<BookIdentity["unlocked"]> {
  if (typeof found !== "object" || found === null) return false;
  const { at, by, reason } = found as Record<string, unknown>;
  return allText([at, by, reason]);
}

function isReceipt(found: unknown): found is Receipt {
  if (typeof found !== "object" || found === null) return false;
  const { kind, of, file, at, by, inputs, confirmed } = found as Record<string, unknown>;
  if (!KINDS.includes(kind) || !allText([of, file, at, by, inputs]) || typeof confirmed !== "object") return false;
  if (confirmed === null) return true;
  const { at: when, by: whom, inputs: then } = confirmed as Record<string, unknown>;
  return allText([when, whom, then]);
}

function isNotice(found: unknown): found is NoticeStamp {
  if (typeof found !== "object" || found === null) return false;
  const { at, by, from, to, people, computedAt } = found as Record<string, unknown>;
  return allText([at, by, from, computedAt]) && (to === null || typeof to === "string") && typeof people === "number";
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
