/** Sentences of the faults in 历史 (E6). */
import { boundsText, say, type MessagesAbout, type Sentence } from "./issueSentence";

export const historySentences: Readonly<Record<Exclude<MessagesAbout<"history">, `V28.${string}`>, Sentence>> = {
  "V02.historyMissing": say((_found, p) => [
    `历史缺少“${p("heading")}”一列`,
    `标题为“${p("heading")}”的一列`,
    "请恢复这一列，标题与原表一致；在此之前不能做年度评优。",
  ]),
  "V02.historyDuplicate": say((found) => [`标题“${found}”出现不止一次`, "每个标题一列", "请核实保留哪一列，另一列改名或删去。"]),
  "V02.historyOptional": say((_found, p) => [
    `历史没有“${p("heading")}”一列`,
    p("heading"),
    "不影响总分和名次；没有“依据”时，较早季度的一票否决只看一票否决表。",
  ]),
  "V03.historyNobody": say(() => ["这一行没有工号", "工号", "请补上工号；多余的行请清空。"]),
  "V03.historyAmbiguous": say((found) => [`工号 ${found} 对应不止一人`, "唯一的工号", "请按花名册把工号写成文本，前面的 0 不能省。"]),
  "V03.historyLeft": say((found) => [`工号 ${found} 不在花名册中`, "", "按已离校处理，不参加年度评优；如果还在本校，请先补花名册。"]),
  "V05.historySame": say((_found, p) => [
    `同一季度同一人有两行：第 ${p("row")} 行与第 ${p("first")} 行相同`,
    "每季度每人一行",
    "只计一次。请清空重复的一行，或确认。",
  ]),
  "V05.historyDifferent": say((_found, p) => [
    `同一季度同一人有两行：第 ${p("row")} 行与第 ${p("first")} 行不同`,
    "每季度每人一行",
    "请按当季公布的结果核实，清空另一行。",
  ]),
  "V07.historyTotal": say(() => ["有评优资格，却没有总分", "当季公布的总分", "请按当季公布的结果补上总分。"]),
  "V09.historyId": say((found, p) => [`工号“${found}”与花名册的写法不同`, `文本 ${p("id")}`, `可以改成文本 ${p("id")}。`]),
  "V09.historyTotal": say((found, p) => [`总分“${found}”是文本，不是数字`, `数字 ${p("suggestion")}`, `可以转成数字 ${p("suggestion")}。`]),
  "V10.historyTotal": say((found, p) => [
    `总分“${found}”不是数字`,
    `${boundsText(p("min"), p("max"))} 的数字；没有总分的留空`,
    "请按当季公布的结果改填。",
  ]),
  "V10.historyRank": say((found) => [`名次“${found}”不是数字`, "从 1 起的整数；没有名次的留空", "请按当季公布的结果改填。"]),
  "V11.historyLocked": say((found) => [
    `锁定时间“${found}”不是日期或时间`,
    "日期或时间，如 2026-07-10；没有锁定的留空",
    "请改填结果锁定的日期；没有锁定的请清空。",
  ]),
  "V12.historyTotal": say((found, p) => [`总分 ${found} 不可能是总分`, boundsText(p("min"), p("max")), "请按当季公布的结果核对。"]),
  "V12.historyRank": say((found) => [`名次不能是 ${found}`, "从 1 起的整数；没有名次的留空", "请按当季公布的结果改填。"]),
  "V13.historyTotal": say((found, p) => [
    `总分 ${found} 小数多于两位`,
    "最多两位小数",
    `公布的总分都是两位小数，是不是 ${p("suggestion")}？请核对后改填。`,
  ]),
  "V17.historyError": say((found) => [`工号处是错误值 ${found}`, "工号", "请重新填写工号。"]),
  "V20.historyMerged": say(() => ["工号在合并的单元格里", "每行一个工号", "请取消合并，补上工号。"]),
  "V24.historyPeriod": say((found, p) => [
    found === "" ? `“${p("heading")}”没有填` : `“${p("heading")}”不能是“${found}”`,
    p("allowed"),
    "请改填。",
  ]),
  "V24.historyWord": say((found, p) => [`“${p("heading")}”不能是“${found}”`, p("allowed"), `请从 ${p("allowed")} 中选填，或留空。`]),
  "V31.historyUnlocked": say((_found, p) => [
    `${p("period")}有 ${p("count")} 行没有锁定时间，不计入年度结果`,
    "锁定时间",
    "应当计入的请补上锁定时间；不计入的请确认。",
  ]),
};
