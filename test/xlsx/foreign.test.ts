import { lostText } from "../../src/xlsx/lostText";
import { decodeXlsx } from "../../src/xlsx/decode";
import { encodeXlsx } from "../../src/xlsx/encode";
import { readResource } from "../../src/xlsx/resources";
import { book, cells } from "./hostile";

/** A part of the other kind that the sheet points at, with what the package needs for it. */
function related(type: string, target: string, text: string): Record<string, string> {
  const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return {
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/${type}" Target="../${target}"/></Relationships>`,
    [`xl/${target}`]: text,
  };
}

async function decodeSheet(sheet: string, more: Readonly<Record<string, string>> = {}, strings?: string) {
  const workbook = await decodeXlsx(book({ sheet, more, ...(strings === undefined ? {} : { strings }) }));
  return { workbook, sheet: workbook.univer.sheets["s1"] };
}

describe("files of other programs", () => {
  it("rich text is read as plain, phonetic hints left out, inline and ISO dates taken", async () => {
    const { sheet } = await decodeSheet(
      cells(
        '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>行</t></r><r><t>内</t></r></is></c><c t="d"><v>2024-09-30</v></c><c t="b"><v>1</v></c></row>',
      ),
      {},
      "<sst><si><r><t>王</t></r><r><rPr><b/></rPr><t>芳</t></r><rPh sb='0' eb='1'><t>ワン</t></rPh></si></sst>",
    );
    expect(sheet?.cellData).toEqual({
      0: { 0: { v: "王芳", t: 1 }, 1: { v: "行内", t: 1 }, 2: { v: 45565, t: 2 }, 3: { v: 1, t: 3 } },
    });
  });

  it("shared formulas are written out, the first and those that only name it", async () => {
    const { sheet } = await decodeSheet(
      cells(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>2</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
      ),
    );
    const formulas = [0, 1, 2].map((row) => sheet?.cellData?.[row]?.[1]?.f);
    expect(formulas).toEqual(["=A1*$C$1", "=A2*$C$1", "=A3*$C$1"]);
  });

  it("an array formula keeps its area and gives up the values it spilled", async () => {
    const { sheet } = await decodeSheet(
      cells('<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'),
    );
    expect(sheet?.cellData).toEqual({ 0: { 0: { f: "=B1:B2*2", ref: "A1:A2", v: 1, t: 2 } }, 1: {} });
  });

  it("theme colours with tint and indexed colours become rgb", async () => {
    const styles =
      '<styleSheet><fonts><font/><font><color theme="4" tint="0.5"/></font><font><color indexed="10"/></font></fonts>' +
      '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/></patternFill></fill></fills>' +
      '<cellXfs><xf/><xf fontId="1"/><xf fontId="2" fillId="2"/></cellXfs></styleSheet>';
    const relationships = '<Relationship Id="rId9" Type="http://x/styles" Target="styles.xml"/>';
    const more = {
      "xl/styles.xml": styles,
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>${relationships}</Relationships>`,
    };
    const { workbook } = await decodeSheet(cells('<row><c s="1"><v>1</v></c><c s="2"><v>1</v></c></row>'), more);
    // 5B9BD5 half way to white; white a quarter darker.
    expect(workbook.univer.styles).toEqual({ x1: { cl: { rgb: "#ADCDEA" } }, x2: { cl: { rgb: "#FF0000" }, bg: { rgb: "#BFBFBF" } } });
  });

  it("validations that Excel keeps in its extension are read; whole columns are cut to the sheet", async () => {
    const extension =
      '<extLst><ext><x14:dataValidations><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>部门!$A$2:$A$9</xm:f></x14:formula1>' +
      "<xm:sqref>B1:B1048576</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
    const { workbook } = await decodeSheet(cells('<row><c t="str"><v>a</v></c></row>', 1, extension));
    expect(readResource(workbook.univer, "SHEET_DATA_VALIDATION_PLUGIN")["s1"]).toMatchObject([
      { type: "list", formula1: "=部门!$A$2:$A$9", ranges: [{ startRow: 0, startColumn: 1, endRow: 999, endColumn: 1 }] },
    ]);
  });

  it("column spans to the sheet's edge do not make the sheet wide", async () => {
    const { sheet } = await decodeSheet(
      '<worksheet><cols><col min="1" max="16384" width="10" customWidth="1"/></cols><sheetData/></worksheet>',
    );
    expect(sheet?.columnCount).toBe(50);
    expect(sheet?.columnData?.[49]).toEqual({ w: 70 });
  });

  it("a formatted blank at the far corner is dropped, and said", async () => {
    const styles = '<styleSheet><cellXfs><xf/><xf numFmtId="2"/></cellXfs></styleSheet>';
    const more = {
      "xl/styles.xml": styles,
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/styles" Target="styles.xml"/></Relationships>',
    };
    const { workbook, sheet } = await decodeSheet(
      cells('<row r="1"><c><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>'),
      more,
    );
    expect(sheet?.rowCount).toBe(1000);
    expect(workbook.extras.lost).toEqual([{ kind: "farFormat", sheet: "表1" }]);
  });

  it("charts, images and links are reported as lost, in words", async () => {
    const drawing = "<wsDr><twoCellAnchor/></wsDr>";
    const more = {
      ...related("drawing", "drawings/drawing1.xml", drawing),
      "xl/drawings/_rels/drawing1.xml.rels":
        '<Relationships><Relationship Id="r1" Type="http://x/chart" Target="../charts/chart1.xml"/></Relationships>',
    };
    const { workbook } = await decodeSheet(cells("", 1, '<hyperlinks><hyperlink ref="A1"/></hyperlinks>'), more);
    expect(lostText(workbook.extras.lost)).toBe(
      "这个文件里有这里不能保留的内容：“表1”的图表、“表1”的超链接。保存时请另存为新文件，原文件不会改动。",
    );
    const again = await decodeXlsx(await encodeXlsx(workbook));
    expect(lostText(again.extras.lost)).toBeNull();
  });

  it("a __proto__ heading is a heading like any other", async () => {
    const { sheet } = await decodeSheet(cells('<row><c t="str"><v>__proto__</v></c><c t="str"><v>constructor</v></c></row>'));
    expect(sheet?.cellData?.[0]?.[0]?.v).toBe("__proto__");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
