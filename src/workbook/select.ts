import type { CellRef } from "../core/book";
import type { Run } from "./run";

/** Shows a cell to the user: its sheet comes to the front (made visible if hidden) and the cell is selected. */
export async function selectCell(run: Run, { sheet, cell }: CellRef): Promise<void> {
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.visibility = "Visible";
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
