import { fromRange } from "../model/structure";
import { HostObject } from "./hostObject";
import { Range } from "./range";
import type { Session } from "./session";

/** The filter of a sheet as it stands; making one is not served here. */
export class AutoFilter extends HostObject {
  override readonly className = "AutoFilter";

  constructor(
    session: Session,
    readonly sheetId: string,
  ) {
    super(session);
  }

  get enabled(): boolean {
    return this.session.model.facadeSheet(this.sheetId).getFilter() !== null;
  }
  get isDataFiltered(): boolean {
    return (this.session.model.facadeSheet(this.sheetId).getFilter()?.getFilteredOutRows().length ?? 0) > 0;
  }
  clearCriteria(): void {
    this.session.model.facadeSheet(this.sheetId).getFilter()?.removeFilterCriteria();
  }
  remove(): void {
    this.session.model.facadeSheet(this.sheetId).getFilter()?.remove();
  }
  getRangeOrNullObject(): Range | null {
    const range = this.session.model.facadeSheet(this.sheetId).getFilter()?.getRange().getRange();
    return range ? new Range(this.session, this.sheetId, fromRange(range)) : null;
  }
}
