/** V26: a name written with spaces or another middle dot than in the roster; it is one member's all the same. */
import { cellAddress } from "../address";
import { textOf } from "../cell";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { raise } from "./raise";

export const checkNames = (reading: Reading): Issue[] =>
  reading.scoreSheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ member, cell: cellOf, duplicateOf }) => {
      const cell = cellOf("name");
      if (!member || !cell || duplicateOf || cell.covered) return [];
      const name = textOf(cell.value);
      if (name.trim() === "" || name === member.member.name) return [];
      const at = { sheet: cell.sheet, cell: cellAddress(cell.row, cell.col) };
      const department = sheet.department.department.code;
      const fix = [{ kind: "value", ...at, before: cell.formula ?? cell.value, after: member.member.name }] as const;
      return [raise("V26.spaces", cell, { department, member: member.member, params: { name: member.member.name }, fix })];
    }),
  );
