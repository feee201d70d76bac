/**
 * Bundles Univer once into CommonJS: its ES modules do not load in Node (opentype.js), and under Jest a single file loads
 * in a fraction of the time. Made again only when Univer, esbuild or the entry changed.
 */
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "..", "..");
const ENTRY = join(HERE, "univerEntry.mjs");
export const UNIVER_NODE = join(ROOT, "node_modules", ".cache", "kaoping", "univer-node.cjs");

const UNREF = "const setInterval = (...all) => { const timer = globalThis.setInterval(...all); timer.unref?.(); return timer; };";

/** Writes the bundle when it is missing or out of date, and answers its path. */
export async function prebundleUniver() {
  const stamp = fingerprint();
  const stampFile = `${UNIVER_NODE}.stamp`;
  if (existsSync(UNIVER_NODE) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return UNIVER_NODE;
  mkdirSync(dirname(UNIVER_NODE), { recursive: true });
  // Written beside and renamed, so that two runs at once never see half a file.
  const fresh = `${UNIVER_NODE}.${process.pid}`;
  await build({
    entryPoints: [ENTRY],
    outfile: fresh,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    minifyWhitespace: true,
    legalComments: "none",
    // Univer polls for ever (a buffer of 100 ms): that must not keep a finished process alive.
    banner: { js: UNREF },
    logLevel: "error",
  });
  writeFileSync(fresh, quicken(readFileSync(fresh, "utf8")));
  renameSync(fresh, UNIVER_NODE);
  writeFileSync(stampFile, stamp);
  return UNIVER_NODE;
}

/**
 * Two things that took an eighth of all calculation. Univer is built so that each field of a class is set by Object.defineProperty, which
 * makes slow objects of those that a subclass declares again: here it is assigned, which means the same, unless an accessor bears its name.
 * And every text that a formula meets is tried as a date or a number anew, unless it is one: here the other answer is kept too.
 */
function quicken(code) {
  const accessors = new Set(Array.from(code.matchAll(/\b[gs]et ([\w$]+)\(/g), ([, name]) => name));
  let fields = 0;
  const assigned = code.replace(/\b_defineProperty\d*\(this,"([\w$]+)",/g, (call, name) => {
    if (accessors.has(name)) return call;
    fields++;
    return `(this.${name}=`;
  });
  const remembering = assigned
    .replace("if(cacheValue)return{isNumberPattern:true,", "if(cacheValue===null)return{isNumberPattern:false};$&")
    .replace(
      /(setNumberPatternCache\(_input,parseData\.v,parseData\.z\);)(return\{isNumberPattern:false\})/,
      "$1stringToNumberPatternCache.set(_input,null);$2",
    );
  if (fields < 1000 || remembering.length < assigned.length + 80)
    throw new Error("Univer is written otherwise than expected: look at quicken again.");
  return remembering;
}

function fingerprint() {
  const hash = createHash("sha256")
    .update(readFileSync(ENTRY))
    .update(readFileSync(join(HERE, "univerMends.mjs")))
    .update(readFileSync(fileURLToPath(import.meta.url)));
  for (const name of ["@univerjs/core", "@univerjs/sheets", "@univerjs/sheets-formula", "esbuild"]) {
    hash.update(JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")).version);
  }
  return hash.digest("hex");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await prebundleUniver();
