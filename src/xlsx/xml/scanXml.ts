/** A small, strict XML reader for trusted-shape, untrusted-content parts: no DOCTYPE, no entities but the five of XML. */
import { BadFile } from "../badFile";
import { LIMITS } from "../limits";

/** By local name; a member without a prefix wins over one with. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Names are local names: producers choose prefixes as they like. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Calls the handler for every tag and text of `xml`; `part` names it in a refusal. */
export function scanXml(xml: string, part: string, handler: XmlHandler): void {
  const bad = (): never => {
    throw new BadFile("malformed", { part });
  };
  const stack: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    const textEnd = tag < 0 ? xml.length : tag;
    if (textEnd > at && stack.length > 0) handler.text(decodeEntities(xml.slice(at, textEnd), part));
    if (tag < 0) break;
    const next = xml.charCodeAt(tag + 1);
    if (next === 33 /* ! */) {
      if (xml.startsWith("<!--", tag)) at = after(xml, "-->", tag + 4) ?? bad();
      else if (xml.startsWith("<![CDATA[", tag)) {
        const end = after(xml, "]]>", tag + 9) ?? bad();
        if (stack.length > 0) handler.text(xml.slice(tag + 9, end - 3));
        at = end;
      } else throw new BadFile("entities", { part });
      continue;
    }
    if (next === 63 /* ? */) {
      at = after(xml, "?>", tag + 2) ?? bad();
      continue;
    }
    const end = tagEnd(xml, tag + 1) ?? bad();
    if (next === 47 /* / */) {
      const name = localName(xml.slice(tag + 2, end).trim());
      if (stack.pop() !== name) bad();
      handler.close(name);
    } else {
      const empty = xml.charCodeAt(end - 1) === 47;
      const body = xml.slice(tag + 1, empty ? end - 1 : end);
      const nameLength = body.search(/\s/);
      const name = localName(nameLength < 0 ? body : body.slice(0, nameLength));
      if (name === "") bad();
      handler.open(name, nameLength < 0 ? NO_ATTRIBUTES : readAttributes(body.slice(nameLength), part));
      if (empty) handler.close(name);
      else if (stack.push(name) > LIMITS.depth) bad();
    }
    at = end + 1;
  }
  if (stack.length > 0) bad();
}

const NO_ATTRIBUTES: Attributes = Object.freeze(Object.create(null) as Record<string, string>);
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function after(xml: string, mark: string, from: number): number | null {
  const found = xml.indexOf(mark, from);
  return found < 0 ? null : found + mark.length;
}

/** The index of the ">" that ends the tag; a ">" inside quotes does not. */
function tagEnd(xml: string, from: number): number | null {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === 62 /* > */) return at;
    if (code === 34 || code === 39) {
      at = xml.indexOf(code === 34 ? '"' : "'", at + 1);
      if (at < 0) return null;
    }
  }
  return null;
}

/** By hand and not by a pattern: a pattern would take quadratic time on a megabyte of nonsense. */
function readAttributes(body: string, part: string): Attributes {
  // Without a prototype: an attribute called "__proto__" is then a member like any other.
  const attributes = Object.create(null) as Record<string, string>;
  let at = skipBlanks(body, 0);
  while (at < body.length) {
    const equals = body.indexOf("=", at);
    const open = skipBlanks(body, equals + 1);
    const quote = body.charAt(open);
    const close = quote === '"' || quote === "'" ? body.indexOf(quote, open + 1) : -1;
    if (equals < 0 || close < 0) throw new BadFile("malformed", { part });
    const name = body.slice(at, equals).trim();
    const local = localName(name);
    if (!name.startsWith("xmlns") && (local === name || !(local in attributes))) {
      attributes[local] = decodeEntities(body.slice(open + 1, close), part);
    }
    at = skipBlanks(body, close + 1);
  }
  return attributes;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function decodeEntities(text: string, part: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&\s]{0,40});?/g, (_whole, body: string) => {
    const named = NAMED[body];
    if (named !== undefined) return named;
    const code = /^#x([0-9a-f]+)$/i.test(body) ? parseInt(body.slice(2), 16) : /^#\d+$/.test(body) ? Number(body.slice(1)) : -1;
    if (code < 0) throw new BadFile("entities", { part });
    if (code > 0x10ffff) throw new BadFile("malformed", { part });
    return String.fromCodePoint(code);
  });
}
