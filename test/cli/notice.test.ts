import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kaopingHere, type Ended } from "./kaopingHere";
import { writeSample } from "./writeSample";

jest.setTimeout(300_000);

let folder = "";
const kaoping = (...args: string[]): Promise<Ended> => kaopingHere(folder, ...args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaoping-"));
  await writeSample(folder, "small.xlsx", { members: 6 });
});
afterAll(() => rmSync(folder, { recursive: true }));

it("[T1] notice refuses a book without official results, in a sentence, and writes nothing", async () => {
  const { code, err } = await kaoping("notice", "small.xlsx", "--from", "2026-10-12", "-o", "notice.xlsx");
  expect([code, err]).toEqual([2, "还没有正式结果，不能写出公示表。请先计算排名。\n"]);
  expect(readdirSync(folder)).toEqual(["small.xlsx"]);
});

it("[E4] notice writes 公示表 into a copy, says the period, and that holidays were not filled in", async () => {
  expect((await kaoping("compute", "small.xlsx", "-o", "computed.xlsx")).code).toBe(0);
  const { code, out, err } = await kaoping("notice", "computed.xlsx", "--from", "2026年10月12日", "-o", "notice.xlsx");
  expect([code, err]).toEqual([0, "未填写节假日，只按周末推算。\n"]);
  expect(out).toMatch(/^公示 \d+ 人，公示期 2026年10月12日至2026年10月16日（5个工作日）。\n已写出 notice.xlsx：公示表、节假日。\n$/);
});

it.each([
  [["notice", "small.xlsx", "--from", "国庆后", "-o", "a.xlsx"], "“国庆后”不是日期，请写成 2026-10-12 这样。\n"],
  [["compute", "small.xlsx", "--json", "--attach"], "变动说明写在输出文件里，--attach 和 --appeal 要与 -o 一起用。\n"],
])("[B1] asks for what is missing: %j", async (args, sentence) => {
  const { code, err } = await kaoping(...args);
  expect([code, err]).toEqual([1, sentence]);
});
