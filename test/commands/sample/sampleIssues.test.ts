import { assess } from "../../../src/core/assess";
import { blocks } from "../../../src/core/blocks";
import { validateBook } from "../../../src/core/validate";
import { bookOf } from "../../../src/commands/sample/bookOf";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import { layoutInputs } from "../../../src/workbook/layout/inputs";
import { draftSnapshot } from "../../workbook/draftSnapshot";
import { scoreValues } from "../../workbook/layout/scoreValues";

describe("the clean sample, laid out and read again", () => {
  it.each([96, 1, 7, 24])("[V14] has no problem but caps that bite, and those are confirmed (%i members)", (members) => {
    const planned = sampleBook({ members });
    const identity = { bookId: planned.bookId, year: 2026, quarter: 3, templateVersion: 1, runs: [] };
    const { issues, book } = validateBook(draftSnapshot(layoutInputs(planned), identity, scoreValues(planned)));
    const open = issues.filter(({ confirmed }) => !confirmed);
    expect(open.map(({ message, sheet, cell, found, params }) => ({ message, sheet, cell, found, params }))).toEqual([]);
    expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(members < 3 ? [] : ["V14"]));
    expect(blocks(issues, "official")).toEqual([]);
    expect(book && assess(book, "official")).toEqual(assess(bookOf(planned), "official"));
  });
});
