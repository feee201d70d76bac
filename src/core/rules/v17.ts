/** V17: error values. In a formula column the template's formula goes back; a score is for the department to give again. */
import { cellAddress } from "../address";
import { textOf } from "../cell";
import { isErrorText } from "../numberText";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { cellFaults } from "./cellFaults";
import { formulaCells, type FormulaCell } from "./formulaCells";
import { raise } from "./raise";
import { rowPerson } from "./rowPlace";

export const checkErrors = (reading: Reading): Issue[] => [
  ...cellFaults(reading, "V17").map(({ cell, details }) => raise("V17.score", cell, details)),
  ...formulaCells(reading).flatMap(checkFormula),
  ...checkNames(reading),
];

/** The template's own formula that shows an error because of a cell it reads is not at fault. */
function checkFormula(one: FormulaCell): Issue[] {
  const { cell, row, expected } = one;
  if (typeof cell.value !== "string" || !isErrorText(cell.value.trim())) return [];
  if (one.intact) return [];
  const { code } = one.plan.sheet.department.department;
  return [
    raise("V17.formula", cell, {
      department: code,
      member: rowPerson(row),
      params: { heading: one.heading },
      fix: [
        { kind: "formula", sheet: cell.sheet, cell: cellAddress(cell.row, cell.col), before: cell.formula ?? cell.value, after: expected },
      ],
    }),
  ];
}

/** Where a person's id or name belongs. */
function checkNames(reading: Reading): Issue[] {
  const scores = reading.scoreSheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ identity }) =>
      identity.kind === "error" ? [raise("V17.text", identity.at, { department: sheet.department.department.code })] : [],
    ),
  );
  const vetoes = reading.vetoes.flatMap(({ identity }) => (identity.kind === "error" ? [raise("V17.text", identity.at)] : []));
  const roster = reading.roster.rows.flatMap((one) =>
    [one.cell("id"), one.cell("name"), one.cell("group")].flatMap((cell) =>
      cell && !cell.covered && isErrorText(textOf(cell.value).trim()) ? [raise("V17.text", cell, { member: one.member })] : [],
    ),
  );
  return [...scores, ...vetoes, ...roster];
}
