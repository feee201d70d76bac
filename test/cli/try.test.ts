import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kaopingHere, type Ended } from "./kaopingHere";
import { writeSample } from "./writeSample";

jest.setTimeout(300_000);

let folder = "";
/** What computing the book gives. */
let computed: Computed;
const kaoping = (...args: string[]): Promise<Ended> => kaopingHere(folder, ...args);
const bytes = (): Uint8Array => new Uint8Array(readFileSync(join(folder, "small.xlsx")));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaoping-"));
  await writeSample(folder, "small.xlsx", { members: 6 });
  computed = JSON.parse((await kaoping("compute", "small.xlsx", "--json")).out) as Computed;
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Side {
  readonly total: string | null;
  readonly rank: number | null;
}
interface Tried {
  readonly before: { readonly n: number };
  readonly after: { readonly n: number };
  readonly counts: { readonly crosses: number };
  readonly movements: readonly { readonly id: string; readonly crosses: boolean; readonly before: Side; readonly after: Side }[];
}
interface Computed {
  readonly members: readonly ({ readonly id: string; readonly eligibility: string } & Side)[];
}

it("[B2] [E1] a try sets out from what computing the book gives, and no file is touched", async () => {
  const before = bytes();
  const tried = await kaoping("try", "small.xlsx", "--weight", "JW=5", "--weight", "DY=40", "--set", "并列处理=从严", "--json");
  expect([tried.code, tried.err]).toEqual([0, ""]);
  const { movements, counts } = JSON.parse(tried.out) as Tried;
  expect(movements.length).toBeGreaterThan(0);
  expect(counts.crosses).toBe(movements.filter(({ crosses }) => crosses).length);
  for (const { id, before: was } of movements) {
    const { total, rank } = computed.members.find((member) => member.id === id) ?? {};
    expect([id, was.total, was.rank]).toEqual([id, total, rank]);
  }
  expect(bytes()).toEqual(before);
  expect(readdirSync(folder)).toEqual(["small.xlsx"]);
});

it("[T1] a score by staff id, department and indicator, in words for a reader", async () => {
  const last = [...computed.members].sort((a, b) => (b.rank ?? 0) - (a.rank ?? 0))[0];
  const { code, out, err } = await kaoping("try", "small.xlsx", "--score", `${last?.id}/GH/活动、提案、帮扶=0`);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^2026 年第 3 季度：只是试算，没有写入任何文件。\n参加排名 (\d+) → \1 人/);
  expect(out).toMatch(/\n\d+ 人名次变动，/);
});

it("[B2] a supposition that cannot be made ends with 1 and says why", async () => {
  const { code, out, err } = await kaoping("try", "small.xlsx", "--weight", "JW=24");
  expect([code, out, err]).toEqual([1, "", "各部门权重合计 99，还差 1。\n"]);
});
