import type { Run } from "./run";

/** A change of cells, as Excel tells it; the add-in's own writes are told too. */
export interface Edit {
  /** Name of the sheet, or its id where it has gone meanwhile. */
  readonly sheet: string;
  readonly sheetId: string;
  readonly address: string;
  /** As Excel names it: "RangeEdited", "RowInserted", … */
  readonly change: string;
  /** "Local", or "Remote" for a co-author. */
  readonly source: string;
}

/** Calls `onEdit` for every change of any sheet until the function answered is called. */
export async function watchEdits(run: Run, onEdit: (edit: Edit) => void): Promise<() => void> {
  const names = new Map<string, string>();
  const handler = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const added = worksheets.onChanged.add(async ({ worksheetId, address, changeType, source }) => {
      onEdit({ sheet: names.get(worksheetId) ?? worksheetId, sheetId: worksheetId, address, change: changeType, source });
    });
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return added;
  });
  return () => {
    handler.remove();
    // The removal is a request of its own that nobody waits for; one that fails belongs to a workbook that is closing.
    handler.context.sync().catch(() => undefined);
  };
}
