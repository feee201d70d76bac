/** The charts in English: the sentence that says the same as each picture. */
import type { DepartmentSpread } from "../../../core/charts/charts";
import { formatHundredths } from "../../../core/fraction";
import type { chartWords } from "../charts";

type ChartWords = Pick<typeof chartWords, "totals" | "groups" | "departments">;

const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join(", ");
const NOBODY = "Nobody is ranked, so there is no picture.";

export const chartWordsInEnglish: ChartWords = {
  totals: ({ totals }) => {
    if (!totals) return NOBODY;
    const { n, lowest, highest, cutoff, bins } = totals;
    const most = Math.max(...bins.map(({ above, below }) => above + below));
    const fullest = bins.filter(({ above, below }) => above + below === most).map(({ from, to }) => `${from}–${to}`);
    const inside = bins.reduce((sum, { above }) => sum + above, 0);
    return (
      `${n} ranked, totals from ${formatHundredths(lowest)} to ${formatHundredths(highest)}. ` +
      `Award line ${formatHundredths(cutoff)}: ${inside} on or above it, ${n - inside} below. ` +
      `Most are at ${fullest.join(", ")} points: ${most}${fullest.length > 1 ? " each" : ""}.`
    );
  },
  groups: ({ groups }) => {
    if (!groups || groups.groups.length === 0) return NOBODY;
    const school = `Mean of the school ${formatHundredths(groups.school)}. `;
    const first = groups.groups[0]?.mean ?? 0;
    const last = groups.groups.at(-1)?.mean ?? 0;
    const level = (mean: number) => groups.groups.filter((group) => group.mean === mean);
    if (first === last) return `${school}${names(level(first))}: ${formatHundredths(first)}.`;
    return (
      `${school}Highest: ${names(level(first))} (${formatHundredths(first)}); ` +
      `lowest: ${names(level(last))} (${formatHundredths(last)}), ${formatHundredths(first - last)} apart.`
    );
  },
  departments: ({ departments }) => {
    if (departments.length === 0) return "No department has scores, so there is no picture.";
    const range = ({ lowest, highest }: DepartmentSpread): number => highest - lowest;
    const widest = Math.max(...departments.map(range));
    const each = departments.map(
      ({ name, lowest, middle, highest }) =>
        `${name} ${formatHundredths(lowest)}, ${formatHundredths(middle)}, ${formatHundredths(highest)}`,
    );
    const most = departments.filter((department) => range(department) === widest);
    return (
      `Lowest, middle and highest: ${each.join("; ")}.` +
      (departments.length > 1 ? ` Widest: ${names(most)} (${formatHundredths(widest)} points).` : "")
    );
  },
};
