import { areaAt, WHOLE_SHEET } from "../address";
import { usedArea } from "../model/cells";
import { hexColor, readColor } from "./color";
import {
  activateSheet,
  deleteSheet,
  gridlinesOf,
  listSheets,
  moveSheet,
  setGridlines,
  setTabColor,
  setVisibility,
  tabColorOf,
} from "../model/sheets";
import { renameSheet } from "../model/renameSheet";
import { ExcelError } from "../refusal";
import { AutoFilter } from "./autoFilter";
import { ChartCollection } from "./charts";
import { CommentCollection } from "./comments";
import { WorksheetFreezePanes } from "./freezePanes";
import { asBoolean, asNumber, asOneOf, asString } from "./grid";
import { HostObject } from "./hostObject";
import { rangeByText } from "./lookup";
import { NamedItemCollection } from "./names";
import { PageBreakCollection } from "./pageBreaks";
import { PageLayout } from "./pageLayout";
import { WorksheetProtection } from "./protection";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Session } from "./session";
import { assertSheetName } from "./sheetName";
import { TableCollection } from "./tableCollection";

export class Worksheet extends HostObject {
  override readonly className = "Worksheet";
  override readonly identity: string;
  override readonly navigation = new Set([
    "tables",
    "protection",
    "names",
    "freezePanes",
    "pageLayout",
    "horizontalPageBreaks",
    "autoFilter",
    "comments",
    "charts",
  ]);

  constructor(session: Session, id: string) {
    super(session);
    this.identity = id;
  }

  get id(): string {
    this.session.model.sheet(this.identity);
    return this.identity;
  }
  get name(): string {
    return this.session.model.sheet(this.identity).getName();
  }
  set name(value: unknown) {
    const name = assertSheetName(this.session.model, value, this.identity);
    if (name !== this.name) renameSheet(this.session.model, this.identity, name);
  }
  get position(): number {
    this.session.model.sheet(this.identity);
    return listSheets(this.session.model).findIndex(({ id }) => id === this.identity);
  }
  set position(value: unknown) {
    const position = asNumber(value);
    if (!Number.isInteger(position) || position < 0 || position >= listSheets(this.session.model).length)
      throw new ExcelError("InvalidArgument");
    moveSheet(this.session.model, this.identity, position);
  }
  get visibility(): string {
    this.session.model.sheet(this.identity);
    return listSheets(this.session.model).find(({ id }) => id === this.identity)!.visibility;
  }
  set visibility(value: unknown) {
    const visibility = asOneOf(value, ["Visible", "Hidden", "VeryHidden"]);
    if (visibility !== "Visible") assertAnotherVisible(this);
    setVisibility(this.session.model, this.identity, visibility);
  }
  get tabColor(): string {
    return hexColor(tabColorOf(this.session.model, this.identity)) ?? "";
  }
  set tabColor(value: unknown) {
    setTabColor(this.session.model, this.identity, asString(value) === "" ? "" : readColor(value));
  }
  get showGridlines(): boolean {
    return gridlinesOf(this.session.model, this.identity);
  }
  set showGridlines(value: unknown) {
    setGridlines(this.session.model, this.identity, asBoolean(value));
  }
  /** Under these names the library sends showGridlines and showHeadings. */
  set gridlines(value: unknown) {
    this.showGridlines = value;
  }

  get tables(): TableCollection {
    return new TableCollection(this.session, this.identity);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.identity);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.identity);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.session, this.identity);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.session, this.identity);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.session, this.identity);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.session, this.identity);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.session, this.identity);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.session);
  }

  activate(): void {
    if (this.visibility !== "Visible") throw new ExcelError("InvalidOperation", "A hidden worksheet cannot be activated.");
    activateSheet(this.session.model, this.identity);
  }
  delete(): void {
    this.session.model.sheet(this.identity);
    if (this.visibility === "VeryHidden") throw new ExcelError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
    assertAnotherVisible(this);
    deleteSheet(this.session.model, this.identity);
  }
  calculate(): Promise<void> {
    return this.session.model.settle();
  }
  getCell(row: number, column: number): Range {
    return new Range(this.session, this.id, areaAt(row, column, 1, 1));
  }
  getRange(address?: unknown): Range {
    if (address === undefined || address === null || address === "") return new Range(this.session, this.id, WHOLE_SHEET);
    const range = rangeByText(this.session, asString(address), this.id);
    // A name may lead to another sheet; an address may not.
    if (range.sheetId !== this.identity && asString(address).includes("!")) throw new ExcelError("InvalidArgument");
    return range;
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.session, this.id, areaAt(row, column, rows, columns));
  }
  getRanges(address?: unknown): RangeAreas {
    const parts = asString(address ?? "")
      .split(",")
      .filter(Boolean);
    return new RangeAreas(this.session, this.id, parts.length === 0 ? [WHOLE_SHEET] : parts.map((part) => this.getRange(part).area));
  }
  getUsedRange(valuesOnly = false): Range {
    // An empty sheet's used range is its first cell.
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedArea(this.session.model, this.id, valuesOnly);
    return used && new Range(this.session, this.identity, used);
  }
  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return neighbour(this, 1, visibleOnly);
  }
  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return neighbour(this, -1, visibleOnly);
  }
  _RegisterDataChangedEvent(): void {
    this.session.events.register("DataChanged", this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.session.events.unregister("DataChanged", this.identity);
  }
  _RegisterSelectionChangedEvent(): void {
    this.session.events.register("SelectionChanged", this.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.session.events.unregister("SelectionChanged", this.identity);
  }
  _RegisterActivatedEvent(): void {
    this.session.events.register("Activated", this.id);
  }
  _UnregisterActivatedEvent(): void {
    this.session.events.unregister("Activated", this.identity);
  }
}

function assertAnotherVisible({ session, identity }: Worksheet): void {
  const another = listSheets(session.model).some(({ id, visibility }) => id !== identity && visibility === "Visible");
  if (!another) throw new ExcelError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}

function neighbour({ session, identity }: Worksheet, step: 1 | -1, visibleOnly: boolean): Worksheet | null {
  const sheets = listSheets(session.model).filter(({ id, visibility }) => id === identity || !visibleOnly || visibility === "Visible");
  const found = sheets[sheets.findIndex(({ id }) => id === identity) + step];
  return found ? new Worksheet(session, found.id) : null;
}
