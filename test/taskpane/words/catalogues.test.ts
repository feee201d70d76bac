import { enUS } from "../../../src/taskpane/words/en-US";
import { zhCN, type Words } from "../../../src/taskpane/words/zh-CN";
import { saidBy, shapeOf, type Said } from "./saidBy";

const HAN = /\p{Script=Han}/u;
/** Chinese punctuation, which has no place in an English sentence. */
const WIDE = /[，。、；：！？（）《》　]/;
/** Names of sheets, columns and of what stands in cells are given as they are there, in quotes. */
const withoutNames = (text: string): string => text.replace(/“[^“”]*”/g, "");

/** What is called so in Chinese too: names of products, files, keys, marks of cells. */
const LATIN =
  /\b(ExcelApi( 1\.14)?|Excel|Microsoft( 365)?|office\.js|appsforoffice\.microsoft\.com|Esc|WPS|MB|csv|xlsx|kaoping|English|Language|zh-CN|en-US|official)\b/g;

/** Failures are said by the commands' catalogue (test/commands/messages). */
const own = ({ failure: _failure, ...words }: Words): object => words;
const inEnglish = saidBy(own(enUS));
const inChinese = saidBy(own(zhCN));
const offending = (said: readonly Said[], wrong: (text: string) => boolean): string[] =>
  said.filter(({ path, text }) => !NOT_READ.has(path) && wrong(text)).map(({ path, text }) => `${path}: ${text}`);
/** The language's own tag, and the name of a choice that is given in both languages everywhere. */
const NOT_READ = new Set(["language", "common.language"]);

describe("the catalogues of the pane", () => {
  it("say the same things in both languages", () => {
    expect(shapeOf(enUS).sort()).toEqual(shapeOf(zhCN).sort());
    expect(shapeOf(zhCN).length).toBeGreaterThan(500);
  });

  it("have no Chinese in English but names of the book in quotes", () => {
    expect(offending(inEnglish, (text) => HAN.test(withoutNames(text)) || WIDE.test(withoutNames(text)))).toEqual([]);
  });

  it("have no English in Chinese but names of products and files", () => {
    expect(offending(inChinese, (text) => /[A-Za-z]/.test(text.replace(LATIN, "")))).toEqual([]);
  });

  it("leave nothing unsaid in one language that the other says", () => {
    const silent = (said: readonly Said[]): string[] => [...new Set(said.filter(({ text }) => text.trim() === "").map(({ path }) => path))];
    const speaking = (said: readonly Said[]): Set<string> => new Set(said.filter(({ text }) => text.trim() !== "").map(({ path }) => path));
    expect(silent(inEnglish).filter((path) => speaking(inChinese).has(path) && !speaking(inEnglish).has(path))).toEqual([]);
    expect(offending([...inEnglish, ...inChinese], (text) => /undefined|NaN|\[object|=>/.test(text))).toEqual([]);
  });

  it("count in English as English does", () => {
    expect(
      offending(inEnglish, (text) =>
        /(^|[^\d.])1 (errors|warnings|notes|rows|files|people|problems|members|places|fixes|changes)\b/.test(text),
      ),
    ).toEqual([]);
    expect(enUS.validate.fixAll(1)).toBe("Fix 1 place automatically");
    expect(enUS.validate.summary(1, 3, 0)).toBe("1 error · 3 warnings");
  });
});
