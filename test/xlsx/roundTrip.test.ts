import { decodeXlsx } from "../../src/xlsx/decode";
import { encodeXlsx } from "../../src/xlsx/encode";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { EVERYTHING } from "./everything";

/** Resources as data, so that a difference shows where it is. */
function readable(workbook: FileWorkbook) {
  const resources = workbook.univer.resources?.map(({ name, data }) => [name, JSON.parse(data) as unknown]);
  return { ...workbook, univer: { ...workbook.univer, resources } };
}

describe("round trip", () => {
  it("every fact of the workbook that holds one of each comes back as it was", async () => {
    const back = await decodeXlsx(await encodeXlsx(EVERYTHING));
    expect(readable(back)).toEqual(readable(EVERYTHING));
  });

  it("the same workbook gives the same bytes, and again after a round trip", async () => {
    const first = await encodeXlsx(EVERYTHING);
    expect(await encodeXlsx(EVERYTHING)).toEqual(first);
    expect(await encodeXlsx(await decodeXlsx(first))).toEqual(first);
  });
});
