/** How a sheet is printed: read and changed in one place for the layout, its headers and footers. */
import type { PageLayout as PageData } from "../../xlsx/fileWorkbook";
import type { Session } from "./session";

interface Sheet {
  readonly session: Session;
  readonly sheetId: string;
}

/** Refuses a sheet that is no more. */
export function pageOf({ session, sheetId }: Sheet): PageData {
  session.model.sheet(sheetId);
  return session.model.extras.page(sheetId);
}

export function setPage(sheet: Sheet, changed: Partial<PageData>): void {
  pageOf(sheet);
  sheet.session.model.extras.setPage(sheet.sheetId, changed);
}
