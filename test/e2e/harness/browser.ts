/** An installed Chrome, Edge or Chromium with a profile of its own that is thrown away. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type BrowserContext } from "playwright-core";
import { ROOT } from "./server";

const ARGUMENTS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Chromium refuses its sandbox to root (containers).
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

export interface Browser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

export async function startBrowser(): Promise<Browser> {
  const profile = mkdtempSync(path.join(tmpdir(), "kaoping-e2e-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    args: ARGUMENTS,
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The search of `npm test`, which is an ES module that Jest does not load. */
function findChromium(): string {
  const finder = pathToFileURL(path.join(ROOT, "test/run/chromium.mjs")).href;
  const script = `import { findChromium } from ${JSON.stringify(finder)}; process.stdout.write(findChromium() ?? "");`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  if (stdout === "") throw new Error("No Chrome, Edge or Chromium was found; name one by CHROME_PATH.");
  return stdout;
}
