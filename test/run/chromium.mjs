/** Finds a Chromium for the browser tests: an installed one first, Debian's by apt-get where we are root, otherwise none. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
  "chrome",
];

const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")]),
];

/** @returns {string | null} the path of a browser that can be started. */
export function findChromium() {
  const asked = process.env.CHROME_PATH;
  if (asked && runs(asked)) return asked;
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(runs) ?? null;
}

/** Is there a program of this name? */
export function isOnPath(name) {
  const suffixes = process.platform === "win32" ? [".exe", ".com"] : [""];
  return (process.env.PATH ?? "").split(delimiter).some((folder) => suffixes.some((suffix) => runs(join(folder, name + suffix))));
}

function runs(path) {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs Debian packages; answers null, or why it did not work in one sentence. */
export function installByApt(packages) {
  if (process.getuid?.() !== 0) return "apt-get needs root";
  if (spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) return "there is no apt-get";
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) =>
    spawnSync("apt-get", ["-q", ...args], { env, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8", timeout: 300_000 });
  const update = apt("update");
  if (update.status !== 0) return `apt-get update failed (${lastLine(update.stderr)})`;
  const install = apt("install", "-y", "--no-install-recommends", ...packages);
  return install.status === 0 ? null : `apt-get install failed (${lastLine(install.stderr)})`;
}

const lastLine = (text) => (text ?? "").trim().split("\n").at(-1) || "no message";
