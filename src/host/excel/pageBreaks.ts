import { ExcelError } from "../refusal";
import { asString } from "./grid";
import { HostObject } from "./hostObject";
import { rangeByText } from "./lookup";
import { Range } from "./range";
import type { Session } from "./session";

export class PageBreakCollection extends HostObject {
  override readonly className = "PageBreakCollection";
  override readonly items = () =>
    this.session.model.extras.page(this.sheetId).rowBreaks.map((row) => new PageBreak(this.session, this.sheetId, row));

  constructor(
    session: Session,
    readonly sheetId: string,
  ) {
    super(session);
  }

  getCount(): number {
    return this.items().length;
  }
  getItem(index: number): PageBreak {
    const found = this.items()[index];
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }
  /** The break goes above the range's first row. */
  add(range: unknown): PageBreak {
    const { area } = range instanceof Range ? range : rangeByText(this.session, asString(range), this.sheetId);
    if (area.row === 0) throw new ExcelError("InvalidArgument");
    const rows = new Set([...this.session.model.extras.page(this.sheetId).rowBreaks, area.row]);
    this.session.model.extras.setPage(this.sheetId, { rowBreaks: [...rows].sort((a, b) => a - b) });
    return new PageBreak(this.session, this.sheetId, area.row);
  }
  removePageBreaks(): void {
    this.session.model.extras.setPage(this.sheetId, { rowBreaks: [] });
  }
}

export class PageBreak extends HostObject {
  override readonly className = "PageBreak";
  override readonly identity: number;
  override readonly identityKey = "_Id";

  constructor(
    session: Session,
    readonly sheetId: string,
    readonly row: number,
  ) {
    super(session);
    this.identity = row;
  }

  get rowIndex(): number {
    return this.row;
  }
  get columnIndex(): number {
    return 0;
  }
  delete(): void {
    const { rowBreaks } = this.session.model.extras.page(this.sheetId);
    this.session.model.extras.setPage(this.sheetId, { rowBreaks: rowBreaks.filter((row) => row !== this.row) });
  }
}
