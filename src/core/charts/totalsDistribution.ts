import type { Assessment } from "../assessment";
import type { Hundredths } from "../book";
import type { TotalsBin, TotalsDistribution } from "./charts";

/** Bins of 2 points while the totals lie within 24 points, otherwise of 5: some twelve bars, whose ends are numbers one knows. */
const NARROW = 2;
const WIDE = 5;
const NARROW_RANGE = 2400;

/** Totals of the ranked members in bins of equal width, and the line among them (R1, E1); null while nobody is ranked. */
export function totalsDistribution({ members, cutoff, places, n }: Assessment): TotalsDistribution | null {
  const totals = members.flatMap(({ rank, total }) => (rank === null || total === null ? [] : [total]));
  if (totals.length === 0 || cutoff === null) return null;
  const lowest = Math.min(...totals);
  const highest = Math.max(...totals);
  const width = highest - lowest <= NARROW_RANGE ? NARROW : WIDE;
  const first = startOf(lowest, width);
  const bins: TotalsBin[] = [];
  for (let from = first; from * 100 <= highest; from += width) bins.push(binOf(totals, cutoff, from, from + width));
  return { n, places, cutoff, lowest, highest, width, bins };
}

/** The multiple of the width at or below a total, in points. */
const startOf = (total: Hundredths, width: number): number => Math.floor(total / (width * 100)) * width;

function binOf(totals: readonly Hundredths[], cutoff: Hundredths, from: number, to: number): TotalsBin {
  const inside = totals.filter((total) => total >= from * 100 && total < to * 100);
  const above = inside.filter((total) => total >= cutoff).length;
  return { from, to, above, below: inside.length - above, line: cutoff >= from * 100 && cutoff < to * 100 };
}
