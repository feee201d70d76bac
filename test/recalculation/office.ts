/** LibreOffice as the independent recalculation: it opens what we saved, computes every formula anew and saves it. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const READER = join(__dirname, "..", "..", "examples", "oracle", "readXlsx.mjs");

export type Row = Readonly<Record<string, string | number | boolean>>;

/** Writes `file` without the values that stand beside its formulas, so that nothing but LibreOffice's own results can be read back. */
function bare(file: string, to: string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  for (const [path, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    const withoutResults = strFromU8(bytes).replace(
      /(<c\b[^>]*>)(<f\b[^>]*(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g,
      (_, cell: string, formula: string) => cell.replace(/ t="\w+"/, "") + formula,
    );
    parts[path] = strToU8(withoutResults);
  }
  writeFileSync(to, zipSync(parts));
}

/** The rows of the tables named, as LibreOffice computes them. */
export const recalculated = (folder: string, file: string): Record<string, readonly Row[]> => readTables(recalculate(folder, file));

/** The file as LibreOffice saves it after computing every formula anew. */
const recalculate = (folder: string, file: string): string => recalculateAll(folder, [file])[0]!;

/** The files as LibreOffice saves them after computing every formula anew, by one run of it. */
export function recalculateAll(folder: string, files: readonly string[]): string[] {
  const out = mkdtempSync(join(folder, "out-"));
  for (const file of files) bare(join(folder, file), join(out, file));
  // A profile of its own: two runs at once would wait for each other.
  const profile = `-env:UserInstallation=file://${join(out, "profile")}`;
  const bareFiles = files.map((file) => join(out, file));
  const filter = "xlsx:Calc MS Excel 2007 XML";
  execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", join(out, "done"), ...bareFiles], {
    stdio: "ignore",
    timeout: 240_000,
  });
  return files.map((file) => join(out, "done", file));
}

/** Tables by name, read without anything of src. */
export function readTables(file: string): Record<string, readonly Row[]> {
  return JSON.parse(execFileSync(process.execPath, [READER, file], { encoding: "utf8", maxBuffer: 1 << 27 })) as Record<
    string,
    readonly Row[]
  >;
}
