/** Faults of 历史 (V02, V03, V05, V07, V09, V10, V11, V12, V13, V24, V31): they stand in the way of the annual result (E6), never of the quarter's. */
import { quarterWords, TABLES } from "../columns";
import { textOf } from "../cell";
import type { Issue } from "../issue";
import { ELIGIBILITY_WORDS, BASIS_WORDS } from "../flagWords";
import { plainNumber } from "../reading/plainValue";
import type { HistoryKey, HistoryRowReading } from "../reading/readHistory";
import type { Reading } from "../reading/reading";
import { hasContent } from "../reading/table";
import type { MessageKey } from "./messages";
import { raise } from "./raise";

export function checkHistory(reading: Reading): Issue[] {
  const { table, rows } = reading.history;
  if (!table) return [];
  return [...checkHeadings(reading), ...rows.flatMap(checkRow), ...checkLeft(reading), ...checkLocks(rows)];
}

function checkHeadings({ history: { table } }: Reading): Issue[] {
  return (table?.headerFaults ?? []).flatMap((fault): Issue[] => {
    if (!table || fault.kind === "moved" || fault.kind === "inserted") return [];
    const at = { sheet: table.sheet.name, row: table.table.top, col: fault.col };
    const message = fault.kind === "duplicate" ? "V02.historyDuplicate" : fault.optional ? "V02.historyOptional" : "V02.historyMissing";
    return [raise(message, at, { found: fault.found, params: { heading: fault.heading } })];
  });
}

function checkRow(row: HistoryRowReading): Issue[] {
  const person = row.identity.kind === "member" ? row.identity.member.member : null;
  const report = (key: HistoryKey, message: MessageKey, params: Readonly<Record<string, string>> = {}): Issue[] => {
    const cell = row.cell(key);
    return cell ? [raise(message, cell, { member: person, params: { heading: TABLES.history.columns[key], ...params } })] : [];
  };
  const issues = [...checkPerson(row, report)];
  if (row.year === null) issues.push(...report("year", "V24.historyPeriod", { allowed: "四位数年份" }));
  if (row.quarter === null) issues.push(...report("quarter", "V24.historyPeriod", { allowed: "1–4" }));
  if (row.eligibility === "unknown")
    issues.push(...report("eligibility", "V24.historyWord", { allowed: Object.values(ELIGIBILITY_WORDS).join("、") }));
  if (row.bases === "unknown") issues.push(...report("basis", "V24.historyWord", { allowed: Object.values(BASIS_WORDS).join("、") }));
  issues.push(...checkTotal(row, report), ...checkRank(row, report));
  if (row.lockedAt === null) issues.push(...report("lockedAt", "V11.historyLocked"));
  if (row.duplicateOf) {
    const first = row.duplicateOf;
    const params = { row: String(row.row + 1), first: String(first.row + 1) };
    issues.push(...report("id", sameResult(row, first) ? "V05.historySame" : "V05.historyDifferent", params));
  }
  return issues;
}

type Report = (key: HistoryKey, message: MessageKey, params?: Readonly<Record<string, string>>) => Issue[];

function checkPerson({ identity, cell }: HistoryRowReading, report: Report): Issue[] {
  if (identity.kind === "error" || identity.kind === "covered") {
    return cell("id")?.covered ? report("id", "V20.historyMerged") : identity.kind === "error" ? report("id", "V17.historyError") : [];
  }
  if (identity.kind === "member") {
    const at = cell("id");
    const { id } = identity.member.member;
    if (!identity.idFault || !at) return [];
    const fix = [{ kind: "value" as const, sheet: at.sheet, cell: "", before: at.value, after: id, asText: true }];
    return report("id", "V09.historyId", { id }).map((issue) => ({
      ...issue,
      fix: fix.map((edit) => ({ ...edit, cell: issue.cell ?? "" })),
    }));
  }
  if (identity.kind !== "unknown") return [];
  if (identity.why === "nobody") return report("id", "V03.historyNobody");
  return identity.why === "idAmbiguous" ? report("id", "V03.historyAmbiguous") : [];
}

/** The floor and ceiling of an earlier quarter are not known: only what no settings can give (0–1000 points) is a fault. */
const LARGEST_TOTAL = 100_000;

function checkTotal({ total, cell, eligibility, bases }: HistoryRowReading, report: Report): Issue[] {
  const [min, max] = ["0", String(LARGEST_TOTAL / 100)];
  switch (total.kind) {
    case "number":
      return total.value < 0 || total.value > LARGEST_TOTAL ? report("total", "V12.historyTotal", { min, max }) : [];
    case "blank": {
      const judged = eligibility === "eligible" || eligibility === "ineligible" || eligibility === "review";
      const vetoed = bases !== "unknown" && bases.includes("veto");
      return judged && !vetoed ? report("total", "V07.historyTotal") : [];
    }
    case "notApplicable":
      return report("total", "V10.historyTotal", { min, max });
    case "fault": {
      const { rule, reading, suggestion } = total;
      if (rule === "V13") return report("total", "V13.historyTotal", { suggestion });
      const at = cell("total");
      if (rule !== "V09" || reading === null || !at) return report("total", "V10.historyTotal", { min, max });
      return report("total", "V09.historyTotal", { suggestion }).map((issue) => ({
        ...issue,
        fix: [{ kind: "value", sheet: at.sheet, cell: issue.cell ?? "", before: at.value, after: reading }],
      }));
    }
  }
}

/** 名次 is a whole number from 1, or blank (also a dash). */
function checkRank({ rank, cell }: HistoryRowReading, report: Report): Issue[] {
  const at = cell("rank");
  if (rank !== null || !at || /^[—–-]*$/.test(textOf(at.value).trim())) return [];
  return report("rank", plainNumber(at.value, at.format) === null ? "V10.historyRank" : "V12.historyRank");
}

const sameResult = (one: HistoryRowReading, other: HistoryRowReading): boolean =>
  (["total", "rank", "eligibility", "basis"] as const).every(
    (key) => textOf(one.cell(key)?.value ?? "").trim() === textOf(other.cell(key)?.value ?? "").trim(),
  );

/** Those who left the school: told once each; their quarters count for nobody. */
function checkLeft({ history: { rows } }: Reading): Issue[] {
  const told = new Set<string>();
  return rows.flatMap((row) => {
    const { identity, id, cell } = row;
    const at = cell("id");
    if (identity.kind !== "unknown" || identity.why !== "id" || told.has(id) || !at) return [];
    told.add(id);
    return [raise("V03.historyLeft", at, { member: { id, name: "" } })];
  });
}

/** A quarter without 锁定时间 is not locked and does not count: told once a quarter, at its first such row. */
function checkLocks(rows: readonly HistoryRowReading[]): Issue[] {
  const open = new Map<string, HistoryRowReading[]>();
  for (const row of rows) {
    if (row.lockedAt !== "" || row.year === null || row.quarter === null) continue;
    const key = `${row.year}-${row.quarter}`;
    open.set(key, [...(open.get(key) ?? []), row]);
  }
  return [...open.values()].flatMap((list) => {
    const [first] = list;
    const at = first?.cell("lockedAt");
    if (!first || !at || first.year === null || first.quarter === null || hasContent(at.value)) return [];
    const params = { period: quarterWords({ year: first.year, quarter: first.quarter }), count: String(list.length) };
    return [raise("V31.historyUnlocked", at, { params })];
  });
}
