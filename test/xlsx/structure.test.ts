/** What Excel checks before it offers a repair: parts named and typed, relationships whole, elements in the order of the schema. */
import { strFromU8, unzipSync } from "fflate";
import { encodeXlsx } from "../../src/xlsx/encode";
import { parseXml } from "../../src/xlsx/xml/xmlTree";
import { EVERYTHING } from "./everything";

const WORKSHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState " +
  "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing tableParts extLst"
).split(" ");
const WORKBOOK_ORDER = "workbookPr workbookProtection bookViews sheets externalReferences definedNames calcPr extLst".split(" ");
const STYLES_ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

async function parts(): Promise<Record<string, string>> {
  const files = unzipSync(await encodeXlsx(EVERYTHING));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function expectOrder(xml: string, order: readonly string[]): void {
  const names = parseXml(xml, "part").children.map(({ name }) => name);
  const places = names.map((name) => order.indexOf(name));
  expect(names.filter((name) => !order.includes(name))).toEqual([]);
  expect(places).toEqual([...places].sort((one, other) => one - other));
}

describe("the package", () => {
  it("every part is well-formed and has a content type", async () => {
    const files = await parts();
    const types = parseXml(files["[Content_Types].xml"] ?? "", "types").children;
    const overridden = types.map(({ attributes }) => attributes["PartName"]);
    for (const [name, xml] of Object.entries(files)) {
      expect(() => parseXml(xml, name)).not.toThrow();
      const isPlain = /\.(rels|vml)$|^customXml\/item\d|^\[Content/.test(name) && !name.includes("itemProps");
      expect([name, isPlain || overridden.includes(`/${name}`)]).toEqual([name, true]);
    }
    for (const name of overridden) if (name !== undefined) expect(Object.keys(files)).toContain(name.slice(1));
  });

  it("every relationship leads to a part, and every r:id has its relationship", async () => {
    const files = await parts();
    for (const [name, xml] of Object.entries(files)) {
      if (name.endsWith(".rels")) {
        for (const { attributes } of parseXml(xml, name).children) {
          const target = attributes["Target"] ?? "";
          if (attributes["TargetMode"] !== "External") expect(Object.keys(files)).toContain(target.replace(/^\//, ""));
        }
      } else {
        const used = [...xml.matchAll(/ r:id="([^"]+)"/g)].map(([, id]) => id);
        const rels = files[name.replace(/([^/]+)$/, "_rels/$1.rels")] ?? "<Relationships/>";
        const known = parseXml(rels, name).children.map(({ attributes }) => attributes["Id"]);
        expect(used.filter((id) => !known.includes(id))).toEqual([]);
      }
    }
  });

  it("elements stand in the order of the schema", async () => {
    const files = await parts();
    for (const [name, xml] of Object.entries(files)) if (name.startsWith("xl/worksheets/sheet")) expectOrder(xml, WORKSHEET_ORDER);
    expectOrder(files["xl/workbook.xml"] ?? "", WORKBOOK_ORDER);
    expectOrder(files["xl/styles.xml"] ?? "", STYLES_ORDER);
  });

  it("rows and cells ascend, and every index into styles and strings exists", async () => {
    const files = await parts();
    const root = (name: string) => parseXml(files[name] ?? "", name);
    const strings = root("xl/sharedStrings.xml").children.length;
    const formats = root("xl/styles.xml").children.find(({ name }) => name === "cellXfs")?.children.length ?? 0;
    const rows = root("xl/worksheets/sheet1.xml").children.find(({ name }) => name === "sheetData")?.children ?? [];
    const numbers = rows.map(({ attributes }) => Number(attributes["r"]));
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
    for (const cell of rows.flatMap(({ children }) => children)) {
      expect(Number(cell.attributes["s"] ?? 0)).toBeLessThan(formats);
      if (cell.attributes["t"] === "s") expect(Number(cell.children[0]?.text)).toBeLessThan(strings);
    }
  });

  it("a table's headings are the texts of its header cells, each once, even when the sheet's are blank, doubled or numbers", async () => {
    const sheet = { ...EVERYTHING.univer.sheets["s1"], cellData: { 4: { 0: { v: "分" }, 1: { v: "分" }, 2: { v: 3, t: 2 } } } };
    const workbook = { ...EVERYTHING, univer: { ...EVERYTHING.univer, sheets: { ...EVERYTHING.univer.sheets, s1: sheet } } };
    const files = unzipSync(await encodeXlsx(workbook as typeof EVERYTHING));
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect([...text("xl/tables/table1.xml").matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "分",
      "分2",
      "3",
      "_x005F_x0041_ 得分",
    ]);
    const row = /<row r="5".*?<\/row>/.exec(text("xl/worksheets/sheet1.xml"))?.[0] ?? "";
    expect([...row.matchAll(/t="(\w+)"/g)].map(([, type]) => type)).toEqual(["s", "s", "s", "s"]);
  });
});
