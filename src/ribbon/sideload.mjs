/**
 * `npm run start:desktop` and `npm run start:web [-- --document URL]`: the built add-in in a real Excel. Serves dist/addin at the manifest's
 * https://localhost:3000 and lets Microsoft's tools, fetched on demand, trust a certificate and sideload the manifest. Ctrl-C ends it.
 */
import { spawn, spawnSync } from "node:child_process";
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { extname, join, normalize, sep } from "node:path";
import { ROOT, ensureModules, npm } from "../cli/install.mjs";

const PORT = 3000;
const WINDOWS = process.platform === "win32";
const ADDIN = join(ROOT, "dist", "addin");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

const [where = "desktop", ...rest] = process.argv.slice(2);

if (!["desktop", "web"].includes(where)) stop("用法：npm run start:desktop，或 npm run start:web -- --document <网页版工作簿的地址>。");
if (where === "desktop" && !["win32", "darwin"].includes(process.platform)) {
  stop("桌面版 Excel 只在 Windows 和 Mac 上有。这里请用 npm start（自带的工作台）或 npm run start:web。");
}
if (!ensureModules() || npm(["run", "-s", "build"]) !== 0) stop("没有构建成功，原因见上。");
if (trustCertificate() !== 0) stop("本机证书没有装好，原因见上。");

const certificates = join(homedir(), ".office-addin-dev-certs");
const credentials = { key: readFileSync(join(certificates, "localhost.key")), cert: readFileSync(join(certificates, "localhost.crt")) };
createServer(credentials, answer)
  .on("error", (error) => stop(error.code === "EADDRINUSE" ? `端口 ${PORT} 已被占用，请先关闭占用它的程序。` : error.message))
  .listen(PORT, "localhost", () => {
    process.stdout.write(`加载项在 https://localhost:${PORT}，按 Ctrl-C 结束。\n`);
    // Not awaited: the tool looks for the pages while it works, and this process serves them.
    const command = ["--yes", "office-addin-debugging@6.0.6", "start", "manifest.xml", where, "--no-debug", "--no-live-reload", ...rest];
    spawn("npx", command, { cwd: ROOT, shell: WINDOWS, stdio: "inherit" }).on("error", stopFor);
  });

function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname));
  const file = join(ADDIN, path);
  if (!file.startsWith(ADDIN + sep) || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
  response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", "Cache-Control": "no-cache" });
  createReadStream(file).pipe(response);
}

/** Excel loads add-ins over https alone; the tool asks the user before it trusts anything. Answers its exit code. */
function trustCertificate() {
  const command = ["--yes", "office-addin-dev-certs@3.0.0", "install", "--days", "365"];
  return spawnSync("npx", command, { cwd: ROOT, shell: WINDOWS, stdio: "inherit" }).status ?? 1;
}

/** Microsoft's own way of saying what went wrong with its tools. */
async function stopFor(error) {
  const { logErrorMessage } = await import("office-addin-cli");
  logErrorMessage(error);
  process.exit(1);
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
