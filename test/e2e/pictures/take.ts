/** The pictures of the documents: a person's way through the sample, in the built workbench. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FrameLocator } from "playwright-core";
import { nameOperator, told, validate } from "../harness/pane";
import { ROOT } from "../harness/server";
import { startWorkbench, type Workbench } from "../harness/workbench";
import { smallPng } from "./smallPng";

/** Pixels: readable in a page of text. */
const PAGE = { width: 1180, height: 700 };
/** For the pane alone. */
const TALL = { width: 1180, height: 860 };
/** The grid, its sheets below. */
const GRID = { x: 0, y: 113, width: 824, height: 587 };
/** Just inside the line in the sample. */
const MEMBER = "0026";
/** On the line: the worked result of the README. */
const ON_LINE = "石鹏宏";

type Take = (name: string) => Promise<void>;
interface Camera extends Workbench {
  readonly takeAll: Take;
  readonly takePane: Take;
  readonly takeGrid: Take;
}

const PARTS = { faultyQuarter, goodQuarter, handedOut };

/** All of them, or the parts named. */
export async function takePictures(folder: string, parts: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const bench = await startWorkbench();
  await bench.page.setViewportSize(PAGE);
  bench.page.setDefaultTimeout(20_000);
  const take = async (name: string, shoot: () => Promise<Buffer>): Promise<void> => {
    // Toasts and drawers have come and gone.
    await bench.pane.locator(".fui-Toast").last().waitFor({ state: "detached" });
    await bench.page.waitForTimeout(700);
    writeFileSync(path.join(folder, `${name}.png`), smallPng(await shoot()));
  };
  const camera: Camera = {
    ...bench,
    takeAll: (name) => take(name, () => bench.page.screenshot()),
    takeGrid: (name) => take(name, () => bench.page.screenshot({ clip: GRID })),
    async takePane(name) {
      await bench.page.setViewportSize(TALL);
      await take(name, () => bench.page.locator("aside iframe").screenshot());
      await bench.page.setViewportSize(PAGE);
    },
  };
  try {
    for (const [name, part] of Object.entries(PARTS)) if (parts.length === 0 || parts.includes(name)) await part(camera);
  } finally {
    await bench.close();
  }
  if (bench.troubles.length > 0) throw new Error(`Behind the scenes: ${bench.troubles.join("; ")}`);
}

async function faultyQuarter(bench: Camera): Promise<void> {
  const { pane } = bench;
  await bench.open("faults");
  await validate(pane, "张文书");
  await bench.takePane("validate");
  await pane.getByRole("button", { name: "在表中标出" }).click();
  await told(pane, /已标出/);
  await bench.goTo({ sheet: "评分-教务", cell: "C53" });
  await bench.takeAll("marked");
}

async function goodQuarter(bench: Camera): Promise<void> {
  const { pane } = bench;
  const press = (name: string | RegExp): Promise<void> => pane.getByRole("button", { name }).first().click();
  const goHome = (): Promise<void> => press("返回首页");
  await bench.open("sample");
  await validate(pane, "张文书");
  await goHome();
  await bench.takePane("home");

  await press("计算排名");
  await told(pane, /排名已算好/);
  // No member's row: that would open the drawer.
  await bench.goTo({ sheet: "季度汇总", cell: "A4" });
  await scrollTo(pane, "排名表", /^评优线：/);
  await bench.takeAll("ranking");

  await press("图表");
  await pane.getByText(/全校平均/).first().waitFor(); // prettier-ignore
  await bench.takePane("charts");
  await bench.page.keyboard.press("Escape");

  const search = pane.getByPlaceholder("查找姓名或工号");
  await search.fill(ON_LINE);
  await pane.getByRole("button", { name: new RegExp(ON_LINE) }).click();
  await pane.getByText("每一分从哪来").waitFor();
  await press(/^教务/);
  await bench.takePane("member");
  await press(/^教务/);
  const row = (await bench.readRange("季度汇总", "A1:F110")).findIndex((cells) => cells.includes(ON_LINE));
  // Further down first, so that the rows below the line are seen too.
  for (const below of [row + 4, row + 1]) await bench.goTo({ sheet: "季度汇总", cell: `C${below}` });
  await pane.getByRole("heading", { name: ON_LINE }).waitFor();
  await bench.takeAll("workbench");
  await press("关闭");
  await goHome();

  const at = await scoreOf(bench, MEMBER);
  await bench.typeInto(at, String(at.score - 4));
  await pane.getByText("已过期").first().waitFor(); // prettier-ignore
  await pane.locator('[data-step="compute"]').click();
  await press("重新计算");
  await pane.getByRole("button", { name: "应用", exact: true }).waitFor();
  await bench.takePane("difference");
  await press("取消");
  await bench.typeInto(at, String(at.score));
  await goHome();

  await pane.locator('[data-screen="whatIf"]').click();
  await pane.getByLabel("教务", { exact: true }).fill("20");
  await pane.getByLabel("教研", { exact: true }).fill("20");
  await bench.takePane("what-if");
  await goHome();

  await press("生成党小组考核");
  await told(pane, /党小组考核表已生成/);
  await goHome();
  await pane.locator('[data-step="archive"]').click();
  await pane.getByLabel("公示起始日期").fill("2026-10-12");
  await bench.takePane("archive");
}

/** The next quarter's forms: one filled in by a department, and what came back so far. */
async function handedOut(bench: Camera): Promise<void> {
  const { pane } = bench;
  const open = async (file: string): Promise<void> => {
    // The workbook before it is calculated and drawn to the end first.
    const [sheet = ""] = await bench.sheets();
    await bench.read(sheet, "A1");
    await bench.page.waitForTimeout(1000);
    await bench.openFile(file);
    await pane.locator(".fui-Skeleton").first().waitFor({ state: "detached" }); // prettier-ignore
  };
  const folder = mkdtempSync(path.join(tmpdir(), "kaoping-pictures-"));
  const kaoping = (...args: string[]): void => {
    const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, "src/cli/kaoping.mjs"), ...args], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  };
  try {
    const [results, book] = [path.join(folder, "results.xlsx"), path.join(folder, "2026年第四季度考评簿.xlsx")];
    kaoping("compute", path.join(ROOT, "examples/sample.xlsx"), "-o", results);
    kaoping("next", results, "-o", book);
    kaoping("templates", book, "-o", folder, "--department", "DY");
    await bench.open("empty");
    await open(path.join(folder, "评分表-德育-2026年第四季度.xlsx"));
    // 班主任量化, 育人值周, 家校共育, 师德 of the first three.
    const typed = { F6: "88", H6: "18", I6: "19", G7: "45", H7: "17.5", I7: "18", F8: "91", H8: "18.5" };
    for (const [cell, text] of Object.entries(typed)) await bench.typeInto({ sheet: "评分-德育", cell }, text);
    await bench.takeGrid("template");
    const returned = await bench.save();

    await open(book);
    await pane.locator('[data-step="collect"]').click();
    await pane.getByLabel("选择文件").setInputFiles(returned);
    await pane.getByRole("button", { name: /^收下/ }).click();
    await nameOperator(pane, "张文书");
    await told(pane, /已收/);
    await pane.getByText("收表进度").scrollIntoViewIfNeeded();
    await bench.takePane("collect");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The list holds only what can be seen: half a page at a time, until the words are there. */
async function scrollTo(pane: FrameLocator, name: string, words: RegExp): Promise<void> {
  const list = pane.getByRole("list", { name });
  const found = pane.getByText(words).first();
  await list.waitFor();
  for (let step = 0; step < 100 && (await found.count()) === 0; step++) {
    await list.evaluate((element) => void element.parentElement?.scrollBy(0, element.parentElement.clientHeight / 2));
    await list.page().waitForTimeout(50);
  }
  await found.evaluate((element) => element.scrollIntoView({ block: "center" }));
}

/** The first score of 教务 for a member, and where it is. */
async function scoreOf(bench: Workbench, id: string): Promise<{ sheet: string; cell: string; score: number }> {
  const sheet = "评分-教务";
  const rows = await bench.readRange(sheet, "A1:E110");
  const row = rows.findIndex((cells) => cells[1] === id);
  return { sheet, cell: `E${row + 1}`, score: Number(rows[row]?.[4]) };
}
