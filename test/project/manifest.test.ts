import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { PRESSES } from "../../src/ribbon/presses";
import { ROOT, read } from "./files";

/** What Microsoft's online validator asks, offline; `npm run validate` runs this file alone. */
const xml = read("manifest.xml");

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const root = toElements(
  new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseAttributeValue: false,
    parseTagValue: false,
  }).parse(xml),
).find(({ name }) => name === "OfficeApp");
if (!root) throw new Error("manifest.xml has no OfficeApp.");
const elements = descendants(root);
const named = (name: string): Element[] => elements.filter((element) => element.name === name);
const attribute = (element: Element, name: string): string => element.attributes[name] ?? "";

/** Resources by id: images, addresses, strings. */
const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
    named(name)
      .filter((element) => "id" in element.attributes)
      .map((element): [string, Element] => [attribute(element, "id"), element]),
  ),
);

it("is well-formed and a task pane add-in for Excel with ExcelApi 1.14", () => {
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(attribute(root, "xsi:type")).toBe("TaskPaneApp");
  expect(named("Host").map((host) => attribute(host, "Name") || attribute(host, "xsi:type"))).toEqual(["Workbook", "Workbook"]);
  expect(named("Set").map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.14" }]);
});

it("has a GUID of its own and a version that Office accepts", () => {
  expect(named("Id")[0]?.text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(named("Version")[0]?.text).toMatch(/^[1-9]\d*(\.\d+){3}$/);
});

it("resolves every resid, leaves no resource unused, and gives no id twice", () => {
  const used = elements.map((element) => element.attributes.resid).filter((id) => id !== undefined);
  expect(used.filter((id) => !resources.has(id))).toEqual([]);
  expect([...resources.keys()].filter((id) => !used.includes(id))).toEqual([]);
  const ids = elements.map((element) => element.attributes.id).filter((id) => id !== undefined);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

it("uses https alone, and nothing outside its AppDomains", () => {
  const addresses = [...xml.matchAll(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]+)"/g)].map(([, address]) => address ?? "");
  const domains = named("AppDomain").map(({ text }) => text);
  expect(addresses.length).toBeGreaterThan(40);
  expect(addresses.filter((address) => !domains.includes(new URL(address).origin))).toEqual([]);
  expect(domains.filter((domain) => !domain.startsWith("https://"))).toEqual([]);
});

it("says everything in Chinese, and in English for en-US", () => {
  expect(named("DefaultLocale")[0]?.text).toBe("zh-CN");
  const strings = [
    ...named("DisplayName"),
    ...named("Description").filter((one) => "DefaultValue" in one.attributes),
    ...named("bt:String"),
  ];
  expect(strings.length).toBeGreaterThan(12);
  for (const string of strings) {
    const english = string.children.find((child) => attribute(child, "Locale") === "en-US");
    expect([attribute(string, "DefaultValue"), /[\u4e00-\u9fff]/.test(attribute(string, "DefaultValue"))]).toEqual([
      attribute(string, "DefaultValue"),
      true,
    ]);
    expect(attribute(english ?? string, "Value")).toMatch(/^[\x20-\x7e]+$/);
  }
});

it("keeps strings within Office's limits: 125 characters for short ones, 250 for long ones", () => {
  const tooLong = (group: string, limit: number): string[] =>
    named(group)
      .flatMap(({ children }) =>
        children.flatMap((string) => [attribute(string, "DefaultValue"), ...string.children.map((one) => attribute(one, "Value"))]),
      )
      .filter((text) => text.length > limit || text === "");
  expect([...tooLong("bt:ShortStrings", 125), ...tooLong("bt:LongStrings", 250)]).toEqual([]);
  expect(attribute(named("DisplayName")[0] ?? root, "DefaultValue").length).toBeLessThanOrEqual(125);
});

it("shows every icon at 16, 32, 64 and 80 pixels and more, each a PNG of that true size", () => {
  const icons = named("Icon");
  expect(icons).toHaveLength(5);
  for (const icon of icons) {
    expect(icon.children.map((image) => attribute(image, "size"))).toEqual(["16", "20", "24", "32", "40", "48", "64", "80"]);
    for (const image of icon.children) {
      const size = Number(attribute(image, "size"));
      expect(pngSize(resourceFile(attribute(image, "resid")))).toEqual([size, size]);
    }
  }
  expect(pngSize(fileOf(attribute(named("IconUrl")[0] ?? root, "DefaultValue")))).toEqual([32, 32]);
  expect(pngSize(fileOf(attribute(named("HighResolutionIconUrl")[0] ?? root, "DefaultValue")))).toEqual([64, 64]);
});

it("has the four buttons in their order: the pane, and three functions that the function file associates", () => {
  const labels = named("Control").map((control) =>
    attribute(resources.get(attribute(control.children[0] ?? root, "resid")) ?? root, "DefaultValue"),
  );
  expect(labels).toEqual(["打开窗格", "校验", "计算排名", "党小组考核"]);
  expect(named("Action").map((action) => attribute(action, "xsi:type"))).toEqual([
    "ShowTaskpane",
    "ExecuteFunction",
    "ExecuteFunction",
    "ExecuteFunction",
  ]);
  expect(named("FunctionName").map(({ text }) => text)).toEqual(Object.keys(PRESSES));
});

it("points at pages that the build makes and at files that are there", () => {
  expect(new URL(attribute(named("SourceLocation")[0] ?? root, "DefaultValue")).pathname).toBe("/taskpane.html");
  expect(new URL(attribute(resources.get("Commands.Url") ?? root, "DefaultValue")).pathname).toBe("/commands.html");
  expect(existsSync(fileOf(attribute(named("SupportUrl")[0] ?? root, "DefaultValue")))).toBe(true);
});

function resourceFile(id: string): string {
  return fileOf(attribute(resources.get(id) ?? root!, "DefaultValue"));
}

function fileOf(address: string): string {
  return join(ROOT, new URL(address).pathname);
}

/** Width and height in the header of a PNG. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function toElements(nodes: readonly Record<string, unknown>[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text" && !key.startsWith("?"));
    if (name === undefined) return [];
    const content = node[name] as Record<string, unknown>[];
    const text = content.map((child) => String(child["#text"] ?? "")).join("");
    return [{ name, attributes: (node[":@"] ?? {}) as Record<string, string>, children: toElements(content), text }];
  });
}

function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}
