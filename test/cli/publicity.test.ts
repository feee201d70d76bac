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
  await writeSample(folder, "small.xlsx");
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  readonly assessed: string | null;
  readonly authors: readonly { readonly name: string; readonly member: boolean; readonly points: string; readonly exact: string }[];
  readonly stories: readonly {
    readonly title: string;
    readonly level: string | null;
    readonly share: string;
    readonly rows: readonly { readonly state: string; readonly cell: string }[];
  }[];
  readonly issues: readonly unknown[];
}

it("[P1] [P2] publicity writes a copy with 宣传统计, and gives the same as data", async () => {
  const written = await kaoping("publicity", "small.xlsx", "-o", "out.xlsx");
  expect([written.code, written.err]).toEqual([0, ""]);
  expect(written.out).toContain("已写出 out.xlsx：宣传统计。");
  const { code, out } = await kaoping("publicity", "small.xlsx", "--json");
  const { assessed, authors, stories, issues } = JSON.parse(out) as Answer;
  expect([code, assessed, issues]).toEqual([0, "official", []]);
  // 1/3 of a story at 国家级; a story in three outlets at 市级, shared by two; six of the school's own, capped.
  expect(stories.find(({ title }) => title === "党建引领教研的三年")).toMatchObject({ level: "national", share: "5/3" });
  const shared = stories.find(({ title }) => title === "让每一块屏幕都安静下来");
  expect([shared?.level, shared?.share, shared?.rows.map(({ state }) => state)]).toEqual(["city", "1/1", ["lower", "lower", "counts"]]);
  expect(authors.filter(({ member }) => !member).map(({ name, points }) => [name, points])).toEqual([
    ["闻人澈", "2.00"],
    ["欧阳雪漫", "1.00"],
  ]);
  expect(readdirSync(folder).sort()).toEqual(["out.xlsx", "small.xlsx"]);
});

it("publicity asks for a file's name, or for data", async () => {
  const { code, err } = await kaoping("publicity", "small.xlsx");
  expect([code, err]).toEqual([1, "请用 -o 给出输出文件名，例如 -o 宣传统计.xlsx；只要结果时用 --json。\n"]);
});
