import { UNFINISHED } from "./placement";
import type { Run } from "./run";

/** Deletes what an operation that was cut off (Excel closed, the machine lost power) left in the making. */
export async function clearUnfinished(run: Run): Promise<void> {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const left = worksheets.items.filter(({ name }) => name.startsWith(UNFINISHED));
    if (left.length === 0) return;
    for (const sheet of left) sheet.delete();
    await context.sync();
  });
}
