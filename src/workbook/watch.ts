import type { Run } from "./run";

/** A change of cells, as Excel tells it; own writes are told too, and co-authors' with `remote`. */
export interface Edit {
  readonly worksheetId: string;
  readonly address: string;
  readonly remote: boolean;
}

/** Calls `onEdit` for every change of any sheet until the answer is called. Events only refresh the screen: results re-read everything. */
export async function watchEdits(run: Run, onEdit: (edit: Edit) => void): Promise<() => Promise<void>> {
  const handler = await run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      onEdit({ worksheetId: event.worksheetId, address: event.address, remote: event.source === "Remote" });
    });
    await context.sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
