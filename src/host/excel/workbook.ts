import { parseArea } from "../address";
import { fromRange } from "../model/structure";
import { ExcelError } from "../refusal";
import { Application } from "./application";
import { CommentCollection } from "./comments";
import { CustomXmlPartCollection } from "./customXmlParts";
import { HostObject } from "./hostObject";
import { asString } from "./grid";
import { NamedItemCollection } from "./names";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tableCollection";
import { workbookBytes } from "./workbookCreated";
import { WorksheetCollection } from "./worksheetCollection";

export class Workbook extends HostObject {
  override readonly className = "Workbook";
  override readonly navigation = new Set(["worksheets", "tables", "names", "customXmlParts", "settings", "application", "comments"]);

  get name(): string {
    return this.session.model.workbook().getName();
  }
  get readOnly(): boolean {
    return this.session.isReadOnly();
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }
  get tables(): TableCollection {
    return new TableCollection(this.session, null);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, null);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.session);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.session);
  }
  get application(): Application {
    return new Application(this.session);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.session);
  }

  /** Excel on the web's own way (`Excel.createWorkbook` asks for it there, of a root that has nothing else). */
  createAndOpenWorkbook(base64: unknown): void {
    this.session.openCreated(this.session.create(workbookBytes(base64)));
  }
  getSelectedRange(): Range {
    const selected = this.session.model.facade().getActiveRange();
    const sheetId = this.session.model.workbook().getActiveSheet().getSheetId();
    if (!selected) return new Range(this.session, sheetId, { row: 0, column: 0, rows: 1, columns: 1 });
    return new Range(this.session, selected.getSheetId(), fromRange(selected.getRange()));
  }
  getActiveCell(): Range {
    const cell = this.session.model.facade().getActiveCell();
    if (!cell) return this.getSelectedRange().getCell(0, 0);
    return new Range(this.session, cell.getSheetId(), { row: cell.getRow(), column: cell.getColumn(), rows: 1, columns: 1 });
  }
  _GetRangeForEventByReferenceId(id: unknown): Range {
    const [sheetId = "", address = ""] = asString(id).split("|");
    const area = parseArea(address);
    this.session.model.sheet(sheetId);
    if (!area) throw new ExcelError("InvalidReference");
    return new Range(this.session, sheetId, area);
  }
  _GetReferenceCount(): number {
    return [...this.session.kept()].length;
  }
}
