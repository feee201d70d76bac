import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeXlsx } from "../../src/xlsx/decode";
import { encodeXlsx } from "../../src/xlsx/encode";
import { kaopingHere } from "../cli/kaopingHere";
import { writeSample } from "../cli/writeSample";
import { readTables, recalculateAll, type Row } from "./office";

jest.setTimeout(300_000);

interface Result {
  readonly members: readonly {
    readonly id: string;
    readonly total: string | null;
    readonly rank: number | null;
    readonly eligibility: keyof typeof WORDS;
    readonly departments: readonly { readonly code: string; readonly score: string | null }[];
  }[];
  readonly groups: readonly { readonly name: string; readonly score: string | null; readonly rank: number | null }[];
}

const WORDS = {
  eligible: "具备",
  ineligible: "不具备",
  review: "待党总支研究",
  unranked: "不参加排名",
  notParticipating: "不参评",
} as const;

const DEPARTMENTS = { JW: "教务", JY: "教研", DY: "德育", TD: "团队", GH: "工会", AB: "安保", ZW: "总务", BG: "办公室" } as const;

const SAMPLE = join(__dirname, "..", "..", "examples", "sample.xlsx");
let folder = "";
/** What the engine computed of the whole sample, and of a small book before and after one score changed. */
let sample: Result;
let before: Result;
let anew: Result;
/** What LibreOffice computes from the saved formulas, by one run of it: of the whole sample, and of the changed book. */
let ofSample: Record<string, readonly Row[]>;
let ofChanged: Record<string, readonly Row[]>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaoping-"));
  writeFileSync(join(folder, "sample.xlsx"), new Uint8Array(readFileSync(SAMPLE)));
  sample = await compute("sample.xlsx", "done.xlsx");
  await writeSample(folder, "small.xlsx");
  before = await compute("small.xlsx", "small-done.xlsx");
  await changeScore("small-done.xlsx", "changed.xlsx", { sheet: "评分-德育", id: lastEligible(before), heading: "师德", value: 1 });
  anew = await compute("changed.xlsx");
  [ofSample, ofChanged] = recalculateAll(folder, ["done.xlsx", "changed.xlsx"]).map(readTables) as [typeof ofSample, typeof ofChanged];
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The id of who comes last of those that are eligible. */
function lastEligible({ members }: Result): string {
  const [last] = members.filter(({ eligibility }) => eligibility === "eligible").sort((a, b) => (b.rank ?? 0) - (a.rank ?? 0));
  if (!last) throw new Error("nobody is eligible");
  return last.id;
}

async function compute(from: string, to?: string): Promise<Result> {
  const { code, out, err } = await kaopingHere(folder, "compute", from, ...(to === undefined ? [] : ["-o", to]), "--json");
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out) as Result;
}

/** A number as it is shown, two digits; anything else is no number. */
const shown = (cell: string | number | boolean | undefined): string | null =>
  typeof cell === "number" ? roundedUp(cell).toFixed(2) : null;
/** Halves arrive as binary fractions a little below: the ninth digit decides, as in the written formulas. */
const roundedUp = (value: number): number => Math.round(Number((value * 100).toPrecision(12))) / 100;
const rankOf = (cell: string | number | boolean | undefined): number | null => (typeof cell === "number" ? cell : null);

/** Both sides in one form, by id and by group. */
function ofResult({ members, groups }: Result) {
  return {
    members: Object.fromEntries(
      members.map(({ id, total, rank, eligibility, departments }) => [
        id,
        { total, rank, word: WORDS[eligibility], scores: departments.map(({ score }) => score) },
      ]),
    ),
    groups: Object.fromEntries(groups.map(({ name, score, rank }) => [name, { score, rank }])),
  };
}

function ofSheets(tables: Record<string, readonly Row[]>) {
  const scores = (row: Row): (string | null)[] => Object.values(DEPARTMENTS).map((name) => shown(row[name]));
  return {
    members: Object.fromEntries(
      (tables["Summary"] ?? []).map((row) => [
        row["工号"],
        { total: shown(row["加权总分"]), rank: rankOf(row["名次"]), word: row["评优资格"], scores: scores(row) },
      ]),
    ),
    groups: Object.fromEntries(
      (tables["GroupRanking"] ?? []).map((row) => [row["党小组"], { score: shown(row["考核得分"]), rank: rankOf(row["名次"]) }]),
    ),
  };
}

it("[T4] [T5] [R2] [E1] [G1] LibreOffice computes from the saved formulas what the engine computed", () => {
  expect(sample.members).toHaveLength(96);
  expect(ofSheets(ofSample)).toEqual(ofResult(sample));
});

it("[T5] [R2] [E1] with one score changed in the saved file LibreOffice gives what compute gives for the changed book", () => {
  const after = ofSheets(ofChanged);
  expect(after).toEqual(ofResult(anew));
  expect(after).not.toEqual(ofResult(before));
  expect(after.members[lastEligible(before)]?.word).toBe("不具备");
});

/** Types one number over another, in the file alone: no formula is computed on the way. */
async function changeScore(from: string, to: string, change: { sheet: string; id: string; heading: string; value: number }): Promise<void> {
  const workbook = await decodeXlsx(new Uint8Array(readFileSync(join(folder, from))));
  const sheet = Object.values(workbook.univer.sheets).find(({ name }) => name === change.sheet);
  const rows = Object.values((sheet?.cellData ?? {}) as Record<number, Record<number, { v?: unknown }>>);
  const header = rows.find((row) => Object.values(row ?? {}).some((cell) => cell?.v === "工号"));
  const columnOf = (heading: string): number => Number(Object.entries(header ?? {}).find(([, cell]) => cell?.v === heading)?.[0]);
  const row = rows.find((one) => one?.[columnOf("工号")]?.v === change.id);
  const cell = row?.[columnOf(change.heading)];
  expect(typeof cell?.v).toBe("number");
  if (cell) cell.v = change.value;
  writeFileSync(join(folder, to), await encodeXlsx(workbook));
}
