/** Where the sheets of group leaders and of articles stand, once they were handed out or came back. */
import type { Reading } from "../reading/reading";
import { textOf } from "../cell";
import type { Receipt } from "../snapshot";

export interface FormProgress {
  readonly kind: "activities" | "articles";
  /** Name of the group; "" for articles. */
  readonly of: string;
  /** The group's leader, or "". */
  readonly head: string;
  /** When it was handed out, ISO 8601; null where only its return is known. */
  readonly issuedAt: string | null;
  /** `typed`: something stands there that came in no file. */
  readonly state: "notReceived" | "typed" | "received";
  readonly receipt: Receipt | null;
}

/** The groups in the order of 党小组, articles last; what was neither handed out nor came in is not asked for. */
export function readForms(reading: Reading): FormProgress[] {
  const { receipts = [], issued = [] } = reading.snapshot.identity ?? {};
  const form = (kind: FormProgress["kind"], of: string, head: string, isTyped: boolean): FormProgress[] => {
    const isOwn = (one: { readonly kind: string; readonly of: string }): boolean => one.kind === kind && one.of === of;
    const receipt = receipts.find(isOwn) ?? null;
    const issuedAt = issued.find(isOwn)?.at ?? null;
    if (receipt === null && issuedAt === null) return [];
    return [{ kind, of, head, issuedAt, state: receipt ? "received" : isTyped ? "typed" : "notReceived", receipt }];
  };
  const typed = new Set(
    reading.activities
      .filter(({ numbers }) => [...numbers.values()].some(({ cell }) => textOf(cell.value).trim() !== ""))
      .map(({ group }) => group),
  );
  return [
    ...reading.groups.flatMap(({ group: { name, leader } }) => form("activities", name, leader, typed.has(name))),
    ...form("articles", "", "", reading.articles.rows.length > 0),
  ];
}
