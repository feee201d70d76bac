import { listNames, removeName, writeName, type DefinedName } from "../model/names";
import { listTables } from "../model/tables";
import { quoteSheet, columnLetters, lastColumn, lastRow } from "../address";
import { isSoundFormula } from "../formula/syntax";
import { ExcelError } from "../refusal";
import { asBoolean, asString } from "./grid";
import { HostObject } from "./hostObject";
import { formulaTarget, sheetById } from "./lookup";
import { Range } from "./range";
import type { Session } from "./session";

/** Excel's rule for names of ranges and tables: a letter, "_" or "\" first, no blanks, not like a cell. */
export function assertName(value: unknown): string {
  const name = asString(value);
  const sound = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!sound || /^[A-Za-z]{1,3}\d{1,7}$/.test(name) || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name)) {
    throw new ExcelError("InvalidArgument", `"${name}" is not a name that Excel accepts.`);
  }
  return name;
}

export class NamedItemCollection extends HostObject {
  override readonly className = "NamedItemCollection";
  override readonly items = () =>
    listNames(this.session.model, this.sheetId).map(({ name }) => new NamedItem(this.session, name, this.sheetId));

  constructor(
    session: Session,
    /** Null: the workbook's. */
    readonly sheetId: string | null,
  ) {
    super(session);
  }

  getCount(): number {
    return this.items().length;
  }
  getItem(name: unknown): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }
  getItemOrNullObject(name: unknown): NamedItem | null {
    const found = findName(this.session, asString(name), this.sheetId);
    return found ? new NamedItem(this.session, found.name, this.sheetId) : null;
  }
  add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const text = assertName(name);
    const taken =
      findName(this.session, text, this.sheetId) ??
      listTables(this.session.model).find((table) => table.name.toLowerCase() === text.toLowerCase());
    if (taken) throw new ExcelError("InvalidArgument", `The name ${text} is taken.`);
    const formula = reference instanceof Range ? absolute(reference) : readFormula(reference);
    writeName(this.session.model, {
      name: text,
      formula,
      comment: typeof comment === "string" ? comment : "",
      visible: true,
      sheetId: this.sheetId,
    });
    return new NamedItem(this.session, text, this.sheetId);
  }
}

export class NamedItem extends HostObject {
  override readonly className = "NamedItem";
  override readonly identity: string;
  override readonly identityKey = "_Id";
  override readonly navigation = new Set(["worksheet", "worksheetOrNullObject"]);

  constructor(
    session: Session,
    name: string,
    readonly sheetId: string | null,
  ) {
    super(session);
    this.identity = name;
  }

  get name(): string {
    return dataOf(this).name;
  }
  get formula(): string {
    return dataOf(this).formula;
  }
  set formula(value: unknown) {
    writeName(this.session.model, { ...dataOf(this), formula: readFormula(value) });
  }
  get comment(): string {
    return dataOf(this).comment;
  }
  set comment(value: unknown) {
    writeName(this.session.model, { ...dataOf(this), comment: asString(value) });
  }
  get visible(): boolean {
    return dataOf(this).visible;
  }
  set visible(value: unknown) {
    writeName(this.session.model, { ...dataOf(this), visible: asBoolean(value) });
  }
  get scope(): string {
    return this.sheetId === null ? "Workbook" : "Worksheet";
  }
  get type(): string {
    const { formula } = dataOf(this);
    if (formulaTarget(this.session, formula)) return "Range";
    const text = formula.slice(1);
    if (/^".*"$/s.test(text)) return "String";
    if (text !== "" && Number.isFinite(Number(text))) return "Double";
    if (/^(TRUE|FALSE)$/i.test(text)) return "Boolean";
    if (/#REF!/.test(text)) return "Error";
    throw new ExcelError("NotImplemented", "The type of a calculated name is not served here.");
  }
  get worksheet(): HostObject {
    if (this.sheetId === null) throw new ExcelError("ItemNotFound");
    return sheetById(this.session, this.sheetId);
  }
  get worksheetOrNullObject(): HostObject | null {
    return this.sheetId === null ? null : sheetById(this.session, this.sheetId);
  }
  get _Id(): string {
    return this.identity;
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ExcelError("ItemNotFound");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    return formulaTarget(this.session, dataOf(this).formula);
  }
  delete(): void {
    removeName(this.session.model, dataOf(this));
  }
}

function findName(session: Session, name: string, sheetId: string | null): DefinedName | undefined {
  return listNames(session.model, sheetId).find((each) => each.name.toLowerCase() === name.toLowerCase());
}

function dataOf(item: NamedItem): DefinedName {
  const found = findName(item.session, item.identity, item.sheetId);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

function readFormula(value: unknown): string {
  const text = asString(value);
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (!isSoundFormula(formula)) throw new ExcelError("InvalidArgument");
  return formula;
}

function absolute({ session, sheetId, area }: Range): string {
  const sheet = quoteSheet(session.model.sheet(sheetId).getName());
  const first = `$${columnLetters(area.column)}$${area.row + 1}`;
  const last = `$${columnLetters(lastColumn(area))}$${lastRow(area) + 1}`;
  return `=${sheet}!${first}${first === last ? "" : `:${last}`}`;
}
