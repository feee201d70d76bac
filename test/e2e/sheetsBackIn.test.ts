/** The clerk's quarter in a browser: a roster from a list, templates out, sheets back in, reminders, mending, confirming, the next quarter. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { DEFAULT_DEPARTMENTS } from "../../src/commands/defaultBook";
import { writeSample } from "../cli/writeSample";
import { addressing, typeInto } from "../commands/filledTemplate";
import { eventually } from "./harness/eventually";
import { applyFixes, goHome, issueAt, listIssues, nameOperator, sentence, told, VALIDATED } from "./harness/pane";
import { benchSays, view, words } from "./harness/view";
import { startWorkbench, type Workbench } from "./harness/workbench";

jest.setTimeout(240_000);

/** A list as an office keeps it: its own words for the columns, one more of them, nobody's 参评状态. */
const PEOPLE = ["周岚", "沈国庆", "许文静", "高志远", "罗雨桐", "韩建平", "唐晓梅", "冯立新"].map((name, index) => ({
  id: `08${String(index + 1).padStart(2, "0")}`,
  name,
  group: index < 4 ? "高一组" : "高二组",
}));
const LIST = [
  "序号,教工号,姓名,所在支部,所在小组,政治面貌,手机",
  ...PEOPLE.map(({ id, name, group }, index) => `${index + 1},${id},${name},第一党支部,${group},正式,`),
].join("\r\n");

let bench: Workbench;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "kaoping-sheets-"));
  writeFileSync(path.join(folder, "党员名单.csv"), `\uFEFF${LIST}\r\n`);
  bench = await startWorkbench();
  await bench.open("empty");
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

const button = (name: string | RegExp) => bench.pane.getByRole("button", { name, exact: typeof name === "string" });
const settled = async (): Promise<void> => void (await bench.page.waitForTimeout(300));
const look = async (name: string): Promise<void> => {
  await settled();
  await bench.screenshot(name);
};
const file = (name: string): string => path.join(folder, name);

/** Nothing stands in 校验 any more. */
const clean = () => bench.pane.getByText(words.validate.clean, { exact: true }).waitFor({ timeout: 60_000 });

/** Files let fall on 收回评分表, as from a folder's window. */
async function dropFiles(names: readonly string[]): Promise<void> {
  const frame = bench.page.frames().find((one) => one.url().includes("/addin/"));
  if (!frame) throw new Error("There is no pane.");
  const dropped = names.map((name) => ({ name: path.basename(name), text: readFileSync(file(name)).toString("base64") }));
  const dataTransfer = await frame.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const { name, text } of files) transfer.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name));
    return transfer;
  }, dropped);
  await bench.pane.getByRole("region", { name: words.collect.drop }).dispatchEvent("drop", { dataTransfer });
  await bench.pane.getByRole("group", { name: words.collect.preview }).waitFor();
}

/** What the preview says of each file: name, badge, sentence. */
async function previewed(): Promise<string[]> {
  const cards = bench.pane.getByRole("group", { name: words.collect.preview }).locator(":scope > div:not(:first-of-type)");
  return (await cards.allTextContents()).sort();
}

const boardRow = (name: string) =>
  bench.pane
    .getByRole("region", { name: words.collect.progress })
    .getByRole("listitem")
    .filter({ hasText: new RegExp(`^${name}(?!.*活动记录)`) })
    .first();

const scoreFile = (department: string): string => `out/评分表-${department}-2026年第三季度.xlsx`;

/** Marks of everyone in a department's file; the further down, the fewer points, so that no two are level. */
async function fill(
  department: string,
  others: Readonly<Record<string, string | number>> = {},
  except: readonly string[] = [],
): Promise<void> {
  const place = file(scoreFile(department));
  const bytes = new Uint8Array(readFileSync(place));
  const { at, foot, ids } = addressing(bytes);
  const indicators = DEFAULT_DEPARTMENTS.find(({ name }) => name === department)!.indicators.filter(({ kind }) => kind === "base");
  // Of alternatives the last is filled.
  const asked = indicators.filter(({ slot }, index) => slot === undefined || !indicators.slice(index + 1).some((one) => one.slot === slot));
  const marks = ids
    .filter((id) => !except.includes(id))
    .flatMap((id) =>
      asked.map(({ name, max }, column) => [at(id, name), Math.max(0, (max ?? 5) - (column === 0 ? ids.indexOf(id) * 0.5 : 0))] as const),
    );
  const more = Object.entries(others).map(([where, value]) => {
    const [id = "", heading = ""] = where.split(" ");
    return [at(id, heading), value] as const;
  });
  const signed = { 填表人: "填表人：罗敏", 审核人: "审核人(签字)：周敏", 日期: "日期：2026-10-06" };
  const signs = Object.entries(signed).map(([label, text]) => [foot(label), text] as const);
  writeFileSync(place, await typeInto(bytes, Object.fromEntries([...marks, ...more, ...signs])));
}

const groupFile = (group: string): string => `out/党小组活动-${group}-2026年第三季度.xlsx`;

/** A group leader's one row: meetings, who should come and came, points. */
async function fillGroup(group: string, numbers: readonly number[]): Promise<void> {
  const typed = numbers.map((value, index) => [`党小组活动!${"BCDEFGH"[index]}4`, value] as const);
  writeFileSync(file(groupFile(group)), await typeInto(new Uint8Array(readFileSync(file(groupFile(group)))), Object.fromEntries(typed)));
}

it("makes the book from a list: its columns are recognised, what it leaves open is asked", async () => {
  await button(words.start.roster).click();
  await bench.pane.locator('input[type="file"]').setInputFiles(file("党员名单.csv"));
  await bench.pane.getByText(words.roster.mapped("")).waitFor();
  await bench.pane.getByLabel(words.roster.fill("参评状态", 8)).selectOption("参评");
  await bench.pane.getByLabel(words.start.unitName).fill("长庆八中党总支");
  await bench.pane.getByLabel(words.start.year).fill("2026");
  await bench.pane.getByLabel(words.start.quarter).selectOption("3");
  await look("41-roster-list");
  await button(words.roster.create(8)).click();
  await nameOperator(bench.pane, "张文书");
  await told(bench.pane, /花名册已更新|考评簿已建好|The roster is up to date|book is ready/);
  const cells = (await bench.readRange("花名册", "A1:J30")).map((row) => row.map(String));
  expect(PEOPLE.filter(({ id, name }) => cells.some((row) => row.includes(id) && row.includes(name)))).toEqual(PEOPLE);
  await look("42-book-made");
});

it("hands out a file a department, a group's leader and the articles", async () => {
  await goHomeIfAway();
  await bench.pane.locator('[data-step="collect"]').click();
  await button(words.collect.make).click();
  const all = bench.pane.getByRole("link", { name: words.collect.zip });
  await all.waitFor({ timeout: 60_000 });
  await look("43-templates");
  const download = bench.page.waitForEvent("download");
  await all.click();
  await (await download).saveAs(file("模板.zip"));
  mkdirSync(file("out"));
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(file("模板.zip"))))))
    writeFileSync(file(`out/${name}`), bytes);
  expect(readdirSync(file("out")).filter((name) => name.startsWith("评分表-"))).toHaveLength(8);
  expect(readdirSync(file("out")).filter((name) => !name.startsWith("评分表-"))).toHaveLength(3);
});

it("takes in what came back whole, refuses the rest by name, and keeps what is half filled", async () => {
  for (const { name } of DEFAULT_DEPARTMENTS) {
    if (name === "总务") continue;
    await fill(name, name === "工会" ? { "0803 活动、提案、帮扶": "８５" } : {}, name === "德育" ? ["0807", "0808"] : []);
  }
  await writeSample(folder, "别校.xlsx");
  writeFileSync(file("坏了.xlsx"), "PK\u0003\u0004 nothing of a workbook");
  writeFileSync(file("旧表.xls"), "nothing of a workbook");
  const returned = DEFAULT_DEPARTMENTS.filter(({ name }) => name !== "总务").map(({ name }) => scoreFile(name));
  await dropFiles([...returned, "坏了.xlsx", "旧表.xls", "别校.xlsx", scoreFile("总务")]);
  await look("44-preview");
  const { refused, states, notXlsx } = words.collect;
  const texts = await previewed();
  expect(texts.filter((text) => text.includes(`.xlsx${states.new}`))).toHaveLength(7);
  expect(texts.flatMap((text) => (text.includes(refused) ? [text.slice(0, text.indexOf(refused))] : []))).toEqual([
    "别校.xlsx",
    "坏了.xlsx",
    "旧表.xls",
    "评分表-总务-2026年第三季度.xlsx",
  ]);
  expect(texts.find((text) => text.startsWith("旧表"))).toContain(notXlsx);
  if (view.language === "zh-CN") expect(texts.find((text) => text.startsWith("别校"))).toContain("这是一本考评簿，不是发出去的表");
  await button(words.collect.take(7)).click();
  await told(bench.pane, sentence(words.collect.doneTake));
  expect((await bench.readRange("评分-教务", "A1:J12")).find((row) => row[1] === "0801")?.slice(4)).toEqual([15, 20, 10, 5, 15, 25]);
  await look("45-taken");
});

it("shows who owes what, and copies a reminder that names them", async () => {
  await button(words.common.close).first().click();
  await boardRow("德育").scrollIntoViewIfNeeded();
  expect(await boardRow("德育").textContent()).toContain(words.collect.unscored(2));
  expect(await boardRow("德育").textContent()).toMatch(/唐晓梅.*冯立新/);
  await look("46-board");
  await button(`${words.collect.remind} 总务`).click();
  const reminder = await bench.pane.getByRole("textbox", { name: words.collect.reminder }).inputValue();
  expect(reminder).toMatch(/2026年第三季度总务评分表还没有收到/);
  await button(`${words.collect.remind} 总务`).scrollIntoViewIfNeeded();
  await look("47-reminder");
});

it("takes a corrected file again, and says cell by cell what it changes", async () => {
  await fill("德育");
  await fill("总务");
  await fill("教务", { "0802 课堂教学": 17 });
  await fillGroup("高一组", [3, 4, 4, 18, 9, 8, 0]);
  await fillGroup("高二组", [3, 8, 7, 17, 9, 8, 2]);
  await dropFiles([scoreFile("德育"), scoreFile("总务"), scoreFile("教务"), groupFile("高一组"), groupFile("高二组")]);
  const texts = await previewed();
  expect(texts.find((text) => text.startsWith("评分表-教务"))).toMatch(/沈国庆[ ,:：“”]+课堂教学[ ,:：“”]+20 → 17/);
  expect(texts.find((text) => text.startsWith("评分表-德育"))).toMatch(/唐晓梅[ ,:：“”]+家校共育[ ,:：“”]+\S+ → 20/);
  await bench.pane.getByText(words.collect.differences(1)).click();
  await look("48-corrected");
  await button(words.collect.take(5)).click();
  await told(bench.pane, sentence(words.collect.doneTake));
  await bench.pane.getByText("8/8").first().waitFor();
});

it("[V11] mends what can safely be mended, takes it back exactly, and mends again", async () => {
  await goHome(bench.pane);
  await bench.pane.locator('[data-step="validate"]').click();
  await button(words.validate.recheck).click();
  await told(bench.pane, VALIDATED);
  await look("49-validated");
  const typed = await issueAt(bench.pane, "评分-工会", "E8");
  await typed.click();
  await button(words.mark.on).click();
  await told(
    bench.pane,
    sentence((count) => words.mark.done(count, 0, []).slice(0, -1)),
  );
  await look("50-marked");
  await button(words.mark.off).click();
  await told(bench.pane, new RegExp(words.mark.undone([])));
  expect((await bench.read("评分-工会", "E8")).value).toBe("８５");
  await applyFixes(bench.pane, () => bench.screenshot("51-fix-preview"));
  expect((await bench.read("评分-工会", "E8")).value).toBe(85);
  await button(sentence(words.fix.undo)).click();
  await told(
    bench.pane,
    sentence((count) => words.fix.undone(count, [])),
  );
  expect((await bench.read("评分-工会", "E8")).value).toBe("８５");
  await applyFixes(bench.pane, async () => {});
  await clean();
});

let bonus = { sheet: "评分-办公室", cell: "" };
/** What the list says of that cell and nobody has confirmed. */
const open = async () =>
  (await listIssues(bench.pane)).filter(({ sheet, cell, confirmed }) => sheet === bonus.sheet && cell === bonus.cell && !confirmed);

it("[V14] notices while one types, takes a reason, and asks again when the cell changes", async () => {
  const headings = (await bench.readRange(bonus.sheet, "A1:P12")).find((row) => row.includes("工号"))!;
  const letter = (heading: string): string => String.fromCharCode(65 + headings.findIndex((text) => String(text).startsWith(heading)));
  bonus = { sheet: bonus.sheet, cell: `${letter("宣传加分")}6` };
  await bench.typeInto({ ...bonus, cell: `${letter("依据")}6` }, "稿件台账第3号");
  await bench.typeInto(bonus, "12");
  await eventually(async () => expect(await open()).toHaveLength(1));
  await look("52-live");
  await (await issueAt(bench.pane, bonus.sheet, bonus.cell)).click();
  await button(words.validate.confirm).first().click();
  await bench.pane.getByLabel(words.confirm.reason).fill("已与办公室核对稿件台账");
  await look("53-confirm");
  await bench.pane.getByRole("dialog").getByRole("button", { name: words.confirm.go, exact: true }).click();
  await told(bench.pane, sentence(words.confirm.done));
  await eventually(async () => expect(await open()).toEqual([]));
  await bench.typeInto(bonus, "14");
  await eventually(async () => expect(await open()).toHaveLength(1));
  await look("54-asked-again");
});

it("ranks, and makes the next quarter's book: the people and the results go along, the score sheets are empty", async () => {
  await bench.typeInto(bonus, "5");
  await clean();
  await goHome(bench.pane);
  await bench.pane.locator('[data-step="compute"]').click();
  await button(words.ranking.official).click();
  await told(bench.pane, new RegExp(words.ranking.done(8, "").slice(0, 6)));
  await look("55-ranked");
  await goHome(bench.pane);
  await button(words.nextQuarter.start).click();
  await button(words.nextQuarter.open).waitFor({ timeout: 60_000 });
  await look("56-next-quarter");
  await button(words.nextQuarter.open).click();
  await bench.page.getByRole("button", { name: benchSays.openCreated }).click();
  await eventually(async () => {
    const scores = (await bench.readRange("评分-教务", "A1:J14")).find((row) => row[1] === "0801");
    expect(scores?.slice(2)).toEqual(["周岚", "高一组", "", "", "", "", "", ""]);
  }, 60_000);
  expect((await bench.readRange("历史", "A1:Z20")).flat()).toEqual(expect.arrayContaining(["0801"]));
  await look("57-new-book");
});

/** Somewhere in the pane that is not the first page. */
async function goHomeIfAway(): Promise<void> {
  const back = button(words.common.backHome);
  if (await back.isVisible()) await back.click();
}

it("had no trouble behind the scenes", () => {
  expect(bench.troubles).toEqual([]);
});
