/** What chosen files bring to the history, in English. */
import type { HistoryDifference } from "../../../core/annual/compareEntries";
import type { HistoryEntry } from "../../../core/annual/historyEntries";
import { formatHundredths } from "../../../core/fraction";
import type { NameClash, OfferDifference, QuarterOffer } from "../../quarterFile";
import { BASIS_IN_ENGLISH, ELIGIBILITY_IN_ENGLISH } from "./flagWords";
import { people, plural, quarterName } from "./words";

const SOURCES = { history: "history", result: "official result" } as const;

/** At most so many people are named in one line. */
const NAMED = 3;

/** "Q1 2026 (history): 96 rows new"; `file` is the name of the file that offers it. */
export function quarterOfferText(
  { period, source, fresh, equal, unlocked, strangers, refused, different }: QuarterOffer,
  file: string,
): string {
  const title = `${quarterName(period)} (${SOURCES[source]}): `;
  switch (refused?.why) {
    case "ownQuarter":
      return `${title}the quarter of the open book; please use “Record this quarter” there`;
    case "different":
      return `${title}“${file}” differs for ${people(different.length)}, not taken (${named(different.map(twoResults))})`;
    case "names":
      return `${title}${plural(refused.clashes.length, "staff ID")} of “${file}” belong to other people in this book's roster, not taken (${named(refused.clashes.map(twoNames))})`;
    case "blocked":
      return `${title}${plural(refused.count, "problem")} open, so there is no official result`;
    case "faults":
      return `${title}${plural(refused.count, "error")} in the history, not taken`;
    case undefined:
  }
  const parts = [
    fresh.length > 0 ? `${plural(fresh.length, "row")} new` : "nothing new",
    ...(equal > 0 ? [`${plural(equal, "row")} there already and the same`] : []),
    ...(unlocked > 0 ? [`${plural(unlocked, "row")} not locked, left out`] : []),
    ...(strangers > 0 ? [`${people(strangers)} of them not in this book's roster`] : []),
    ...(source === "result" && fresh.length > 0 ? ["taking them records and locks them"] : []),
  ];
  return `${title}${parts.join(", ")}`;
}

const named = (texts: readonly string[]): string => texts.slice(0, NAMED).join("; ") + (texts.length > NAMED ? "; and others" : "");

const twoNames = ({ id, own, named: other }: NameClash): string => `${id} ${own} ≠ ${other}`;

/** "0101 王芳: history 85.32, file 84.10"; of what is the same nothing is said. */
function twoResults({ id, name, there, now, file }: OfferDifference): string {
  const [one, other] = twoTexts(there, now);
  return `${[id, name].filter(Boolean).join(" ")}: ${file === null ? "history" : `“${file}”`} ${one}, file ${other}`;
}

function twoTexts(there: HistoryEntry | null, now: HistoryEntry | null): readonly [string, string] {
  const texts = TOLD.map((text) => [there ? text(there) : "none", now ? text(now) : "none"] as const);
  return texts.find(([one, other]) => one !== other) ?? ["another basis", "another basis"];
}

/** What is told of two records, in this order: the first that differs. */
const TOLD: readonly ((entry: HistoryEntry) => string)[] = [
  ({ total }) => (total === null ? "no total" : formatHundredths(total)),
  ({ rank }) => (rank === null ? "no rank" : `rank ${rank}`),
  ({ eligibility }) => (eligibility === null ? "no eligibility" : ELIGIBILITY_IN_ENGLISH[eligibility]),
  ({ bases }) => bases.map((basis) => BASIS_IN_ENGLISH[basis]).join(", ") || "no basis",
];

/** Why nothing is taken of a file that bears another unit's name. */
export const otherUnitText = ({ unitName }: { readonly unitName: string }): string =>
  `The unit is “${unitName || "(blank)"}”, not that of this book; not taken`;

/** "王芳 (0101): history 85.33, rank 3, eligible; now 86.00, rank 2, eligible". `name` is "" where it is not known. */
export function differenceText({ id, there, now }: HistoryDifference, name: string): string {
  const who = name === "" ? id : `${name} (${id})`;
  return `${who}: history ${resultText(there)}; now ${resultText(now)}`;
}

function resultText(entry: HistoryEntry | null): string {
  if (entry === null) return "no such row";
  return [
    entry.total === null ? "no total" : formatHundredths(entry.total),
    ...(entry.rank === null ? [] : [`rank ${entry.rank}`]),
    ...(entry.eligibility === null ? [] : [ELIGIBILITY_IN_ENGLISH[entry.eligibility]]),
  ].join(", ");
}
