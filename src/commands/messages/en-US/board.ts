/** Progress of the score sheets in words, in English. Reminders stay Chinese: they go to colleagues. */
import type { Board, DepartmentProgress } from "../../../core/board/readBoard";
import type { FormProgress } from "../../../core/board/readForms";
import { dayWords, plural } from "./words";

/** "Oct 6, after the deadline, 评分表-教务.xlsx"; "" for a sheet that came in no file. */
export const receiptWords = ({ receipt, late }: DepartmentProgress): string =>
  receipt && receipt.file !== "" ? `${dayWords(receipt.at)}${late ? ", after the deadline" : ""}, ${receipt.file}` : "";

export function stateWords(department: DepartmentProgress): string {
  const words = receiptWords(department);
  const when = words === "" ? "" : ` (${words})`;
  switch (department.state) {
    case "notReceived":
      return "Not received";
    case "typed":
      return "Filled in here";
    case "received":
      return `Received${when}`;
    case "confirmed":
      return `Confirmed${when}`;
    case "changed":
      return `Changed after it was confirmed${when}`;
  }
}

export const formName = ({ kind, of }: FormProgress): string => (kind === "activities" ? `Activities of “${of}”` : "List of articles");

export function formState({ state }: FormProgress): string {
  return { notReceived: "Not received", typed: "Filled in here", received: "Received" }[state];
}

/** "Oct 6, 高一组.xlsx", or "handed out Oct 1"; "" where nothing more is known. */
export function formDetail({ state, receipt, issuedAt }: FormProgress): string {
  if (state === "received" && receipt) return [dayWords(receipt.at), receipt.file].filter((text) => text !== "").join(", ");
  return issuedAt === null ? "" : `handed out ${dayWords(issuedAt)}`;
}

/** "3 errors, 2 warnings, 91 not scored, 1 not fully scored"; "" where nothing is left. */
export function leftWords({ errors, warnings, unscored, incomplete }: DepartmentProgress): string {
  return [
    ...(errors > 0 ? [plural(errors, "error")] : []),
    ...(warnings > 0 ? [plural(warnings, "warning")] : []),
    ...(unscored.length > 0 ? [`${unscored.length} not scored`] : []),
    ...(incomplete.length > 0 ? [`${incomplete.length} not fully scored`] : []),
  ].join(", ");
}

/** "6/8 received". */
export const boardTitle = ({ departments }: Board): string =>
  `${departments.filter(({ state }) => state !== "notReceived").length}/${departments.length} received`;
