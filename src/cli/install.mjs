/** Runs before anything of ours can be imported, so it is plain Node: are the packages there, is a build older than its sources? */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/**
 * Installs node_modules where it is missing or holds other versions than the lock file.
 * @returns {boolean} false when npm failed; what npm said has then gone to stderr.
 */
export function ensureModules() {
  const missing = !existsSync(join(ROOT, "node_modules"));
  if (!missing && installedAsLocked()) return true;
  process.stderr.write("正在安装依赖（只需一次）……\n");
  // `npm ci` begins by deleting node_modules: only for a fresh clone, never under someone's running server.
  return npm([missing ? "ci" : "install", "--no-audit", "--no-fund", "--loglevel=error"]) === 0;
}

/** npm leaves node_modules/.package-lock.json behind when an installation ended well; an interrupted one has none. */
function installedAsLocked() {
  const record = join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
  const found = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(wanted).every(([path, entry]) => path === "" || entry.optional || found[path]?.version === entry.version);
}

/** Runs npm with its output on stderr, so that stdout stays the caller's. Answers its exit code. */
export function npm(args) {
  const shell = process.platform === "win32";
  return spawnSync("npm", args, { cwd: ROOT, shell, stdio: ["ignore", 2, 2] }).status ?? 1;
}

/** Is `output` missing or older than any of `sources` (files or folders, relative to the project)? */
export function isStale(output, sources) {
  const file = join(ROOT, output);
  return !existsSync(file) || newest([file]) < newest(sources.map((source) => join(ROOT, source)));
}

/** Youngest modification time below the paths, in milliseconds; 0 when none exists. */
function newest(paths) {
  let time = 0;
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) continue;
    time = Math.max(time, found.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : found.mtimeMs);
  }
  return time;
}
