/** Reads the tables out of an .xlsx with nothing but unzip and a few patterns; good for files that a spreadsheet program wrote. */
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";

/** @returns {Map<string, Record<string, string | number | boolean>[]>} rows by table name, each keyed by heading */
export function readTables(file) {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const text = (path) => {
    if (!(path in parts)) throw new Error(`${file} has no ${path}`);
    return strFromU8(parts[path]);
  };
  const strings = "xl/sharedStrings.xml" in parts ? elements(text("xl/sharedStrings.xml"), "si").map(({ inner }) => stringOf(inner)) : [];
  const tables = new Map();
  for (const sheet of Object.keys(parts).filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path))) {
    const relations = sheet.replace("worksheets/", "worksheets/_rels/") + ".rels";
    if (!(relations in parts)) continue;
    const paths = elements(text(relations), "Relationship")
      .filter(({ attributes }) => attributes.Type.endsWith("/table"))
      .map(({ attributes }) =>
        posix.normalize(attributes.Target.startsWith("/") ? attributes.Target.slice(1) : `xl/worksheets/${attributes.Target}`),
      );
    const cells = paths.length > 0 ? cellsOf(text(sheet), strings) : new Map();
    for (const path of paths) {
      const { attributes } = elements(text(path), "table")[0];
      tables.set(attributes.displayName ?? attributes.name, rowsOf(attributes, cells));
    }
  }
  return tables;
}

function rowsOf({ ref, totalsRowCount }, cells) {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref);
  const columns = range(column(left), column(right));
  const headings = columns.map((at) => String(cells.get(`${at}:${top}`) ?? "").trim());
  return range(Number(top) + 1, Number(bottom) - Number(totalsRowCount ?? 0))
    .map((row) => Object.fromEntries(columns.map((at, index) => [headings[index], cells.get(`${at}:${row}`) ?? ""])))
    .filter((row) => Object.values(row).some((value) => value !== ""));
}

/** Values by "column:row", both counted from 1. */
function cellsOf(xml, strings) {
  const cells = new Map();
  for (const { attributes, inner } of elements(xml, "c")) {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(attributes.r);
    const raw = elements(inner, "v")[0]?.inner;
    const value = valueOf(attributes.t ?? "n", raw, inner, strings);
    if (value !== undefined) cells.set(`${column(letters)}:${row}`, value);
  }
  return cells;
}

function valueOf(type, raw, inner, strings) {
  if (type === "inlineStr") return stringOf(inner);
  if (raw === undefined || raw === "") return undefined;
  if (type === "s") return strings[Number(raw)];
  if (type === "b") return raw === "1";
  return type === "n" ? Number(raw) : unescape(raw);
}

/** The text of a string item: its runs, without the reading aids (rPh). */
function stringOf(xml) {
  return elements(xml.replace(/<rPh[\s\S]*?<\/rPh>/g, ""), "t")
    .map(({ inner }) => unescape(inner))
    .join("");
}

/** Elements of a name, whatever their prefix; not for elements that nest in their own kind. */
function elements(xml, name) {
  const pattern = new RegExp(`<(?:\\w+:)?${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, "g");
  return [...xml.matchAll(pattern)].map(([, attributes, inner = ""]) => ({
    attributes: Object.fromEntries([...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, unescape(value)])),
    inner,
  }));
}

function unescape(text) {
  const named = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (named[name] ?? whole),
  );
}

const column = (letters) => [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0);
const range = (from, to) => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

// `node readXlsx.mjs FILE` prints all tables.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(JSON.stringify(Object.fromEntries(readTables(process.argv[2]))));
}
