/** The whole rule book in a browser: where every point comes from, what would change, what a recomputation changes, publicity, quality, the year. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eventually } from "./harness/eventually";
import { goHome, nameOperator, told } from "./harness/pane";
import { ROOT } from "./harness/server";
import { startWorkbench, type Workbench } from "./harness/workbench";

jest.setTimeout(240_000);

let bench: Workbench;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "kaoping-year-"));
  bench = await startWorkbench();
  await bench.openSample(folder, 24);
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Staff id of whoever is the last above the line. */
let member = "";

const button = (name: string | RegExp) => bench.pane.getByRole("button", { name, exact: typeof name === "string" });
const openFromHome = async (screen: string): Promise<void> => {
  await bench.pane.locator(`[data-screen="${screen}"]`).click();
};
const settled = async (): Promise<void> => void (await bench.page.waitForTimeout(700));

/** The row of a member in a sheet whose column B or C is 工号. */
async function rowOf(sheet: string, column: number): Promise<number> {
  const rows = await bench.readRange(sheet, "A1:E110");
  return rows.findIndex((cells) => cells[column] === member) + 1;
}

it("[T6] [E4] tells of one person where every point comes from, and writes it as a page", async () => {
  await bench.pane.locator('[data-step="compute"]').click();
  await button("计算排名").click();
  await nameOperator(bench.pane, "张文书");
  await told(bench.pane, /排名已算好/);
  const inside = (await bench.readRange("季度汇总", "A1:Q40")).filter((cells) => cells.includes("具备"));
  member = String(inside.at(-1)?.find((cell) => /^\d{4}$/.test(String(cell))));
  await bench.pane.getByPlaceholder("查找姓名或工号").fill(member);
  await bench.pane.getByRole("list", { name: "排名表" }).getByRole("button").first().click();
  const drawer = bench.pane.getByRole("dialog");
  await drawer.getByText("每一分从哪来").waitFor();
  await drawer.getByRole("button", { name: /教务/ }).first().click();
  await settled();
  await bench.screenshot("21-explanation");
  await drawer.getByRole("button", { name: "写出个人明细" }).click();
  await told(bench.pane, /个人明细已写出/);
  expect(await bench.sheets()).toContain("个人明细");
  await settled();
  await bench.screenshot("22-details-sheet");
});

it("follows the row that is selected in 季度汇总", async () => {
  await bench.pane.getByRole("button", { name: "关闭" }).first().click();
  const rows = await bench.readRange("季度汇总", "A1:D110");
  const row = rows.findIndex((cells) => cells.includes("0010")) + 1;
  const name = String(rows[row - 1]?.[(rows[row - 1]?.indexOf("0010") ?? 0) + 1]);
  await bench.goTo({ sheet: "季度汇总", cell: `C${row}` });
  await bench.pane.getByRole("heading", { name }).waitFor();
  await settled();
  await bench.screenshot("22b-selected-row");
  await bench.pane.getByRole("button", { name: "关闭" }).first().click();
  await goHome(bench.pane);
});

it("[B2] [T4] tries other weights and says who would cross the line, while the workbook stays as it is", async () => {
  const before = await bench.readRange("季度汇总", "A1:R110");
  await openFromHome("whatIf");
  const field = (department: string) => bench.pane.getByLabel(department, { exact: true });
  await field("教务").fill("5");
  await bench.pane.getByText("合计 80，还差 20。").waitFor();
  await field("办公室").fill("35");
  await bench.pane.getByText(/人名次变动/).waitFor();
  await settled();
  await bench.screenshot("23-what-if");
  expect(await bench.readRange("季度汇总", "A1:R110")).toEqual(before);
  await goHome(bench.pane);
});

it("shows what a recomputation changes and why; an edit after the preview stops it, and it is applied whole", async () => {
  const row = await rowOf("评分-教务", 1);
  const cell = `E${row}`;
  const score = Number((await bench.read("评分-教务", cell)).value);
  await bench.typeInto({ sheet: "评分-教务", cell }, String(score - 4));
  await bench.pane.getByText("已过期").first().waitFor();
  await bench.pane.locator('[data-step="compute"]').click();
  await bench.pane.getByText(`评分-教务 ${cell}`).first().waitFor();
  await bench.screenshot("24-stale");

  await button("重新计算").click();
  await bench.pane.getByText("先看变动，再决定").waitFor({ timeout: 60_000 });
  await bench.pane.getByText("退出评优线").first().waitFor();
  await settled();
  await bench.screenshot("25-difference");
  // Someone goes on typing while the preview stands.
  await bench.typeInto({ sheet: "评分-教务", cell }, String(score - 5));
  await bench.pane.getByText("预览之后有人改动了数据").first().waitFor({ timeout: 60_000 });
  expect(await button("应用").count()).toBe(0);
  await settled();
  await bench.screenshot("26-outdated");

  await button("重新预览").first().click();
  await bench.pane.getByText("退出评优线").first().waitFor({ timeout: 60_000 });
  await button("应用").click();
  await told(bench.pane, /排名已算好/);
  expect((await bench.read("季度汇总", "A4")).value).toBe("结果与计算时一致。");
  await goHome(bench.pane);
});

it("[P1] [P2] ranks the authors, and opens an author's stories", async () => {
  await openFromHome("publicity");
  await bench.pane.getByText(/\d+ 篇 · \d+ 人/).waitFor();
  await settled();
  await bench.screenshot("27-publicity");
  await button("写出宣传统计").click();
  await told(bench.pane, /宣传统计已写出/);
  expect(await bench.sheets()).toContain("宣传统计");
  await bench.screenshot("28-publicity-sheet");
  await goHome(bench.pane);
});

it("[Q1] [Q4] [Q6] lays out the scoring quality in neutral words", async () => {
  await openFromHome("quality");
  await bench.pane
    .getByText(/名义权重/)
    .first()
    .waitFor();
  await settled();
  await bench.screenshot("29-quality");
  await button("写出评分质量").click();
  await told(bench.pane, /已写出“评分质量”/);
  expect(await bench.sheets()).toContain("评分质量");
  await goHome(bench.pane);
});

it("[E6] records the quarter, takes in two others from their files, and writes the annual result", async () => {
  const others = [1, 2].map((quarter) => {
    const file = path.join(folder, `第${quarter}季度.xlsx`);
    const made = spawnSync(
      process.execPath,
      ["src/cli/kaoping.mjs", "new", file, "--sample", "--members", "24", "--set", `季度=${quarter}`],
      {
        cwd: ROOT,
        encoding: "utf8",
      },
    );
    expect([made.status, made.stderr]).toEqual([0, expect.any(String)]);
    return file;
  });
  await openFromHome("annual");
  await button("记入本季度").click();
  await told(bench.pane, /结果已记入历史/);
  await bench.pane.locator('input[type="file"]').setInputFiles(others);
  await button(/^取用 \d+ 行/).waitFor({ timeout: 120_000 });
  await settled();
  await bench.screenshot("30-annual-files");
  await button(/^取用 \d+ 行/).click();
  await told(bench.pane, /已取用/);
  await bench.pane.getByRole("tab", { name: "年度名单" }).click();
  await bench.pane.getByRole("list", { name: "排名表" }).getByRole("button").first().waitFor();
  await settled();
  await bench.screenshot("31-annual-list");
  await button("写出年度汇总").click();
  await told(bench.pane, /“年度汇总”已写出/);
  expect(await bench.sheets()).toContain("年度汇总");
  await settled();
  await bench.screenshot("32-annual-sheet");
  // Recording the quarter is no change of what the ranking is made of.
  await goHome(bench.pane);
  await eventually(async () => expect(await bench.pane.locator('[data-step="compute"]').textContent()).toContain("已完成"));
  await bench.screenshot("33-home");
});

it("had no trouble behind the scenes", () => {
  expect(bench.troubles).toEqual([]);
});
