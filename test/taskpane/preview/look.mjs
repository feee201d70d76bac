/** Takes pictures of every screen, to be looked at: node test/taskpane/preview/look.mjs OUT_FOLDER [name-part]. */
import { build } from "esbuild";
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/** Bundles a file of this folder into `out`. */
const bundle = (entry, outfile, options) =>
  build({ entryPoints: [path.join(here, entry)], bundle: true, outfile: path.join(out, outfile), logLevel: "error", ...options });

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.resolve(process.argv[2] ?? ".cache/preview");
const only = process.argv[3] ?? "";
await mkdir(out, { recursive: true });
await bundle("preview.tsx", "preview.js", { jsx: "automatic", define: { "process.env.NODE_ENV": '"development"' } });
await bundle("shots.ts", "shots.mjs", { format: "esm", platform: "node" });
await copyFile(path.join(here, "preview.html"), path.join(out, "preview.html"));

const { SHOTS } = await import(pathToFileURL(path.join(out, "shots.mjs")).href);
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
});
for (const theme of ["light", "dark", "contrast"]) {
  const page = await browser.newPage({ viewport: { width: Number(process.env.PANE_WIDTH ?? 350), height: 720 } });
  page.on(
    "console",
    (message) =>
      ["error", "warning"].includes(message.type()) && process.stdout.write(`${message.type()}: ${message.text().slice(0, 300)}\n`),
  );
  page.on("pageerror", (error) => process.stdout.write(`page error: ${error.stack}\n`));
  for (const [name, query, act] of SHOTS) {
    if (!`${name}-${theme}`.includes(only)) continue;
    await page.goto(`${pathToFileURL(path.join(out, "preview.html"))}?${query}&theme=${theme}`);
    await page.waitForTimeout(250);
    try {
      page.setDefaultTimeout(4000);
      await act?.(page);
    } catch (error) {
      process.stdout.write(`${name}: ${error}\n`);
    }
    // Screens are reached in Chinese; PANE_LANGUAGE=en-US shows them in English.
    const language = process.env.PANE_LANGUAGE;
    if (language) await page.evaluate((look) => window.preview.look(look), { theme, language });
    await page.waitForTimeout(450);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) process.stdout.write(`${name}: ${wide} px too wide\n`);
    await page.screenshot({ path: path.join(out, `${name}-${theme}.png`) });
  }
  await page.close();
}
await browser.close();
