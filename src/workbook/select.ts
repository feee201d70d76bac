import type { CellRef } from "../core/book";
import type { Run } from "./run";

/** Shows a cell to the user: its sheet comes to the front (made visible if hidden) and the cell is selected. */
export async function selectCell(run: Run, { sheet, cell }: CellRef): Promise<void> {
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load("visibility");
    await context.sync();
    // Not set for its own sake: a workbook that is read-only, or whose structure is protected, would refuse it.
    if (worksheet.visibility !== "Visible") worksheet.visibility = "Visible";
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
