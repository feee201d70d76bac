import { fingerprintScores } from "../core/collect/contents";
import { TABLES } from "../core/columns";
import { readBook as readInputs } from "../core/reading/reading";
import type { Receipt } from "../core/snapshot";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { rulesLine } from "./rulesDigest";
import { seeOpenBook } from "./seeBook";
import { logRow } from "./stamps";

/** `noSheet`: the book has no score sheet of that department, or no identity part to keep the confirmation in. */
export type ConfirmSheetReport = { readonly status: "confirmed"; readonly at: string } | { readonly status: "noSheet" };

/**
 * A department's sheet as it stands is right: who said so, when, and of which contents (V28). Confirming again after a change puts the
 * new contents in the place of the old; both are in 操作日志.
 */
export function confirmSheet(context: CommandContext, code: string): Promise<Outcome<ConfirmSheetReport>> {
  return attempt(async () => {
    const { snapshot, validation, inputs } = await seeOpenBook(context.run);
    const { identity } = snapshot;
    const sheet = readInputs(snapshot).scoreSheets.find(({ department }) => department.department.code === code);
    if (!sheet || !identity) return { status: "noSheet" };
    const at = context.now();
    const contents = fingerprintScores(sheet);
    const receipts = identity.receipts ?? [];
    const isOwn = ({ kind, of }: Receipt): boolean => kind === "scores" && of === code;
    // A sheet that was typed here came in no file.
    const earlier = receipts.find(isOwn) ?? { kind: "scores" as const, of: code, file: "", at, by: context.user, inputs: contents };
    const receipt: Receipt = { ...earlier, confirmed: { at, by: context.user, inputs: contents } };
    const row = logRow(context, {
      operation: "确认评分表",
      object: sheet.department.department.name,
      result: `${sheet.rows.length} 行，内容指纹 ${contents}`,
      rules: rulesLine(validation),
      inputs,
    });
    const log = snapshot.tables.some(({ name }) => name === TABLES.log.table);
    await apply(
      context.run,
      {
        ...emptyPlan(snapshot),
        appends: log ? [{ table: TABLES.log.table, rows: [row] }] : [],
        identity: { ...identity, receipts: [...receipts.filter((one) => !isOwn(one)), receipt] },
      },
      { signal: context.signal },
    );
    return { status: "confirmed", at };
  });
}
