/**
 * Bundles what the pane takes of Fluent into one file for the tests: its hundreds of modules, loaded one by one, took each test file of the
 * pane three seconds. Made again only when Fluent, esbuild or the icons that the pane uses changed.
 */
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "..", "..", "..");
const PANE = join(ROOT, "src", "taskpane");
const OUTPUT = join(ROOT, "node_modules", ".cache", "kaoping", "fluent.cjs");
const ICONS = /import \{([^}]+)\} from "@fluentui\/react-icons"/g;

function iconsOfPane() {
  const files = readdirSync(PANE, { recursive: true }).filter((name) => /\.tsx?$/.test(name));
  const lists = files.flatMap((name) => Array.from(readFileSync(join(PANE, name), "utf8").matchAll(ICONS), ([, list]) => list));
  const names = lists.flatMap((list) => list.split(",")).map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== "" && !name.startsWith("type ")).sort();
}

const icons = iconsOfPane().join(", ");
const hash = createHash("sha256")
  .update(icons)
  .update(readFileSync(fileURLToPath(import.meta.url)));
for (const name of ["@fluentui/react-components", "@fluentui/react-charts", "@fluentui/react-icons", "esbuild"])
  hash.update(JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")).version);
const stamp = hash.digest("hex");
const stampFile = `${OUTPUT}.stamp`;

if (!existsSync(OUTPUT) || !existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) {
  mkdirSync(dirname(OUTPUT), { recursive: true });
  // Written beside and renamed, so that two runs at once never see half a file.
  const fresh = `${OUTPUT}.${process.pid}`;
  await build({
    stdin: {
      contents: `export * as components from "@fluentui/react-components";
        export * as charts from "@fluentui/react-charts";
        import { ${icons} } from "@fluentui/react-icons";
        export const icons = { ${icons} };`,
      resolveDir: ROOT,
    },
    outfile: fresh,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["module", "main"],
    conditions: ["import"],
    // One React for the pane and for Fluent.
    external: ["react", "react-dom", "react/*", "react-dom/*", "scheduler"],
    legalComments: "none",
    logLevel: "error",
  });
  renameSync(fresh, OUTPUT);
  writeFileSync(stampFile, stamp);
}
