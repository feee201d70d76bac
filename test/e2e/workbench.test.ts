/** The workbench itself: the ribbon's buttons, files that are refused, protection, undo, and what the built pane is made of. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eventually } from "./harness/eventually";
import { nameOperator } from "./harness/pane";
import { ROOT } from "./harness/server";
import { startWorkbench, type Workbench } from "./harness/workbench";

jest.setTimeout(120_000);

const folder = mkdtempSync(path.join(tmpdir(), "kaoping-files-"));
let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench();
  await bench.open("empty");
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true });
});

const badFile = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

it("recalculates what is typed, and takes it back by Ctrl+Z", async () => {
  const at = (cell: string) => ({ sheet: "Sheet1", cell });
  await bench.typeInto(at("B2"), "98.5");
  await bench.typeInto(at("B3"), "=B2*2");
  expect(await bench.read("Sheet1", "B3")).toEqual({ value: 197, formula: "=B2*2" });
  await bench.typeInto(at("B2"), "50");
  expect((await bench.read("Sheet1", "B3")).value).toBe(100);
  await bench.page.keyboard.press("Control+z");
  await eventually(async () => expect((await bench.read("Sheet1", "B3")).value).toBe(197));
  await bench.page.getByText("未保存").waitFor();
});

it("keeps the cells of a protected sheet closed, and says so", async () => {
  const protect = (on: boolean) =>
    bench.pane.locator("body").evaluate(
      (_, wanted) =>
        Excel.run(async (context) => {
          const { protection } = context.workbook.worksheets.getItem("Sheet1");
          if (wanted) protection.protect();
          else protection.unprotect();
          await context.sync();
        }),
      on,
    );
  await protect(true);
  await bench.goTo({ sheet: "Sheet1", cell: "B2" });
  await bench.page.keyboard.press("1");
  await bench.page.getByRole("alertdialog").getByText("“Sheet1”受保护").waitFor();
  await bench.page.getByRole("button", { name: "知道了" }).click();
  expect((await bench.read("Sheet1", "B2")).value).toBe(98.5);
  await protect(false);
  await bench.typeInto({ sheet: "Sheet1", cell: "B2" }, "98");
  expect((await bench.read("Sheet1", "B3")).value).toBe(196);
});

it.each<[string, string | Uint8Array, string]>([
  ["不是表格.xlsx", "这不是一个工作簿", "这不是 Excel 工作簿（.xlsx）文件"],
  ["半个.xlsx", new Uint8Array(readFileSync(path.join(ROOT, "examples/sample.xlsx"))).subarray(0, 20_000), "不完整或已损坏"],
  ["空.xlsx", "", "是空的（0 字节）"],
])("refuses %s with a sentence and leaves the open workbook as it is", async (name, content, sentence) => {
  await bench.openFile(badFile(name, content));
  const proceed = bench.page.getByRole("button", { name: "不保存，继续" });
  await proceed.click();
  await bench.page.getByRole("alertdialog").getByText(sentence).waitFor();
  await bench.screenshot(`refused-${name.replace(".xlsx", "")}`);
  await bench.page.getByRole("button", { name: "知道了" }).click();
  expect(await bench.sheets()).toEqual(["Sheet1"]);
  expect((await bench.read("Sheet1", "B3")).formula).toBe("=B2*2");
});

it("runs the ribbon's buttons by the function file, and shows its dialog", async () => {
  await bench.page.getByRole("button", { name: "校验", exact: true }).click();
  const dialog = bench.page.frameLocator('iframe[title="季考评提示"]');
  await dialog.locator("h1").waitFor();
  await bench.screenshot("ribbon-on-an-empty-workbook");
  await bench.page.getByRole("button", { name: "关闭", exact: true }).click();
  await dialog.locator("h1").waitFor({ state: "detached" });
});

it("closes the pane and opens it again by the ribbon", async () => {
  await bench.page.getByRole("button", { name: "关闭窗格" }).click();
  await bench.page.getByLabel("任务窗格").waitFor({ state: "hidden" });
  await bench.page.getByRole("button", { name: "打开窗格" }).click();
  await bench.pane.getByText("这不是考评簿").waitFor();
});

it("makes a new book from the pane and computes on the sample by the ribbon", async () => {
  await bench.page.getByRole("button", { name: "文件", exact: true }).click();
  await bench.page.getByRole("menuitem", { name: "完好的示例" }).click();
  await bench.page.getByRole("button", { name: "不保存，继续" }).click();
  await bench.pane.getByRole("button", { name: "开始校验" }).click();
  await nameOperator(bench.pane, "张文书");
  await bench.page.getByRole("button", { name: "计算排名", exact: true }).click();
  await eventually(async () => expect(await bench.sheets()).toContain("季度汇总"), 60_000);
  await bench.screenshot("ribbon-computed");
});

it("had no trouble behind the scenes", () => {
  expect(bench.troubles).toEqual([]);
});

it("asked for nothing but its own files and office.js, under the content security policy that is shipped", async () => {
  const own = new URL("/addin/", bench.page.url()).href;
  const asked = [...bench.requests];
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((address) => !address.startsWith(own) && !address.startsWith("data:"))).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  ]);
  // The policy is really in force: a script of the pane cannot reach anybody, not even its own server.
  const refused = (address: string): Promise<string> =>
    bench.pane.locator("body").evaluate(
      (_, wanted) =>
        new Promise<string>((resolve) => {
          document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective), { once: true });
          fetch(wanted).then(
            () => resolve("answered"),
            () => undefined,
          );
        }),
      address,
    );
  expect(await refused("https://example.invalid/")).toBe("connect-src");
  expect(await refused(own)).toBe("connect-src");
});

it("ships a pane without Microsoft's library, the grid or the embedded host in it", () => {
  const built = path.join(ROOT, "dist/addin");
  const scripts = readdirSync(built).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThanOrEqual(2);
  for (const name of scripts) {
    const text = readFileSync(path.join(built, name), "utf8");
    for (const foreign of ["univer-", "sheet.command.", "_richApiNativeBridge", "OSF.DDA", "kaopingWorkbench"])
      expect([name, foreign, text.includes(foreign)]).toEqual([name, foreign, false]);
  }
});
