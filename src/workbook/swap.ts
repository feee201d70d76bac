import type { ApplyPlan } from "./applyPlan";
import { writeEdit } from "./cellEdits";
import { IDENTITY_NAMESPACE, writeIdentity } from "../core/identity";
import { writeFill } from "./fills";
import { LOCK_NAMESPACE } from "./lockPart";
import { parkedTable, type Placement } from "./placement";
import { RECORD_NAMESPACE, writeRecord } from "./recordPart";
import { appendRows } from "./rowAppends";
import type { Run } from "./run";

/** The one request after which the workbook shows the new state: names change hands, cells and rows are written. Reversible. */
export async function swap(run: Run, plan: ApplyPlan, placements: readonly Placement[]): Promise<void> {
  await run(async (context) => {
    const { worksheets, tables, customXmlParts } = context.workbook;
    for (const { replaces, parkedName } of placements) {
      if (!replaces) continue;
      worksheets.getItem(replaces.id).name = parkedName;
      for (const { name } of plan.basis.tables.filter(({ sheet }) => sheet === replaces.name))
        tables.getItem(name).name = parkedTable(name);
    }
    for (const { draft, names, finalName, replaces } of placements) {
      const sheet = worksheets.getItem(names.sheet);
      sheet.name = finalName;
      for (const { name } of draft.tables) tables.getItem(names.table(name)).name = name;
      if (draft.visibility === "visible") sheet.visibility = "Visible";
      if (replaces) sheet.position = plan.basis.sheets.findIndex(({ id }) => id === replaces.id);
      if (draft.protection) sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true });
    }
    for (const sheet of plan.unprotects ?? []) worksheets.getItem(sheet).protection.unprotect();
    for (const edit of plan.edits) writeEdit(context, edit, plan.basis);
    for (const fill of plan.fills ?? []) writeFill(context, fill);
    for (const append of plan.appends) appendRows(context, append, plan.basis);
    if (plan.identity) {
      const part = customXmlParts.getByNamespace(IDENTITY_NAMESPACE).getOnlyItemOrNullObject();
      if (plan.basis.identity) part.setXml(writeIdentity(plan.identity));
      else customXmlParts.add(writeIdentity(plan.identity));
    }
    if (plan.record) {
      const xml = writeRecord(plan.record.after);
      if (plan.record.before === null) customXmlParts.add(xml);
      else customXmlParts.getByNamespace(RECORD_NAMESPACE).getOnlyItem().setXml(xml);
    }
    if (plan.locked) {
      const { before, after } = plan.locked;
      const part = customXmlParts.getByNamespace(LOCK_NAMESPACE).getOnlyItemOrNullObject();
      if (after === null) part.delete();
      else if (before === null) customXmlParts.add(after);
      else part.setXml(after);
    }
    for (const sheet of plan.protects ?? []) worksheets.getItem(sheet).protection.protect(LOOKED_AT);
    await context.sync();
  });
}

/** What may still be done on a sheet of a locked quarter: look at it in another order of columns, and print it. */
export const LOOKED_AT = { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true } as const;

/**
 * After the swap nothing but cleaning up is left: the sheet asked for is shown, the replaced sheets go. A failure before the first
 * deletion is thrown, and the apply puts everything back. Once one is gone there is no way back, so the rest follows: what cannot be
 * deleted now bears the name of something unfinished, and the next operation clears it away.
 */
export async function finish(run: Run, plan: ApplyPlan, placements: readonly Placement[]): Promise<void> {
  const going = [...placements.flatMap(({ replaces }) => replaces?.id ?? []), ...plan.removeSheets];
  const shown = placements.find(({ draft }) => draft.name === plan.activate)?.finalName;
  if (going.length === 0 && shown === undefined) return;
  try {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      if (shown !== undefined) worksheets.getItem(shown).activate();
      for (const id of going) worksheets.getItem(id).delete();
      await context.sync();
    });
  } catch (error) {
    if (!(await deleteRest(run, going))) throw error;
  }
}

/** True when a deletion had already happened; then the others are deleted too. */
async function deleteRest(run: Run, going: readonly string[]): Promise<boolean> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const left = worksheets.items.filter(({ id }) => going.includes(id));
    if (left.length === going.length) return false;
    for (const sheet of left) sheet.delete();
    await context.sync();
    return true;
  });
}
