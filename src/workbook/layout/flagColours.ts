import type { ConditionalFormat } from "../../core/draft";
import { ELIGIBILITY_WORDS } from "./resultNotes";
import { COLOURS } from "./style";

/** The word stands in the cell; the colour only helps to find it. */
export function flagColours(range: string, cell: string): ConditionalFormat[] {
  return [
    { range, formula: `=${cell}="${ELIGIBILITY_WORDS.eligible}"`, fill: COLOURS.eligible },
    { range, formula: `=${cell}="${ELIGIBILITY_WORDS.ineligible}"`, fill: COLOURS.ineligible },
    { range, formula: `=${cell}="${ELIGIBILITY_WORDS.review}"`, fill: COLOURS.review },
  ];
}
