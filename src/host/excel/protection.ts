import type { SheetProtectionOptions } from "../../xlsx/fileWorkbook";
import { ExcelError } from "../refusal";
import { HostObject } from "./hostObject";
import type { Session } from "./session";

const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;
const SELECTION = ["Normal", "Unlocked", "None"] as const;

export class WorksheetProtection extends HostObject {
  override readonly className = "WorksheetProtection";

  constructor(
    session: Session,
    readonly sheetId: string,
  ) {
    super(session);
  }

  get protected(): boolean {
    this.session.model.sheet(this.sheetId);
    return this.session.model.extras.sheet(this.sheetId).protection !== null;
  }
  /** Null while the sheet is not protected. */
  get options(): object | null {
    const { protection } = this.session.model.extras.sheet(this.sheetId);
    if (!protection) return null;
    const { options } = protection;
    return {
      ...Object.fromEntries(OPTIONS.map((name) => [name, options[name] ?? false])),
      selectionMode: options.selectionMode ?? "Normal",
    };
  }
  protect(options?: unknown, password?: unknown): void {
    if (this.protected) throw new ExcelError("AccessDenied", "The sheet is protected already.");
    // Excel's own hash of a password is not made here: refuse rather than pretend.
    if (password !== undefined && password !== null && password !== "")
      throw new ExcelError("NotImplemented", "Passwords are not served here.");
    this.session.model.extras.setSheet(this.sheetId, { protection: { options: readOptions(options), password: null } });
  }
  unprotect(): void {
    const { protection } = this.session.model.extras.sheet(this.sheetId);
    if (protection?.password) throw new ExcelError("AccessDenied", "The sheet is protected with a password.");
    this.session.model.sheet(this.sheetId);
    this.session.model.extras.setSheet(this.sheetId, { protection: null });
  }
}

function readOptions(value: unknown): SheetProtectionOptions {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object") throw new ExcelError("InvalidArgument");
  const given = value as Record<string, unknown>;
  const options: Record<string, unknown> = {};
  for (const name of OPTIONS) if (given[name] === true) options[name] = true;
  const mode = given["selectionMode"];
  if (mode !== undefined && mode !== null) {
    if (!SELECTION.some((each) => each === mode)) throw new ExcelError("InvalidArgument");
    options["selectionMode"] = mode;
  }
  return options as SheetProtectionOptions;
}
