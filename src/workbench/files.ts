/** Workbooks from where they come, and to where they go. */
import type { FileWorkbook } from "../xlsx/fileWorkbook";
import type { Example } from "./bench";
import { decodeFile, encodeFile, Refusal } from "./codec";
import { benchWords } from "./words/benchWords";

const EXAMPLES: Record<Example, { readonly path: string; readonly name: string }> = {
  sample: { path: "/examples/sample.xlsx", name: benchWords.sample },
  faults: { path: "/examples/sample-faults.xlsx", name: benchWords.faults },
};

export interface NamedBook {
  readonly name: string;
  readonly workbook: FileWorkbook;
}

export async function readFile(file: File): Promise<NamedBook> {
  return { name: file.name, workbook: await decodeFile(new Uint8Array(await file.arrayBuffer())) };
}

export const readExample = (example: Example): Promise<NamedBook> => readServed(EXAMPLES[example].path, EXAMPLES[example].name);

/** A file of the server's, by its path under /examples. */
export async function readServed(path: string, name = path.slice(path.lastIndexOf("/") + 1)): Promise<NamedBook> {
  const response = await fetch(path);
  if (!response.ok) throw new Refusal(benchWords.notFound(path), `HTTP ${response.status}`);
  return { name, workbook: await decodeFile(new Uint8Array(await response.arrayBuffer())) };
}

/** Hands the file to the browser's downloads. */
export async function saveFile(name: string, workbook: FileWorkbook): Promise<void> {
  const bytes = await encodeFile(workbook);
  const url = URL.createObjectURL(
    new Blob([bytes as BlobPart], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; at once would be too soon in Firefox.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
