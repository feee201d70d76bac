/** What Fluent needs of a page that jsdom lacks. */
import "@testing-library/jest-dom";
import { configure } from "@testing-library/dom";

// Whether an ancestor hides an element is slow to compute under jsdom, and Fluent's motions leave it undecided there; a failure is named in a line.
configure({
  asyncUtilTimeout: 30_000,
  defaultHidden: true,
  computedStyleSupportsPseudoElements: false,
  getElementError: (message) => new Error(message?.split("\n")[0]),
});

class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= StillResizeObserver;
if (typeof CSS === "undefined" || !CSS.escape) {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`) } });
}

// A whole pane with dialogs is drawn in each test; on a busy machine that takes its time.
jest.setTimeout(120_000);
