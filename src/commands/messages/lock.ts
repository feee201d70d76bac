/** 锁定与解除锁定的说法：写在结果表上的，和说给人听的。 */
import type { UnfitSheet } from "../sheetMarks";
import type { LockReport } from "../lockQuarter";

const moment = (at: string): string => at.slice(0, 16).replace("T", " ");

/** In the status line of a result sheet. */
export const lockedWords = (at: string, by: string): string =>
  `已锁定：${moment(at)}，${by || "未署名"}。以下为锁定时的数值，不再随评分表变动。`;
export const unlockedWords = (at: string): string => `已过期：${moment(at)} 解除了锁定，请重新计算排名。`;

const WHY: Readonly<Record<UnfitSheet["why"], string>> = { draft: "还是草稿", stale: "已过期", error: "有错误值" };
const NOT_COMPUTED = {
  none: "还没有正式的排名结果，请先计算排名。",
  trial: "现在的排名是试算的草稿，请先正式计算。",
  stale: "计算之后数据有改动，请先重新计算排名。",
} as const;

/** So many places are named. */
const NAMED = 3;

/** Why the quarter was not locked, in a sentence that says what to do; "" where it was. */
export function notLockedText(report: LockReport): string {
  switch (report.status) {
    case "locked":
    case "already":
      return "";
    case "notComputed":
      return NOT_COMPUTED[report.why];
    case "unfit":
      return `${report.sheets.map(({ sheet, cell, why }) => `“${sheet}”${WHY[why]}（${cell}）`).join("、")}。请重新写出或删去这些表，再锁定。`;
    case "altered": {
      const named = report.cells
        .slice(0, NAMED)
        .map(({ sheet, cell, found, expected }) => `${sheet} ${cell} 现为“${found}”，应为“${expected}”`);
      const rest = report.cells.length > NAMED ? ` 等 ${report.cells.length} 处` : "";
      return `结果表与核算结果不一致：${named.join("；")}${rest}。请重新计算排名，再锁定。`;
    }
    case "differs":
      return `“历史”里已有本季度的结果，有 ${report.differences.length} 人不同。请核对后清空历史中该季度的行，再锁定。`;
    case "blocked":
      return `还有 ${report.blocking.length} 个问题没有处理，请先处理，再锁定。`;
    case "noTable":
      return "这个考评簿没有“历史”表，不能锁定。";
  }
}
