/** The pane over a fake workbook (test/taskpane/preview), bundled once and opened from a file. */
import { build } from "esbuild";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import type { Look } from "../../taskpane/preview/preview";
import type { Shot } from "../../taskpane/preview/shots";
import { ROOT } from "../harness/server";

const PREVIEW = path.join(ROOT, "test/taskpane/preview");
const OUT = path.join(ROOT, ".cache/preview-e2e");

/** Answers the page's address. */
export async function buildPreview(): Promise<string> {
  mkdirSync(OUT, { recursive: true });
  await build({
    entryPoints: [path.join(PREVIEW, "preview.tsx")],
    bundle: true,
    outfile: path.join(OUT, "preview.js"),
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  copyFileSync(path.join(PREVIEW, "preview.html"), path.join(OUT, "preview.html"));
  return pathToFileURL(path.join(OUT, "preview.html")).href;
}

/** A page that shows one shot after the other; `troubles` collects what went wrong unseen. */
export async function openPreview(context: BrowserContext, address: string, troubles: string[]): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on("pageerror", (error) => troubles.push(error.stack ?? error.message));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(address);
  // A colour on its way from one theme to the other is in neither: axe would judge a moment that nobody sees.
  await page.addStyleTag({ content: "*, *::before, *::after { transition: none !important; }" });
  await page.addScriptTag({ content: readFileSync(require.resolve("axe-core/axe.min.js"), "utf8") });
  return page;
}

export async function take(page: Page, [, query, act]: Shot): Promise<void> {
  await page.evaluate((text) => window.preview.show(text), query);
  await standsStill(page);
  if (!query.includes("of=reading")) await page.locator(".fui-Skeleton").first().waitFor({ state: "detached" });
  await act?.(page);
  // What is typed is looked at a little later.
  await standsStill(page, act ? 200 : 60);
}

export async function lookAt(page: Page, look: Look, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 720 });
  await page.emulateMedia({ forcedColors: look.theme === "contrast" ? "active" : "none", reducedMotion: "reduce" });
  await page.evaluate((next) => window.preview.look(next), look);
  await standsStill(page);
}

/** Nothing in the page has changed for so long. Milliseconds. */
export function standsStill(page: Page, quiet = 60): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const end = performance.now() + 3000;
        let timer: ReturnType<typeof setTimeout>;
        const observer = new MutationObserver(() => wait());
        const done = (): void => {
          observer.disconnect();
          // A second frame: what the first one began (a colour that changes) has ended.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        };
        const wait = (): void => {
          clearTimeout(timer);
          timer = setTimeout(done, performance.now() > end ? 0 : wanted);
        };
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        wait();
      }),
    quiet,
  );
}
