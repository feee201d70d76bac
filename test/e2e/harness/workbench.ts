/** The workbench in a browser, driven as a person drives it: the pane by what it shows, the grid by the keyboard. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import type { TestDoor } from "../../../src/workbench/testDoor";
import { startBrowser } from "./browser";
import { ROOT, startServer } from "./server";

export interface CellAddress {
  readonly sheet: string;
  readonly cell: string;
}

export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What went wrong in any page without being shown: must be empty at the end. */
  readonly troubles: readonly string[];
  readonly open: (book: string) => Promise<void>;
  readonly sheets: () => Promise<string[]>;
  readonly read: (sheet: string, cell: string) => Promise<{ value: unknown; formula: string }>;
  readonly readRange: (sheet: string, range: string) => Promise<unknown[][]>;
  readonly selected: () => Promise<string>;
  /** Goes to the cell, types and presses Enter; an empty text presses Delete. */
  readonly typeInto: (at: CellAddress, text: string) => Promise<void>;
  /** Saves by the menu and answers the downloaded file's path. */
  readonly save: () => Promise<string>;
  readonly openFile: (file: string) => Promise<void>;
  readonly screenshot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const SHOTS = path.join(ROOT, "test-results");

export async function startWorkbench(): Promise<Workbench> {
  const server = await startServer();
  const { context, close } = await startBrowser();
  const page = context.pages()[0] ?? (await context.newPage());
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  page.on("requestfailed", (request) => troubles.push(`${request.url()} ${request.failure()?.errorText ?? ""}`));
  mkdirSync(SHOTS, { recursive: true });

  const ask = <Name extends keyof TestDoor>(name: Name, ...words: string[]): Promise<Awaited<ReturnType<TestDoor[Name]>>> =>
    page.evaluate(([method, given]) => (window.kaopingWorkbench?.[method] as (...given: string[]) => never)(...given), [
      name,
      words,
    ] as const) as never;

  const bookOpen = async (): Promise<void> => {
    await page.getByText("正在打开…").waitFor({ state: "detached" });
    await page.waitForFunction(() => window.kaopingWorkbench?.isOpen() === true);
  };
  const menu = async (item: string): Promise<void> => {
    await page.getByRole("button", { name: "文件", exact: true }).click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  const bench: Workbench = {
    page,
    pane: page.frameLocator("aside iframe"),
    troubles,
    async open(book) {
      await page.goto(`${server.url}?book=${encodeURIComponent(book)}`);
      await bookOpen();
    },
    sheets: () => ask("sheets"),
    read: (sheet, cell) => ask("read", sheet, cell),
    readRange: (sheet, range) => ask("readRange", sheet, range),
    selected: () => ask("selected"),
    async typeInto({ sheet, cell }, text) {
      // A click brings the keyboard from the pane back to the grid, as it does for a person.
      await page.mouse.click(120, 500);
      await ask("select", sheet, cell);
      if (text === "") await page.keyboard.press("Delete");
      else {
        await page.keyboard.type(text);
        await page.keyboard.press("Enter");
      }
    },
    async save() {
      const download = page.waitForEvent("download");
      await menu("另存为 .xlsx");
      const file = path.join(SHOTS, "saved.xlsx");
      await (await download).saveAs(file);
      return file;
    },
    async openFile(file) {
      await page.getByLabel("打开工作簿").setInputFiles(file);
    },
    screenshot: async (name) => void (await page.screenshot({ path: path.join(SHOTS, `${name}.png`) })),
    async close() {
      await close();
      server.stop();
    },
  };
  return bench;
}
