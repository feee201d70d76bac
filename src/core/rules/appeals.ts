/** Faults of 申诉复核登记表 (V02, V03, V04, V05, V07, V10, V12): they are told, and stop nothing. */
import { REGISTERS } from "../columns";
import type { Issue } from "../issue";
import { dayNumber } from "../notice/plainDates";
import { APPEAL_RESULTS, type AppealKey, type AppealReading } from "../reading/readAppeals";
import type { Reading } from "../reading/reading";
import type { MessageKey } from "./messages";
import { raise } from "./raise";

export function checkAppeals({ appeals: { table, rows } }: Reading): Issue[] {
  if (!table) return [];
  const headings = table.headerFaults
    .filter(({ kind, optional }) => kind !== "moved" && kind !== "inserted" && !optional)
    .map(({ col, found, heading }) =>
      raise("V02.appealMissing", { sheet: table.sheet.name, row: table.table.top, col }, { found, params: { heading } }),
    );
  return [...headings, ...rows.flatMap(checkRow), ...checkNumbers(rows)];
}

function report(row: AppealReading, key: AppealKey, message: MessageKey, params: Readonly<Record<string, string>> = {}): Issue[] {
  const cell = row.cell(key);
  const member = row.identity.kind === "member" ? row.identity.member.member : null;
  return cell ? [raise(message, cell, { member, params: { heading: REGISTERS.appeals.columns[key], ...params } })] : [];
}

function checkRow(row: AppealReading): Issue[] {
  const is = (key: AppealKey): boolean => row.text(key) !== "";
  // A closed one says what came of it, and when.
  const needed: readonly AppealKey[] = is("closed") || is("result") ? ["date", "matter", "result", "closed"] : ["date", "matter"];
  const isNoDate = (key: "date" | "closed"): boolean => row[key] === null && is(key);
  return [
    ...checkPerson(row),
    ...needed.filter((key) => !is(key)).flatMap((key) => report(row, key, "V07.appealBlank")),
    ...(["date", "closed"] as const).filter(isNoDate).flatMap((key) => report(row, key, "V10.appealDate")),
    ...(row.result === "unknown" ? report(row, "result", "V10.appealResult", { allowed: Object.values(APPEAL_RESULTS).join("、") }) : []),
    ...(row.date && row.closed && dayNumber(row.closed) < dayNumber(row.date) ? report(row, "closed", "V12.appealDates") : []),
  ];
}

function checkPerson(row: AppealReading): Issue[] {
  const { identity } = row;
  const key = row.text("id") === "" ? "name" : "id";
  if (identity.kind === "ambiguous") return report(row, "name", "V04.appealMember");
  if (identity.kind !== "unknown") return [];
  if (identity.why === "mismatch") {
    const owner = identity.candidates[0]?.member.name ?? "";
    return report(row, "name", "V03.appealMismatch", { id: row.text("id"), owner });
  }
  return report(row, key, "V03.appealMember");
}

/** The attachment of a recomputation names an appeal by its number. */
function checkNumbers(rows: readonly AppealReading[]): Issue[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const number = row.text("number");
    const known = first.get(number);
    if (number === "") return [];
    if (known === undefined) {
      first.set(number, row.row);
      return [];
    }
    return report(row, "number", "V05.appealNumber", { row: String(known + 1) });
  });
}
