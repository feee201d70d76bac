import { readFileSync } from "node:fs";
import { validateBook } from "../../src/core/validate";
import { decodeXlsx } from "../../src/xlsx/decode";
import { openInNode } from "../../src/host/node";
import { readBook } from "../../src/workbook/read";
import { BadFile } from "../../src/xlsx/badFile";
import { badFileText } from "../../src/xlsx/badFileText";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { encodeXlsx } from "../../src/xlsx/encode";
import { openSample } from "../commands/sampleFile";
import type { Hostile } from "./hostile";
import { HOSTILE } from "./hostile";

jest.setTimeout(180_000);

/** A small sample with every formula calculated. */
async function calculated(): Promise<Uint8Array> {
  const excel = await openSample();
  const bytes = await encodeXlsx(await excel.save());
  excel.close();
  return bytes;
}

it.each([
  ["a clean book", calculated],
  ["examples/sample-faults.xlsx", () => new Uint8Array(readFileSync("examples/sample-faults.xlsx"))],
])("a file reads as the workbook that is opened from it: %s", async (_, make) => {
  const bytes = await make();
  const excel = await openInNode(await decodeXlsx(bytes));
  const open = await readBook(excel.run);
  excel.close();
  const file = readWorkbookFile(bytes);
  const summary = ({ sheets, tables, identity }: typeof file) => ({
    sheets: sheets.map(({ name, hidden, protected: closed, merges, hiddenRows, hiddenColumns }) => ({
      name,
      hidden,
      closed,
      merges: [...merges].sort(),
      hiddenRows,
      hiddenColumns,
    })),
    tables: [...tables].sort((a, b) => (a.name < b.name ? -1 : 1)),
    identity,
  });
  expect(summary(file)).toEqual(summary(open));
  expect(file.sheets.map(({ name, top, left, values }) => ({ name, top, left, values }))).toEqual(
    open.sheets.map(({ name, top, left, values }) => ({ name, top, left, values })),
  );
  expect(validateBook(file).issues).toEqual(validateBook(open).issues);
});

const HARMLESS = new Set<Hostile>(["wholeGridValidation", "wholeGridFormat", "columnSpan"]);

it.each((Object.keys(HOSTILE) as Hostile[]).filter((name) => !HARMLESS.has(name)))("%s is refused with a sentence", (name) => {
  const read = (): unknown => readWorkbookFile(HOSTILE[name]());
  expect(read).toThrow(BadFile);
  try {
    read();
  } catch (error) {
    expect(badFileText(error as BadFile)).toMatch(/。$/);
  }
});

it.each([...HARMLESS])("%s costs nothing where only values are read", (name) => {
  expect(readWorkbookFile(HOSTILE[name]()).sheets).toHaveLength(1);
});
