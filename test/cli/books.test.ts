import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kaopingIn, type Ended } from "./kaoping";
import { kaopingHere } from "./kaopingHere";
import { writeSample } from "./writeSample";

jest.setTimeout(300_000);

const ROOT = join(__dirname, "..", "..");
let folder = "";
const kaoping = (...args: string[]): Promise<Ended> => kaopingHere(folder, ...args);
/** The bin, as a person runs it. */
const bin = (...args: string[]): Promise<Ended> => kaopingIn(folder, ...args);
const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaoping-"));
  // Twelve people: everything that a sample holds but its size, in a few seconds.
  expect((await bin("new", "small.xlsx", "--sample", "--members", "12", "--set", "并列处理=从严", "--set", "季度=2")).err).toBe("");
  const worked = execFileSync(process.execPath, [join(ROOT, "examples", "expected.mjs"), join(folder, "small.xlsx")], { encoding: "utf8" });
  expected = JSON.parse(worked) as object;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The independent expected results of the clean book (examples/expected.mjs uses nothing of src). */
let expected: object;

interface Result {
  readonly period: object;
  readonly members: readonly ({ readonly reason: string; readonly name: string; readonly total: string | null } & Record<
    string,
    unknown
  >)[];
  readonly issues: readonly Record<string, unknown>[];
}

/** Without the sentences and the issues, which the expected results do not hold. */
function comparable(result: Result): object {
  const members = result.members.map((member) => Object.fromEntries(Object.entries(member).filter(([key]) => key !== "reason")));
  return { ...Object.fromEntries(Object.entries(result).filter(([key]) => key !== "issues")), members };
}

it("[T5] [R2] [E2] [G1] compute gives the independently expected results to the last digit, and one sentence for everyone", async () => {
  const { code, out, err } = await bin("compute", "small.xlsx", "-o", "done.xlsx", "--json");
  expect([code, err]).toEqual([0, ""]);
  const result = JSON.parse(out) as Result;
  expect(Object.keys(result)).toEqual(["period", "kind", "n", "places", "cutoff", "members", "groups", "issues"]);
  expect(result.period).toEqual({ year: 2026, quarter: 2 });
  expect(comparable(result)).toEqual(expected);
  for (const { name, total, reason } of result.members) {
    expect(reason.startsWith(name) && reason.endsWith("。")).toBe(true);
    if (total !== null) expect(reason).toContain(total);
  }
});

it("[R4] computing the computed book gives the same, and so does --json without a file", async () => {
  const again = await kaoping("compute", "done.xlsx", "-o", "again.xlsx", "--json");
  const alone = await kaoping("compute", "small.xlsx", "--json");
  expect(again.code).toBe(0);
  expect(comparable(JSON.parse(again.out) as Result)).toEqual(expected);
  expect(comparable(JSON.parse(alone.out) as Result)).toEqual(expected);
});

it("validate reads a clean book, says so, and leaves the file as it was", async () => {
  const before = bytes("small.xlsx");
  const { code, out, err } = await kaoping("validate", "small.xlsx");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/0 个错误，0 个待确认的提醒，\d+ 条提示；可自动修复 \d+ 处。\n$/);
  expect(bytes("small.xlsx")).toEqual(before);
});

it("[V24] a book with blocking issues ends with 2, lists them, and writes nothing", async () => {
  await writeSample(folder, "blocked.xlsx", { members: 6, settings: { tieOrder: ["JW", "没有"] } });
  const validated = await bin("validate", "blocked.xlsx", "--json");
  expect([validated.code, validated.err]).toEqual([2, ""]);
  const { issues, members, period } = JSON.parse(validated.out) as Result;
  expect([members, period]).toEqual([[], { year: 2026, quarter: 3 }]);
  const [issue] = issues;
  const keys = ["rule", "severity", "department", "sheet", "cell", "member", "found", "expected", "fix", "confirmed"];
  expect(Object.keys(issue ?? {})).toEqual(keys);
  expect(issue).toMatchObject({ rule: "V24", severity: "E", sheet: "设置", cell: expect.stringMatching(/^B\d+$/) as string });

  const computed = await kaoping("compute", "blocked.xlsx", "-o", "never.xlsx");
  expect(computed.code).toBe(2);
  expect(computed.out).toContain(`V24  设置!${String(issue?.cell)}`);
  expect(computed.err).toMatch(/^还有 \d+ 个问题没有处理，没有写出任何文件。\n/);
  expect(readdirSync(folder)).not.toContain("never.xlsx");
});

it("a file that is no workbook, is cut short, or holds no book ends with 1 and one sentence within seconds", async () => {
  writeFileSync(join(folder, "text.xlsx"), "你好");
  writeFileSync(join(folder, "cut.xlsx"), bytes("small.xlsx").subarray(0, 20_000));
  const started = Date.now();
  for (const [name, words] of [
    ["text.xlsx", "这不是 Excel 工作簿"],
    ["cut.xlsx", "不完整或已损坏"],
  ] as const) {
    const { code, out, err } = await bin("compute", name, "-o", "never.xlsx", "--json");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  }
  expect(Date.now() - started).toBeLessThan(60_000);
  expect(readdirSync(folder).filter((name) => name.startsWith(".") || name === "never.xlsx")).toEqual([]);
});
