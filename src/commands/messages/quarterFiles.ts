/** What chosen files bring to 历史, in words; for the pane and the command line. */
import type { HistoryDifference } from "../../core/annual/compareEntries";
import type { HistoryEntry } from "../../core/annual/historyEntries";
import { quarterWords } from "../../core/columns";
import { BASIS_WORDS, ELIGIBILITY_WORDS } from "../../core/flagWords";
import { formatHundredths } from "../../core/fraction";
import type { FileOffer, NameClash, OfferDifference, QuarterOffer } from "../quarterFile";

const SOURCES = { history: "历史表", result: "本季正式结果" } as const;

/** At most so many people are named in one line. */
const NAMED = 3;

/** "2026年第一季度（历史表）：新增 96 行"; `file` is the name of the file that offers it. */
export function quarterOfferText(
  { period, source, fresh, equal, unlocked, strangers, refused, different }: QuarterOffer,
  file: string,
): string {
  const title = `${quarterWords(period)}（${SOURCES[source]}）：`;
  switch (refused?.why) {
    case "ownQuarter":
      return `${title}就是打开的考评簿的季度，请在考评簿里“记入历史”，这里不取`;
    case "different":
      return `${title}“${file}”有 ${different.length} 人与已有的不同，没有取用（${named(different.map(twoResults))}）`;
    case "names":
      return `${title}“${file}”有 ${refused.clashes.length} 个工号与本簿花名册不是同一人，没有取用（${named(refused.clashes.map(twoNames))}）`;
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
    ...(source === "result" && fresh.length > 0 ? ["取用即记入历史并锁定"] : []),
  ];
  return `${title}${parts.join("，")}`;
}

const named = (people: readonly string[]): string => people.slice(0, NAMED).join("；") + (people.length > NAMED ? "；等" : "");

const twoNames = ({ id, own, named: other }: NameClash): string => `${id} ${own}≠${other}`;

/** "0101 王芳：历史 85.32，文件 84.10"; of what is the same nothing is said. */
function twoResults({ id, name, there, now, file }: OfferDifference): string {
  const [one, other] = twoTexts(there, now);
  return `${[id, name].filter(Boolean).join(" ")}：${file === null ? "历史" : `“${file}”`} ${one}，文件 ${other}`;
}

function twoTexts(there: HistoryEntry | null, now: HistoryEntry | null): readonly [string, string] {
  const texts = TOLD.map((text) => [there ? text(there) : "无", now ? text(now) : "无"] as const);
  return texts.find(([one, other]) => one !== other) ?? ["依据不同", "依据不同"];
}

/** What is told of two records, in this order: the first that differs. */
const TOLD: readonly ((entry: HistoryEntry) => string)[] = [
  ({ total }) => (total === null ? "无总分" : formatHundredths(total)),
  ({ rank }) => (rank === null ? "无名次" : `第 ${rank} 名`),
  ({ eligibility }) => (eligibility === null ? "无资格" : ELIGIBILITY_WORDS[eligibility]),
  ({ bases }) => bases.map((basis) => BASIS_WORDS[basis]).join("、") || "无依据",
];

/** Why nothing is taken of a file that bears another unit's name. */
export const otherUnitText = ({ unitName }: { readonly unitName: string }): string =>
  `单位名称是“${unitName || "（空）"}”，与本簿不同，没有取用`;

/** One line for the file, then one for each of its quarters. */
export function fileOfferLines(offer: FileOffer): string[] {
  switch (offer.kind) {
    case "refused":
      return [`${offer.name}：${offer.sentence}`];
    case "notBook":
      return [`${offer.name}：这个文件里没有考评簿，没有取用。`];
    case "book": {
      const unit = `${offer.unitName || "未写单位名称"}${offer.otherUnit ? "（与本簿的单位名称不同）" : ""}`;
      const head = `${offer.name}：${unit}，${quarterWords(offer.period)}`;
      if (!offer.unitAccepted) return [`${offer.name}：${otherUnitText(offer)}`];
      return [
        head,
        ...(offer.quarters.length === 0 ? ["没有可以取用的季度"] : offer.quarters.map((quarter) => quarterOfferText(quarter, offer.name))),
      ];
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
