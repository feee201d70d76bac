import { collectSheets } from "../../src/commands/collectSheets";
import { decodeXlsx } from "../../src/xlsx/decode";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { strikeRequests } from "../workbook/strikes";
import { bookBytes, bookSnapshot, unfilledBook } from "./bookFile";
import { fullMarks, JW_MARKS, templates } from "./filledTemplate";

jest.setTimeout(600_000);

let book: FileWorkbook;
let files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
beforeAll(async () => {
  // One person is new: a row is added, and the lines to sign move down.
  const planned = unfilledBook(3, (one) => {
    const [department] = one.departments;
    const [sheet] = one.scoreSheets;
    return {
      ...one,
      settings: { ...one.settings, tieOrder: ["JW"] },
      departments: [{ ...department!, weight: 100 }],
      scoreSheets: [{ ...sheet!, rows: sheet!.rows.slice(1) }],
      history: [],
    };
  });
  const [issued] = await templates(await bookSnapshot(planned));
  files = [{ name: "a.xlsx", bytes: await fullMarks(issued!.bytes, JW_MARKS) }];
  book = await decodeXlsx(await bookBytes(planned));
});

// At three quarters of the request that writes, the new row is there: the blank row above the lines to sign has become the table's.
it.each([0, 0.5, 0.75])(
  "a failure at any request (this part of it done: %d) leaves cells, new rows and receipts as they were",
  async (done) => {
    const failures = await strikeRequests(book, (context) => collectSheets(context, { files, take: true }), { done });
    expect(failures).toBeGreaterThan(3);
  },
);
