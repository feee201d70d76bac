import { ExcelError } from "../refusal";
import { asOneOf, asString } from "./grid";
import { HostObject } from "./hostObject";
import { WorkbookCreated, workbookBytes } from "./workbookCreated";

export class Application extends HostObject {
  override readonly className = "Application";

  /** Values are always calculated before they are read; no other mode is served. */
  get calculationMode(): string {
    return "Automatic";
  }
  set calculationMode(value: unknown) {
    if (asOneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]) !== "Automatic") {
      throw new ExcelError("NotImplemented", "Only automatic calculation is served here.");
    }
  }
  get calculationState(): string {
    return "Done";
  }
  get decimalSeparator(): string {
    return ".";
  }
  get thousandsSeparator(): string {
    return ",";
  }
  get useSystemSeparators(): boolean {
    return true;
  }
  async calculate(type: unknown): Promise<void> {
    const kind = asOneOf(type, ["Recalculate", "Full", "FullRebuild"]);
    const { model } = this.session;
    await model.settle();
    if (kind !== "Recalculate") await model.calculation.recalculate();
  }
  createWorkbook(base64: unknown): WorkbookCreated {
    return new WorkbookCreated(this.session, this.session.create(workbookBytes(base64)));
  }
  _GetWorkbookCreatedById(id: unknown): WorkbookCreated {
    return new WorkbookCreated(this.session, asString(id));
  }
  /** Writes are calculated together at the next read anyway. */
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}
