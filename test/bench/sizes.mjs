/** What the built pages weigh, gzipped: what a page loads at once, and everything that it may load. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const PAGES = [
  ["task pane", "dist/addin", "taskpane.html", /^(?!commands\.)/],
  ["ribbon", "dist/addin", "commands.html", /^commands\./],
  ["workbench", "dist/workbench", "index.html", /./],
];

export function benchSizes(root) {
  return PAGES.map(([name, folder, page, own]) => {
    const at = join(root, folder);
    if (!existsSync(join(at, page))) return `${name}: not built`;
    const scripts = readdirSync(at).filter((file) => file.endsWith(".js"));
    const html = readFileSync(join(at, page), "utf8");
    const weigh = (files) => `${Math.round(files.reduce((sum, file) => sum + gzipSync(readFileSync(join(at, file))).length, 0) / 1000)} kB`;
    return `${name}: ${weigh(scripts.filter((file) => html.includes(file)))} at once, ${weigh(scripts.filter((file) => own.test(file)))} in all (gzip)`;
  });
}
