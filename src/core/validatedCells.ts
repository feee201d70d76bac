/** Cells that check what is typed, in one form whatever shape they are handed out in (V29). */
import { rangeAddress, type Area } from "./address";

export const isScoreTable = (name: string): boolean => /^Scores_/i.test(name);

/** What of the areas lies within, as runs down its columns, each as long as it can be ("E6:E101"). */
export function columnRuns(areas: readonly Area[], within: Area): string[] {
  const runs: string[] = [];
  for (let col = within.left; col <= within.right; col++) {
    const spans = areas
      .filter((area) => area.left <= col && area.right >= col)
      .map((area) => ({ top: Math.max(area.top, within.top), bottom: Math.min(area.bottom, within.bottom) }))
      .filter(({ top, bottom }) => top <= bottom)
      .sort((a, b) => a.top - b.top);
    let open: { top: number; bottom: number } | null = null;
    for (const span of spans) {
      if (open && span.top <= open.bottom + 1) {
        open.bottom = Math.max(open.bottom, span.bottom);
        continue;
      }
      if (open) runs.push(rangeAddress({ ...open, left: col, right: col }));
      open = { ...span };
    }
    if (open) runs.push(rangeAddress({ ...open, left: col, right: col }));
  }
  return runs;
}
