/** `npm start`: installs what is missing, builds what is stale, serves the workbench and opens it. Plain Node: nothing may be installed yet. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT, ensureModules, isStale, npm } from "../cli/install.mjs";
import { serve } from "./serve.mjs";

const PAGES = ["dist/workbench/index.html", "dist/addin/taskpane.html", "dist/addin/commands.html"];
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
/** Webpack leaves unchanged files alone, so their times say nothing: this one is written after each whole build. */
const STAMP = "dist/.built";

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function buildIfStale() {
  if (PAGES.every((page) => existsSync(join(ROOT, page))) && !isStale(STAMP, SOURCES)) return;
  process.stderr.write("正在构建，约需半分钟……\n");
  if (npm(["run", "-s", "build"]) !== 0) stop("构建没有成功，原因见上。");
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  writeFileSync(join(ROOT, STAMP), "");
}

/** Opens the default browser where there is one; the printed address is enough where there is none. */
function openBrowser(url) {
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const openers = { win32: ["cmd", "/c", "start", "", url], darwin: ["open", url] };
  const [command, ...args] = openers[process.platform] ?? ["xdg-open", url];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => process.stderr.write("没有找到浏览器，请自行打开上面的地址。\n"))
    .unref();
}

const { values: options } = parseArgs({
  options: { port: { type: "string", default: "3000" }, "no-open": { type: "boolean" }, "no-build": { type: "boolean" } },
});
const port = Number(options.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) stop(`端口应为 0–65535 的整数，现为“${options.port}”。`);
if (!ensureModules()) stop("依赖没有装好，原因见上。请检查网络后重试。");
if (!options["no-build"]) buildIfStale();

const server = await serve(port);
process.stdout.write(`季考评工作台：${server.url}（按 Ctrl-C 结束）\n`);
if (!options["no-open"]) openBrowser(server.url);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void server.close().then(() => process.exit(0)));
