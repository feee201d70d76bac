import { formatFraction, formatHundredths } from "../core/fraction";
import type { Quality } from "../core/quality/quality";

/** The one object of `kaoping quality --json`: exact figures as "n/d", points as decimals with 2 digits. */
export function jsonOfQuality({ period, departments, sensitivity, ...rest }: Quality): string {
  const value = {
    period: { year: period.year, quarter: period.quarter },
    ...rest,
    departments: departments.map((one) => ({ ...one, weight: formatHundredths(one.weight) })),
    sensitivity:
      sensitivity.state === "tooFew"
        ? sensitivity
        : {
            ...sensitivity,
            members: sensitivity.members.map((member) => ({
              ...member,
              total: formatHundredths(member.total),
              changes: member.changes.map((change) => ({ ...change, total: formatHundredths(change.total) })),
            })),
          },
  };
  return `${JSON.stringify(value, (_, one: unknown) => (isFraction(one) ? formatFraction(one) : one), 2)}\n`;
}

const isFraction = (value: unknown): value is { readonly n: bigint; readonly d: bigint } =>
  typeof value === "object" && value !== null && "n" in value && "d" in value && typeof value.n === "bigint" && typeof value.d === "bigint";
