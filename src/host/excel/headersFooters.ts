import { ExcelError } from "../refusal";
import { asString } from "./grid";
import { HostObject } from "./hostObject";
import type { PageLayout } from "./pageLayout";
import type { Session } from "./session";
import { pageOf, setPage } from "./sheetPage";

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
    return pageOf(this.layout).header.left;
  }
  set leftHeader(value: unknown) {
    setPart(this.layout, "header", "left", value);
  }
  get centerHeader(): string {
    return pageOf(this.layout).header.center;
  }
  set centerHeader(value: unknown) {
    setPart(this.layout, "header", "center", value);
  }
  get rightHeader(): string {
    return pageOf(this.layout).header.right;
  }
  set rightHeader(value: unknown) {
    setPart(this.layout, "header", "right", value);
  }
  get leftFooter(): string {
    return pageOf(this.layout).footer.left;
  }
  set leftFooter(value: unknown) {
    setPart(this.layout, "footer", "left", value);
  }
  get centerFooter(): string {
    return pageOf(this.layout).footer.center;
  }
  set centerFooter(value: unknown) {
    setPart(this.layout, "footer", "center", value);
  }
  get rightFooter(): string {
    return pageOf(this.layout).footer.right;
  }
  set rightFooter(value: unknown) {
    setPart(this.layout, "footer", "right", value);
  }
}

function setPart(layout: PageLayout, where: "header" | "footer", side: "left" | "center" | "right", value: unknown): void {
  const text = asString(value);
  if (text.length > 255) throw new ExcelError("InvalidArgument");
  setPage(layout, { [where]: { ...pageOf(layout)[where], [side]: text } });
}
