/** Who moves, as rows of a list: those who cross the line, then those whose rank changes, then those whose total alone does. */
import type { Movement } from "../../core/movements";

export type MovementSection = "crossing" | "ranks" | "totals";

export type MovementRow =
  | { readonly kind: "section"; readonly section: MovementSection; readonly count: number }
  | { readonly kind: "movement"; readonly movement: Movement };

const SECTIONS: readonly MovementSection[] = ["crossing", "ranks", "totals"];

export function movementRows(movements: readonly Movement[]): MovementRow[] {
  return SECTIONS.flatMap((section): MovementRow[] => {
    const own = movements.filter((movement) => sectionOf(movement) === section);
    if (own.length === 0) return [];
    return [{ kind: "section", section, count: own.length }, ...own.map((movement) => ({ kind: "movement" as const, movement }))];
  });
}

function sectionOf({ crosses, before, after }: Movement): MovementSection {
  if (crosses) return "crossing";
  return before?.rank === after?.rank ? "totals" : "ranks";
}
