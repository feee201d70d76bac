/** How wide a chart is: the pane less the drawer's margins, which a person makes wider and narrower. */
import { useSyncExternalStore } from "react";

/** The drawer's margins, both sides. Pixels. */
const MARGINS = 48;
const [LEAST, MOST] = [260, 640];

const watch = (changed: () => void): (() => void) => {
  window.addEventListener("resize", changed);
  return () => window.removeEventListener("resize", changed);
};

/** Pixels. */
export const useChartWidth = (): number => useSyncExternalStore(watch, () => Math.max(LEAST, Math.min(MOST, window.innerWidth - MARGINS)));
