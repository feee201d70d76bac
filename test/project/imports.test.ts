import { posix } from "node:path";
import { projectFiles, read } from "./files";

/** What each room may import of ours (docs/architecture: imports go one way). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  xlsx: ["core"],
  workbook: ["core"],
  commands: ["core", "workbook", "xlsx"],
  taskpane: ["core", "workbook", "commands"],
  ribbon: ["core", "workbook", "commands"],
  host: ["xlsx"],
  workbench: ["host", "xlsx"],
  cli: ["core", "workbook", "commands", "host", "xlsx"],
};

/** Plain-Node launchers: the workbench's uses the command line's installer. */
const LAUNCHERS = /\.mjs$/;

const sources = projectFiles.filter((path) => /^src\/[^/]+\/.*\.(ts|tsx|mjs|js)$/.test(path));
const roomOf = (path: string): string => path.split("/")[1] ?? "";

/** Targets of `import … from "…"`, `export … from "…"`, `import("…")` and `require("…")`. */
function importsOf(path: string): string[] {
  const pattern = /\b(?:from|import|require)\s*\(?\s*["']([^"'\s]+)["']/g;
  return [...read(path).matchAll(pattern)].map(([, target]) => target ?? "");
}

it("every source file stands in a known room", () => {
  expect(sources.length).toBeGreaterThan(50);
  expect([...new Set(sources.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});

it("imports between rooms go one way: core ← workbook ← commands ← taskpane, ribbon, cli; host knows files alone", () => {
  const wrong = sources
    .filter((path) => !LAUNCHERS.test(path))
    .flatMap((path) =>
      importsOf(path)
        .filter((target) => target.startsWith("."))
        .map((target) => posix.join(posix.dirname(path), target))
        .filter((target) => target.startsWith("src/") && roomOf(target) !== roomOf(path))
        .filter((target) => !MAY_IMPORT[roomOf(path)]?.includes(roomOf(target)))
        .map((target) => `${path} imports ${target}`),
    );
  expect(wrong).toEqual([]);
});

it("core imports no package and names nothing of Office, the page, the clock or chance", () => {
  const core = sources.filter((path) => roomOf(path) === "core");
  const packages = core.flatMap((path) =>
    importsOf(path)
      .filter((target) => !target.startsWith("."))
      .map((target) => `${path}: ${target}`),
  );
  expect(packages).toEqual([]);
  const forbidden = /\b(Excel\.|Office\.|document\.|window\.|Date\.now|new Date|Math\.random|process\.)/;
  expect(core.filter((path) => forbidden.test(withoutComments(read(path))))).toEqual([]);
});

it("only workbook, and the pages that hand Excel.run to the commands, say Excel.run", () => {
  const saying = sources.filter((path) => /\bExcel\.run\s*\(/.test(withoutComments(read(path))));
  expect(saying.filter((path) => !["workbook", "host"].includes(roomOf(path)))).toEqual([
    "src/ribbon/whenPressed.ts",
    "src/taskpane/office.ts",
  ]);
});

it("the client library of Microsoft is only a development dependency and is imported by the host alone", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
  expect(Object.keys(dependencies ?? {})).not.toContain("@microsoft/office-js");
  expect(Object.keys(devDependencies ?? {})).toContain("@microsoft/office-js");
  const importing = sources.filter((path) => importsOf(path).some((target) => target.startsWith("@microsoft/office-js")));
  expect(importing.filter((path) => roomOf(path) !== "host")).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
