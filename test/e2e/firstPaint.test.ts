import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const BUILT = join(__dirname, "..", "..", "dist", "addin");

it("what the pane loads before it shows itself, without office.js, weighs less than 250 kB gzipped", () => {
  const page = readFileSync(join(BUILT, "taskpane.html"), "utf8");
  const scripts = readdirSync(BUILT).filter((file) => file.endsWith(".js") && page.includes(file));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILT, file))).length, 0)).toBeLessThan(250_000);
});
