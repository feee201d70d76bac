/** Where the focus goes when something opens over the screen, and when Esc closes it again. */
import type { Page } from "playwright-core";
import { standsStill } from "./preview";

/** From here on the page knows what last had the focus outside of every dialog and menu. */
export function rememberOpener(page: Page): Promise<void> {
  return page.evaluate(() => {
    if ("opener_" in window) return;
    const over = '[role="dialog"], [role="alertdialog"], [role="menu"]';
    Object.assign(window, { opener_: null });
    document.addEventListener("focusin", ({ target }) => {
      if (target instanceof Element && !target.closest(over) && !target.hasAttribute("data-tabster-dummy"))
        Object.assign(window, { opener_: target });
    });
  });
}

/** Nothing where nothing is open over the screen. */
export async function focusFindings(page: Page): Promise<string[]> {
  const state = (): Promise<{ open: boolean; inside: boolean; back: boolean; active: string }> =>
    page.evaluate(() => {
      const over = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"], [role="menu"]')].filter((one) =>
        one.checkVisibility(),
      );
      const { activeElement } = document;
      return {
        open: over.length > 0,
        inside: over.some((one) => one.contains(activeElement)),
        back: activeElement !== null && activeElement === (window as unknown as { opener_: Element | null }).opener_,
        active: activeElement?.outerHTML.slice(0, 150) ?? "nothing",
      };
    });
  const before = await state();
  if (!before.open) return [];
  if (!before.inside) return [`the focus is not in what is open, but on ${before.active}`];
  await page.keyboard.press("Escape");
  await standsStill(page);
  const after = await state();
  if (after.open) return ["Esc does not close it"];
  return after.back ? [] : [`after Esc the focus is on ${after.active}`];
}
