/** 锁定之后的改动（V28）的说法。 */
import { say, type MessagesAbout, type Sentence } from "./issueSentence";

type LockMessage = MessagesAbout<"locked"> | Extract<MessagesAbout<"history">, `V28.${string}`>;

const shown = (text: string): string => (text === "" ? "空白" : `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`);
const WAY = "不该改的，请改回原来的内容；确需修改的，请先在“公示与归档”里解除锁定并写明理由，改后重新计算、重新锁定。";
const when = (p: (name: string) => string): string => `本季度在 ${p("at")} 由${p("by")}锁定，此后`;

export const lockSentences: Readonly<Record<LockMessage, Sentence>> = {
  "V28.locked": say((_found, p, { found }) => [
    `${when(p)}这个单元格由${shown(p("before"))}改成了${shown(found)}`,
    p("before") === "" ? "空白" : p("before"),
    WAY,
  ]),
  "V28.lockedRow": say((_found, p) => [`${when(p)}这一行有改动`, "与锁定时相同", WAY]),
  "V28.lockedMany": say((_found, p, { found }) => [
    `${when(p)}这张表有 ${p("count")} 处改动，从这里起（${shown(p("before"))}改成了${shown(found)}）`,
    "与锁定时相同",
    WAY,
  ]),
  "V28.lockedSheet": say((_found, p) => [`${when(p)}这张表有改动，改在哪里已无从查对`, "与锁定时相同", WAY]),
  "V28.lockedGone": say((_found, p) => [
    `${when(p)}工作表“${p("sheet")}”不见了`,
    "与锁定时相同",
    "请从备份中恢复这张工作表；确需重做的，请先解除锁定。",
  ]),
  "V28.lockedInputs": say((_found, p) => [`${when(p)}输入的表格有改动`, "与锁定时相同", WAY]),
  "V28.historyLocked": say((_found, p) => [`${when(p)}“历史”中本季度的结果有改动`, "与锁定时相同", WAY]),
  "V28.historyChanged": say((_found, p, { found, member }) => [
    `${when(p)}“历史”中${member?.name ?? ""}本季度的结果由${shown(p("before"))}改成了${found === "" ? "没有这一行" : shown(found)}`,
    p("before") === "" ? "没有这一行" : p("before"),
    WAY,
  ]),
};
