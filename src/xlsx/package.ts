/** The parts of an .xlsx package and how they point at each other. */
import { BadFile } from "./badFile";
import { parseXml } from "./xml/xmlTree";
import type { XmlElement } from "./xml/xmlTree";
import type { Zip } from "./zip/readZip";

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: "worksheet", "table", "comments" … */
  readonly type: string;
  /** Name of the part, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

export interface Package {
  readonly text: (part: string, watch?: (piece: Uint8Array) => void) => string | null;
  readonly tree: (part: string) => XmlElement | null;
  readonly relationships: (part: string) => readonly Relationship[];
  /** The part of the workbook itself. */
  readonly workbookPart: string;
}

/** Custom XML parts: of the workbook, and of the whole package, where LibreOffice hangs them when it saves. */
export function customXmlParts(file: Package): string[] {
  const targets = [...file.relationships(file.workbookPart), ...file.relationships("")].flatMap(({ type, target, external }) =>
    type === "customXml" && !external ? [target] : [],
  );
  return [...new Set(targets)];
}

export function openPackage(zip: Zip): Package {
  const text = (part: string, watch?: (piece: Uint8Array) => void): string | null => {
    const bytes = zip.read(part, watch);
    return bytes === null ? null : decodeText(bytes);
  };
  const tree = (part: string): XmlElement | null => {
    const xml = text(part);
    return xml === null ? null : parseXml(xml, part);
  };
  const relationships = (part: string): Relationship[] => {
    const slash = part.lastIndexOf("/");
    const rels = tree(`${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`);
    return (rels?.children ?? []).map(({ attributes }) => {
      const external = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        type: (attributes["Type"] ?? "").split("/").pop() ?? "",
        target: external ? target : resolvePart(part, target),
        external,
      };
    });
  };
  const workbookPart = relationships("").find(({ type }) => type === "officeDocument")?.target;
  const kind = workbookPart === undefined ? "" : contentType(tree("[Content_Types].xml"), workbookPart);
  if (/macroEnabled/i.test(kind)) throw new BadFile("macros");
  if (/sheet\.binary/i.test(kind)) throw new BadFile("binaryWorkbook");
  if (workbookPart === undefined || !/spreadsheetml/i.test(kind)) throw new BadFile("noWorkbook");
  return { text, tree, relationships, workbookPart };
}

function contentType(types: XmlElement | null, part: string): string {
  const name = `/${part}`.toLowerCase();
  const byName = types?.children.find(({ attributes }) => attributes["PartName"]?.toLowerCase() === name);
  const extension = name.slice(name.lastIndexOf(".") + 1);
  const byExtension = types?.children.find(({ attributes }) => attributes["Extension"]?.toLowerCase() === extension);
  return (byName ?? byExtension)?.attributes["ContentType"] ?? "";
}

function resolvePart(from: string, target: string): string {
  const path = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return decodeUtf16be(bytes);
  return new TextDecoder().decode(bytes);
}

function decodeUtf16be(bytes: Uint8Array): string {
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let at = 0; at < swapped.length; at += 2) {
    swapped[at] = bytes[at + 1] ?? 0;
    swapped[at + 1] = bytes[at] ?? 0;
  }
  return new TextDecoder("utf-16le").decode(swapped);
}
