/** What chosen files bring to 历史, in words; for the pane and the command line. */
import type { HistoryDifference } from "../../core/annual/compareEntries";
import type { HistoryEntry } from "../../core/annual/historyEntries";
import { quarterWords } from "../../core/columns";
import { ELIGIBILITY_WORDS } from "../../core/flagWords";
import { formatHundredths } from "../../core/fraction";
import type { FileOffer, QuarterOffer } from "../quarterFile";

const SOURCES = { history: "历史表", result: "本季正式结果" } as const;

/** "2026年第一季度（历史表）：新增 96 行". */
export function quarterOfferText({ period, source, fresh, equal, unlocked, strangers, refused, different }: QuarterOffer): string {
  const title = `${quarterWords(period)}（${SOURCES[source]}）：`;
  switch (refused?.why) {
    case "ownQuarter":
      return `${title}就是打开的考评簿的季度，请在考评簿里“记入历史”，这里不取`;
    case "different":
      return `${title}有 ${different.length} 人与历史中已有的不同，没有取用`;
    case "blocked":
      return `${title}还有 ${refused.count} 个问题没有处理，没有正式结果`;
    case "faults":
      return `${title}历史表有 ${refused.count} 处错误，没有取用`;
    case undefined:
  }
  const parts = [
    fresh.length > 0 ? `新增 ${fresh.length} 行` : "没有新的内容",
    ...(equal > 0 ? [`${equal} 行已有且相同`] : []),
    ...(unlocked > 0 ? [`${unlocked} 行没有锁定时间，不取`] : []),
    ...(strangers > 0 ? [`其中 ${strangers} 人不在本簿花名册中`] : []),
  ];
  return `${title}${parts.join("，")}`;
}

/** One line for the file, then one for each of its quarters. */
export function fileOfferLines(offer: FileOffer): string[] {
  switch (offer.kind) {
    case "refused":
      return [`${offer.name}：${offer.sentence}`];
    case "notBook":
      return [`${offer.name}：这个文件里没有考评簿，没有取用。`];
    case "book": {
      const unit = `${offer.unitName || "未写单位名称"}${offer.otherUnit ? "（与本簿的单位名称不同，请核对）" : ""}`;
      const head = `${offer.name}：${unit}，${quarterWords(offer.period)}`;
      return [head, ...(offer.quarters.length === 0 ? ["没有可以取用的季度"] : offer.quarters.map(quarterOfferText))];
    }
  }
}

/** "王芳（0101）：历史 85.33 分、第 3 名、具备；现在 86.00 分、第 2 名、具备". `name` is "" where it is not known. */
export function differenceText({ id, there, now }: HistoryDifference, name: string): string {
  const who = name === "" ? id : `${name}（${id}）`;
  return `${who}：历史${resultText(there)}；现在${resultText(now)}`;
}

function resultText(entry: HistoryEntry | null): string {
  if (entry === null) return "没有这一行";
  const parts = [
    entry.total === null ? "无总分" : `${formatHundredths(entry.total)} 分`,
    ...(entry.rank === null ? [] : [`第 ${entry.rank} 名`]),
    ...(entry.eligibility === null ? [] : [ELIGIBILITY_WORDS[entry.eligibility]]),
  ];
  return ` ${parts.join("、")}`;
}
