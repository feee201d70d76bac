import type { Area } from "../address";
import { validatedAreas } from "../model/rules";
import { ExcelError } from "../refusal";
import { assertAllowed } from "./access";
import type { Range } from "./range";

/** The areas of a range that hold cells of a kind; of the kinds only DataValidations is served. Excel looks for none on a protected sheet. */
export function specialCells({ session, sheetId, area }: Range, cellType: unknown): Area[] {
  if (cellType !== "DataValidations")
    throw new ExcelError("ApiNotFound", `Special cells of the kind ${String(cellType)} are not served here.`);
  assertAllowed(session.model, sheetId, null);
  return validatedAreas(session.model, sheetId, area);
}
