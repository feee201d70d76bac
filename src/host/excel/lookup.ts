/** From sheet ids and typed addresses to host objects. */
import { parseArea, splitSheet, WHOLE_SHEET } from "../address";
import { findSheet } from "../model/sheets";
import { listNames } from "../model/names";
import { ExcelError } from "../refusal";
import { Range } from "./range";
import type { Session } from "./session";
import { findTable, tableReference } from "./tableLookup";
import { Worksheet } from "./worksheet";

export function sheetById(session: Session, id: string): Worksheet {
  session.model.sheet(id);
  return new Worksheet(session, id);
}

/** Reads "B2:C3", "Sheet!A1", a defined name, a table or "T[col]"; refuses with InvalidArgument. */
export function rangeByText(session: Session, text: string, sheetId: string): Range {
  const { sheet, rest } = splitSheet(text.replace(/^=/, ""));
  const found = sheet === null ? sheetId : findSheet(session.model, sheet)?.id;
  if (found === undefined) throw new ExcelError("InvalidArgument");
  if (rest === "") return new Range(session, found, WHOLE_SHEET);
  const area = parseArea(rest);
  if (area) return new Range(session, found, area);
  const named = nameTarget(session, rest, found) ?? tableReference(session, rest);
  if (!named) throw new ExcelError("InvalidArgument", `"${text}" is not a range of this workbook.`);
  return named;
}

/** The range that a defined name stands for; null when there is no such name or it stands for something else. */
export function nameTarget(session: Session, name: string, sheetId: string): Range | null {
  const all = [...listNames(session.model, sheetId), ...listNames(session.model, null)];
  const found = all.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return found ? formulaTarget(session, found.formula) : null;
}

/** The range of a formula that is nothing but one reference. */
export function formulaTarget(session: Session, formula: string): Range | null {
  const { sheet, rest } = splitSheet(formula.replace(/^=/, ""));
  const area = parseArea(rest);
  const id = sheet === null ? undefined : findSheet(session.model, sheet)?.id;
  return area && id !== undefined ? new Range(session, id, area) : null;
}

export { findTable };
