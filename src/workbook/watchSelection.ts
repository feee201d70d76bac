import type { Run } from "./run";

/** What the person has selected, as Excel tells it: the id of the sheet and the address of the areas ("B2:C3,E5"). */
export interface Selection {
  readonly sheetId: string;
  readonly address: string;
}

/** A person goes through rows with the arrow keys: only where they stay counts. Milliseconds. */
const PAUSE = 250;

/** Calls `onSelect` once a selection has stood still for a moment, on any sheet, until the function answered is called. */
export async function watchSelection(run: Run, onSelect: (selection: Selection) => void): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handler = await run(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      clearTimeout(timer);
      timer = setTimeout(() => onSelect({ sheetId: worksheetId, address }), PAUSE);
    });
    await context.sync();
    return added;
  });
  return () => {
    clearTimeout(timer);
    handler.remove();
    // The removal is a request of its own that nobody waits for; one that fails belongs to a workbook that is closing.
    handler.context.sync().catch(() => undefined);
  };
}
