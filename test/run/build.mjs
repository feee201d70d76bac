/** The builds that tests drive: Univer prebundled for Node, and the pages for Chromium; each only when older than its sources. */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, isStale, npm } from "../../src/cli/install.mjs";

/** Webpack leaves unchanged files alone, so their times say nothing: this one is written after each whole build. */
const STAMP = "dist/.built";
const PAGES = ["dist/addin/taskpane.html", "dist/addin/commands.html", "dist/workbench/index.html"];
const PAGE_SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/**
 * @param {{ pages: boolean }} wanted whether dist/addin and dist/workbench are needed
 * @returns {string | null} null, or what failed in one sentence
 */
export function buildForTests({ pages }) {
  const prebundle = join(ROOT, "src/host/prebundle.mjs");
  if (existsSync(prebundle) && spawnSync(process.execPath, [prebundle], { cwd: ROOT, stdio: ["ignore", 2, 2] }).status !== 0) {
    return "Univer could not be bundled for the tests (src/host/prebundle.mjs).";
  }
  if (!pages || (PAGES.every((page) => existsSync(join(ROOT, page))) && !isStale(STAMP, PAGE_SOURCES))) return null;
  if (npm(["run", "-s", "build"]) !== 0) return "The pages could not be built (npm run build).";
  writeFileSync(join(ROOT, STAMP), "");
  return null;
}
