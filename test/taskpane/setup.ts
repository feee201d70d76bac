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
// Nothing is drawn on a canvas here: the charts measure their words by it, and do without.
HTMLCanvasElement.prototype.getContext = () => null;
if (typeof CSS === "undefined" || !CSS.escape) {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`) } });
}

// A whole pane with dialogs is drawn in each test; on a busy machine that takes its time.
jest.setTimeout(120_000);

// jsdom weighs every rule of Fluent anew at each of thousands of looks. Elements of the same name and classes under a parent that shows look alike,
// unless their own attributes speak: it is asked once for each such kind.
const weigh = window.getComputedStyle.bind(window);
const styles = new Map<string, CSSStyleDeclaration>();
window.getComputedStyle = (element, pseudo) => {
  if (element.localName === "input" || ["style", "hidden"].some((name) => element.hasAttribute(name))) return weigh(element, pseudo);
  const above = element.parentElement && window.getComputedStyle(element.parentElement);
  const kind = [element.localName, element.className, above?.visibility, above?.pointerEvents, element.isConnected].join("|");
  const style = styles.get(kind) ?? weigh(element, pseudo);
  styles.set(kind, style);
  return style;
};
