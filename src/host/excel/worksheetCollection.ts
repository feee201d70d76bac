import { addSheet, findSheet, listSheets, type SheetFacts } from "../model/sheets";
import { ExcelError } from "../refusal";
import { HostObject } from "./hostObject";
import { asString } from "./grid";
import { assertSheetName } from "./sheetName";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends HostObject {
  override readonly className = "WorksheetCollection";
  override readonly items = () => listSheets(this.session.model).map(({ id }) => new Worksheet(this.session, id));

  add(name?: unknown): Worksheet {
    const { model } = this.session;
    const chosen = name === undefined || name === null ? freeName(listSheets(model)) : assertSheetName(model, name, null);
    const worksheet = new Worksheet(this.session, addSheet(model, chosen));
    return worksheet;
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.session, this.session.model.workbook().getActiveSheet().getSheetId());
  }
  getItem(key: unknown): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }
  getItemOrNullObject(key: unknown): Worksheet | null {
    const found = findSheet(this.session.model, asString(key));
    return found ? new Worksheet(this.session, found.id) : null;
  }
  getCount(visibleOnly = false): number {
    return listSheets(this.session.model).filter(({ visibility }) => !visibleOnly || visibility === "Visible").length;
  }
  getFirst(visibleOnly = false): Worksheet {
    return this.getItem(listSheets(this.session.model).find(({ visibility }) => !visibleOnly || visibility === "Visible")?.id);
  }
  getLast(visibleOnly = false): Worksheet {
    return this.getItem(
      [...listSheets(this.session.model)].reverse().find(({ visibility }) => !visibleOnly || visibility === "Visible")?.id,
    );
  }
  _RegisterDataChangedEvent(): void {
    this.session.events.register("DataChanged", null);
  }
  _UnregisterDataChangedEvent(): void {
    this.session.events.unregister("DataChanged", null);
  }
  _RegisterSelectionChangedEvent(): void {
    this.session.events.register("SelectionChanged", null);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.session.events.unregister("SelectionChanged", null);
  }
  _RegisterActivatedEvent(): void {
    this.session.events.register("Activated", null);
  }
  _UnregisterActivatedEvent(): void {
    this.session.events.unregister("Activated", null);
  }
  _RegisterDeactivatedEvent(): void {
    this.session.events.register("Deactivated", null);
  }
  _UnregisterDeactivatedEvent(): void {
    this.session.events.unregister("Deactivated", null);
  }
  _RegisterAddedEvent(): void {
    this.session.events.register("Added", null);
  }
  _UnregisterAddedEvent(): void {
    this.session.events.unregister("Added", null);
  }
  _RegisterDeletedEvent(): void {
    this.session.events.register("Deleted", null);
  }
  _UnregisterDeletedEvent(): void {
    this.session.events.unregister("Deleted", null);
  }
}

function freeName(sheets: readonly SheetFacts[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let n = sheets.length + 1; ; n++) if (!taken.has(`sheet${n}`)) return `Sheet${n}`;
}
