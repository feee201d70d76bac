import { readRosterFile } from "../../src/commands/rosterFile";

const TEXT = "工号\t姓名\n0801\t王芳\n";
const utf16 = (little: boolean, mark: boolean): Uint8Array => {
  const text = `${mark ? "\uFEFF" : ""}${TEXT}`;
  return Uint8Array.from([...text].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  })); // prettier-ignore
};
const read = async (name: string, bytes: Uint8Array): Promise<unknown> => {
  const file = await readRosterFile({ name, bytes });
  return file.kind === "sheets" ? file.sheets.map(({ values }) => values) : file.sentence;
};
const LIST = [[["工号", "姓名"], ["0801", "王芳"]]]; // prettier-ignore

it("reads UTF-8, GB18030 and UTF-16 (Excel's “Unicode 文本”), with its mark or without, big-endian too", async () => {
  const gbk = Uint8Array.from([0xb9, 0xa4, 0xba, 0xc5, 9, 0xd0, 0xd5, 0xc3, 0xfb, 10, 48, 56, 48, 49, 9, 0xcd, 0xf5, 0xb7, 0xbc, 10]);
  expect(await read("a.csv", new TextEncoder().encode(TEXT))).toEqual(LIST);
  expect(await read("a.txt", gbk)).toEqual(LIST);
  expect(await read("a.txt", utf16(true, true))).toEqual(LIST);
  expect(await read("a.txt", utf16(false, true))).toEqual(LIST);
  expect(await read("a.txt", utf16(true, false))).toEqual(LIST);
  expect(await read("a.txt", utf16(false, false))).toEqual(LIST);
});

it("what is no text under the name of one is said for what it is", async () => {
  expect(await read("a.csv", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]))).toBe(
    "这是旧版 .xls 文件，请在 Excel 或 WPS 中另存为 .xlsx 再打开。",
  );
  expect(await read("a.csv", new Uint8Array())).toBe("这个文件是空的（0 字节），请重新取得一份再打开。");
  expect(await read("a.csv", Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]))).toContain("不完整或已损坏");
});
