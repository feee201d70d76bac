/**
 * `npm run build` makes dist/addin and dist/workbench. `npm run build -- --url https://host/path [--office-js ADDRESS]` makes dist/site: the add-in for any
 * static web server at that address, with the manifest for it.
 */
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT, ensureModules } from "../cli/install.mjs";
import { manifestFor, pageFor, siteAddress } from "./site.cjs";

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readOptions() {
  try {
    const { values } = parseArgs({ options: { url: { type: "string" }, "office-js": { type: "string" } } });
    if (values["office-js"] !== undefined && values.url === undefined) throw new RangeError("--office-js 要和 --url 一起用。");
    const address = values.url === undefined ? null : siteAddress(values.url);
    // Tried before anything is built: a wrong address is said at once.
    const relocate = (page) => (values["office-js"] === undefined ? page : pageFor(page, values["office-js"]));
    relocate("");
    return { address, relocate };
  } catch (error) {
    return stop(error instanceof RangeError ? error.message : "用法：npm run build [-- --url https://主机/路径 [--office-js 网址]]");
  }
}

const { address, relocate } = readOptions();
if (!ensureModules()) stop("依赖没有装好，原因见上。请检查网络后重试。");
const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
const { status } = spawnSync(process.execPath, [webpack, "--mode", "production"], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
if (status !== 0) stop("构建没有成功，原因见上。");

if (address !== null) {
  const site = join(ROOT, "dist", "site");
  rmSync(site, { recursive: true, force: true });
  cpSync(join(ROOT, "dist", "addin"), site, { recursive: true });
  const alter = (name, change) => writeFileSync(join(site, name), change(readFileSync(join(site, name), "utf8")));
  alter("manifest.xml", (manifest) => manifestFor(manifest, address));
  for (const page of readdirSync(site).filter((name) => name.endsWith(".html"))) alter(page, relocate);
  process.stdout.write(`已生成 dist/site：把整个文件夹放到 ${address}/ ，再把其中的 manifest.xml 交给管理中心（见 docs/安装.md）。\n`);
}
