import { issueText } from "../commands/messages/issues";
import { supposedIssueText } from "../commands/messages/faults";
import type { Book, Hundredths, Indicator } from "../core/book";
import { readSetting } from "../core/reading/readSetting";
import { SETTINGS } from "../core/settings";
import { readEntry, readWeight } from "../core/whatIf/readSupposed";
import { SUPPOSABLE, type SupposedScore, type Supposition } from "../core/whatIf/supposition";
import { Sentence } from "./sentence";

interface Given {
  readonly weight: readonly string[];
  readonly set: readonly string[];
  readonly score: readonly string[];
  readonly without: readonly string[];
}

/** What the options of `kaoping try` suppose; each value read as its cell would read it. */
export function suppositionOf(book: Book, { weight, set, score, without }: Given): Supposition {
  return { weights: weightsOf(weight), settings: settingsOf(set), scores: score.map((text) => scoreOf(book, text)), leftOut: without };
}

/** "JW=24" as its two sides, which both say something; the first "=" parts them unless told otherwise. */
function sidesOf(option: string, text: string, form: string, at = text.indexOf("=")): readonly [string, string] {
  if (at < 1) throw new Sentence(`${option} 后面应为 ${form}，现为“${text}”。`);
  return [text.slice(0, at).trim(), text.slice(at + 1)];
}

function weightsOf(given: readonly string[]): Readonly<Record<string, Hundredths>> {
  const weights = new Map<string, Hundredths>();
  for (const text of given) {
    const [code, value] = sidesOf("--weight", text, "部门代码=权重");
    if (weights.has(code)) throw new Sentence(`--weight 中“${code}”写了两次，请只留一个。`);
    const read = readWeight(value);
    if ("issue" in read) throw new Sentence(`--weight ${text}：${supposedIssueText(read.issue)}`);
    weights.set(code, read.weight);
  }
  return Object.fromEntries(weights);
}

function settingsOf(given: readonly string[]): NonNullable<Supposition["settings"]> {
  return given.reduce<NonNullable<Supposition["settings"]>>((settings, text) => {
    const [item, value] = sidesOf("--set", text, "项目=值");
    const read = readSetting(item, value);
    if ("issue" in read) {
      const { problem, expected, advice } = issueText(read.issue);
      throw new Sentence(`--set ${text}：${problem}${expected === "" ? "" : `，应为 ${expected}`}。${advice}（V24）`);
    }
    const entries = Object.entries(read.setting).filter(([key]) => (SUPPOSABLE as readonly string[]).includes(key));
    if (entries.length === 0) throw new Sentence(`--set ${text}：这一项不影响排名，不能试算。能试的有 ${items()}。`);
    if (entries.some(([key]) => key in settings)) throw new Sentence(`--set 中“${item}”写了两次，请只留一个。`);
    return { ...settings, ...Object.fromEntries(entries) };
  }, {});
}

const items = (): string => SUPPOSABLE.map((key) => SETTINGS.find((spec) => spec.key === key)?.item ?? "").join("、");

/** 工号/部门代码/指标代码=值; an indicator may be named by its code or by its heading, which may hold any sign. */
function scoreOf(book: Book, text: string): SupposedScore {
  const form = "工号/部门代码/指标代码=值";
  const [path, value] = sidesOf("--score", text, form, text.lastIndexOf("="));
  const [memberId, department, ...rest] = path.split("/").map((part) => part.trim());
  const named = rest.join("/");
  if (!memberId || !department || named === "") throw new Sentence(`--score 后面应为 ${form}，现为“${text}”。`);
  const indicators = book.departments.find(({ code }) => code === department)?.indicators ?? [];
  const indicator = indicators.find(({ code }) => code === named) ?? indicators.find(({ name }) => name === named);
  if (!indicator) return { memberId, department, indicator: named, entry: "blank" };
  return { memberId, department, indicator: indicator.code, entry: entryOf(text, value, indicator) };
}

function entryOf(text: string, value: string, indicator: Indicator): SupposedScore["entry"] {
  const read = readEntry(value, indicator);
  if ("issue" in read) throw new Sentence(`--score ${text}：${supposedIssueText(read.issue)}`);
  return read.entry;
}
