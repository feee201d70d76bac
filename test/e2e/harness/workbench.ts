/** The workbench in a browser, driven as a person drives it: the pane by what it shows, the grid by the keyboard. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import type { TestDoor } from "../../../src/workbench/testDoor";
import { writeSample } from "../../cli/writeSample";
import { startBrowser } from "./browser";
import { ROOT, startServer } from "./server";
import { benchSays, view, words } from "./view";

export interface CellAddress {
  readonly sheet: string;
  readonly cell: string;
}

export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What went wrong in any page without being shown: must be empty at the end. */
  readonly troubles: readonly string[];
  /** Everything that the add-in's own pages have asked for, by address. */
  readonly requests: ReadonlySet<string>;
  readonly open: (book: string) => Promise<void>;
  readonly sheets: () => Promise<string[]>;
  readonly read: (sheet: string, cell: string) => Promise<{ value: unknown; formula: string }>;
  readonly readRange: (sheet: string, range: string) => Promise<unknown[][]>;
  readonly selected: () => Promise<string>;
  readonly unprotect: (sheet: string) => Promise<void>;
  /** Puts the keyboard into the grid, at the cell. */
  readonly goTo: (at: CellAddress) => Promise<void>;
  /** Goes to the cell, types and presses Enter; an empty text presses Delete. */
  readonly typeInto: (at: CellAddress, text: string) => Promise<void>;
  /** Gives the cell the number format 常规, by the toolbar of the tab 开始. */
  readonly formatGeneral: (at: CellAddress) => Promise<void>;
  /** Copies a sheet of another file into the open workbook, by the menu. */
  readonly insertSheet: (file: string, sheet: string) => Promise<void>;
  /** Saves by the menu and answers the downloaded file's path. */
  readonly save: () => Promise<string>;
  readonly openFile: (file: string) => Promise<void>;
  /** The clean sample with so many members, as a file of the folder's. */
  readonly openSample: (folder: string, members: number) => Promise<void>;
  readonly screenshot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const SHOTS = path.join(ROOT, "test-results", view.name);
/** Univer's word on a formula that went with its sheet while its place in the index had not: it passes over it, and nothing hangs on it. */
const GONE = /^Dependency tree not found for treeId/;
/** Pixels that an arrow key moves the edge of the pane. */
const STEP = 10;

export async function startWorkbench(): Promise<Workbench> {
  const server = await startServer();
  const { context, close } = await startBrowser();
  const page = context.pages()[0] ?? (await context.newPage());
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => message.type() === "error" && !GONE.test(message.text()) && troubles.push(message.text()));
  page.on("requestfailed", (request) => troubles.push(`${request.url()} ${request.failure()?.errorText ?? ""}`));
  const requests = new Set<string>();
  page.on("request", (request) => {
    if (request.isNavigationRequest() || !new URL(request.frame().url()).pathname.startsWith("/addin/")) return;
    requests.add(request.url());
  });
  // In every frame, before its first script: what the pages' content security policy refuses is trouble.
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      // eslint-disable-next-line no-console -- heard by `troubles`
      console.error(`content security policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
  mkdirSync(SHOTS, { recursive: true });

  const ask = <Name extends keyof TestDoor>(name: Name, ...words: string[]): Promise<Awaited<ReturnType<TestDoor[Name]>>> =>
    page.evaluate(([method, given]) => (window.kaopingWorkbench?.[method] as (...given: string[]) => never)(...given), [
      name,
      words,
    ] as const) as never;

  const pane = page.frameLocator("aside iframe");
  const bookOpen = async (): Promise<void> => {
    await page.getByText(benchSays.opening).waitFor({ state: "detached" });
    await page.waitForFunction(() => window.kaopingWorkbench?.isOpen() === true);
    // Each workbook gets a fresh pane, which takes the focus when it appears.
    await pane.getByRole("heading", { name: words.name }).waitFor();
    await pane.locator(".fui-Skeleton").first().waitFor({ state: "detached", timeout: 60_000 });
  };
  const setWidth = async (): Promise<void> => {
    if (view.width === null) return;
    const edge = page.getByRole("separator", { name: benchSays.paneWidth });
    await edge.focus();
    const steps = (view.width - Number(await edge.getAttribute("aria-valuenow"))) / STEP;
    for (let step = 0; step < Math.abs(steps); step++) await page.keyboard.press(steps > 0 ? "ArrowLeft" : "ArrowRight");
  };
  let clicks = 0;
  const goTo = async ({ sheet, cell }: CellAddress): Promise<void> => {
    // A click brings the keyboard from the pane back to the grid, as it does for a person.
    // Never twice in one place, which would be a double click.
    await page.mouse.click(120, 400 + 40 * (clicks++ % 5));
    await ask("select", sheet, cell);
  };
  const menu = async (item: string): Promise<void> => {
    await page.getByRole("button", { name: benchSays.file, exact: true }).click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  const bench: Workbench = {
    page,
    pane,
    troubles,
    requests,
    async open(book) {
      const query = new URLSearchParams({ book, ...(view.name === "" ? {} : { language: view.language, theme: view.theme }) });
      if (view.theme === "contrast") await page.emulateMedia({ forcedColors: "active" });
      await page.goto(`${server.url}?${query.toString()}`);
      await bookOpen();
      await setWidth();
    },
    sheets: () => ask("sheets"),
    read: (sheet, cell) => ask("read", sheet, cell),
    readRange: (sheet, range) => ask("readRange", sheet, range),
    selected: () => ask("selected"),
    unprotect: (sheet) => ask("unprotect", sheet),
    goTo,
    async typeInto(at, text) {
      await goTo(at);
      if (text === "") await page.keyboard.press("Delete");
      else {
        await page.keyboard.type(text);
        await page.keyboard.press("Enter");
        // The selection moves on a moment later; what is selected before that would move on too.
        const here = await ask("selected");
        for (let wait = 0; wait < 20 && here === (await ask("selected")) && here.endsWith(`!${at.cell}`); wait++)
          await page.waitForTimeout(50);
      }
    },
    async formatGeneral(at) {
      await goTo(at);
      await page.getByRole("tab", { name: "开始" }).click();
      const format = page.locator('[data-u-comp="ribbon-toolbar"] [data-u-command="sheet.operation.open.numfmt.panel"]').last();
      const box = await format.boundingBox();
      if (box === null) throw new Error("The toolbar shows no number format.");
      await page.mouse.click(box.x + box.width - 8, box.y + box.height / 2);
      await page.getByText("常规", { exact: true }).last().click();
      await page.getByRole("tab", { name: "季考评" }).click();
    },
    async insertSheet(file, sheet) {
      await page.getByLabel(benchSays.insertSource).setInputFiles(file);
      await page.getByRole("checkbox", { name: sheet, exact: true }).check();
      await page.getByRole("button", { name: benchSays.insert, exact: true }).click();
      await bookOpen();
    },
    async save() {
      const download = page.waitForEvent("download");
      await menu(benchSays.save);
      const file = path.join(SHOTS, "saved.xlsx");
      await (await download).saveAs(file);
      return file;
    },
    async openFile(file) {
      await page.getByLabel(benchSays.openBook).setInputFiles(file);
      await page.getByText(benchSays.opening).waitFor({ state: "detached" });
      await setWidth();
    },
    async openSample(folder, members) {
      await writeSample(folder, "book.xlsx", { members });
      await bench.open("empty");
      await bench.openFile(path.join(folder, "book.xlsx"));
      await pane.locator('[data-step="compute"]').waitFor();
    },
    screenshot: async (name) => void (await page.screenshot({ path: path.join(SHOTS, `${name}.png`) })),
    async close() {
      await close();
      server.stop();
    },
  };
  return bench;
}
