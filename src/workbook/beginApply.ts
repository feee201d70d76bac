import { UNFINISHED } from "./placement";
import { refuseReadOnly } from "./refuseReadOnly";
import type { Run } from "./run";

/**
 * Deletes what an operation that was cut off (Excel closed, the machine lost power) left in the making, and answers the id of the sheet
 * in front, so that it can come back there. Refuses `readOnly`.
 */
export async function beginApply(run: Run): Promise<string> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const refuse = refuseReadOnly(context);
    const active = worksheets.getActiveWorksheet().load("id");
    await context.sync();
    refuse();
    const left = worksheets.items.filter(({ name }) => name.startsWith(UNFINISHED));
    for (const sheet of left) sheet.delete();
    if (left.length > 0) await context.sync();
    return active.id;
  });
}
