/** A department head's whole work: a template opened in a spreadsheet without the add-in's help, filled, saved, taken back. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eventually } from "./harness/eventually";
import { ROOT } from "./harness/server";
import { benchSays, words } from "./harness/view";
import { startWorkbench, type Workbench } from "./harness/workbench";

jest.setTimeout(180_000);

const SHEET = "评分-教务";
const TEMPLATE = "评分表-教务-2026年第三季度.xlsx";
/** The six base indicators in full, in the columns F to K. */
const FULL = [15, 20, 10, 5, 15, 25];
const FIRST = 6;

let bench: Workbench;
let folder: string;
const kaoping = (...words: string[]): string =>
  execFileSync(process.execPath, [path.join(ROOT, "src/cli/kaoping.mjs"), ...words], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
const at = (cell: string) => ({ sheet: SHEET, cell });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "kaoping-head-"));
  kaoping("new", "book.xlsx", "--sample", "--members", "6");
  kaoping("templates", "book.xlsx", "-o", "out", "--department", "JW");
  bench = await startWorkbench();
  await bench.open("empty");
  await bench.openFile(path.join(folder, "out", TEMPLATE));
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

it("says at the first glance how it is filled", async () => {
  expect(await bench.sheets()).toEqual(["填表说明", SHEET]);
  await bench.pane.getByText(words.fillIn.body).waitFor();
  await bench.screenshot("81-how-to-fill");
});

it("[V11] refuses at once what is no score", async () => {
  await bench.typeInto(at("F6"), "16");
  await bench.page.getByText("请填 0–15 的分数，最多两位小数，或“不适用”。").first().waitFor();
  await bench.screenshot("82-refused");
  await bench.page.keyboard.press("Escape");
  expect((await bench.read(SHEET, "F6")).value).not.toBe(16);
});

it("keeps the locked cells: names and formulas take no typing", async () => {
  await bench.goTo(at("C6"));
  await bench.page.keyboard.press("9");
  await bench.page.getByRole("alertdialog").getByText(benchSays.protectedBody(SHEET)).waitFor();
  await bench.page.getByRole("button", { name: benchSays.understood }).click();
});

it("[T1] is filled row by row; one cell marks a whole row 不适用", async () => {
  for (let row = FIRST; row < FIRST + 2; row++) {
    const typed =
      row === FIRST + 1
        ? { E: "不适用" }
        : Object.fromEntries(FULL.map((mark, index) => ["FGHIJK"[index], mark - (row === FIRST ? 0.5 : 0)]));
    for (const [column, value] of Object.entries(typed)) {
      // The grid asks the cell's rule before it takes what was typed; a slow machine's may miss a key meanwhile, and one types again.
      await eventually(async () => {
        await bench.typeInto(at(`${column}${row}`), String(value));
        await eventually(async () => expect((await bench.read(SHEET, `${column}${row}`)).value).toBe(value), 5000);
      });
    }
  }
  expect((await bench.readRange(SHEET, "F6:K6"))[0]).toEqual([14.5, 19.5, 9.5, 4.5, 14.5, 24.5]);
  const [sum] = (await bench.readRange(SHEET, "Q6:Q7")).flat();
  expect(sum).toBe(87);
  await bench.goTo(at("F6"));
  await bench.page.waitForTimeout(600);
  await bench.screenshot("83-filled");
});

it("comes back whole: the saved file is taken, 不适用 and all", async () => {
  copyFileSync(await bench.save(), path.join(folder, TEMPLATE));
  expect(kaoping("collect", "book.xlsx", TEMPLATE, "-o", "taken.xlsx")).toMatch(/教务评分表：.*处不同/);
});

it("had no trouble behind the scenes", () => {
  expect(bench.troubles).toEqual([]);
});
