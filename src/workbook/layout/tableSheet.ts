import { columnLetters, rangeAddress } from "../../core/address";
import type { CellValue } from "../../core/snapshot";
import type { RangeFormat, SheetDraft, Validation } from "../../core/draft";
import { blankDraft, bodyFormat, FOOTER, headingFormat, noteFormat, titleFormat } from "./style";

/** An input sheet that is one table under a title and a line on how to fill it. */
export interface TableSheet {
  readonly sheet: string;
  readonly table: string;
  readonly hint: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly tabColor: string;
  readonly landscape?: boolean;
  /** Rows of one fixed height, for lists of short words; without it each row grows with what is written in it. */
  readonly evenRows?: boolean;
}

export interface TableColumn {
  readonly heading: string;
  /** Characters; a Chinese one is two. */
  readonly width: number;
  readonly format?: string;
  readonly align?: "Left" | "Center" | "Right";
  /** Words to choose from. */
  readonly choices?: readonly string[];
  /** What the cell's prompt says. */
  readonly prompt?: string;
}

const HEADER = 2;
/** Points. */
const EVEN_ROW = 20;
/** Excel takes no longer list of words in a validation. */
const LONGEST_LIST = 255;

/** 0-based row of the first data row of every sheet made by `layoutTable`. */
export const FIRST_ROW = HEADER + 1;

export function layoutTable(spec: TableSheet): SheetDraft {
  const { columns } = spec;
  const rows = spec.rows.length > 0 ? spec.rows : [columns.map(() => "")];
  const right = columns.length - 1;
  const bottom = HEADER + rows.length;
  const whole = (row: number): string => rangeAddress({ top: row, left: 0, bottom: row, right });
  const body = (column: number): string => rangeAddress({ top: FIRST_ROW, left: column, bottom, right: column });

  return {
    ...blankDraft(spec.sheet),
    blocks: [
      { at: "A1", formulas: [[spec.sheet]] },
      { at: "A2", formulas: [[spec.hint]] },
      { at: `A${HEADER + 1}`, formulas: [columns.map(({ heading }) => heading), ...rows] },
    ],
    tables: [{ name: spec.table, range: rangeAddress({ top: HEADER, left: 0, bottom, right }), filter: true }],
    merges: [whole(0), whole(1)],
    formats: [
      titleFormat(whole(0)),
      noteFormat(whole(1)),
      headingFormat(whole(HEADER)),
      bodyFormat(rangeAddress({ top: FIRST_ROW, left: 0, bottom, right })),
      ...columnFormats(columns, bottom),
    ],
    columnWidths: Object.fromEntries(columns.map(({ width }, column) => [column, width])),
    rowHeights: {
      0: 32,
      1: 30,
      [HEADER]: 28,
      ...(spec.evenRows ? Object.fromEntries(rows.map((_, index) => [FIRST_ROW + index, EVEN_ROW])) : {}),
    },
    freeze: { rows: FIRST_ROW, columns: 0 },
    validations: columns.flatMap((column, index): Validation[] =>
      validationOf(column, body(index), `${columnLetters(index)}${FIRST_ROW + 1}`),
    ),
    page: {
      orientation: spec.landscape ? "landscape" : "portrait",
      titleRows: `${HEADER + 1}:${HEADER + 1}`,
      printArea: null,
      footer: FOOTER,
      breaksBefore: [],
    },
    tabColor: spec.tabColor,
  };
}

/** One format for neighbouring columns that look the same: each is an action of the request. */
function columnFormats(columns: readonly TableColumn[], bottom: number): RangeFormat[] {
  const runs: { left: number; right: number; readonly format: string | undefined; readonly align: TableColumn["align"] }[] = [];
  columns.forEach(({ format, align }, column) => {
    const last = runs.at(-1);
    if (last && last.format === format && last.align === align) last.right = column;
    else runs.push({ left: column, right: column, format, align });
  });
  return runs
    .filter(({ format, align }) => format !== undefined || align !== undefined)
    .map(({ left, right, format, align }) => ({
      range: rangeAddress({ top: FIRST_ROW, left, bottom, right }),
      ...(format === undefined ? {} : { numberFormat: format }),
      ...(align === undefined ? {} : { horizontal: align }),
    }));
}

function validationOf({ heading, choices, prompt }: TableColumn, range: string, first: string): Validation[] {
  const words = prompt === undefined ? {} : { prompt: { title: heading, message: prompt } };
  if (choices && choices.length > 0 && choices.join(",").length <= LONGEST_LIST)
    return [{ range, kind: "list", source: choices.join(","), ...words }];
  // A prompt alone: the formula lets everything through.
  return prompt === undefined ? [] : [{ range, kind: "custom", formula: `=LEN(${first})>=0`, ...words }];
}
