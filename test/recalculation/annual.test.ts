import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kaopingIn } from "../cli/kaoping";
import { recalculated } from "./office";

jest.setTimeout(300_000);

const WORDS: Readonly<Record<string, string>> = {
  eligible: "具备",
  ineligible: "不具备",
  review: "待党总支研究",
  unranked: "不参加排名",
  notParticipating: "不参评",
};

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "kaoping-"))));
afterAll(() => rmSync(folder, { recursive: true }));

it.each(["从宽", "从严", "待研究"])("[E6] [R2] [E2] LibreOffice computes 年度汇总 as the engine does (并列处理 %s)", async (ties) => {
  const kaoping = (...args: string[]) => kaopingIn(folder, ...args);
  const sample = ["--sample", "--members", "12", "--force"];
  await kaoping("new", "q1.xlsx", ...sample, "--set", "季度=1");
  await kaoping("new", "q3.xlsx", ...sample, "--set", `并列处理=${ties}`);
  await kaoping("record", "q3.xlsx", "-o", "r.xlsx");
  const { code, out } = await kaoping("annual", "r.xlsx", "q1.xlsx", "-o", "year.xlsx", "--json");
  expect(code).toBe(0);
  const { members } = JSON.parse(out) as {
    members: { id: string; total: string | null; rank: number | null; eligibility: string; validQuarters: number }[];
  };
  const rows = recalculated(folder, "year.xlsx")["Annual"] ?? [];
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
