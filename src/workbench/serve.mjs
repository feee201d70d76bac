/** The workbench's static server: built files, examples and Microsoft's client library, on 127.0.0.1 only. */
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Longest prefix first. The library is served from where it is installed: its licence keeps it out of what is built. */
const AREAS = [
  { prefix: "/office/", folder: "node_modules/@microsoft/office-js/dist", only: /^excel-web-16\.00\.js$/ },
  { prefix: "/examples/", folder: "examples", only: /\.(xlsx|json)$/ },
  { prefix: "/addin/", folder: "dist/addin" },
  { prefix: "/", folder: "dist/workbench" },
];

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Nothing leaves the machine: the one foreign address is office.js, which the service worker answers locally. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
].join("; ");

/** The file a request names, or null: outside its folder, not allowed there, or not there. */
export async function resolveFile(url) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  } catch {
    return null; // a malformed escape names no file
  }
  const area = AREAS.find(({ prefix }) => pathname.startsWith(prefix));
  if (area === undefined || pathname.includes("\0")) return null;
  const name = pathname.slice(area.prefix.length) || "index.html";
  if (area.only !== undefined && !area.only.test(name)) return null;
  try {
    const folder = await realpath(path.join(ROOT, area.folder));
    const file = await realpath(path.join(folder, name));
    if (!file.startsWith(folder + path.sep) || !(await stat(file)).isFile()) return null;
    return file;
  } catch {
    return null; // no such file
  }
}

async function answer(request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405, { Allow: "GET, HEAD" }).end();
  // Another site's name pointed at this machine (DNS rebinding) gets nothing.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? "")) return void response.writeHead(421).end();
  const file = await resolveFile(request.url ?? "/");
  if (file === null) return void response.writeHead(404, { "Content-Type": TYPES[".txt"] }).end("404\n");
  const hashed = /\.[0-9a-f]{8}\.js$/.test(file);
  response.writeHead(200, {
    "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "Content-Length": (await stat(file)).size,
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": hashed ? "max-age=31536000, immutable" : "no-cache",
  });
  if (request.method === "HEAD") return void response.end();
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server.address().port));
  });
}

/** Starts on the port, or on a free one when it is taken; answers the address and a way to stop. */
export async function serve(wanted) {
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  const port = await listen(server, wanted).catch((error) => {
    if (error.code !== "EADDRINUSE") throw error;
    return listen(server, 0);
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
