/** What the lists kept beside the quarter hold, as far as it can be read; their faults are issues. */
import { cellAddress } from "../address";
import type { CellRef } from "../book";
import type { AppealReading, AppealResult } from "../reading/readAppeals";
import type { PlainDate } from "../reading/plainValue";
import type { Reading } from "../reading/reading";
import type { SpecialDay } from "./workingDays";

export interface Registers {
  /** Null in a book without the sheet 节假日. */
  readonly holidays: readonly SpecialDay[] | null;
  /** Null in a book without the sheet 申诉复核登记表. */
  readonly appeals: readonly Appeal[] | null;
  /** Who can appeal: the roster, even of a book whose faults keep it from being assessed. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export interface Appeal {
  /** 编号, as it stands; "" without one. */
  readonly number: string;
  readonly date: PlainDate | null;
  /** As they stand in the row. */
  readonly id: string;
  readonly name: string;
  readonly matter: string;
  readonly department: string;
  readonly handler: string;
  readonly result: AppealResult | null;
  readonly closed: PlainDate | null;
  /** 办结: a result and its date are there. */
  readonly open: boolean;
  /** The first cell of its row. */
  readonly at: CellRef;
}

export function registersOf({ holidays, appeals, roster }: Pick<Reading, "holidays" | "appeals" | "roster">): Registers {
  return {
    holidays:
      holidays.table && holidays.rows.flatMap(({ date, kind }): SpecialDay[] => (date === null || kind === null ? [] : [{ date, kind }])),
    appeals:
      appeals.table &&
      appeals.rows.map((row) =>
        appealOf(row, { sheet: appeals.table?.sheet.name ?? "", cell: cellAddress(row.row, appeals.table?.table.left ?? 0) }),
      ),
    people: roster.rows.map(({ member: { id, name } }) => ({ id, name })),
  };
}

function appealOf({ text, date, closed, result }: AppealReading, at: CellRef): Appeal {
  const known = result === "unknown" ? null : result;
  return {
    number: text("number"),
    date,
    id: text("id"),
    name: text("name"),
    matter: text("matter"),
    department: text("department"),
    handler: text("handler"),
    result: known,
    closed,
    open: known === null || closed === null,
    at,
  };
}
