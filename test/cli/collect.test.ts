import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { bookBytes, unfilledBook } from "../commands/bookFile";
import { fullMarks, JW_MARKS } from "../commands/filledTemplate";
import { kaopingHere, type Ended } from "./kaopingHere";

jest.setTimeout(600_000);

let folder = "";
const kaoping = (...args: string[]): Promise<Ended> => kaopingHere(folder, ...args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaoping-collect-"));
  writeFileSync(join(folder, "book.xlsx"), await bookBytes(unfilledBook(6)));
});
afterAll(() => rmSync(folder, { recursive: true }));

it("hands a department's file out, takes it back in beside a broken one, and says who still owes what", async () => {
  const made = await kaoping("templates", "book.xlsx", "-o", "out", "--department", "JW");
  expect([made.code, made.out]).toEqual([0, "out/评分表-教务-2026年第三季度.xlsx\n评分表 1 份，已写入“out”。\n"]);
  const again = await kaoping("templates", "book.xlsx", "-o", "out", "--department", "JW");
  expect([again.code, again.err]).toEqual([
    1,
    "“out/评分表-教务-2026年第三季度.xlsx”已经存在，可能已有人填写，没有写入任何文件。请换一个文件夹，或加上 --force。\n",
  ]);

  mkdirSync(join(folder, "back"));
  const [name] = readdirSync(join(folder, "out")) as [string];
  writeFileSync(join(folder, "back", name), await fullMarks(new Uint8Array(readFileSync(join(folder, "out", name))), JW_MARKS));
  writeFileSync(join(folder, "back", "坏.xlsx"), "nothing of a workbook");
  const taken = await kaoping("collect", "book.xlsx", join("back", name), "back/坏.xlsx", "-o", "taken.xlsx", "--json");
  expect([taken.code, taken.err]).toEqual([0, "已收 1 个文件，另有 1 个没有收（见上），写出 taken.xlsx。\n"]);
  const report = JSON.parse(taken.out) as { taken: boolean; files: { file: string; state: string; of: string | null }[] };
  expect(report.files.map(({ file, state, of }) => [file, state, of])).toEqual([
    [name, "new", "JW"],
    ["坏.xlsx", "refused", null],
  ]);
  const sheet = readWorkbookFile(new Uint8Array(readFileSync(join(folder, "taken.xlsx")))).sheets.find((one) => one.name === "评分-教务");
  expect(sheet?.values[5]?.slice(4, 10)).toEqual([15, 20, 10, 5, 15, 25]);

  const board = await kaoping("board", "taken.xlsx");
  expect(board.out.split("\n").slice(0, 2)).toEqual([
    "已收 1/8 个部门",
    expect.stringMatching(/^教务（JW） {2}已收（.*评分表-教务-2026年第三季度\.xlsx）/),
  ]);
  const nothing = await kaoping("collect", "book.xlsx", "back/坏.xlsx", "-o", "none.xlsx");
  expect([nothing.code, nothing.err]).toEqual([2, "1 个文件都没有收，没有写出任何文件。\n"]);
  expect(readdirSync(folder)).not.toContain("none.xlsx");
});
