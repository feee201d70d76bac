/** Fluent's charts name their parts in English alone: here they bear the pane's words, for whoever hears them. */
import { useEffect, useRef, type RefObject } from "react";

/** For the figure around a chart; `title` names the chart and its groups of marks, `legend` its legend. */
export function useOwnNames(title: string, legend: string): RefObject<HTMLElement | null> {
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    const root = figure.current;
    if (!root) return;
    const name = (): void => {
      for (const part of root.querySelectorAll("svg[aria-label], g[role=listbox][aria-label]")) give(part, title);
      for (const part of root.querySelectorAll("div[role=listbox][aria-label]")) give(part, legend);
      // A number above a bar: what it shows is its name.
      for (const part of root.querySelectorAll("text[aria-label]")) give(part, part.textContent ?? "");
    };
    const observer = new MutationObserver(name);
    observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-label"] });
    name();
    return () => observer.disconnect();
  }, [title, legend]);
  return figure;
}

/** Only where it differs: a change is observed again. */
function give(part: Element, name: string): void {
  if (part.getAttribute("aria-label") !== name) part.setAttribute("aria-label", name);
}
