import type { TiePolicy } from "./book";
import type { Standing } from "./ranks";

/** E1: ⌈n ÷ 2⌉, an odd n favours the member. */
export const placesOf = (n: number): number => Math.ceil(n / 2);

/** What the line alone says of a ranked member, vetoes ignored (E1, E2). */
export interface Flag {
  readonly eligibility: "eligible" | "ineligible" | "review";
  /** E2 when a tie straddles the line and the tie policy decided. */
  readonly rule: "E1" | "E2";
}

/** E2: some of those level with the member fit above the line and some do not. */
export const straddles = (standing: Standing, places: number): boolean => standing.higher < places && places < standing.level;

/** E1 and E2 for one ranked member among n. */
export function flagOf(standing: Standing, n: number, policy: TiePolicy): Flag {
  const places = placesOf(n);
  if (!straddles(standing, places)) return { eligibility: standing.level <= places ? "eligible" : "ineligible", rule: "E1" };
  switch (policy) {
    case "lenient":
      return { eligibility: "eligible", rule: "E2" };
    case "strict":
      // All level, so that the strict reading would leave nobody: the branch decides.
      return { eligibility: standing.level - standing.higher === n ? "review" : "ineligible", rule: "E2" };
    case "review":
      return { eligibility: "review", rule: "E2" };
  }
}
