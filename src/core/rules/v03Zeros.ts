/** V03: an id that is in no roster, beside the name of the one member whose id is the same but for leading zeros. */
import type { Issue } from "../issue";
import { memberButForZeros } from "../reading/leadingZeros";
import type { MemberReading } from "../reading/readRoster";
import type { ScoreRowReading, ScoreSheetReading } from "../reading/readScores";
import { hasContent, mayHoldFormula, valueAt } from "../reading/table";
import { putValue } from "./putValue";
import { raise } from "./raise";
import { nameAndId, rowPerson } from "./rowPlace";

/**
 * The id may be put right where the member has no other row. Where there is one, following the roster would make a second: the row is
 * left over, and may be emptied if nobody has written in it. Null where no one member is meant by the id and the name.
 */
export function checkZerosOfRow(sheet: ScoreSheetReading, row: ScoreRowReading): Issue | null {
  const member = memberButForZeros(row);
  const at = row.cell("id");
  if (!member || !at) return null;
  const other = otherRow(sheet, row, member);
  const details = { department: sheet.department.department.code, member: rowPerson(row) };
  const suggestion = nameAndId(member.member);
  if (!other) return raise("V03.zeros", at, { ...details, params: { suggestion }, fix: [putValue(at, member.member.id)] });
  const params = { suggestion, row: String(row.row + 1), first: String(other.row + 1) };
  if (isFilled(sheet, row.row)) return raise("V03.leftOverFilled", at, { ...details, params });
  const { table, sheet: on } = sheet.table;
  const fix = [{ kind: "deleteRow", sheet: on.name, table: table.name, row: row.row, leftOver: true } as const];
  return raise("V03.leftOver", at, { ...details, params, fix });
}

/** The member's own row, or the first of those that are theirs but for zeros. */
function otherRow({ rows }: ScoreSheetReading, row: ScoreRowReading, member: MemberReading): ScoreRowReading | null {
  const own = rows.find((one) => one.member === member);
  if (own) return own;
  const first = rows.find((one) => memberButForZeros(one) === member);
  return first && first !== row ? first : null;
}

/** Anything beside who it is, in columns of one's own too; what the template calculates does not count. */
function isFilled({ table: reading }: ScoreSheetReading, row: number): boolean {
  const { table, sheet, specs, columns } = reading;
  const ours = specs.filter(({ key, filler }) => filler === true || ["id", "name", "group"].includes(key));
  const passed = new Set(ours.map(({ key }) => columns.get(key)));
  return Array.from({ length: table.columnCount }, (_, index) => table.left + index).some(
    (col) => !passed.has(col) && (hasContent(valueAt(sheet, row, col)) || mayHoldFormula(reading, row, col)),
  );
}
