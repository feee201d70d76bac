/**
 * npm test: plain Node from a fresh clone. Installs, finds a browser, builds what the tests drive, runs Jest.
 * Extra arguments go to Jest: `npm test -- test/core`. The last line reads `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT, ensureModules } from "../src/cli/install.mjs";
import { buildForTests } from "./run/build.mjs";
import { findChromium, installByApt, isOnPath } from "./run/chromium.mjs";

const RESULTS = join(ROOT, ".cache", "test-results.json");

process.exitCode = main(process.argv.slice(2));

function main(args) {
  if (!ensureModules()) return end(0, 1, "npm could not install the packages; its message stands above.");
  const named = args.some((arg) => !arg.startsWith("-"));
  // A run of named tests outside test/e2e drives no browser and needs no build of the pages.
  const wantsBrowser = !named || args.some((arg) => arg.includes("e2e"));
  const browser = wantsBrowser ? provideBrowser() : null;
  const built = buildForTests({ pages: browser !== null });
  if (built !== null) return end(0, 1, built);
  return runJest(args, browser);
}

/** CHROME_PATH for the tests, or null after saying why the browser tests are left out. */
function provideBrowser() {
  const found = findChromium();
  if (found !== null) return found;
  say("No Chromium, Chrome or Edge found; trying to install Debian's chromium.");
  const problem = installByApt(["chromium", "fonts-noto-cjk"]);
  const installed = findChromium();
  if (installed === null) {
    say(
      `The browser tests (test/e2e) are left out: no browser here, and ${problem ?? "the one installed does not start"}. Set CHROME_PATH to one.`,
    );
  }
  return installed;
}

/** Jest's projects that can run here; what cannot is said. */
function projectsHere(browser) {
  // A machine of somebody's own is not given half a gigabyte unasked; the one that checks submissions is.
  if (process.env.CI && !isOnPath("soffice")) installByApt(["libreoffice-calc"]);
  const office = isOnPath("soffice");
  if (!office) say("The recalculation by LibreOffice (test/recalculation) is left out: there is no soffice here.");
  return ["node", "pane", ...(office ? ["recalculation"] : []), ...(browser === null ? [] : ["e2e"])];
}

function runJest(args, browser) {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  rmSync(RESULTS, { force: true });
  // After the others: Jest takes everything behind --selectProjects for names of projects.
  const chosen = args.includes("--selectProjects") ? [] : ["--selectProjects", ...projectsHere(browser)];
  const jest = spawnSync(
    process.execPath,
    [join(ROOT, "node_modules/jest/bin/jest.js"), "--json", `--outputFile=${RESULTS}`, ...args, ...chosen],
    { cwd: ROOT, stdio: ["inherit", "ignore", "inherit"], env: { ...process.env, ...(browser === null ? {} : { CHROME_PATH: browser }) } },
  );
  if (!existsSync(RESULTS)) return end(0, 1, "Jest ended without results.");
  const results = JSON.parse(readFileSync(RESULTS, "utf8"));
  // A test file that does not load has no failed test in it: it counts as one.
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const trouble = failed === 0 && (jest.status !== 0 || results.numPassedTests === 0);
  return end(results.numPassedTests, trouble ? 1 : failed, trouble ? "Jest failed without a failed test." : null);
}

function end(passed, failed, message) {
  if (message !== null) say(message);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
