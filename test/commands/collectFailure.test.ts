import { collectSheets } from "../../src/commands/collectSheets";
import { openInNode } from "../../src/host/node";
import { decodeXlsx } from "../../src/xlsx/decode";
import { encodeXlsx } from "../../src/xlsx/encode";
import { contextOf } from "../workbook/openEmpty";
import { bookBytes, bookSnapshot, unfilledBook } from "./bookFile";
import { fullMarks, JW_MARKS, templates } from "./filledTemplate";

jest.setTimeout(600_000);

// At three quarters of the request that writes, the new row is there: the blank row above the lines to sign has become the table's.
it.each([0, 0.5, 0.75])(
  "a failure at any request (this part of it done: %d) leaves cells, new rows and receipts as they were",
  async (done) => {
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
    const files = [{ name: "a.xlsx", bytes: await fullMarks(issued!.bytes, JW_MARKS) }];
    const book = await decodeXlsx(await bookBytes(planned));
    let failures = 0;
    for (let at = 0; ; at++) {
      const excel = await openInNode(book);
      const before = await encodeXlsx(await excel.save());
      let struck = false;
      excel.host.failRequest = (index, body) => {
        if (index !== at) return null;
        struck = true;
        return { code: "GeneralException", afterActions: Math.floor((body.Actions?.length ?? 0) * done) };
      };
      excel.host.counters.reset();
      const outcome = await collectSheets(contextOf(excel), { files, take: true });
      excel.host.failRequest = null;
      const after = await encodeXlsx(await excel.save());
      excel.close();
      if (!struck) {
        expect(outcome).toMatchObject({ ok: true, value: { taken: true } });
        break;
      }
      // The library's own clean-up request failed: the work was done.
      if (outcome.ok) continue;
      failures++;
      expect({ at, same: Buffer.from(after).equals(before) }).toEqual({ at, same: true });
    }
    expect(failures).toBeGreaterThan(3);
  },
);
