/** Random departments, and rows as a department may fill them. */
import type { Department, Indicator } from "../../src/core/book";
import { fraction } from "../../src/core/fraction";
import { type Draw, listOf, oneIn, pick, upTo } from "./draw";

export type Cell = { readonly kind: "number"; readonly value: number } | { readonly kind: "notApplicable" | "blank" | "unreadable" };

const CONVERSIONS = [fraction(1n), fraction(1n), fraction(1n, 5n), fraction(50n, 100n), fraction(5n), fraction(1n, 3n), fraction(2n, 7n)];
const WEIGHTS = [[10000], [5000, 5000], [2501, 7499], [3333, 3333, 3334], [2500, 1500, 6000], [4000, 3000, 2000, 1000], [1, 9997, 1, 1]];

/** Weights that sum to 100 %: of a few departments, or of 5 to 12 with any two decimals. */
export function drawWeights(draw: Draw, many: boolean): readonly number[] {
  if (!many) return pick(draw, WEIGHTS);
  const count = 5 + upTo(draw, 7);
  let left = 10000;
  return listOf(count, (i) => {
    const after = count - 1 - i;
    const weight = after === 0 ? left : Math.min(left - after, 1 + upTo(draw, Math.floor(20000 / count)));
    left -= weight;
    return weight;
  });
}

export function drawDepartment(draw: Draw, code: string, weight: number): Department {
  const points = pick(draw, [[100], [50, 50], [30, 70], [20, 33.33, 46.67]]);
  const base = points.flatMap((max, slot) => {
    const alternatives = oneIn(draw, 3) ? 2 : 1;
    const named = alternatives > 1 || oneIn(draw, 5);
    return listOf(alternatives, (): Omit<Indicator, "code" | "name"> => ({
      kind: "base",
      slot: named ? `组${slot}` : null,
      min: 0,
      max: Math.round(max * 100),
      conversion: pick(draw, CONVERSIONS),
      cap: null,
      needsEvidence: false,
    }));
  });
  const others = listOf(upTo(draw, 3), (): Omit<Indicator, "code" | "name"> => ({
    kind: pick(draw, ["bonus", "deduction"] as const),
    slot: null,
    min: null,
    max: null,
    conversion: pick(draw, CONVERSIONS),
    cap: pick(draw, [null, 0, 100, 333]),
    needsEvidence: false,
  }));
  // A fixed shuffle, so that neither kinds nor alternatives always stand side by side.
  const mixed = [...others.slice(0, 1), ...base, ...others.slice(1)];
  const indicators = (oneIn(draw, 2) ? mixed : mixed.reverse()).map((one, i) => ({ ...one, code: `I${i}`, name: `指标${i}` }));
  return { code, name: `部门${code}`, weight, head: "", deadline: "", indicators };
}

/** One cell for each indicator; unless `complete`, now and then one is blank, is no score, or is a second number in its slot. */
export function drawEntries(draw: Draw, { indicators }: Department, complete: boolean): Cell[] {
  const whollyOut = oneIn(draw, 6);
  const chosen = new Map<string, number | null>();
  return indicators.map((indicator, position): Cell => {
    if (!complete && oneIn(draw, 40)) return { kind: pick(draw, ["blank", "unreadable"] as const) };
    if (indicator.kind !== "base") {
      return oneIn(draw, 3)
        ? { kind: pick(draw, ["blank", "notApplicable"] as const) }
        : { kind: "number", value: pick(draw, [0, 100, 250, 333, 1500]) };
    }
    const slot = indicator.slot ?? `alone ${position}`;
    const peers = indicators.flatMap((other, i) => (other.kind === "base" && (other.slot ?? `alone ${i}`) === slot ? [i] : []));
    if (!chosen.has(slot)) chosen.set(slot, whollyOut || oneIn(draw, 6) ? null : pick(draw, peers));
    const filled = chosen.get(slot);
    if (filled === position || (!complete && oneIn(draw, 40))) return { kind: "number", value: drawScore(draw, indicator) };
    if (filled === null || oneIn(draw, 2)) return { kind: "notApplicable" };
    return { kind: "blank" };
  });
}

/** An entered value whose points stay within 0 and the max; the same few fractions of it in many cells. */
function drawScore(draw: Draw, { max, conversion }: Indicator): number {
  const most = Math.floor(((max ?? 0) * Number(conversion.d)) / Number(conversion.n));
  return oneIn(draw, 3) ? upTo(draw, most) : Math.floor(most * pick(draw, [1, 0.9, 0.5, 0]));
}
