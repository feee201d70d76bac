import type { Model } from "../model";
import { listSheets } from "../model/sheets";
import { ExcelError } from "../refusal";
import { asString } from "./grid";

/** Excel's rules for a sheet's name; `self` is the sheet that is being renamed. */
export function assertSheetName(model: Model, value: unknown, self: string | null): string {
  const name = asString(value);
  const sound = name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !name.startsWith("'") && !name.endsWith("'");
  if (!sound || name.toLowerCase() === "history")
    throw new ExcelError("InvalidArgument", `"${name}" is not a name that Excel accepts for a worksheet.`);
  const taken = listSheets(model).some((sheet) => sheet.id !== self && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ExcelError("ItemAlreadyExists", `A worksheet with the name ${name} exists already.`);
  return name;
}
