/** Which cells of which sheets are pointed out, and how gravely. */
import { parseAddress, type Area } from "./address";
import type { Issue, Severity } from "./issue";
import { columnRuns } from "./validatedCells";

export interface SheetMarks {
  readonly sheet: string;
  /** Ranges without a sheet ("G6:G9"); no cell stands in two of the levels. */
  readonly ranges: Readonly<Record<Severity, readonly string[]>>;
}

export interface Marks {
  readonly sheets: readonly SheetMarks[];
  /** How many cells are pointed out. */
  readonly cells: number;
  /** Open issues of a whole sheet or of the book: no cell shows them. */
  readonly unplaced: number;
}

const GRAVEST: Readonly<Record<Severity, number>> = { E: 0, W: 1, I: 2 };

/** The cells of all issues but confirmed warnings (V), each at its gravest level, in the order in which the sheets come. */
export function marksOf(issues: readonly Issue[]): Marks {
  const open = issues.filter(({ severity, confirmed }) => severity !== "W" || !confirmed);
  const sheets = new Map<string, Map<string, Severity>>();
  let unplaced = 0;
  for (const { sheet, cell, severity } of open) {
    if (sheet === null || cell === null) {
      unplaced += 1;
      continue;
    }
    const cells = sheets.get(sheet) ?? new Map<string, Severity>();
    const known = cells.get(cell);
    if (known === undefined || GRAVEST[severity] < GRAVEST[known]) cells.set(cell, severity);
    sheets.set(sheet, cells);
  }
  return {
    sheets: [...sheets].map(([sheet, cells]) => ({
      sheet,
      ranges: { E: rangesOf(cells, "E"), W: rangesOf(cells, "W"), I: rangesOf(cells, "I") },
    })),
    cells: [...sheets.values()].reduce((sum, cells) => sum + cells.size, 0),
    unplaced,
  };
}

/** Cells below one another are one range: an address must stay short. */
function rangesOf(cells: ReadonlyMap<string, Severity>, level: Severity): string[] {
  const areas = [...cells].flatMap(([cell, severity]): Area[] => {
    const place = severity === level ? parseAddress(cell) : null;
    return place ? [{ top: place.row, left: place.col, bottom: place.row, right: place.col }] : [];
  });
  if (areas.length === 0) return [];
  const edge = (pick: (area: Area) => number, choose: (...values: number[]) => number): number =>
    areas.reduce((best, area) => choose(best, pick(area)), pick(areas[0] as Area));
  return columnRuns(areas, {
    top: edge(({ top }) => top, Math.min),
    left: edge(({ left }) => left, Math.min),
    bottom: edge(({ bottom }) => bottom, Math.max),
    right: edge(({ right }) => right, Math.max),
  });
}
