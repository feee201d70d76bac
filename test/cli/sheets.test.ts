import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { sampleBook } from "../../src/commands/sample/sampleBook";
import { bookBytes, unfilledBook } from "../commands/bookFile";
import { kaopingHere, type Ended } from "./kaopingHere";

jest.setTimeout(600_000);

let folder = "";
const kaoping = (...args: string[]): Promise<Ended> => kaopingHere(folder, ...args);
const partsOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(readFileSync(join(folder, name))))).map(([part, bytes]) => [part, strFromU8(bytes)]),
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaoping-sheets-"));
  writeFileSync(join(folder, "full.xlsx"), await bookBytes(sampleBook({ members: 6 })));
  const unfilled = unfilledBook(6);
  writeFileSync(
    join(folder, "lacking.xlsx"),
    await bookBytes({ ...unfilled, scoreSheets: unfilled.scoreSheets.filter(({ department }) => department !== "JW") }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

it("[V28] confirm records who confirmed a department's sheet, and refuses one that has not come", async () => {
  const done = await kaoping("confirm", "full.xlsx", "--department", "JW", "--by", "周敏", "-o", "confirmed.xlsx");
  expect([done.code, done.out]).toEqual([0, "教务评分表已由周敏确认，写出 confirmed.xlsx。\n"]);
  const { identity } = readWorkbookFile(new Uint8Array(readFileSync(join(folder, "confirmed.xlsx"))));
  expect(identity?.receipts).toMatchObject([{ kind: "scores", of: "JW", confirmed: { by: "周敏" } }]);

  const early = await kaoping("confirm", "lacking.xlsx", "--department", "DY", "--by", "周敏", "-o", "x.xlsx");
  expect([early.code, early.err]).toEqual([2, "德育评分表还没有收到，没有确认，也没有写出文件。\n"]);
  const nameless = await kaoping("confirm", "full.xlsx", "--department", "JW", "-o", "x.xlsx");
  expect([nameless.code, nameless.err]).toEqual([1, "确认评分表要写明确认人：--by 姓名。\n"]);
});

it("[V01] sheets makes the score sheets that a book lacks", async () => {
  const made = await kaoping("sheets", "lacking.xlsx", "-o", "made.xlsx");
  expect([made.code, made.out]).toEqual([0, "已补建 评分-教务，写出 made.xlsx。\n"]);
  expect(readWorkbookFile(new Uint8Array(readFileSync(join(folder, "made.xlsx")))).tables.map(({ name }) => name)).toContain("Scores_JW");
});

it("[V] mark points issues out in a copy, and --off gives the file as it was, part by part", async () => {
  // As kaoping itself saves it: what is compared was written by one hand.
  await kaoping("mark", "lacking.xlsx", "--off", "-o", "plain.xlsx");
  const marked = await kaoping("mark", "plain.xlsx", "-o", "marked.xlsx");
  expect([marked.code, marked.out]).toEqual([0, expect.stringMatching(/^\d+ 张工作表里标出 \d+ 个单元格.*。已写出 marked\.xlsx。\n$/)]);
  expect(Object.values(partsOf("marked.xlsx")).some((part) => part.includes("kaoping:E"))).toBe(true);
  const off = await kaoping("mark", "marked.xlsx", "--off", "-o", "off.xlsx");
  expect([off.code, off.out]).toEqual([0, expect.stringMatching(/^\d+ 张工作表的标记已取消。已写出 off\.xlsx。\n$/)]);
  expect(partsOf("off.xlsx")).toEqual(partsOf("plain.xlsx"));
});
