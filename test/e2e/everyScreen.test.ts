/**
 * Every screen, drawer and dialog in Chromium, with SCREENS=all each in every theme, width and language at least once: nothing for axe to find, no text
 * cut off, no English in the Chinese pane; Tab goes as one reads; a dialog takes the focus and Esc gives it back. Pictures: test-results/screens.
 */
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import type { Look } from "../taskpane/preview/preview";
import { SHOTS, type Shot } from "../taskpane/preview/shots";
import { startBrowser, type Browser } from "./harness/browser";
import { ROOT } from "./harness/server";
import { axeFindings, cutOff } from "./screens/findings";
import { focusFindings, rememberOpener } from "./screens/focus";
import { foreignWords } from "./screens/foreignWords";
import { buildPreview, lookAt, openPreview, take } from "./screens/preview";
import { tabFindings } from "./screens/tabOrder";

jest.setTimeout(600_000);

const PICTURES = path.join(ROOT, "test-results/screens");
/** Part of a name, to look at a few alone in all their views: SCREENS=home; SCREENS=all for every one. */
const ASKED = process.env["SCREENS"] ?? "";
const ONLY = ASKED === "all" ? "" : ASKED;

type View = readonly [theme: Look["theme"], width: 320 | 450, language: "zh-CN" | "en-US"];
/** Each row holds every theme, width and language; the shots take turns, so that the pairs are all met somewhere. */
const VIEWS: readonly (readonly View[])[] = [
  [
    ["light", 320, "zh-CN"],
    ["dark", 450, "en-US"],
    ["contrast", 320, "zh-CN"],
  ],
  [
    ["light", 450, "zh-CN"],
    ["dark", 320, "zh-CN"],
    ["contrast", 320, "en-US"],
  ],
  [
    ["light", 320, "en-US"],
    ["dark", 320, "zh-CN"],
    ["contrast", 450, "zh-CN"],
  ],
];

/** The same screen again, scrolled or in another state: one view is enough. */
const isVariant = (name: string): boolean => /-(end|line|many|stale|partly|clean|locked|empty|columns|trial|none)$/.test(name);

/** What is to be seen of the shot at this place of the list; unasked, one view of each in turn, which takes a third of the time. */
function viewsOf(name: string, index: number): readonly View[] {
  const views = VIEWS[index % VIEWS.length] ?? [];
  return isVariant(name) || ASKED === "" ? views.filter((_, place) => place === Math.floor(index / 3) % 3) : views;
}

/** The screens themselves: Tab goes through each. */
const SCREENS = new Set([
  "home",
  "empty",
  "collect",
  "roster",
  "validate",
  "ranking",
  "groups",
  "publicity",
  "quality",
  "what-if",
  "annual",
  "notice",
]);

const findings = new Map<string, string[]>();
const troubles: string[] = [];
const shots = SHOTS.filter(([name]) => name.includes(ONLY));
let browser: Browser;

beforeAll(async () => {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const [started, address] = await Promise.all([startBrowser(), buildPreview()]);
  browser = started;
  // Two pages share the shots between them.
  const queue = shots.entries();
  const work = async (): Promise<void> => {
    const page = await openPreview(browser.context, address, troubles);
    for (const [index, shot] of queue) findings.set(shot[0], await sweep(page, shot, viewsOf(shot[0], index)));
  };
  await Promise.all([work(), work()]);
});
afterAll(() => browser.close());

async function sweep(page: Page, shot: Shot, views: readonly View[]): Promise<string[]> {
  const [name] = shot;
  const found: string[] = [];
  const note = (where: string, what: readonly string[]): void => void found.push(...what.map((one) => `${where}: ${one}`));
  try {
    await lookAt(page, { theme: "light", language: "zh-CN" }, 350);
    await rememberOpener(page);
    await take(page, shot);
    for (const [theme, width, language] of views) {
      const where = `${theme} ${width} ${language}`;
      await lookAt(page, { theme, language }, width);
      note(where, await axeFindings(page));
      note(where, await cutOff(page));
      note(where, await foreignWords(page, language));
      await page.screenshot({ path: path.join(PICTURES, `${name}-${theme}-${width}-${language}.png`) });
    }
    if (SCREENS.has(name)) note("keyboard", await tabFindings(page));
    note("keyboard", await focusFindings(page));
  } catch (error) {
    note("not reached", [String(error)]);
  }
  return found;
}

it.each(shots.map(([name]) => name))("%s: no violation, no text cut off, no foreign word, focus in and out again", (name) => {
  expect(findings.get(name)).toEqual([]);
});

it("had no trouble behind the scenes", () => {
  expect(troubles).toEqual([]);
});
