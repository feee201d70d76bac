import { parseArea } from "../../../src/core/address";
import { blocks } from "../../../src/core/blocks";
import { fingerprintInputs } from "../../../src/core/fingerprint";
import type { Issue } from "../../../src/core/issue";
import { columnRuns } from "../../../src/core/validatedCells";
import { validateBook } from "../../../src/core/validate";
import { cleanBook, JW_TABLE, type BookBuilder } from "./snapshotBuilder";

/** 评分-教务: E6:H9 are the four indicators of four members. */
const issuesOf = (builder: BookBuilder, ranges: readonly string[]): readonly Issue[] =>
  validateBook({ ...builder.snapshot(), validated: [{ table: JW_TABLE, ranges }] }).issues;

describe("cells that check what is typed", () => {
  it("[V29] all of them: nothing to say; not asked: nothing either", () => {
    expect(issuesOf(cleanBook(), ["E6:E9", "F6:F9", "G6:G9", "H6:H9"])).toEqual([]);
    expect(cleanBook().issues()).toEqual([]);
  });

  it("[V29] one issue a column, at the first cell that lost its rule, with their count", () => {
    const issues = issuesOf(cleanBook(), ["E6:E9", "F6", "F9", "G6:G7", "G9"]);
    expect(issues.map(({ message, severity, cell, params }) => [message, severity, cell, params["heading"], params["count"]])).toEqual([
      ["V29.lost", "I", "H6", "教案缺课时", "4"],
      ["V29.lost", "I", "F7", "课堂教学", "2"],
      ["V29.lost", "I", "G8", "成绩突出", "1"],
    ]);
    expect(blocks(issues, "official")).toEqual([]);
  });

  it("[V29] the fix puts the template's rule on each run of them, and only there", () => {
    const [issue] = issuesOf(cleanBook(), ["E6", "E8", "F6:F9", "G6:G9", "H6:H9"]);
    expect(issue?.fix).toMatchObject([
      {
        kind: "validation",
        sheet: "评分-教务",
        validations: [
          { range: "E7", kind: "custom", formula: expect.stringContaining("ISNUMBER(E7)"), prompt: { title: "备课教案" } },
          { range: "E9", formula: expect.stringContaining("OR(E9<0,E9>40)") },
        ],
      },
    ]);
  });

  it("[V29] rows of sums, columns that are gone and merged cells are not asked", () => {
    const builder = cleanBook();
    builder.addRow(JW_TABLE, { 姓名: "合计", 备课教案: 100 });
    expect(issuesOf(builder, ["E6:H9"]).map(({ rule }) => rule)).toEqual(["V22"]);
    const merged = cleanBook();
    merged.sheets.get("评分-教务")?.merges.push("E6:E7");
    expect(issuesOf(merged, ["E6", "E8:E9", "F6:H9"]).map(({ rule }) => rule)).toEqual(["V20"]);
  });

  it("[V29] what is validated is no input: a result stays fresh", () => {
    const snapshot = cleanBook().snapshot();
    expect(fingerprintInputs({ ...snapshot, validated: [] })).toBe(fingerprintInputs(snapshot));
  });

  it("[V29] areas of any shape become the longest runs down each column", () => {
    const within = { top: 5, left: 4, bottom: 8, right: 6 };
    const runs = (...areas: string[]): string[] =>
      columnRuns(
        areas.flatMap((area) => parseArea(area) ?? []),
        within,
      );
    expect(runs("E6:G9")).toEqual(["E6:E9", "F6:F9", "G6:G9"]);
    expect(runs("E9", "E6:E7", "E8", "A1:F6", "G1:G99")).toEqual(["E6:E9", "F6", "G6:G9"]);
    expect(runs("E8:E9", "E6", "B2:D9", "H1:K9")).toEqual(["E6", "E8:E9"]);
    expect(runs()).toEqual([]);
  });
});
