/** Makes an issue of its wording and its cell; the rule id and the severity follow from the wording. */
import { cellAddress } from "../address";
import { textOf } from "../cell";
import type { CellEdit } from "../edit";
import type { Issue } from "../issue";
import type { CellValue } from "../snapshot";
import { MESSAGES, type MessageKey } from "./messages";

export interface IssuePlace {
  readonly sheet: string | null;
  /** 0-based; null stands for the whole sheet. */
  readonly row?: number | null;
  readonly col?: number | null;
  readonly value?: CellValue;
  /** Preferred to the value as what was found, where there is no reading the cell as it is. */
  readonly formula?: string | null;
}

export interface IssueDetails {
  readonly department?: string | null;
  readonly member?: { readonly id: string; readonly name: string } | null;
  /** What stands there; by default the cell's value. */
  readonly found?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly fix?: readonly CellEdit[] | null;
}

export function raise(message: MessageKey, at: IssuePlace, details: IssueDetails = {}): Issue {
  const { row, col } = at;
  return {
    rule: message.slice(0, message.indexOf(".")),
    severity: MESSAGES[message],
    department: details.department ?? null,
    sheet: at.sheet,
    cell: typeof row === "number" && typeof col === "number" ? cellAddress(row, col) : null,
    member: details.member ? { id: details.member.id, name: details.member.name } : null,
    found: details.found ?? (at.value === undefined ? "" : textOf(at.value)),
    message,
    params: details.params ?? {},
    fix: details.fix ?? null,
    confirmed: false,
  };
}
