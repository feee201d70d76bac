import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "..", "..");

/** Made by npm, webpack or a run, not written by anyone (as in .gitignore). */
const MADE = new Set(["node_modules", "dist", "coverage", ".cache", "test-results", ".git"]);

/** The project's own files, with "/" between the parts; walked, since a machine with only Node has no git. */
export const projectFiles: readonly string[] = filesBelow("");

export const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !MADE.has(name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${folder}${entry.name}/`) : [`${folder}${entry.name}`]))
    .sort();
}
