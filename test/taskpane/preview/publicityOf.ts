/** What the screen 宣传统计 would read of the sample: as it is, empty, or with faults. */
import { makePublicity, type PublicityReading } from "../../../src/commands/readPublicity";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import { validateBook } from "../../../src/core/validate";
import { layoutInputs } from "../../../src/workbook/layout/inputs";
import { draftSnapshot } from "../../workbook/draftSnapshot";
import { scoreValues } from "../../workbook/layout/scoreValues";

export function publicityOf(how: string): PublicityReading {
  const plain = sampleBook();
  const faults: Readonly<Record<number, object>> = { 1: { level: "区级" }, 3: { authors: "王芳 李强；9999" }, 4: { link: "" } };
  const articles =
    how === "noArticles" ? [] : how === "articleFaults" ? plain.articles.map((one, i) => ({ ...one, ...faults[i] })) : plain.articles;
  const planned = { ...plain, articles };
  const identity = { bookId: planned.bookId, year: 2026, quarter: 3, templateVersion: 1, runs: [] };
  const snapshot = draftSnapshot(layoutInputs(planned), identity, scoreValues(planned));
  return makePublicity({ snapshot, validation: validateBook(snapshot) });
}
