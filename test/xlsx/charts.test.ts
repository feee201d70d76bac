/** Charts in files: those of other programs stay as they are, and what cannot be kept is said. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { decodeXlsx } from "../../src/xlsx/decode";
import { encodeXlsx } from "../../src/xlsx/encode";
import { EMPTY_EXTRAS, type FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { writeZip } from "../../src/xlsx/zip/writeZip";
import { SOME_CHARTS } from "./someCharts";

const cell = (v: string | number) => ({ v, t: typeof v === "number" ? 2 : 1 });
const BOOK = {
  univer: {
    id: "book",
    name: "",
    appVersion: "0.25.1",
    locale: "zhCN",
    styles: {},
    sheetOrder: ["s1", "s2"],
    sheets: {
      s1: {
        id: "s1",
        name: "评分-教务",
        cellData: {
          0: { 2: cell("总分") },
          1: { 1: cell("甲<组>"), 2: cell(90.5) },
          2: { 1: cell("乙组"), 2: cell("不适用") },
          3: { 1: cell("丙组"), 2: cell(80) },
        },
      },
      s2: { id: "s2", name: "设置", cellData: { 0: { 1: cell("总分分布：评优线 82.15 分") } } },
    },
    resources: [],
  },
  extras: { ...EMPTY_EXTRAS, charts: { s1: SOME_CHARTS } },
} as unknown as FileWorkbook;

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

it("the file has what the cells hold beside the references, as programs show it that do not calculate", async () => {
  const xml = (await partsOf(await encodeXlsx(BOOK))).get("xl/charts/chart1.xml") ?? "";
  expect(xml).toContain('<c:f>设置!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>总分分布：评优线 82.15 分</c:v></c:pt>');
  expect(xml).toContain('<c:pt idx="0"><c:v>甲&lt;组&gt;</c:v></c:pt>');
  // A text among the numbers is no point.
  expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>90.5</c:v></c:pt><c:pt idx="2"><c:v>80</c:v></c:pt></c:numCache>');
});

it("the file is what the format wants, part by part", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kaoping-charts-"));
  try {
    const file = join(folder, "charts.xlsx");
    // Parts that style a chart of another program are its own affair.
    const bare = SOME_CHARTS.map(({ body, ...chart }) => ({ ...chart, body: body.kind === "foreign" ? { ...body, styles: [] } : body }));
    await writeFile(file, await encodeXlsx({ ...BOOK, extras: { ...BOOK.extras, charts: { s1: bare } } }));
    const { stdout } = await promisify(execFile)(process.execPath, ["test/outputs/strictly.mjs", file]);
    expect(JSON.parse(stdout)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 30_000);

/** The encoded file with one of its parts made anew. */
async function changed(part: string, change: (xml: string) => string): Promise<FileWorkbook> {
  const parts = await partsOf(await encodeXlsx(BOOK));
  parts.set(part, change(parts.get(part) ?? ""));
  return decodeXlsx(writeZip(parts));
}

it("a chart that another program has dressed is kept as its file has it, in the same place", async () => {
  const dressed = (xml: string): string => xml.replace("<c:roundedCorners", '<c:date1904 val="0"/><c:roundedCorners');
  const { extras } = await changed("xl/charts/chart2.xml", dressed);
  const { extras: plain } = await decodeXlsx(await encodeXlsx(BOOK));
  expect(extras.lost).toEqual([]);
  const [, chart] = extras.charts["s1"] ?? [];
  expect(chart).toMatchObject({ name: "小组", anchor: SOME_CHARTS[1]?.anchor, body: { kind: "foreign" } });
  expect(plain.charts["s1"]?.[1]?.body.kind).toBe("chart");
  const again = await decodeXlsx(await encodeXlsx({ ...BOOK, extras }));
  expect(again.extras.charts).toEqual(extras.charts);
});

it("an anchor of one cell becomes one of two in the same place", async () => {
  const { extras } = await changed("xl/drawings/drawing1.xml", (xml) =>
    xml
      .replace(
        /<xdr:twoCellAnchor[^>]*>(<xdr:from>.*?<\/xdr:from>)<xdr:to>.*?<\/xdr:to>/,
        '<xdr:oneCellAnchor>$1<xdr:ext cx="1219200" cy="381000"/>',
      )
      .replace("</xdr:twoCellAnchor>", "</xdr:oneCellAnchor>"),
  );
  // 128 pixels are two columns of 64; 40 are two rows of 20, and 12,700 EMU more.
  expect(extras.charts["s1"]?.[0]?.anchor).toEqual({
    from: { column: 1, x: 0, row: 2, y: 12_700 },
    to: { column: 3, x: 0, row: 4, y: 12_700 },
    moves: "oneCell",
  });
});

it("a chart with a picture in it cannot be kept whole, and is told; the others stay", async () => {
  const parts = await partsOf(await encodeXlsx(BOOK));
  parts.set(
    "xl/charts/_rels/chart5.xml.rels",
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/image" Target="../media/image1.png"/></Relationships>',
  );
  const { extras } = await decodeXlsx(writeZip(parts));
  expect(extras.charts["s1"]?.map(({ name }) => name)).toEqual(["总分分布", "小组", "部门", "折线"]);
  expect(extras.lost).toEqual([{ kind: "chart", sheet: "评分-教务" }]);
});
