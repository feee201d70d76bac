import type { ApplyPlan } from "./applyPlan";
import { undoEdit } from "./cellEdits";
import { IDENTITY_NAMESPACE, writeIdentity } from "../core/identity";
import { undoFill } from "./fills";
import { thawWrites } from "./freeze";
import { LOCK_NAMESPACE } from "./lockPart";
import { parkedTable, type Placement } from "./placement";
import { RECORD_NAMESPACE } from "./recordPart";
import { Refusal } from "./refusal";
import { undoAppend } from "./rowAppends";
import { REQUEST_BYTES, type Run } from "./run";
import { LOOKED_AT } from "./swap";
import { packWrites } from "./writeDraft";
import type { CellValue } from "../core/snapshot";

/**
 * Brings the workbook back to the basis, from wherever the apply broke off: every step is harmless where its counterpart had not
 * happened. `front` is the id of the sheet that was in front. Throws `notRestored` when the way back fails too, with both errors in its detail.
 */
export async function restore(
  run: Run,
  plan: ApplyPlan,
  placements: readonly Placement[],
  front: string | null,
  cause: unknown,
): Promise<void> {
  try {
    await run((context) => putBack(context, plan, placements, front));
    for (const request of packWrites(thawWrites(plan.freezes ?? []), REQUEST_BYTES))
      await run(async (context) => {
        for (const { write } of request) write(context);
        await context.sync();
      });
  } catch (error) {
    throw new Refusal(
      "notRestored",
      { sheets: placements.map(({ finalName }) => finalName).join("、") },
      `${String(cause)}; ${String(error)}`,
    );
  }
}

async function putBack(
  context: Excel.RequestContext,
  plan: ApplyPlan,
  placements: readonly Placement[],
  front: string | null,
): Promise<void> {
  const { worksheets, tables, customXmlParts } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  const part = customXmlParts.getByNamespace(IDENTITY_NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  const record = customXmlParts.getByNamespace(RECORD_NAMESPACE).getOnlyItemOrNullObject();
  record.load("id");
  const locked = customXmlParts.getByNamespace(LOCK_NAMESPACE).getOnlyItemOrNullObject();
  if (plan.locked) locked.load("id");
  const protections = new Map(
    [...(plan.protects ?? []), ...(plan.unprotects ?? [])].map((name) => [name, worksheets.getItem(name).protection.load("protected")]),
  );
  const grown = plan.appends.map(({ table }) => {
    const found = tables.getItemOrNullObject(table);
    return { rows: found.rows.load("count"), used: found.worksheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex") };
  });
  await context.sync();

  const known = new Set(plan.basis.sheets.map(({ id }) => id));
  const ours = new Set(placements.flatMap(({ names, finalName }) => [names.sheet, finalName]));
  for (const sheet of worksheets.items) if (!known.has(sheet.id) && ours.has(sheet.name)) sheet.delete();
  const names = new Set(tables.items.map(({ name }) => name));
  for (const { replaces } of placements) {
    if (!replaces) continue;
    worksheets.getItem(replaces.id).name = replaces.name;
    for (const { name } of plan.basis.tables.filter(({ sheet }) => sheet === replaces.name))
      if (names.has(parkedTable(name))) tables.getItem(parkedTable(name)).name = name;
  }
  // Open while the cells go back; a sheet that was protected is so again at the end.
  for (const protection of protections.values()) if (protection.protected) protection.unprotect();
  for (const edit of [...plan.edits].reverse()) undoEdit(context, edit, plan.basis);
  plan.appends.forEach((append, index) => {
    const { rows, used } = grown[index]!;
    const seen = used.isNullObject
      ? { top: null, left: 0, values: [] }
      : { top: used.rowIndex, left: used.columnIndex, values: used.values as CellValue[][] };
    undoAppend(context, append, plan.basis, { rowCount: rows.count, ...seen });
  });
  // After the rows that pushed the cells below a table down have gone.
  for (const fill of plan.fills ?? []) undoFill(context, fill, plan.basis);
  if (plan.identity && !part.isNullObject) {
    if (plan.basis.identity) part.setXml(writeIdentity(plan.basis.identity));
    else part.delete();
  }
  if (plan.record && !record.isNullObject) {
    if (plan.record.before === null) record.delete();
    else record.setXml(plan.record.before);
  }
  if (plan.locked) {
    const { before } = plan.locked;
    if (locked.isNullObject && before !== null) customXmlParts.add(before);
    else if (!locked.isNullObject && before === null) locked.delete();
    else if (!locked.isNullObject && before !== null) locked.setXml(before);
  }
  for (const name of plan.unprotects ?? []) protections.get(name)?.protect(LOOKED_AT);
  if (front !== null) worksheets.getItem(front).activate();
  await context.sync();
}
