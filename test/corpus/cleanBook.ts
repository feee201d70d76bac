/** The clean books that are damaged: the shapes of test/core/validation, with articles, earlier quarters, evidence and rules recorded. */
import type fc from "fast-check";
import type { BookSnapshot } from "../../src/core/snapshot";
import { readBook } from "../../src/core/reading/reading";
import { currentRules, renewRules } from "../../src/core/rulesSnapshot";
import type { PlannedArticle, PlannedBook, PlannedDepartment, PlannedHistory } from "../../src/workbook/layout/plannedBook";
import { layoutInputs } from "../../src/workbook/layout/inputs";
import { type Draw, listOf, oneIn, pick, upTo } from "../core/draw";
import { planOf, QUARTER, rearrange, type Shape } from "../core/validation/cleanShapes";
import { draftSnapshot } from "../workbook/draftSnapshot";
import { randomOf, type Random } from "./random";

export interface CleanBook {
  readonly plan: PlannedBook;
  readonly snapshot: BookSnapshot;
}

/** The clean book of a seed. */
export function cleanBook(seed: number, shapeOf: (draw: Draw) => Shape): CleanBook {
  const draw = drawOf(randomOf(seed));
  return draftBook(draw, shapeOf(draw));
}

/** Draws from fast-check's arbitraries by chance of our own, without the record that shrinking would need: four times as fast. */
function drawOf(random: Random): Draw {
  const source = { nextInt: (min: number, max: number) => min + random.upTo(max - min) } as unknown as fc.Random;
  const made = new Map<unknown, fc.Arbitrary<unknown>>();
  const draw = (make: () => fc.Arbitrary<unknown>): unknown => {
    const arbitrary = made.get(make) ?? make();
    made.set(make, arbitrary);
    return arbitrary.generate(source, undefined).value;
  };
  return Object.assign(draw, { values: () => [] }) as unknown as Draw;
}

function draftBook(draw: Draw, shape: Shape): CleanBook {
  const plan = enriched(draw, planOf(draw, shape));
  const identity = { bookId: plan.bookId, ...QUARTER, templateVersion: 1, runs: [] };
  const snapshot = rearrange(draw, draftSnapshot(layoutInputs(plan), identity));
  const rules = renewRules(null, currentRules(readBook(snapshot)), "2026-09-01T08:00:00");
  return { plan, snapshot: { ...snapshot, identity: { ...identity, ...(rules ? { rules } : {}) } } };
}

function enriched(draw: Draw, plan: PlannedBook): PlannedBook {
  const titles = listOf(upTo(draw, 5), (at) => `第${at}届读书节纪实`);
  return {
    ...plan,
    departments: plan.departments.map((one) => withWiderBonuses(draw, one)),
    articles: titles.flatMap((title, at): PlannedArticle[] => {
      const [first, second] = [pick(draw, plan.roster), pick(draw, plan.roster)];
      const authors = first === second || oneIn(draw, 2) ? `${first.id}` : `${first.id}；${second.id}；诸葛孔明`;
      const article = {
        code: `GJ${at + 1}`,
        date: "2026-08-1" + upTo(draw, 9),
        title,
        outlet: "市教育报",
        level: "市级" as const,
        authors,
      };
      return [{ ...article, link: "剪报" + at }];
    }),
    history: oneIn(draw, 2) ? plan.roster.slice(0, 20).flatMap(({ id }, at) => [quarterOf(id, at, 1), quarterOf(id, at, 2)]) : [],
  };
}

/** Bonuses of up to 20 points: above the cap of a department, and of an indicator where there is one. */
function withWiderBonuses(draw: Draw, department: PlannedDepartment): PlannedDepartment {
  const indicators = department.indicators.map((one) =>
    one.kind === "bonus" && oneIn(draw, 2) ? { ...one, max: 20, ...(oneIn(draw, 2) ? { cap: 8 } : {}) } : one,
  );
  return { ...department, indicators };
}

const quarterOf = (id: string, at: number, quarter: number): PlannedHistory => ({
  ...{ year: 2026, quarter, id, total: 90 - at, rank: at + 1, eligibility: at < 10 ? "具备" : "不具备" },
  ...{ lockedAt: `2026-0${quarter * 3 + 1}-08T10:00:00`, basis: at < 10 ? "前二分之一" : "后二分之一" },
});
