import { ExcelError } from "../refusal";
import { asString } from "./grid";
import { HostObject } from "./hostObject";
import type { Session } from "./session";

/** A hidden workbook made by `Application.createWorkbook`, until it is opened in a window of its own. */
export class WorkbookCreated extends HostObject {
  override readonly className = "WorkbookCreated";
  override readonly identity: string;

  constructor(session: Session, id: string) {
    super(session);
    this.identity = id;
  }

  get id(): string {
    return this.identity;
  }
  open(): void {
    this.session.openCreated(this.identity);
  }
}

/** The file in base64, as `createWorkbook` takes it; without one, Excel opens a blank workbook, which nobody asks for here. */
export function workbookBytes(base64: unknown): Uint8Array {
  const text = asString(base64 ?? "");
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    throw new ExcelError("InvalidArgument");
  }
  // "PK": an .xlsx is a zip.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new ExcelError("InvalidArgument");
  return bytes;
}
