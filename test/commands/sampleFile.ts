import { newIdentity } from "../../src/commands/newIdentity";
import { sampleBook, type SampleOptions } from "../../src/commands/sample/sampleBook";
import { logRow } from "../../src/commands/stamps";
import type { Settings } from "../../src/core/book";
import { writeIdentity } from "../../src/core/identity";
import { openInNode, type NodeExcel } from "../../src/host/node";
import { layoutInputs } from "../../src/workbook/layout/inputs";
import { decodeXlsx } from "../../src/xlsx/decode";
import { workbookOfDrafts } from "../../src/xlsx/draftWorkbook";
import { encodeXlsx } from "../../src/xlsx/encode";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";

const WRITTEN = { user: "王老师", now: () => "2026-10-08T14:30:00" };

type Options = Partial<SampleOptions> & { readonly settings?: Partial<Settings> };

/**
 * The clean sample as loadSample leaves it, of twelve people unless told, but made as a file: without the host it takes a quarter of the
 * time (test/xlsx/draftWorkbook.test.ts has both ways agree). Its formulas are calculated when it is opened.
 */
export async function sampleBytes({ settings = {}, ...options }: Options = {}): Promise<Uint8Array> {
  const sample = sampleBook({ members: 12, ...options });
  const plain = { ...sample, settings: { ...sample.settings, ...settings } };
  const line = logRow(WRITTEN, { operation: "写入示例", object: "", result: "", rules: "", inputs: "" });
  const planned = { ...plain, log: [line] };
  const xml = writeIdentity(newIdentity(planned, WRITTEN.now()));
  const parts = [{ id: "{00000000-0000-4000-8000-000000000001}", xml }];
  return encodeXlsx(workbookOfDrafts(layoutInputs(planned), parts));
}

/** The same, read. */
export const sampleFile = async (options?: Options): Promise<FileWorkbook> => decodeXlsx(await sampleBytes(options));

/** The same, open. */
export const openSample = async (options?: Options): Promise<NodeExcel> => openInNode(await sampleFile(options));
