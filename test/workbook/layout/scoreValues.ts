import { parseAddress } from "../../../src/core/address";
import type { CellValue } from "../../../src/core/snapshot";
import { assess } from "../../../src/core/assess";
import { bookOf } from "../../../src/commands/sample/bookOf";
import type { PlannedBook } from "../../../src/workbook/layout/plannedBook";
import { numberOf } from "../../../src/workbook/layout/resultNotes";

/** What the formula cells of a clean planned book come to, by the engine: sheet name and address → value. */
export function scoreValues(planned: PlannedBook): (sheet: string, cell: string) => CellValue {
  const book = bookOf(planned);
  const values = new Map<string, CellValue>();
  const results = new Map(assess(book, "official").members.map((member) => [member.id, member]));
  for (const sheet of book.scoreSheets) {
    for (const row of sheet.rows) {
      const result = results.get(row.memberId)?.departments.find(({ code }) => code === sheet.department);
      const at = parseAddress(row.scoreAt.cell);
      if (!result || !at) continue;
      const key = (back: number): string => `${sheet.sheet}!${String.fromCharCode(65 + at.col - back)}${at.row + 1}`;
      const number = (value: { n: bigint; d: bigint } | undefined): CellValue => (value ? numberOf(value) : 0);
      values.set(key(2), number(result.trace?.bonusRaw));
      values.set(key(1), number(result.trace?.deductions));
      values.set(key(0), result.state === "scored" && result.exact ? numberOf(result.exact) : "不适用");
    }
  }
  return (sheet, cell) => values.get(`${sheet}!${cell}`) ?? "";
}
