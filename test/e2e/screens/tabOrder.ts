/** Whether Tab goes through the screen in its own order (one column, nothing moved by style: as one reads it), and never out of sight. */
import type { Page } from "playwright-core";

/** A long list is not walked through to its end. */
const STEPS = 14;

export async function tabFindings(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const heading = document.querySelector("h1");
    heading?.focus();
    Object.assign(window, { last_: heading });
  });
  const found: string[] = [];
  let reached = 0;
  for (; reached < STEPS; reached++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body || activeElement.hasAttribute("data-tabster-dummy")) return null;
      const last = (window as unknown as { last_: Element }).last_;
      Object.assign(window, { last_: activeElement });
      const { top, bottom, left, right } = activeElement.getBoundingClientRect();
      return {
        // A row that came anew while the list scrolled has nothing to be compared with; a field for a date has stops within itself.
        on:
          !last.isConnected ||
          last === activeElement ||
          (last.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
        seen: top < innerHeight && bottom > 0 && left < innerWidth && right > 0,
        name: (activeElement.getAttribute("aria-label") ?? activeElement.textContent ?? "").slice(0, 40),
      };
    });
    // Past the last one.
    if (!at) break;
    if (!at.seen) found.push(`“${at.name}” has the focus out of sight`);
    if (!at.on) found.push(`Tab goes back to “${at.name}”`);
  }
  return reached === 0 ? ["Tab reaches nothing"] : found;
}
