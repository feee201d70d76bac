/** The lines by which a result sheet says of itself that it is a draft, still true, stale or locked. */
import { cellAddress } from "../core/address";
import type { CellValue, SheetSnapshot } from "../core/snapshot";

export interface UnfitSheet {
  readonly sheet: string;
  readonly cell: string;
  readonly why: "draft" | "stale" | "error";
}

const ERROR = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;

const FRESH = /^结果与(计算|写出)时一致。/;
const LOCKED = /^已锁定：[^。]*。以下为锁定时的数值，不再随评分表变动。/;

/** A cell's value with the words given in the place of those that say the results are as they were computed. */
export const markedLocked = (value: CellValue, words: string): CellValue =>
  typeof value === "string" ? value.replace(FRESH, words) : value;

/** Where a cell says that its sheet is locked: with the words given in that place; null where it says no such thing. */
export const markedOpen = (value: CellValue, words: string): string | null =>
  typeof value === "string" && LOCKED.test(value) ? value.replace(LOCKED, words) : null;

/** The first place of each sheet that forbids to lock it. */
export const unfitSheets = (sheets: readonly { readonly sheet: SheetSnapshot }[]): UnfitSheet[] =>
  sheets.flatMap(({ sheet }) => {
    for (const [down, line] of sheet.values.entries())
      for (const [across, value] of line.entries()) {
        const why = faultOf(value);
        if (why) return [{ sheet: sheet.name, cell: cellAddress(sheet.top + down, sheet.left + across), why }];
      }
    return [];
  });

function faultOf(value: CellValue): UnfitSheet["why"] | null {
  if (typeof value !== "string") return null;
  if (value.startsWith("草稿：") || value.endsWith("（草稿）")) return "draft";
  if (value.startsWith("已过期：") || value === "已过期…") return "stale";
  return ERROR.test(value) ? "error" : null;
}
