/**
 * Every screen, drawer and dialog of the pane, each with how one gets there: for looking at (look.mjs) and for the sweep of
 * test/e2e/everyScreen.test.ts. They are reached in Chinese; the language is changed afterwards.
 */
import type { Page } from "playwright-core";

/** Name, query of preview.tsx, and what to do there before it is looked at. */
export type Shot = readonly [name: string, query: string, act?: (page: Page) => Promise<unknown>];

const chooseFile = (page: Page): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles({ name: "名单.xlsx", mimeType: "application/zip", buffer: Buffer.from("x") });

const openCharts = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "图表" }).click();
  await page.getByText("全校平均").waitFor();
};

export const SHOTS: readonly Shot[] = [
  ["connecting", "of=connecting"],
  ["not-loaded", "of=notLoaded"],
  ["not-in-excel", "of=notInExcel"],
  ["too-old", "of=tooOld"],
  ["home-unread", "of=path&unread"],
  ["home-menu", "of=clean", (page) => page.getByRole("button", { name: "更多" }).click()],
  [
    "find-person",
    "of=path",
    (page) =>
      page
        .getByRole("button", { name: "查找人员" })
        .click()
        .then(() => page.locator("[data-row]").first().waitFor()),
  ],
  [
    "find-person-found",
    "of=clean",
    async (page) => {
      await page.getByRole("button", { name: "查找人员" }).click();
      await page.getByRole("searchbox", { name: "姓名或工号" }).fill("0017");
      await page.locator("[data-row]").click();
    },
  ],
  ["empty", "of=empty"],
  ["foreign", "of=foreign"],
  ["template", "of=template"],
  ["guide", "of=empty", (page) => page.getByRole("button", { name: "使用说明" }).click()],
  ["create", "of=empty", (page) => page.getByRole("button", { name: "新建考评簿" }).click()],
  ["home", "of=path"],
  ["home-partly", "of=partly"],
  ["home-clean", "of=clean"],
  ["home-locked", "of=locked"],
  ["archive-ready", "of=ready&screen=archive&named=1", (page) => page.getByRole("button", { name: "锁定本季度" }).click()],
  ["archive-locked", "of=locked&screen=archive"],
  ["unlock", "of=locked&screen=archive&named=1", (page) => page.getByRole("button", { name: "解除锁定" }).click()],
  ["archive-changed", "of=changed&screen=archive"],
  ["home-stale", "of=stale"],
  ["home-working", "of=clean&working&named"],
  ["home-failing", "of=path&failing&named"],
  ["quality", "of=clean&screen=quality"],
  ["quality-end", "of=clean&screen=quality", (page) => page.getByText("选择文件…").scrollIntoViewIfNeeded()],
  ["collect", "of=clean&screen=collect"],
  ["collect-end", "of=partly&screen=collect", (page) => page.getByRole("radio", { name: "作为本簿的工作表" }).click()],
  ["collect-remind", "of=clean&screen=collect", (page) => page.getByRole("button", { name: "复制提醒 德育" }).click()],
  ["collect-files", "of=clean&screen=collect", (page) => chooseFile(page)],
  ["next-quarter", "of=clean&named", (page) => page.getByRole("button", { name: "开始下一季度" }).click()],
  ["roster", "of=clean&screen=roster"],
  ["roster-list", "of=clean&screen=roster", (page) => chooseFile(page)],
  [
    "roster-columns",
    "of=clean&screen=roster",
    async (page) => {
      await chooseFile(page);
      await page.getByText("更改各列").click();
    },
  ],
  [
    "roster-end",
    "of=clean&screen=roster",
    async (page) => {
      await chooseFile(page);
      await page.getByRole("button", { name: "不导入" }).scrollIntoViewIfNeeded();
    },
  ],
  [
    "roster-new-book",
    "of=empty",
    async (page) => {
      await page.getByRole("button", { name: "导入花名册" }).click();
      await chooseFile(page);
      await page.getByRole("button", { name: "不导入" }).scrollIntoViewIfNeeded();
    },
  ],
  ["notice", "of=clean&screen=archive"],
  ["appeal", "of=clean&screen=archive", (page) => page.getByRole("button", { name: "登记申诉" }).click()],
  ["annual", "of=clean&screen=annual"],
  ["annual-list", "of=clean&screen=annual", (page) => page.getByRole("tab", { name: "年度名单" }).click()],
  [
    "annual-member",
    "of=clean&screen=annual",
    async (page) => {
      await page.getByRole("tab", { name: "年度名单" }).click();
      await page.locator("[data-row]").nth(1).click();
    },
  ],
  ["operator", "of=clean", (page) => page.getByRole("button", { name: "生成党小组考核" }).click()],
  ["validate", "of=path&screen=validate"],
  [
    "validate-end",
    "of=path&screen=validate",
    (page) =>
      page
        .locator("[data-row]")
        .first()
        .focus()
        .then(() => page.keyboard.press("End")),
  ],
  [
    "validate-many",
    "of=path&screen=validate&many=60",
    (page) =>
      page
        .locator("[data-row]")
        .first()
        .focus()
        .then(() => page.keyboard.press("End")),
  ],
  ["fix", "of=path&screen=validate", (page) => page.getByRole("button", { name: /修复可自动修复/ }).click()],
  ["confirm", "of=path&screen=validate", (page) => page.getByRole("button", { name: "确认…" }).first().click()],
  ["ranking", "of=clean&screen=ranking"],
  ["ranking-stale", "of=stale&screen=ranking"],
  ["difference", "of=clean&screen=ranking&named", (page) => page.getByRole("button", { name: "重新计算" }).click()],
  ["charts", "of=clean&screen=ranking", (page) => openCharts(page)],
  [
    "charts-end",
    "of=clean&screen=ranking",
    (page) => openCharts(page).then(() => page.getByText("最低、中间、最高分依次为").scrollIntoViewIfNeeded()),
  ],
  ["ranking-line", "of=clean&screen=ranking", (page) => page.mouse.move(170, 400).then(() => page.mouse.wheel(0, 2100))],
  [
    "ranking-end",
    "of=clean&screen=ranking",
    (page) =>
      page
        .locator("[data-row]")
        .first()
        .focus()
        .then(() => page.keyboard.press("End")),
  ],
  ["ranking-none", "of=path&screen=ranking"],
  ["ranking-trial", "of=trial&screen=ranking"],
  [
    "member",
    "of=clean&screen=ranking",
    (page) =>
      page
        .locator("[data-row]")
        .first()
        .click()
        .then(() => page.getByRole("button", { name: /教务/ }).click()),
  ],
  ["groups", "of=clean&screen=groups", (page) => page.locator("main button").first().click()],
  ["publicity", "of=clean&screen=publicity", (page) => page.locator("main button").nth(5).click()],
  ["publicity-faults", "of=articleFaults&screen=publicity"],
  ["publicity-empty", "of=noArticles&screen=publicity"],
  ["what-if", "of=clean&screen=whatIf"],
  [
    "what-if-weights",
    "of=clean&screen=whatIf",
    (page) =>
      page
        .getByLabel("教务")
        .fill("5")
        .then(() => page.getByLabel("德育").fill("40")),
  ],
  ["what-if-fault", "of=clean&screen=whatIf", (page) => page.getByLabel("教务").fill("2l")],
  [
    "what-if-rules",
    "of=clean&screen=whatIf",
    (page) =>
      page
        .getByRole("tab", { name: "规则" })
        .click()
        .then(() => page.getByLabel("并列处理").selectOption("strict")),
  ],
  [
    "what-if-score",
    "of=clean&screen=whatIf",
    async (page) => {
      await page.getByRole("tab", { name: "得分" }).click();
      await page.getByRole("combobox", { name: "人员" }).pressSequentially("001");
      await page.locator(".fui-Option").first().click();
      await page.getByLabel("部门").selectOption({ label: "德育" });
      await page.getByLabel("指标").selectOption({ index: 3 });
      await page.getByLabel("改为").fill("0");
    },
  ],
];
