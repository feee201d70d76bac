import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ended } from "../cli/kaoping";
import { kaopingHere } from "../cli/kaopingHere";

jest.setTimeout(300_000);

const EXAMPLES = join(__dirname, "..", "..", "examples");
const json = (text: string): unknown => JSON.parse(text);
const example = (name: string): unknown => json(readFileSync(join(EXAMPLES, name), "utf8"));

let folder = "";
/** The one computation of the whole sample. */
let computed: Ended;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaoping-"));
  computed = await kaopingHere(EXAMPLES, "compute", "sample.xlsx", "--json");
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Issue {
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}
interface Result {
  readonly members: readonly Record<string, unknown>[];
  readonly issues: readonly Issue[];
}
interface Expected {
  readonly n: number;
  readonly places: number;
  readonly cutoff: string;
  readonly members: readonly {
    readonly total: string | null;
    readonly tie: boolean;
    readonly eligibility: string;
    readonly basis: string;
  }[];
  readonly groups: readonly { readonly rank: number | null; readonly recommended: string }[];
}

const place = ({ rule, severity, sheet, cell }: Issue): string => [rule, severity, sheet ?? "", cell ?? ""].join(" ");

it("[T5] [R2] [E3] [G4] the sample's results are the independently expected ones to the last digit", () => {
  expect(computed.code).toBe(0);
  const { issues, members, ...rest } = json(computed.out) as Result;
  const withoutReasons = members.map((member) => Object.fromEntries(Object.entries(member).filter(([key]) => key !== "reason")));
  expect({ ...rest, members: withoutReasons }).toEqual(example("sample.expected.json"));
  // Two bonuses above their caps, planted and confirmed.
  expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["V14", "W"],
    ["V14", "W"],
  ]);
});

it("the expected results were worked out of the sample as it lies here", () => {
  const fresh = execFileSync(process.execPath, [join(EXAMPLES, "expected.mjs"), join(EXAMPLES, "sample.xlsx")], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  expect(json(fresh)).toEqual(example("sample.expected.json"));
});

it("[E1] [E2] [E3] [R1] the sample holds one of each case: a tie on the line, a veto, a probationary member, a non-participant, …", () => {
  const { n, places, cutoff, members, groups } = example("sample.expected.json") as Expected;
  expect(members).toHaveLength(96);
  expect(groups).toHaveLength(12);
  expect(places).toBe(Math.ceil(n / 2));
  const onTheLine = members.filter(({ total, tie }) => total === cutoff && tie);
  expect(onTheLine.length).toBeGreaterThan(1);
  for (const basis of ["upperHalf", "bottomHalf", "veto", "probationary", "notParticipating"]) {
    expect([basis, members.some((member) => member.basis === basis)]).toEqual([basis, true]);
  }
  expect(groups.some(({ rank }) => rank === null)).toBe(true);
  expect(groups.filter(({ recommended }) => recommended === "centre" || recommended === "school")).not.toEqual([]);
});

it("[V01] [V09] [V20] validate lists every planted fault at its cell and nothing else", async () => {
  const { code, out } = await kaopingHere(EXAMPLES, "validate", "sample-faults.xlsx", "--json");
  expect(code).toBe(2);
  const found = (json(out) as Result).issues;
  const planted = example("sample-faults.json") as Issue[];
  const confirmed = (json(computed.out) as Result).issues.map(place);
  expect(
    found
      .map(place)
      .filter((one) => !confirmed.includes(one))
      .sort(),
  ).toEqual(planted.map(place).sort());
});

it("[V05] [V09] [V18] [V20] [V21] fix mends what is safe, and what is left are faults for people", async () => {
  const { code, out } = await kaopingHere(EXAMPLES, "fix", "sample-faults.xlsx", "-o", join(folder, "fixed.xlsx"));
  expect(code).toBe(0);
  const planted = example("sample-faults.json") as (Issue & { readonly mend: { readonly kind: string } })[];
  expect(out).toContain(`已修复 ${planted.filter(({ mend }) => mend.kind === "fix").length} 处`);
  const { issues } = json((await kaopingHere(folder, "validate", "fixed.xlsx", "--json")).out) as Result;
  const open = planted.filter(({ mend, severity }) => mend.kind !== "fix" && severity !== "I").map(place);
  expect(
    issues
      .filter(({ severity }) => severity === "E")
      .map(place)
      .sort(),
  ).toEqual(open.sort());
});

it("[T1] while a required score is missing nothing official is computed or written", async () => {
  const refused = await kaopingHere(EXAMPLES, "compute", "sample-faults.xlsx", "-o", join(folder, "never.xlsx"), "--json");
  expect([refused.code, (json(refused.out) as Result).members]).toEqual([2, []]);
});
