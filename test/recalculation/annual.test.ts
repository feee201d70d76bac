import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ended } from "../cli/kaoping";
import { kaopingHere } from "../cli/kaopingHere";
import { writeSample } from "../cli/writeSample";
import { readTables, recalculateAll, type Row } from "./office";

jest.setTimeout(300_000);

const WORDS: Readonly<Record<string, string>> = {
  eligible: "具备",
  ineligible: "不具备",
  review: "待党总支研究",
  unranked: "不参加排名",
  notParticipating: "不参评",
};

const TIES = { 从宽: "lenient", 从严: "strict", 待研究: "review" } as const;

let folder = "";
const engine: Record<string, Ended> = {};
const office: Record<string, Record<string, readonly Row[]>> = {};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaoping-"));
  const words = Object.keys(TIES) as (keyof typeof TIES)[];
  await writeSample(folder, "q1.xlsx", { quarter: 1 });
  for (const word of words) {
    await writeSample(folder, `q3-${word}.xlsx`, { settings: { ties: TIES[word] } });
    await kaopingHere(folder, "record", `q3-${word}.xlsx`, "-o", `r-${word}.xlsx`);
    engine[word] = await kaopingHere(folder, "annual", `r-${word}.xlsx`, "q1.xlsx", "-o", `year-${word}.xlsx`, "--json");
  }
  const files = recalculateAll(
    folder,
    words.map((word) => `year-${word}.xlsx`),
  );
  for (const [index, word] of words.entries()) office[word] = readTables(files[index] ?? "");
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(Object.keys(TIES))("[E6] [R2] [E2] LibreOffice computes 年度汇总 as the engine does (并列处理 %s)", (ties) => {
  const { code, out } = engine[ties] as Ended;
  expect(code).toBe(0);
  const { members } = JSON.parse(out) as {
    members: { id: string; total: string | null; rank: number | null; eligibility: string; validQuarters: number }[];
  };
  const rows = office[ties]?.["Annual"] ?? [];
  const found = Object.fromEntries(
    rows.map((row) => [
      row["工号"],
      {
        total: typeof row["年度总分"] === "number" ? row["年度总分"].toFixed(2) : null,
        rank: typeof row["名次"] === "number" ? row["名次"] : null,
        word: row["评优资格"],
        valid: row["有效季度数"],
        stale: row["已过期"],
      },
    ]),
  );
  expect(found).toEqual(
    Object.fromEntries(
      members.map(({ id, total, rank, eligibility, validQuarters }) => [
        id,
        { total, rank, word: WORDS[eligibility], valid: validQuarters, stale: 0 },
      ]),
    ),
  );
});
