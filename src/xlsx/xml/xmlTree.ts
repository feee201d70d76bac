/** Small parts as a tree of elements; large ones (sheet data, shared strings) are scanned instead. */
import { BadFile } from "../badFile";
import { LIMITS } from "../limits";
import type { Attributes } from "./scanXml";
import { scanXml } from "./scanXml";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: XmlElement[];
  text: string;
}

export function parseXml(xml: string, part: string): XmlElement {
  const builder = treeBuilder();
  scanXml(xml, part, builder);
  const root = builder.root();
  if (root === null) throw new BadFile("malformed", { part });
  return root;
}

/** Gathers scanned tags into elements; used by itself for the branches of a part that is otherwise scanned. */
export function treeBuilder() {
  const stack: XmlElement[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  return {
    open: (name: string, attributes: Attributes): void => {
      if (++count > LIMITS.elements) throw new BadFile("tooLarge");
      const element: XmlElement = { name, attributes, children: [], text: "" };
      const parent = stack[stack.length - 1];
      if (parent === undefined) root ??= element;
      else parent.children.push(element);
      stack.push(element);
    },
    close: (): void => {
      stack.pop();
    },
    text: (text: string): void => {
      const parent = stack[stack.length - 1];
      if (parent !== undefined) parent.text += text;
    },
    depth: (): number => stack.length,
    root: (): XmlElement | null => root,
  };
}

export function child(element: XmlElement | null | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

export function children(element: XmlElement | null | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** "1", "true" and "on" are true, absent is `otherwise`. */
export function flag(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

export function number(value: string | undefined): number | null {
  if (value === undefined || value.trim() === "") return null;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : null;
}
