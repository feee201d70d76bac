import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kaopingHere, type Ended } from "./kaopingHere";
import { writeSample } from "./writeSample";

jest.setTimeout(300_000);

let folder = "";
const kaoping = (...args: string[]): Promise<Ended> => kaopingHere(folder, ...args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaoping-"));
  await writeSample(folder, "now.xlsx");
  await writeSample(folder, "before.xlsx", { quarter: 2 });
});
afterAll(() => rmSync(folder, { recursive: true }));

it("[Q2] [Q4] kaoping quality writes the sheet beside last quarter's book, with exact figures as JSON", async () => {
  const { code, out, err } = await kaoping("quality", "now.xlsx", "-o", "done.xlsx", "--previous", "before.xlsx", "--json");
  expect([code, err]).toEqual([0, ""]);
  const result = JSON.parse(out) as {
    period: object;
    previous: object;
    departments: { code: string; weight: string; effective: string | null; repeats: object }[];
  };
  expect([result.period, result.previous]).toEqual([
    { year: 2026, quarter: 3 },
    { year: 2026, quarter: 2 },
  ]);
  // The sample draws the same scores in every quarter.
  expect(result.departments[0]).toMatchObject({ code: "JW", weight: "25.00", repeats: { state: "known", reached: true } });
  const shares = result.departments.map(({ effective }) => (effective ?? "0/1").split("/").map(Number));
  expect(shares.reduce((sum, [n = 0, d = 1]) => sum + n / d, 0)).toBeCloseTo(1, 9);
});

it("[Q2] says what is wrong with a book that is not last quarter's, in a sentence", async () => {
  const { code, err } = await kaoping("quality", "now.xlsx", "-o", "other.xlsx", "--previous", "now.xlsx");
  expect(code).toBe(1);
  expect(err).toBe("“now.xlsx”：所选的是2026年第三季度的考评簿，应选上季（2026年第二季度）的。\n");
});
