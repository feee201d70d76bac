/** Draws the PNG icons from their SVG sources beside this file, once: `node assets/icons/draw.mjs`. The PNGs are committed. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "../../test/run/chromium.mjs";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = dirname(fileURLToPath(import.meta.url));
const executablePath = findChromium();
if (executablePath === null) throw new Error("Drawing the icons needs a Chromium; set CHROME_PATH.");

const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const source = `data:image/svg+xml;base64,${readFileSync(join(folder, file)).toString("base64")}`;
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`);
    await page.locator("img").screenshot({ path: join(folder, file.replace(".svg", `-${size}.png`)), omitBackground: true });
  }
}
await browser.close();
