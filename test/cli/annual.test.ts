import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { kaopingHere, type Ended } from "./kaopingHere";
import { writeSample } from "./writeSample";

jest.setTimeout(600_000);

let folder = "";
const kaoping = (...args: string[]): Promise<Ended> => kaopingHere(folder, ...args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaoping-"));
  await writeSample(folder, "q1.xlsx", { members: 6, quarter: 1 });
  await writeSample(folder, "q3.xlsx", { members: 6 });
});
afterAll(() => rmSync(folder, { recursive: true }));

it("[E6] record and annual: two files' quarters and the book's own make a year, the same as JSON and as a sheet", async () => {
  const recorded = await kaoping("record", "q3.xlsx", "-o", "q3r.xlsx");
  expect([recorded.code, recorded.out]).toEqual([0, "2026年第三季度的正式结果已记入历史，6 人。已写出 q3r.xlsx。\n"]);

  const json = await kaoping("annual", "q3r.xlsx", "q1.xlsx", "--json", "-o", "year.xlsx");
  expect(json.code).toBe(0);
  expect(json.err).toContain("2026年第一季度（本季正式结果）：新增 6 行，取用即记入历史并锁定\n");
  expect(json.err).toMatch(/已取用 \d+ 行，记入历史；取自正式结果的季度以此刻为锁定时间。\n$/);
  const year = JSON.parse(json.out) as {
    year: number;
    n: number;
    places: number;
    members: {
      id: string;
      total: string | null;
      validQuarters: number;
      quarters: { state: string; total: string | null }[];
      reason: string;
    }[];
  };
  expect(year.year).toBe(2026);
  expect(year.places).toBe(Math.ceil(year.n / 2));
  for (const { total, quarters, validQuarters } of year.members) {
    const totals = quarters.flatMap((one) => (one.state === "valid" ? [Math.round(Number(one.total) * 100)] : []));
    expect(validQuarters).toBe(totals.length);
    const sum = totals.reduce((all, one) => all + one, 0);
    if (total !== null) expect(Math.round(Number(total) * 100)).toBe(Math.floor((2 * sum + totals.length) / (2 * totals.length)));
  }
  const file = readWorkbookFile(new Uint8Array(readFileSync(join(folder, "year.xlsx"))));
  expect(file.tables.map(({ name }) => name)).toContain("Annual");
  expect(file.sheets.find(({ name }) => name === "年度汇总")?.values[0]?.[0]).toBe("2026年度党员教育教学积分评优汇总表");
});

it("[E6] another school's file is refused in a sentence, and nothing of it is taken, unless --other-unit accepts it", async () => {
  await writeSample(folder, "other.xlsx", { members: 6, quarter: 1, settings: { unitName: "另一所学校" } });
  const refused = await kaoping("annual", "q3.xlsx", "other.xlsx", "-o", "o.xlsx");
  expect([refused.code, refused.out, refused.err]).toEqual([
    1,
    "other.xlsx：单位名称是“另一所学校”，与本簿不同，没有取用\n",
    "“other.xlsx”是别的单位的考评簿，没有写出任何文件。确要取用时，请加 --other-unit。\n",
  ]);
  expect(readdirSync(folder)).not.toContain("o.xlsx");
  const accepted = await kaoping("annual", "q3.xlsx", "other.xlsx", "--other-unit", "-o", "o.xlsx");
  expect([accepted.code, accepted.err]).toEqual([0, ""]);
  expect(accepted.out).toContain("other.xlsx：另一所学校（与本簿的单位名称不同），2026年第一季度\n");
});

it("refuses in sentences, and writes nothing then", async () => {
  writeFileSync(join(folder, "junk.xlsx"), "nothing of a workbook");
  const before = readdirSync(folder).sort();
  const junk = await kaoping("annual", "q3.xlsx", "junk.xlsx", "-o", "out.xlsx");
  expect([junk.code, junk.out, junk.err]).toEqual([
    1,
    "junk.xlsx：这不是 Excel 工作簿（.xlsx）文件，请确认选对了文件。\n",
    "“junk.xlsx”不能取用，没有写出任何文件。\n",
  ]);
  expect(await kaoping("record", "q3.xlsx")).toMatchObject({ code: 1, err: "请用 -o 给出输出文件名，例如 -o 已记入.xlsx。\n" });
  expect(readdirSync(folder).sort()).toEqual(before);
});
