/** Sheet protection, in the words of Excel.WorksheetProtectionOptions. */
import type { SheetProtection, SheetProtectionOptions } from "../fileWorkbook";
import type { XmlElement } from "../xml/xmlTree";
import { flag } from "../xml/xmlTree";

/** Attribute of the file (1 forbids) → option (true allows), and whether the file forbids it when it says nothing. */
export const PROTECTION_OPTIONS = [
  ["objects", "allowEditObjects", false],
  ["scenarios", "allowEditScenarios", false],
  ["formatCells", "allowFormatCells", true],
  ["formatColumns", "allowFormatColumns", true],
  ["formatRows", "allowFormatRows", true],
  ["insertColumns", "allowInsertColumns", true],
  ["insertRows", "allowInsertRows", true],
  ["insertHyperlinks", "allowInsertHyperlinks", true],
  ["deleteColumns", "allowDeleteColumns", true],
  ["deleteRows", "allowDeleteRows", true],
  ["sort", "allowSort", true],
  ["autoFilter", "allowAutoFilter", true],
  ["pivotTables", "allowPivotTables", true],
] as const satisfies readonly (readonly [string, keyof SheetProtectionOptions, boolean])[];

export const PASSWORD_ATTRIBUTES = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"] as const;

export function readProtection(element: XmlElement | undefined): SheetProtection | null {
  if (element === undefined || !flag(element.attributes["sheet"])) return null;
  const { attributes } = element;
  const options: Record<string, boolean | string> = {};
  for (const [name, option, forbidden] of PROTECTION_OPTIONS) if (!flag(attributes[name], forbidden)) options[option] = true;
  if (flag(attributes["selectUnlockedCells"])) options["selectionMode"] = "None";
  else if (flag(attributes["selectLockedCells"])) options["selectionMode"] = "Unlocked";
  const password = PASSWORD_ATTRIBUTES.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { options, password: password.length === 0 ? null : Object.fromEntries(password) };
}
