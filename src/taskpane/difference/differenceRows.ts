/** The difference as rows of one list: who crosses the line first, then the other movements, the groups, and what was changed. */
import type { GroupMovement, ResultsComparison } from "../../core/record/compareResults";
import type { InputChange } from "../../core/record/inputChange";

export type MemberMovement = ResultsComparison["movements"][number];

export type DifferenceRow =
  | { readonly kind: "section"; readonly section: "crossing" | "others" | "groups" | "changes"; readonly count: number }
  | { readonly kind: "unmoved" }
  | { readonly kind: "member"; readonly movement: MemberMovement }
  | { readonly kind: "group"; readonly movement: GroupMovement }
  | { readonly kind: "change"; readonly change: InputChange; readonly index: number };

export function differenceRows({ movements, groups, changes }: ResultsComparison): DifferenceRow[] {
  const crossing = movements.filter(({ crosses }) => crosses);
  const others = movements.filter(({ crosses }) => !crosses);
  const member = (movement: MemberMovement): DifferenceRow => ({ kind: "member", movement });
  const section = (name: "crossing" | "others" | "groups" | "changes", rows: readonly DifferenceRow[]): DifferenceRow[] =>
    rows.length === 0 ? [] : [{ kind: "section", section: name, count: rows.length }, ...rows];
  return [
    ...(movements.length === 0 ? [{ kind: "unmoved" } as const] : []),
    ...section("crossing", crossing.map(member)),
    ...section("others", others.map(member)),
    ...section(
      "groups",
      groups.map((movement) => ({ kind: "group", movement })),
    ),
    ...section(
      "changes",
      changes.map((change, index) => ({ kind: "change", change, index })),
    ),
  ];
}

export function keyOfRow(row: DifferenceRow): string {
  switch (row.kind) {
    case "section":
      return `section ${row.section}`;
    case "unmoved":
      return "unmoved";
    case "member":
      return `member ${row.movement.id}`;
    case "group":
      return `group ${row.movement.name}`;
    case "change":
      return `change ${row.index}`;
  }
}
