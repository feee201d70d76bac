import { lastColumn, lastRow } from "../address";
import { freezeOf, setFreeze } from "../model/sheets";
import { ExcelError } from "../refusal";
import { HostObject } from "./hostObject";
import { rangeByText } from "./lookup";
import { Range } from "./range";
import { areaAt, MAX_COLUMNS, MAX_ROWS } from "../address";
import type { Session } from "./session";

export class WorksheetFreezePanes extends HostObject {
  override readonly className = "WorksheetFreezePanes";

  constructor(
    session: Session,
    readonly sheetId: string,
  ) {
    super(session);
  }

  freezeRows(count = 1): void {
    setFreeze(this.session.model, this.sheetId, asCount(count), 0);
  }
  freezeColumns(count = 1): void {
    setFreeze(this.session.model, this.sheetId, 0, asCount(count));
  }
  freezeAt(range: unknown): void {
    const { area } = range instanceof Range ? range : rangeByText(this.session, String(range), this.sheetId);
    const rows = lastRow(area) + 1;
    const columns = lastColumn(area) + 1;
    setFreeze(this.session.model, this.sheetId, rows === MAX_ROWS ? 0 : rows, columns === MAX_COLUMNS ? 0 : columns);
  }
  unfreeze(): void {
    setFreeze(this.session.model, this.sheetId, 0, 0);
  }
  getLocation(): Range {
    const found = this.getLocationOrNullObject();
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }
  getLocationOrNullObject(): Range | null {
    const frozen = freezeOf(this.session.model, this.sheetId);
    if (!frozen) return null;
    return new Range(this.session, this.sheetId, areaAt(0, 0, frozen.rows || MAX_ROWS, frozen.columns || MAX_COLUMNS));
  }
}

function asCount(count: unknown): number {
  if (typeof count !== "number" || !Number.isInteger(count) || count < 1) throw new ExcelError("InvalidArgument");
  return count;
}
