import type { Recommendation } from "./assessment";
import type { Hundredths, Settings } from "./book";
import { type Standing, standingsOf } from "./ranks";

/** A group as G3 and G4 see it; score in hundredths, null where it has none. */
export interface Candidate {
  readonly score: Hundredths | null;
  readonly vetoed: boolean;
}

/**
 * G4: the first groups without a veto (G3: its place passes on) for 学校, and of these the first for 中心; a tie that straddles
 * either quota is put before 党总支研究.
 */
export function recommend(groups: readonly Candidate[], settings: Pick<Settings, "schoolQuota" | "centreQuota">): Recommendation[] {
  const scores = groups.flatMap(({ score, vetoed }) => (score === null || vetoed ? [] : [score]));
  const standings = standingsOf(scores);
  return groups.map(({ score, vetoed }) => {
    if (score === null || vetoed) return "none";
    const standing = standings.of(score);
    const forSchool = against(standing, settings.schoolQuota);
    return forSchool === "within"
      ? { within: "centre", straddling: "review", beyond: "school" }[against(standing, settings.centreQuota)]
      : { straddling: "review", beyond: "none" }[forSchool];
  }) as Recommendation[];
}

const against = ({ higher, level }: Standing, quota: number): "within" | "straddling" | "beyond" =>
  level <= quota ? "within" : higher < quota ? "straddling" : "beyond";
