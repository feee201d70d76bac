import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { lockQuarter } from "../../src/commands/lockQuarter";
import { makeNextQuarter } from "../../src/commands/makeNextQuarter";
import { makeTemplates } from "../../src/commands/makeTemplates";
import type { NodeExcel } from "../../src/host/node";
import { encodeXlsx } from "../../src/xlsx/encode";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { contextOf, openEmpty } from "../workbook/openEmpty";
import { writeEveryOutput } from "./everyOutput";

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "kaoping-"));
afterAll(() => rmSync(folder, { recursive: true }));

const MEMBERS = 6;
const [NOON, LATER] = ["2026-10-08T12:00:00", "2026-10-09T16:45:30"] as const;
const bytesOf = async (excel: NodeExcel): Promise<Uint8Array> => encodeXlsx(await excel.save());

/** The sample with every output in it, as a file, written at a time of the clock. */
async function outputsAt(now: string): Promise<Uint8Array> {
  const excel = await openEmpty();
  await writeEveryOutput(contextOf(excel, { now: () => now }), MEMBERS);
  const bytes = await bytesOf(excel);
  excel.close();
  return bytes;
}

let book: NodeExcel;
let outputs: Uint8Array;
beforeAll(async () => {
  book = await openEmpty();
  const context = contextOf(book, { now: () => NOON });
  await writeEveryOutput(context, MEMBERS);
  outputs = await bytesOf(book);
});
afterAll(() => book.close());

it("every file that the add-in makes is one that Excel opens without repair: outputs, templates, the next quarter, a locked book", async () => {
  const context = contextOf(book, { now: () => NOON });
  const [templates, next] = [await makeTemplates(context), await makeNextQuarter(context)];
  if (!templates.ok || templates.value.status !== "done" || !next.ok || next.value.status !== "done") throw new Error("not made");
  const [first] = templates.value.files;
  const activities = templates.value.files.find(({ name }) => name.includes("党小组活动"));
  const articles = templates.value.files.find(({ name }) => name.includes("宣传稿件"));
  expect(await lockQuarter(context)).toMatchObject({ ok: true, value: { status: "locked" } });
  const locked = await bytesOf(book);
  expect(sheetsOf(outputs).filter((name) => !sheetsOf(locked).includes(name))).toEqual([]);
  const all = {
    template: first!.bytes,
    activities: activities!.bytes,
    articles: articles!.bytes,
    next: next.value.file.bytes,
    // Every output is in it, and stays in it.
    locked,
    // The reader is strict indeed: it sees one element out of its place.
    broken: misplaced(next.value.file.bytes),
  };
  const paths = Object.entries(all).map(([name, bytes]) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  const faults = execFileSync(process.execPath, [join(__dirname, "strictly.mjs"), ...paths], { encoding: "utf8" });
  const faulty = (JSON.parse(faults) as { readonly file: string }[]).map(({ file }) => basename(file));
  expect([...new Set(faulty)]).toEqual(["broken.xlsx"]);
});

it("written again from the same input, the file is the same, part by part, but for its time stamps", async () => {
  expect(partsOf(await outputsAt(LATER), LATER)).toEqual(partsOf(outputs, NOON));
});

const sheetsOf = (bytes: Uint8Array): string[] => readWorkbookFile(bytes).sheets.map(({ name }) => name);

function misplaced(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = "xl/worksheets/sheet1.xml";
  return zipSync({ ...parts, [sheet]: strToU8(strFromU8(parts[sheet]!).replace("<sheetData>", "<mergeCells/><sheetData>")) });
}

/** The parts of a file as text, in which a time reads “now” in each of its spellings, and the identifiers that Excel draws for custom XML parts are left out. */
function partsOf(bytes: Uint8Array, now: string): Record<string, string> {
  const [date = "", time = ""] = now.split("T");
  const spellings = [now, `${date} ${time}`, `${date} ${time.slice(0, 5)}`];
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      spellings.reduce((text, spelled) => text.replaceAll(spelled, "now"), strFromU8(part)).replace(/ds:itemID="[^"]*"/, ""),
    ]),
  );
}
