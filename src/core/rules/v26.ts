/**
 * V26: a name written otherwise than in the roster (spaces, other middle dots, full-width, traditional or other forms of its characters)
 * that is one member's all the same. The fix writes it as the roster does.
 */
import { cellAddress } from "../address";
import type { Member } from "../book";
import { textOf } from "../cell";
import type { Issue } from "../issue";
import { nameKey } from "../reading/readRoster";
import type { Reading } from "../reading/reading";
import type { CellReading } from "../reading/table";
import { raise } from "./raise";

export const checkNames = (reading: Reading): Issue[] => [
  ...reading.scoreSheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ member, cell, duplicateOf }) =>
      member && !duplicateOf ? check(cell("name"), member.member, sheet.department.department.code) : [],
    ),
  ),
  ...reading.vetoes.flatMap(({ identity, cell }) => (identity.kind === "member" ? check(cell("name"), identity.member.member, null) : [])),
];

function check(cell: CellReading | null, member: Member, department: string | null): Issue[] {
  if (!cell || cell.covered || member.name === "") return [];
  const name = textOf(cell.value);
  if (name.trim() === "" || name === member.name) return [];
  const at = { sheet: cell.sheet, cell: cellAddress(cell.row, cell.col) };
  const fix = [{ kind: "value", ...at, before: cell.formula ?? cell.value, after: member.name }] as const;
  const message = nameKey(name) === nameKey(member.name) ? "V26.spaces" : "V26.variant";
  return [raise(message, cell, { department, member, params: { name: member.name }, fix })];
}
