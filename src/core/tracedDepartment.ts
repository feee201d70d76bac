import type { DepartmentResult, DepartmentTrace } from "./assessment";
import type { Hundredths, ScoreRow } from "./book";
import type { DepartmentPlan } from "./departmentPlan";
import { type Fraction, fraction } from "./fraction";
import { traceRow } from "./traceRow";

/**
 * A department's result whose contribution and trace (T6) are made when someone looks at them: for a big book, all of them at
 * once would take gigabytes.
 */
export class TracedDepartment implements DepartmentResult {
  readonly code: string;
  readonly weight: Hundredths;
  readonly #plan: DepartmentPlan;
  readonly #row: ScoreRow | null;
  readonly #weightSum: bigint | null;

  /** `weightSum` is Σ of the applying weights in hundredths of a percent; null while the member has no total. */
  constructor(
    plan: DepartmentPlan,
    row: ScoreRow | null,
    readonly state: DepartmentResult["state"],
    readonly exact: Fraction | null,
    weightSum: bigint | null,
  ) {
    this.code = plan.department.code;
    this.weight = plan.department.weight;
    this.#plan = plan;
    this.#row = row;
    this.#weightSum = weightSum;
  }

  get contribution(): Fraction | null {
    if (this.exact === null || this.#weightSum === null) return null;
    return fraction(this.exact.n * this.#plan.weight, this.exact.d * this.#weightSum);
  }

  get trace(): DepartmentTrace | null {
    return this.#row && traceRow(this.#plan, this.#row);
  }
}
