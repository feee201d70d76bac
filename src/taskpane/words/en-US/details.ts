/** Beside where each point comes from: how far from the award line, how it was rounded, and the sheet of details. */
import { plural } from "./plural";

export const details = {
  writeOne: "Write details",
  writeAll: "Write everyone's details",
  hint: "Every point with its cell on one page, to print and sign.",
  staleHint: "Data have changed. Please compute the ranking again before writing details.",
  working: "Writing details…",
  done: (count: number) => `Details are written for ${count === 1 ? "1 person" : `${count} people`}, ${plural(1, "page")} each.`,
  toHighestOutside: (total: string, points: string) => `${points} above the highest total below the line (${total})`,
  toLowestInside: (total: string, points: string) => `${points} below the lowest total above the line (${total})`,
  nobodyOutside: "Nobody is below the line",
  nobodyInside: "Nobody is above the line",
  rounding: (exact: string, isExact: boolean, total: string) => `${isExact ? "" : "about "}${exact}, rounded once to ${total}`,
  noRounding: "Exactly two decimals, no rounding",
  /** 7 × 0.2 */
  converted: (factor: string) => `× ${factor}`,
  instead: (name: string) => `counted as “${name}”`,
};
