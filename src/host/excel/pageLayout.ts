import { areaAt, formatArea, isEntireRow, MAX_COLUMNS, parseArea } from "../address";
import type { PageLayout as PageData } from "../../xlsx/fileWorkbook";
import { ExcelError } from "../refusal";
import { asBoolean, asNumber, asOneOf, asString } from "./grid";
import { HeaderFooterGroup } from "./headersFooters";
import { HostObject } from "./hostObject";
import { rangeByText } from "./lookup";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Session } from "./session";
import { pageOf, setPage } from "./sheetPage";

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
    return pageOf(this).orientation === "landscape" ? "Landscape" : "Portrait";
  }
  set orientation(value: unknown) {
    setPage(this, { orientation: asOneOf(value, ["Portrait", "Landscape"]) === "Landscape" ? "landscape" : "portrait" });
  }
  get paperSize(): string {
    const { paper } = pageOf(this);
    return paper.charAt(0).toLowerCase() + paper.slice(1);
  }
  set paperSize(value: unknown) {
    const wanted = asString(value).toLowerCase();
    const paper = PAPERS.find((name) => name.toLowerCase() === wanted);
    if (!paper) throw new ExcelError("InvalidArgument", `The paper size ${String(value)} is not served here.`);
    setPage(this, { paper });
  }
  get zoom(): object {
    const { fitToWidth, fitToHeight } = pageOf(this);
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
    setPage(this, { fitToWidth: pages(across), fitToHeight: pages(down) });
  }
  get centerHorizontally(): boolean {
    return pageOf(this).centerHorizontally;
  }
  set centerHorizontally(value: unknown) {
    setPage(this, { centerHorizontally: asBoolean(value) });
  }
  get leftMargin(): number {
    return pageOf(this).margins.left;
  }
  set leftMargin(value: unknown) {
    setMargin(this, "left", value);
  }
  get rightMargin(): number {
    return pageOf(this).margins.right;
  }
  set rightMargin(value: unknown) {
    setMargin(this, "right", value);
  }
  get topMargin(): number {
    return pageOf(this).margins.top;
  }
  set topMargin(value: unknown) {
    setMargin(this, "top", value);
  }
  get bottomMargin(): number {
    return pageOf(this).margins.bottom;
  }
  set bottomMargin(value: unknown) {
    setMargin(this, "bottom", value);
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.session, this);
  }

  setPrintArea(area: unknown): void {
    const range = area instanceof Range ? area : rangeByText(this.session, asString(area), this.sheetId);
    setPage(this, { printArea: formatArea(range.area) });
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const area = pageOf(this).printArea === null ? null : parseArea(pageOf(this).printArea!);
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
    setPage(this, { titleRows: formatArea(whole) });
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = pageOf(this);
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

function setMargin(layout: PageLayout, side: keyof PageData["margins"], value: unknown): void {
  const points = asNumber(value);
  if (points < 0) throw new ExcelError("InvalidArgument");
  setPage(layout, { margins: { ...pageOf(layout).margins, [side]: points } });
}
