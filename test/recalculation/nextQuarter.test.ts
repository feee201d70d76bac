/** The next quarter's book in LibreOffice: really opened, computed and saved by it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plannedQuarter } from "../../src/commands/plannedQuarter";
import { sampleBook } from "../../src/commands/sample/sampleBook";
import { nextQuarter } from "../../src/core/next/nextQuarter";
import { readBook } from "../../src/core/reading/reading";
import { bookBytes, bookSnapshot } from "../commands/bookFile";
import { recalculated } from "./office";

jest.setTimeout(300_000);

it("[B1] opens there with its people, its history and blank scores", async () => {
  const sample = sampleBook({ members: 6 });
  const next = nextQuarter(readBook(await bookSnapshot(sample)), []);
  const folder = mkdtempSync(join(tmpdir(), "kaoping-next-"));
  try {
    writeFileSync(join(folder, "q4.xlsx"), await bookBytes(plannedQuarter(next, "book-2", ["时间", "开始新的季度", "", "", "", ""])));
    const tables = recalculated(folder, "q4.xlsx");
    expect(tables["Roster"]?.map((row) => row["工号"])).toEqual(sample.roster.map(({ id }) => id));
    expect(tables["History"]).toHaveLength(sample.history.length);
    const settings = Object.fromEntries((tables["Settings"] ?? []).map((row) => [row["项目"], row["值"]]));
    expect([settings["年度"], settings["季度"]]).toEqual([2026, 4]);
    const scored = sample.roster.filter(({ participates }) => participates).map(({ id }) => id);
    expect(tables["Scores_JW"]?.map((row) => [row["工号"], row["备课教案"] ?? "", row["部门得分"] ?? ""])).toEqual(
      scored.map((id) => [id, "", ""]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
