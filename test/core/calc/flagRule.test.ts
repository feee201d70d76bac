import { flagOf } from "../../../src/core/eligibility";
import { lcm } from "../../../src/core/fraction";
import { standingsOf } from "../../../src/core/ranks";

/** Eligibility and rule of each of these totals (points), highest first, by each tie policy. */
function flags(totals: readonly number[], policy: "lenient" | "strict" | "review"): string[] {
  const all = standingsOf(totals);
  return totals.map((total) => {
    const { eligibility, rule } = flagOf(all.of(total), all.n, policy);
    return `${eligibility} ${rule}`;
  });
}

describe("the rule that a flag names", () => {
  it("[E4] E2 for whoever is in a tie that straddles the line, E1 for all others", () => {
    const above = "eligible E1";
    const below = "ineligible E1";
    expect(flags([95, 94, 93, 93, 91], "lenient")).toEqual([above, above, "eligible E2", "eligible E2", below]);
    expect(flags([95, 94, 93, 93, 91], "strict")).toEqual([above, above, "ineligible E2", "ineligible E2", below]);
    expect(flags([95, 94, 93, 93, 91], "review")).toEqual([above, above, "review E2", "review E2", below]);
  });

  it("[E2] a tie that ends at the line straddles nothing", () => {
    for (const policy of ["lenient", "strict", "review"] as const) {
      expect(flags([95, 95, 90, 90], policy)).toEqual(["eligible E1", "eligible E1", "ineligible E1", "ineligible E1"]);
    }
  });

  it("[E2] with all totals level strict leaves it to the branch, for two as for five; one alone is eligible", () => {
    expect(flags([90, 90], "strict")).toEqual(["review E2", "review E2"]);
    expect(flags([90, 90, 90, 90, 90], "strict")).toEqual(Array(5).fill("review E2"));
    expect(flags([90], "strict")).toEqual(["eligible E1"]);
  });
});

it("[T5] the least common multiple is the least", () => {
  expect([lcm(4n, 6n), lcm(6n, 6n), lcm(1n, 7n), lcm(10n ** 20n, 15n)]).toEqual([12n, 6n, 7n, 3n * 10n ** 20n]);
});
