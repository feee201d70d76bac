/** V09: a number stored as text, with one reading only; a staff id stored as a number (B3). */
import { textOf } from "../cell";
import type { Issue } from "../issue";
import type { Identity } from "../reading/identity";
import type { Reading } from "../reading/reading";
import type { CellReading } from "../reading/table";
import { cellFaults } from "./cellFaults";
import { putValue } from "./putValue";
import { raise } from "./raise";

export const checkTextNumbers = (reading: Reading): Issue[] => [...checkScores(reading), ...checkIds(reading)];

function checkScores(reading: Reading): Issue[] {
  return cellFaults(reading, "V09").map(({ cell, fault, details }) =>
    raise("V09.number", cell, { ...details, fix: fault.reading === null ? null : [putValue(cell, fault.reading)] }),
  );
}

function checkIds(reading: Reading): Issue[] {
  const issues: Issue[] = [];
  const check = (identity: Identity, cell: CellReading | null, department: string | null): void => {
    if (identity.kind !== "member" || !identity.idFault || !cell) return;
    const { member } = identity.member;
    issues.push(raise("V09.id", cell, { department, member, params: { id: member.id }, fix: [putValue(cell, member.id)] }));
  };
  for (const sheet of reading.scoreSheets) {
    for (const row of sheet.rows) if (!row.duplicateOf) check(row.identity, row.cell("id"), sheet.department.department.code);
  }
  for (const veto of reading.vetoes) check(veto.identity, veto.cell("id"), null);
  for (const one of reading.roster.rows) {
    const cell = one.cell("id");
    if (!one.numericId || one.duplicateOf || !cell) continue;
    issues.push(raise("V09.id", cell, { member: one.member, params: { id: one.member.id }, fix: [putValue(cell, textOf(cell.value))] }));
  }
  return issues;
}
