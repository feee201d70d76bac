import { cellAddress } from "../address";
import type { CellEdit } from "../edit";
import type { CellReading } from "../reading/table";

/** The fix that puts a value where another stands; a text stays text. */
export const putValue = (cell: CellReading, after: number | string): CellEdit => ({
  kind: "value",
  sheet: cell.sheet,
  cell: cellAddress(cell.row, cell.col),
  before: cell.formula ?? cell.value,
  after,
  ...(typeof after === "string" ? { asText: true } : {}),
});
