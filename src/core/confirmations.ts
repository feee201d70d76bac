/** 确认记录: a W stands confirmed while its cell says what it said then (V). */
import { textOf } from "./cell";
import { TABLES } from "./columns";
import type { Confirmation, Issue } from "./issue";
import { cellOf, readTable } from "./reading/table";
import type { BookSnapshot } from "./snapshot";

/** What a confirmation records of an issue: rule, sheet, cell and content. Another content, and the issue comes back. */
export interface ConfirmationKey {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly content: string;
}

/** 内容: what stood in the cell when the warning was confirmed. */
export const confirmationContent = (issue: Issue): string => issue.found;

export const confirmationKey = (issue: Issue): ConfirmationKey => ({
  rule: issue.rule,
  sheet: issue.sheet ?? "",
  cell: issue.cell ?? "",
  content: confirmationContent(issue),
});

/** The issues, with `confirmed` and `confirmation` set on each W that 确认记录 holds as it now is. */
export function markConfirmed(issues: readonly Issue[], snapshot: BookSnapshot): Issue[] {
  const specs = Object.entries(TABLES.confirmations.columns).map(([key, heading]) => ({ key, heading }));
  const table = readTable(snapshot, TABLES.confirmations.table, specs);
  const confirmations = new Map<string, Confirmation>();
  for (const row of table?.rows ?? []) {
    const text = (key: string): string => (table ? textOf(cellOf(table, row, key)?.value ?? "") : "");
    const [by, reason] = [text("by").trim(), text("reason").trim()];
    if (by === "" || reason === "") continue;
    confirmations.set(keyText({ rule: text("rule"), sheet: text("sheet"), cell: text("cell"), content: text("content") }), { by, reason });
  }
  return issues.map((issue) => {
    const confirmation = issue.severity === "W" ? confirmations.get(keyText(confirmationKey(issue))) : undefined;
    return confirmation ? { ...issue, confirmed: true, confirmation } : issue;
  });
}

const keyText = (key: ConfirmationKey): string => JSON.stringify([key.rule.trim(), key.sheet.trim(), key.cell.trim(), key.content.trim()]);
