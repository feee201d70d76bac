import { areaAt, formatArea, isEntireRow, MAX_COLUMNS, parseArea } from "../address";
import type { PageLayout as PageData } from "../../xlsx/fileWorkbook";
import { ExcelError } from "../refusal";
import { asBoolean, asNumber, asOneOf, asString } from "./grid";
import { HostObject } from "./hostObject";
import { rangeByText } from "./lookup";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Session } from "./session";

/** Excel.PaperType by the names that files use. */
const PAPERS = ["A3", "A4", "A5", "B4", "B5", "Letter", "Legal", "Executive", "Tabloid"] as const;

export class PageLayout extends HostObject {
  override readonly className = "PageLayout";
  override readonly navigation = new Set(["headersFooters"]);

  constructor(
    session: Session,
    readonly sheetId: string,
  ) {
    super(session);
  }

  get orientation(): string {
    return data(this).orientation === "landscape" ? "Landscape" : "Portrait";
  }
  set orientation(value: unknown) {
    change(this, { orientation: asOneOf(value, ["Portrait", "Landscape"]) === "Landscape" ? "landscape" : "portrait" });
  }
  get paperSize(): string {
    const { paper } = data(this);
    return paper.charAt(0).toLowerCase() + paper.slice(1);
  }
  set paperSize(value: unknown) {
    const wanted = asString(value).toLowerCase();
    const paper = PAPERS.find((name) => name.toLowerCase() === wanted);
    if (!paper) throw new ExcelError("InvalidArgument", `The paper size ${String(value)} is not served here.`);
    change(this, { paper });
  }
  get zoom(): object {
    const { fitToWidth, fitToHeight } = data(this);
    if (fitToWidth === null && fitToHeight === null) return { scale: 100 };
    return {
      ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
    };
  }
  set zoom(value: unknown) {
    if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
    const { scale, horizontalFitToPages: across, verticalFitToPages: down } = value as Record<string, unknown>;
    if (scale !== undefined && scale !== null && scale !== 100)
      throw new ExcelError("NotImplemented", "A scale other than 100 is not served here.");
    const pages = (count: unknown) => (count === undefined || count === null ? null : asNumber(count));
    change(this, { fitToWidth: pages(across), fitToHeight: pages(down) });
  }
  get centerHorizontally(): boolean {
    return data(this).centerHorizontally;
  }
  set centerHorizontally(value: unknown) {
    change(this, { centerHorizontally: asBoolean(value) });
  }
  get leftMargin(): number {
    return data(this).margins.left;
  }
  set leftMargin(value: unknown) {
    setMargin(this, "left", value);
  }
  get rightMargin(): number {
    return data(this).margins.right;
  }
  set rightMargin(value: unknown) {
    setMargin(this, "right", value);
  }
  get topMargin(): number {
    return data(this).margins.top;
  }
  set topMargin(value: unknown) {
    setMargin(this, "top", value);
  }
  get bottomMargin(): number {
    return data(this).margins.bottom;
  }
  set bottomMargin(value: unknown) {
    setMargin(this, "bottom", value);
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.session, this);
  }

  setPrintArea(area: unknown): void {
    const range = area instanceof Range ? area : rangeByText(this.session, asString(area), this.sheetId);
    change(this, { printArea: formatArea(range.area) });
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const area = data(this).printArea === null ? null : parseArea(data(this).printArea!);
    return area && new RangeAreas(this.session, this.sheetId, [area]);
  }
  getPrintArea(): RangeAreas {
    const found = this.getPrintAreaOrNullObject();
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }
  setPrintTitleRows(rows: unknown): void {
    const { area } = rows instanceof Range ? rows : rangeByText(this.session, asString(rows).replace(/\$/g, ""), this.sheetId);
    const whole = isEntireRow(area) ? area : areaAt(area.row, 0, area.rows, MAX_COLUMNS);
    change(this, { titleRows: formatArea(whole) });
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = data(this);
    const area = titleRows === null ? null : parseArea(titleRows);
    return area && new Range(this.session, this.sheetId, area);
  }
  setPrintMargins(unit: unknown, margins: unknown): void {
    const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[asOneOf(unit, ["Points", "Inches", "Centimeters"])];
    for (const side of ["left", "right", "top", "bottom"] as const) {
      const value = (margins as Record<string, unknown>)[side];
      if (value !== undefined && value !== null) setMargin(this, side, asNumber(value) * points);
    }
  }
}

const data = ({ session, sheetId }: PageLayout): PageData => {
  session.model.sheet(sheetId);
  return session.model.extras.page(sheetId);
};
const change = (layout: PageLayout, changed: Partial<PageData>): void => {
  data(layout);
  layout.session.model.extras.setPage(layout.sheetId, changed);
};

function setMargin(layout: PageLayout, side: keyof PageData["margins"], value: unknown): void {
  const points = asNumber(value);
  if (points < 0) throw new ExcelError("InvalidArgument");
  change(layout, { margins: { ...data(layout).margins, [side]: points } });
}

export class HeaderFooterGroup extends HostObject {
  override readonly className = "HeaderFooterGroup";
  override readonly navigation = new Set(["defaultForAllPages"]);

  constructor(
    session: Session,
    readonly layout: PageLayout,
  ) {
    super(session);
  }

  /** One for all pages is all that there is here. */
  get state(): string {
    return "Default";
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.session, this.layout);
  }
}

export class HeaderFooter extends HostObject {
  override readonly className = "HeaderFooter";

  constructor(
    session: Session,
    readonly layout: PageLayout,
  ) {
    super(session);
  }

  get leftHeader(): string {
    return data(this.layout).header.left;
  }
  set leftHeader(value: unknown) {
    setPart(this.layout, "header", "left", value);
  }
  get centerHeader(): string {
    return data(this.layout).header.center;
  }
  set centerHeader(value: unknown) {
    setPart(this.layout, "header", "center", value);
  }
  get rightHeader(): string {
    return data(this.layout).header.right;
  }
  set rightHeader(value: unknown) {
    setPart(this.layout, "header", "right", value);
  }
  get leftFooter(): string {
    return data(this.layout).footer.left;
  }
  set leftFooter(value: unknown) {
    setPart(this.layout, "footer", "left", value);
  }
  get centerFooter(): string {
    return data(this.layout).footer.center;
  }
  set centerFooter(value: unknown) {
    setPart(this.layout, "footer", "center", value);
  }
  get rightFooter(): string {
    return data(this.layout).footer.right;
  }
  set rightFooter(value: unknown) {
    setPart(this.layout, "footer", "right", value);
  }
}

function setPart(layout: PageLayout, where: "header" | "footer", side: "left" | "center" | "right", value: unknown): void {
  const text = asString(value);
  if (text.length > 255) throw new ExcelError("InvalidArgument");
  change(layout, { [where]: { ...data(layout)[where], [side]: text } });
}

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
