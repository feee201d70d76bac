/** LibreOffice as the independent recalculation: it opens what we saved, computes every formula anew and saves it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cellAddress } from "../../src/core/address";
import { decodeXlsx } from "../../src/xlsx/decode";
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

/** Every cell of one sheet by its address, as LibreOffice computes it. */
export async function recalculatedCells(folder: string, file: string, sheet: string): Promise<Map<string, string | number | boolean>> {
  const { univer } = await decodeXlsx(new Uint8Array(readFileSync(recalculate(folder, file))));
  const found = Object.values(univer.sheets).find(({ name }) => name === sheet);
  const cells = new Map<string, string | number | boolean>();
  for (const [row, line] of Object.entries((found?.cellData ?? {}) as Record<number, Record<number, { v?: string | number | boolean }>>))
    for (const [col, cell] of Object.entries(line ?? {}))
      if (cell?.v !== undefined && cell.v !== null) cells.set(cellAddress(Number(row), Number(col)), cell.v);
  return cells;
}

/** The file as LibreOffice saves it after computing every formula anew. */
function recalculate(folder: string, file: string): string {
  const out = join(folder, `${file}.out`);
  mkdirSync(out, { recursive: true });
  const stripped = join(out, "bare.xlsx");
  bare(join(folder, file), stripped);
  // A profile of its own: two runs at once would wait for each other.
  const profile = `-env:UserInstallation=file://${join(out, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(out, "done"), stripped], {
    stdio: "ignore",
    timeout: 120_000,
  });
  return join(out, "done", "bare.xlsx");
}

/** Tables by name, read without anything of src. */
export function readTables(file: string): Record<string, readonly Row[]> {
  return JSON.parse(execFileSync(process.execPath, [READER, file], { encoding: "utf8", maxBuffer: 1 << 27 })) as Record<
    string,
    readonly Row[]
  >;
}
