/** What a look at the shown page finds: by axe, by measure, by its words. Each function runs in the page. */
import type { Page } from "playwright-core";

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

declare global {
  interface Window {
    axe: { run: (context: object, options: object) => Promise<AxeResults> };
  }
}

/**
 * Violations of WCAG 2.2 AA and of good practice, a line each. Left out: Fluent's sentinels around what holds the focus (they pass it on
 * at once and are never rested upon), and landmarks around its menus and messages (they live in portals beside the page's own).
 */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() => {
    // Forced colours replace ours, which are what axe reads.
    const forced = matchMedia("(forced-colors: active)").matches;
    const rules = { region: { enabled: false }, "color-contrast": { enabled: !forced } };
    return window.axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"], rules });
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => {
      const element = html.replace(/ (class|style)="[^"]*"/g, "").slice(0, 200);
      return `axe ${id}: ${help}: ${element} ${failureSummary.replace(/\s+/g, " ").slice(0, 200)}`;
    }),
  );
}

/** Text that somebody cannot read whole: past the pane's edge, or cut off by a box that does not scroll and has no tooltip. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) found.push(`the page is ${wide} px too wide`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? "";
      const parent = walker.currentNode.parentElement;
      if (text === "" || !parent || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (["SCRIPT", "STYLE", "OPTION", "NOSCRIPT"].includes(parent.tagName)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      let scrollsX = false;
      let scrollsY = false;
      for (let around: HTMLElement | null = parent; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY, textOverflow, clipPath, position } = getComputedStyle(around);
        const { left, right, top, bottom } = around.getBoundingClientRect();
        // For screen readers alone.
        if (right - left <= 1 || clipPath !== "none") {
          scrollsX = scrollsY = true;
          break;
        }
        scrollsX ||= ["auto", "scroll"].includes(overflowX);
        scrollsY ||= ["auto", "scroll"].includes(overflowY);
        const told = textOverflow === "ellipsis" && around.title !== "";
        const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
        if (!scrollsX && hides(overflowX) && !told && (box.right > right + 1.5 || box.left < left - 1.5))
          found.push(`“${text}” is cut off sideways by ${around.tagName}.${around.className.split(" ").pop()}`);
        if (!scrollsY && hides(overflowY) && (box.bottom > bottom + 1.5 || box.top < top - 1.5))
          found.push(`“${text}” is cut off in height by ${around.tagName}.${around.className.split(" ").pop()}`);
        if (position === "fixed") break;
      }
      if (!scrollsX && (box.right > innerWidth + 1 || box.left < -1)) found.push(`“${text}” lies beyond the pane's edge`);
    }
    return [...new Set(found)];
  });
}

/** All that is read or read out: text, and the names, hints and placeholders of what has one. */
export function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent && !["SCRIPT", "STYLE", "NOSCRIPT"].includes(parent.tagName)) words.push(walker.currentNode.textContent?.trim() ?? "");
    }
    for (const element of document.querySelectorAll("[aria-label], [placeholder], [title], [alt]"))
      for (const name of ["aria-label", "placeholder", "title", "alt"]) words.push(element.getAttribute(name) ?? "");
    return [...new Set(words)].filter((one) => one !== "");
  });
}
