/** From the official results to the locked quarter in a browser: live sheets, 变动说明, charts, notice, an appeal, the lock and what it notices. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eventually } from "./harness/eventually";
import { goHome, listIssues, nameOperator, sentence, told } from "./harness/pane";
import { benchSays, words } from "./harness/view";
import { startWorkbench, type Workbench } from "./harness/workbench";

jest.setTimeout(240_000);

let bench: Workbench;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "kaoping-lock-"));
  bench = await startWorkbench();
  await bench.openSample(folder, 12);
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

const button = (name: string | RegExp) => bench.pane.getByRole("button", { name, exact: typeof name === "string" });
const dialog = () => bench.pane.getByRole("dialog");
/** What slides in or fades cannot be looked at half way. */
const look = async (name: string): Promise<void> => {
  await bench.page.waitForTimeout(700);
  await bench.screenshot(name);
};
const textsOf = async (sheet: string, range: string): Promise<string[]> => (await bench.readRange(sheet, range)).flat().map(String);

interface Line {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly of: (heading: string) => unknown;
  /** Of the formula's cell. */
  readonly cell: (heading: string) => string;
}

/** Lines of a sheet by what stands in one of its columns. */
async function linesOf(sheet: string, key: string): Promise<Map<string, Line>> {
  const rows = await bench.readRange(sheet, "A1:V30");
  const top = rows.findIndex((cells) => cells.includes(key));
  const headings = rows[top] ?? [];
  const column = (heading: string): number => headings.findIndex((one) => String(one).replace(/\s/g, "").startsWith(heading));
  return new Map(
    rows.slice(top + 1).map((cells, down) => {
      const row = top + 2 + down;
      return [
        String(cells[column(key)] ?? ""),
        { row, of: (heading) => cells[column(heading)], cell: (heading) => `${String.fromCharCode(65 + column(heading))}${row}` },
      ];
    }),
  );
}

let member: { readonly id: string; readonly group: string; readonly cell: string };
let live: readonly unknown[];
const shown = async (): Promise<unknown[]> => {
  const line = (await linesOf("季度汇总", "工号")).get(member.id);
  const group = (await linesOf("党小组考核", "党小组")).get(member.group);
  return [line?.of("加权总分"), line?.of("名次"), line?.of("评优资格"), group?.of("考核得分")];
};

it("[T4] [R2] [E1] [G1] a score edited in the grid moves total, rank, flag and group score by formula alone; sheets and pane say what is stale", async () => {
  await bench.pane.locator('[data-step="compute"]').click();
  await button(words.ranking.official).click();
  await nameOperator(bench.pane, "张文书");
  await told(
    bench.pane,
    sentence((count) => words.ranking.done(count, "")),
  );
  await goHome(bench.pane);
  await button(words.next.groups.action).click();
  await told(bench.pane, sentence(words.groups.done));
  await goHome(bench.pane);

  const inside = [...(await linesOf("季度汇总", "工号"))].filter(([, line]) => line.of("评优资格") === "具备");
  const [id, line] = inside.sort(([, one], [, other]) => Number(other.of("名次")) - Number(one.of("名次")))[0]!;
  member = { id, group: String(line.of("党小组")), cell: (await linesOf("评分-教务", "工号")).get(id)!.cell("备课教案") };
  const [total, rank, flag, score] = await shown();
  expect((await bench.read("季度汇总", line.cell("加权总分"))).formula).toMatch(/^=/);
  await bench.typeInto({ sheet: "评分-教务", cell: member.cell }, "1");

  await eventually(async () => expect((await shown())[2]).toBe("不具备"));
  live = await shown();
  expect([Number(live[0]) < Number(total), Number(live[1]) > Number(rank), flag, Number(live[3]) < Number(score)]).toEqual([
    true,
    true,
    "具备",
    true,
  ]);
  for (const sheet of ["季度汇总", "评优资格", "党小组考核", "党小组考核表"])
    expect((await textsOf(sheet, "A1:B60")).filter((text) => text.startsWith("已过期："))).not.toEqual([]);
  await bench.goTo({ sheet: "季度汇总", cell: line.cell("加权总分") });
  await bench.pane.getByText(words.steps.state.stale).first().waitFor();
  await look("61-live-and-stale");
  await goHomeIfAway();
  await bench.pane.locator('[data-step="compute"]').click();
  await bench.pane.getByText(`评分-教务 ${member.cell}`).first().waitFor();
  await look("62-which-cell");
});

/** A row selected in 季度汇总 opens the person. */
async function goHomeIfAway(): Promise<void> {
  const close = button(words.common.close);
  if (await close.first().isVisible()) await close.first().click();
  const back = button(words.common.backHome);
  if (await back.isVisible()) await back.click();
}

it("recomputing agrees with what the formulas showed, and 变动说明 goes with it", async () => {
  await button(words.ranking.again).click();
  await bench.pane.getByText(words.difference.title).waitFor({ timeout: 60_000 });
  await bench.pane.getByRole("checkbox", { name: words.notice.attach }).check();
  await look("63-difference-attached");
  await button(words.difference.apply).click();
  await told(
    bench.pane,
    sentence((count) => words.ranking.done(count, "")),
  );
  expect(await shown()).toEqual(live);
  expect((await bench.read("季度汇总", "A4")).value).toBe("结果与计算时一致。");
  expect(await textsOf("变动说明", "A1:J20")).toContain(member.id);
  await bench.goTo({ sheet: "变动说明", cell: "A1" });
  await look("64-changes-sheet");
});

it("shows the charts in the pane, each with its sentence, and writes them into the workbook", async () => {
  await goHomeIfAway();
  await bench.pane.locator('[data-step="compute"]').click();
  await button(words.charts.open).click();
  await bench.pane.getByRole("figure", { name: words.charts.totals }).locator("svg").first().waitFor();
  await look("65-charts-pane");
  await button(words.charts.write).click();
  await told(
    bench.pane,
    sentence(() => words.charts.done),
  );
  expect(await bench.sheets()).toContain("图表");
  await look("66-charts-sheet");
  await goHomeIfAway();
});

const periodUntil = async (day: number): Promise<void> => {
  const [first, last] = [12, day].map((day) => words.date({ year: 2026, month: 10, day }));
  await bench.pane
    .getByText(words.notice.period(first!, last!, 5))
    .first()
    .waitFor();
};

it("[E4] publishes the results: the period goes round a holiday, and the notice names nobody's reason", async () => {
  await bench.pane.locator('[data-step="archive"]').click();
  await bench.pane.getByLabel(words.notice.from).fill("2026-10-12");
  await periodUntil(16);
  await button(words.notice.write).click();
  await told(bench.pane, sentence(words.notice.done));
  await bench.typeInto({ sheet: "节假日", cell: "A4" }, "2026-10-14");
  await eventually(async () => expect((await bench.read("节假日", "A4")).value).toBe(46309));
  // The cell has a list, which opens under what is typed and takes the keys.
  await bench.goTo({ sheet: "节假日", cell: "B4" });
  await bench.page.keyboard.type("放假");
  await bench.page.getByText("调休上班", { exact: true }).waitFor();
  await bench.page.getByText("放假", { exact: true }).last().click();
  await eventually(async () => expect((await bench.readRange("节假日", "A4:B4"))[0]).toEqual([46309, "放假"]));
  await bench.pane.getByLabel(words.notice.from).fill("2026-10-12");
  await periodUntil(19);
  await button(words.notice.again).click();
  await eventually(async () => expect((await textsOf("公示表", "A1:C12")).join("")).toMatch(/2026年10月12日至2026年10月19日/));
  expect((await textsOf("公示表", "A1:F40")).filter((text) => /^\d{4}$|一票否决|不具备/.test(text))).toEqual([]);
  await look("67-notice");
});

it("registers an appeal", async () => {
  await button(words.notice.register).click();
  await dialog().getByLabel(words.notice.person).fill(member.id);
  await dialog().getByLabel(words.notice.matter).fill("教务“备课教案”少计，请复核");
  await dialog().getByLabel(words.notice.department).selectOption("教务");
  await look("68-appeal-dialog");
  await dialog().getByRole("button", { name: words.notice.go, exact: true }).click();
  await told(
    bench.pane,
    sentence(() => words.notice.doneAppeal("申2026-3-01")),
  );
  await bench.pane.getByText(words.notice.open(1)).waitFor();
  await look("69-appeal-registered");
});

it("locks the quarter: results become values, and a locked cell takes no typing", async () => {
  await button(words.archive.lock).click();
  await dialog().getByText(words.archive.stillOpen.appeals(1)).waitFor();
  await look("70-lock-dialog");
  await dialog().getByRole("button", { name: words.archive.go, exact: true }).click();
  await told(
    bench.pane,
    sentence(() => words.archive.doneLock(12)),
  );
  const total = (await linesOf("季度汇总", "工号")).get(member.id)!.cell("加权总分");
  expect(await bench.read("季度汇总", total)).toEqual({ value: live[0], formula: "" });
  // Not Enter after it, which would put the message away.
  await bench.goTo({ sheet: "评分-教务", cell: member.cell });
  await bench.page.keyboard.press("9");
  await bench.page.getByRole("alertdialog").getByText(benchSays.protectedBody("评分-教务")).waitFor();
  await look("71-locked");
  await bench.page.getByRole("button", { name: benchSays.understood }).click();
  expect((await bench.read("评分-教务", member.cell)).value).toBe(1);
});

it("[V28] a change after the protection was taken off by hand is named at its cell", async () => {
  await bench.unprotect("评分-教务");
  await bench.typeInto({ sheet: "评分-教务", cell: member.cell }, "12");
  await bench.pane.getByText(words.archive.changedTitle(1)).first().waitFor();
  await look("72-changed-after-lock");
  await button(words.archive.goChanged).first().click();
  const issues = await listIssues(bench.pane);
  expect(issues.filter(({ rule }) => rule === "V28")).toEqual([{ rule: "V28", sheet: "评分-教务", cell: member.cell, confirmed: false }]);
  await look("73-named-at-its-cell");
});

it("is opened again with a reason, and wants to be computed anew", async () => {
  await goHomeIfAway();
  await bench.pane.locator('[data-step="archive"]').click();
  await button(words.archive.unlock).click();
  await dialog().getByLabel(words.archive.reason).fill("申诉成立，更正教务备课教案");
  await look("74-unlock-dialog");
  await dialog().getByRole("button", { name: words.archive.goUnlock, exact: true }).click();
  await told(
    bench.pane,
    sentence(() => words.archive.doneUnlock),
  );
  expect((await textsOf("操作日志", "D1:D60")).filter((text) => text.includes("申诉成立，更正教务备课教案"))).toHaveLength(1);
  expect((await bench.read("季度汇总", "A4")).value).toMatch(/^已过期：/);
  await goHomeIfAway();
  await bench.pane.getByText(words.steps.state.stale).first().waitFor();
  await look("75-unlocked");
});

it("had no trouble behind the scenes", () => {
  expect(bench.troubles).toEqual([]);
});
