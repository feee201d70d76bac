/** Files that no program should trust, built in memory; shared by the tests of the codec, of the command line and in the browser. */
import { strToU8, zipSync } from "fflate";

export type Hostile =
  | "empty"
  | "notZip"
  | "legacyXls"
  | "encrypted"
  | "truncated"
  | "flippedBit"
  | "zipBomb"
  | "declaredBomb"
  | "noWorkbook"
  | "wordDocument"
  | "macros"
  | "binaryWorkbook"
  | "doctype"
  | "entity"
  | "brokenXml"
  | "missingSheet"
  | "tooManySheets"
  | "tooManyCells"
  | "millionRows"
  | "farCell"
  | "wholeGridMerge"
  | "wholeGridValidation"
  | "wholeGridFormat"
  | "columnSpan"
  | "manyMerges"
  | "sharedStringsBomb"
  | "formulaBomb"
  | "deepXml";

export const HOSTILE: Readonly<Record<Hostile, () => Uint8Array>> = {
  empty: () => new Uint8Array(0),
  notZip: () => strToU8("工号,姓名\n001,王芳\n"),
  legacyXls: () => compound("Workbook"),
  encrypted: () => compound("EncryptedPackage"),
  truncated: () => book({}).slice(0, 900),
  flippedBit: () => flipChecksum(book({})),
  zipBomb: () => book({ sheet: `<worksheet><sheetData/>${" ".repeat(9 * 2 ** 20)}</worksheet>` }),
  declaredBomb: () => declareSize(book({}), 0xfffffff0),
  noWorkbook: () => zipSync({ "readme.txt": strToU8("你好") }),
  wordDocument: () => book({ contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" }),
  macros: () => book({ more: { "xl/vbaProject.bin": "macro" } }),
  binaryWorkbook: () => book({ more: { "xl/workbook.bin": "binary" } }),
  doctype: () => book({ sheet: '<!DOCTYPE worksheet [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>' }),
  entity: () => book({ sheet: cells('<row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row>') }),
  brokenXml: () => book({ sheet: "<worksheet><sheetData><row></sheetData></worksheet>" }),
  missingSheet: () => book({ sheet: null }),
  tooManySheets: () => book({ sheetCount: 2_000 }),
  tooManyCells: () => book({ sheet: cells(`<row>${"<c/>".repeat(6_000)}</row>`, 170) }),
  /** Every hundredth row of a million. */
  millionRows: () => book({ sheet: cells(varied(10_000, (at) => `<row r="${100 * at + 1}"><c r="A${100 * at + 1}"><v>1</v></c></row>`)) }),
  farCell: () => book({ sheet: cells('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') }),
  wholeGridMerge: () => book({ sheet: cells("", 1, '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>') }),
  wholeGridValidation: () =>
    book({
      sheet: cells(
        "",
        1,
        '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      ),
    }),
  wholeGridFormat: () =>
    book({
      sheet: cells(
        "",
        1,
        '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>',
      ),
    }),
  columnSpan: () => book({ sheet: '<worksheet><cols><col min="1" max="2000000000" width="9"/></cols><sheetData/></worksheet>' }),
  manyMerges: () => book({ sheet: cells("", 1, `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(350_000)}</mergeCells>`) }),
  sharedStringsBomb: () => book({ strings: `<sst>${"<si><t>x</t></si>".repeat(500_000)}</sst>` }),
  formulaBomb: () => {
    const first = `<c r="A1"><f t="shared" ref="A1:A10000" si="0">${"A1+".repeat(5_000)}1</f></c>`;
    const rest = varied(9_999, (at) => `<row r="${at + 2}"><c r="A${at + 2}"><f t="shared" si="0"/></c></row>`);
    return book({ sheet: cells(`<row r="1">${first}</row>${rest}`) });
  },
  deepXml: () => book({ sheet: `<worksheet>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</worksheet>` }),
};

interface Book {
  readonly sheet?: string | null;
  readonly sheetCount?: number;
  readonly strings?: string;
  readonly contentType?: string;
  readonly more?: Readonly<Record<string, string>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet that is sound but for what is given. */
export function book({ sheet, sheetCount = 1, strings, contentType, more = {} }: Book): Uint8Array {
  const type = contentType ?? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  const sheets = varied(sheetCount, (at) => `<sheet name="表${at + 1}" sheetId="${at + 1}" r:id="rId1"/>`);
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/sharedStrings.xml": strings ?? "<sst/>",
    ...(sheet === null ? {} : { "xl/worksheets/sheet1.xml": sheet ?? cells('<row r="1"><c r="A1"><v>1</v></c></row>') }),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 3 });
}

/** A sheet part of these rows, `times` over. */
export function cells(rows: string, times = 1, after = ""): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.repeat(times)}</sheetData>${after}</worksheet>`;
}

function varied(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join("");
}

/** The start of a compound file (OLE) with one stream's name in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(4_096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => {
    bytes[1_024 + 2 * index] = letter.charCodeAt(0);
  });
  return bytes;
}

/** The same zip, its table of contents claiming that every part inflates to so many bytes. */
function declareSize(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at < zip.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return zip;
}

/** The same zip with another checksum for every part, as if a bit of them had flipped. */
function flipChecksum(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at < zip.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint8(at + 16, view.getUint8(at + 16) ^ 1);
  return zip;
}
