import { ExcelError } from "../refusal";
import { asString } from "./grid";
import { HostObject } from "./hostObject";
import type { Session } from "./session";

export class CustomXmlPartCollection extends HostObject {
  override readonly className: string = "CustomXmlPartCollection";
  override readonly items = () =>
    this.session.model.extras.customXmlParts
      .filter(({ xml }) => this.namespace === null || namespaceOf(xml) === this.namespace)
      .map(({ id }) => new CustomXmlPart(this.session, id));

  constructor(
    session: Session,
    /** Null: all of them. */
    readonly namespace: string | null = null,
  ) {
    super(session);
  }

  add(xml: unknown): CustomXmlPart {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.session.model.extras.customXmlParts.push({ id, xml: assertXml(xml) });
    return new CustomXmlPart(this.session, id);
  }
  getByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.session, asString(namespace));
  }
  getCount(): number {
    return this.items().length;
  }
  getItem(id: unknown): CustomXmlPart {
    const found = this.getItemOrNullObject(id);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }
  getItemOrNullObject(id: unknown): CustomXmlPart | null {
    return this.items().find(({ identity }) => identity === id) ?? null;
  }
}

export class CustomXmlPartScopedCollection extends CustomXmlPartCollection {
  override readonly className: string = "CustomXmlPartScopedCollection";

  getOnlyItem(): CustomXmlPart {
    const found = this.getOnlyItemOrNullObject();
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const items = this.items();
    return items.length === 1 ? items[0]! : null;
  }
}

export class CustomXmlPart extends HostObject {
  override readonly className = "CustomXmlPart";
  override readonly identity: string;

  constructor(session: Session, id: string) {
    super(session);
    this.identity = id;
  }

  get id(): string {
    return partOf(this).id;
  }
  get namespaceUri(): string {
    return namespaceOf(partOf(this).xml);
  }
  getXml(): string {
    return partOf(this).xml;
  }
  setXml(xml: unknown): void {
    partOf(this).xml = assertXml(xml);
  }
  delete(): void {
    const { extras } = this.session.model;
    partOf(this);
    extras.customXmlParts = extras.customXmlParts.filter(({ id }) => id !== this.identity);
  }
}

function partOf({ session, identity }: CustomXmlPart): { id: string; xml: string } {
  const found = session.model.extras.customXmlParts.find(({ id }) => id === identity);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

/** The namespace of the root element: its own xmlns, or that of its prefix. */
function namespaceOf(xml: string): string {
  const root = /<(?:([\p{L}_][\p{L}\p{N}_.-]*):)?[\p{L}_][^\s/>]*([^>]*)>/u.exec(xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ""));
  if (!root) return "";
  const attribute = root[1] ? `xmlns:${root[1]}` : "xmlns";
  return (
    new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
      .exec(root[2] ?? "")
      ?.slice(1)
      .find((each) => each !== undefined) ?? ""
  );
}

/** Sound enough for a part: every tag opened is closed in order, with one root and nothing of a DTD. */
function assertXml(value: unknown): string {
  const xml = asString(value);
  const refuse = (): never => {
    throw new ExcelError("InvalidArgument", "The XML of the part is not well-formed.");
  };
  if (/<!DOCTYPE/i.test(xml)) refuse();
  const open: string[] = [];
  let roots = 0;
  const rest = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, "");
  const tags = rest.matchAll(/<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g);
  for (const [, closing, name = "", , empty] of tags) {
    if (closing) {
      if (open.pop() !== name) refuse();
    } else {
      if (open.length === 0) roots++;
      if (!empty) open.push(name);
    }
  }
  if (open.length > 0 || roots !== 1) refuse();
  return xml;
}
