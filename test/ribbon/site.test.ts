import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestFor, pageFor, siteAddress } from "../../src/ribbon/site.cjs";

const ROOT = join(__dirname, "..", "..");
const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");

it("points every address of the manifest at the school's server, and the AppDomain at its origin", () => {
  const made = manifestFor(manifest, "https://oa.example.edu/kaoping");
  expect(made).not.toContain("localhost");
  expect(made).toContain('<SourceLocation DefaultValue="https://oa.example.edu/kaoping/taskpane.html"/>');
  expect(made).toContain("<AppDomain>https://oa.example.edu</AppDomain>");
  expect(made.split("https://oa.example.edu/kaoping/").length).toBe(manifest.split("https://localhost:3000/").length);
});

it("takes an address with or without a slash at its end, and with a port", () => {
  expect(siteAddress("https://oa.example.edu/kaoping/")).toBe("https://oa.example.edu/kaoping");
  expect(siteAddress("https://oa.example.edu:8443")).toBe("https://oa.example.edu:8443");
});

it.each([
  ["http://oa.example.edu/kaoping", "必须以 https:// 开头"],
  ["oa.example.edu/kaoping", "不完整"],
  ["https://oa.example.edu/?a=1", "不能带"],
])("refuses %s with a sentence", (address, sentence) => {
  expect(() => siteAddress(address)).toThrow(sentence);
});

it("loads office.js from 21Vianet's cloud when asked, and allows that origin alone", () => {
  const page = readFileSync(join(ROOT, "src/taskpane/index.html"), "utf8");
  const made = pageFor(page, "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js");
  expect(made).toContain('src="https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js"');
  expect(made).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn;");
  expect(made).not.toContain("appsforoffice.microsoft.com");
});
