/** What Fluent needs of a page that jsdom lacks. */
import "@testing-library/jest-dom";

class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= StillResizeObserver;
if (typeof CSS === "undefined" || !CSS.escape) {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`) } });
}
