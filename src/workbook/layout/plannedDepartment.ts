import type { Department, Hundredths } from "../../core/book";
import { fractionOfText, hundredthsOf, lowestTerms } from "../../core/decimal";
import { ONE, type Fraction } from "../../core/fraction";
import type { PlannedDepartment } from "./plannedBook";

/** The department as the core knows it, for the score formulas. */
export function departmentOf(planned: PlannedDepartment): Department {
  const points = (value: number | undefined): Hundredths | null => (value === undefined ? null : hundredthsOf(value));
  return {
    code: planned.code,
    name: planned.name,
    weight: points(planned.weight) ?? 0,
    head: planned.head,
    deadline: planned.deadline,
    indicators: planned.indicators.map((indicator) => ({
      code: indicator.code,
      name: indicator.name,
      kind: indicator.kind,
      slot: indicator.slot ?? null,
      min: points(indicator.min),
      max: points(indicator.max),
      conversion: conversionOf(indicator.conversion),
      cap: points(indicator.cap),
      needsEvidence: indicator.needsEvidence ?? false,
    })),
  };
}

/** 换算: blank is 1; a number, or a fraction as text. */
export function conversionOf(conversion: number | string | undefined): Fraction {
  if (conversion === undefined || conversion === "") return ONE;
  const [n, d] = String(conversion).split("/").map(fractionOfText);
  if (!n || d === null || (d && d.n === 0n)) throw new RangeError(`No conversion: ${conversion}`);
  return d ? lowestTerms(n.n * d.d, n.d * d.n) : n;
}
