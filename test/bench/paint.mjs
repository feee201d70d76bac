/** First paint of the pane in the workbench, as a browser sees it with nothing cached: milliseconds, and as a part of the way to an open book. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../src/workbench/serve.mjs";
import { findChromium } from "../run/chromium.mjs";

const RUNS = 3;

export async function benchPaint(print) {
  const executablePath = findChromium();
  if (executablePath === null) return print("first paint of the pane: no Chrome, Edge or Chromium was found; name one by CHROME_PATH");
  const server = await serve(0);
  try {
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await openOnce(executablePath, server.url));
    print(row(["first paint", "pane", "workbench", "home shown", "book open", "pane/book"]));
    for (const one of [...runs.map((run, index) => [`run ${index + 1}`, run]), ["median", median(runs)]]) print(paintRow(...one));
  } finally {
    await server.close();
  }
}

/** Milliseconds in a fresh profile: of the pane since its own frame was asked for, of the rest since the page was. */
async function openOnce(executablePath, url) {
  const { chromium } = await import("playwright-core");
  const profile = mkdtempSync(join(tmpdir(), "kaoping-bench-"));
  // Chromium refuses its sandbox to root (containers).
  const args = ["--disable-gpu", "--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const context = await chromium.launchPersistentContext(profile, { executablePath, args, locale: "zh-CN" });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const started = performance.now();
    await page.goto(url);
    const pane = page.frameLocator("aside iframe");
    await pane.locator("[data-step]").first().waitFor({ timeout: 120_000 });
    const home = performance.now() - started;
    await page.waitForFunction(() => window.kaopingWorkbench?.isOpen() === true, null, { timeout: 120_000 });
    const book = performance.now() - started;
    return { pane: await firstPaint(pane.locator("html")), workbench: await firstPaint(page.locator("html")), home, book };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** First contentful paint of the element's document, in milliseconds since it was asked for. */
const firstPaint = (root) =>
  root.evaluate(
    (element) => element.ownerDocument.defaultView.performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );

const median = (runs) =>
  Object.fromEntries(
    Object.keys(runs[0]).map((key) => [key, runs.map((run) => run[key]).sort((one, other) => one - other)[Math.floor(runs.length / 2)]]),
  );

const paintRow = (name, { pane, workbench, home, book }) =>
  row([name, ...[pane, workbench, home, book].map((time) => `${Math.round(time)} ms`), `${Math.round((100 * pane) / book)} %`]);

const row = (cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(12))).join("");
