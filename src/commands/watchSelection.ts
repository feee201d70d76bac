import { OUTPUTS } from "../core/columns";
import { textOf } from "../core/cell";
import { readRow, type SelectedRow } from "../workbook/readRow";
import { watchSelection as watch } from "../workbook/watchSelection";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";

/** 0-based column of 工号 on the result sheets that list members a row. */
const ID_COLUMNS = new Map<string, number>([
  [OUTPUTS.summary.table, 2],
  [OUTPUTS.eligibility.table, 1],
  [OUTPUTS.groupForms.table, 1],
]);

/**
 * Tells the staff id on a row of a result sheet that the person selects, until the function answered is called. Nothing is read while `isWanted` says
 * no, and nothing is told of a row that cannot be read (a cell may be being edited): it only follows what is shown.
 */
export function watchSelection(
  { run }: CommandContext,
  { isWanted, onMember }: { readonly isWanted: () => boolean; readonly onMember: (id: string) => void },
): Promise<Outcome<() => void>> {
  return attempt(() =>
    watch(run, (selection) => {
      if (!isWanted()) return;
      void attempt(() => readRow(run, selection)).then((outcome) => {
        const id = outcome.ok && outcome.value ? idOn(outcome.value) : null;
        if (id !== null && isWanted()) onMember(id);
      });
    }),
  );
}

/** The staff id that stands on the row; null on other sheets and above or below the list. */
export function idOn({ tables, values }: SelectedRow): string | null {
  const column = tables.map((name) => ID_COLUMNS.get(name)).find((found) => found !== undefined);
  const value = column === undefined ? "" : (values[column] ?? "");
  const id = textOf(value).trim();
  return id === "" ? null : id;
}
