import { parseArea, type Area } from "../../../src/core/address";
import { assess } from "../../../src/core/assess";
import { bookOf } from "../../../src/commands/sample/bookOf";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import { layoutEligibility } from "../../../src/workbook/layout/eligibility";
import { layoutGroupForms } from "../../../src/workbook/layout/groupForms";
import { layoutGroupRanking } from "../../../src/workbook/layout/groupRanking";
import { layoutInputs } from "../../../src/workbook/layout/inputs";
import type { ResultNotes } from "../../../src/workbook/layout/resultNotes";
import { layoutSummary } from "../../../src/workbook/layout/summary";
import { draftSnapshot } from "../draftSnapshot";

const planned = sampleBook({ members: 40 });
const book = bookOf(planned);
const notes: ResultNotes = {
  at: "2026-10-08T14:30:00",
  by: "经办人",
  reasonOf: ({ name }) => `${name}的理由`,
  stamp: { rules: "1a2b3c4d", inputs: "5e6f7a8b" },
};
const outputsOf = (assessment = assess(book, "official"), from = book) =>
  [layoutSummary, layoutEligibility, layoutGroupRanking, layoutGroupForms].map((layout) => layout(from, assessment, notes));
const outputs = outputsOf();
const drafts = [...layoutInputs(planned), ...outputs];
const formulasOf = (some: typeof drafts): string[] =>
  some
    .flatMap(({ blocks }) => blocks.flatMap(({ formulas }) => formulas.flat()))
    .filter((cell): cell is string => String(cell).startsWith("="));

/** All of them in Excel 2016, LibreOffice and WPS alike. */
const CLASSIC = new Set(
  "AND AVERAGE AVERAGEIFS COUNT COUNTBLANK COUNTIF COUNTIFS HYPERLINK IF IFERROR INDEX ISNUMBER LARGE MATCH MAX MIN NOT OR RANK ROUND ROUNDUP SUM SUMPRODUCT TEXT TRIM UPPER".split(
    " ",
  ),
);

describe("the layouts", () => {
  it("[T4] use classic functions only, none that needs Ctrl-Shift-Enter", () => {
    const used = new Set(
      formulasOf(drafts).flatMap((formula) =>
        [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name),
      ),
    );
    expect([...used].filter((name) => name !== undefined && !CLASSIC.has(name))).toEqual([]);
  });

  it("[V20] merge nothing within a table, and keep tables apart", () => {
    const overlap = (a: Area, b: Area): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
    for (const { name, tables, merges } of drafts) {
      const areas = tables.map(({ range }) => parseArea(range));
      for (const merge of merges)
        for (const area of areas) expect([name, merge, overlap(parseArea(merge)!, area!)]).toEqual([name, merge, false]);
    }
    const names = drafts.flatMap(({ tables }) => tables.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  it("[T5] compare every formula of the results with the engine", () => {
    for (const draft of outputs) expect(draft.checks.length).toBe(formulasOf([draft]).length);
    expect(outputs[0]?.checks.length).toBeGreaterThan(40 * 15);
  });

  it("[R2] list the members by rank, and those without one after them in the roster's order", () => {
    const sheet = draftSnapshot([layoutSummary(book, assess(book, "official"), notes)]).sheets[0];
    const ids = sheet?.values.slice(7, 47).map((row) => row[2]);
    const { members } = assess(book, "official");
    const ranked = members.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const rest = members.filter(({ rank }) => rank === null);
    expect(ids).toEqual([...ranked, ...rest].map(({ id }) => id));
  });

  it("[G1] give every group a page of its own", () => {
    expect(outputs[3]?.page?.breaksBefore).toHaveLength(book.groups.length - 1);
    expect(outputs.map(({ page }) => page?.orientation)).toEqual(["landscape", "portrait", "landscape", "portrait"]);
    expect(drafts.every(({ page }) => page?.footer === "第&P页 共&N页")).toBe(true);
  });

  it("[T1] mark a draft and list what is missing on every sheet of it", () => {
    const [first, ...others] = planned.scoreSheets;
    const rows = first!.rows.map((row, index) =>
      index === 0 ? { ...row, entries: row.entries.map((entry, at) => (at === 1 ? "" : entry)) } : row,
    );
    const trial = bookOf({ ...planned, scoreSheets: [{ ...first!, rows }, ...others] });
    const person = planned.roster.find(({ id }) => id === rows[0]?.id)?.name ?? "?";
    for (const draft of outputsOf(assess(trial, "trial"), trial)) {
      const texts = draft.blocks.flatMap(({ formulas }) => formulas.flat().map(String));
      expect(texts[0] === undefined ? "" : texts.find((text) => text.includes("（草稿）"))).toBeTruthy();
      expect(texts).toContain(`教务：${person}（F6）`);
    }
  });

  it("[G1] [T1] keep the parts that are given when one part of a group's activities is blank", () => {
    const activities = book.activities.map((one, index) => (index === 0 ? { ...one, meetings: 3, work: null } : one));
    const trial = { ...book, activities };
    const draft = layoutGroupRanking(trial, assess(trial, "trial"), notes);
    const { block, row } = draft.blocks
      .map((one) => ({ block: one, row: one.formulas.findIndex((cells) => cells[2] === activities[0]?.group) }))
      .find((one) => one.row >= 0)!;
    const at = (column: string): string => `${column}${(parseArea(block.at)?.top ?? 0) + row + 1}`;
    const expected = (column: string) => draft.checks.find(({ cell }) => cell === at(column))?.expected;
    expect([expected("A"), expected("H"), expected("K"), expected("O")]).toEqual(["缺项", 15, "", ""]);
    expect(typeof expected("I")).toBe("number");
  });

  it("[E1] draw a line under the last total that reaches the cut-off", () => {
    const assessment = assess(book, "official");
    const above = assessment.members.filter(({ rank, total }) => rank !== null && total! >= assessment.cutoff!).length;
    const lines = layoutSummary(book, assessment, notes).formats.filter(({ lineBelow }) => lineBelow !== undefined);
    expect(lines.map(({ range }) => range)).toEqual([`A${above + 7}:R${above + 7}`]);
  });

  it("[G1] write no text that Excel reads as a date", () => {
    const texts = outputs.flatMap(({ checks }) => checks.map(({ expected }) => String(expected)));
    expect(texts.filter((text) => /^\d+[/-]\d+$/.test(text))).toEqual([]);
  });

  it("[T4] write values instead of formulas above the limit of members, and say so", () => {
    const small = { ...book, settings: { ...book.settings, formulaLimit: 39 } };
    const values = outputsOf(assess(small, "official"), small);
    expect(formulasOf(values)).toEqual([]);
    expect(values[0]?.blocks.flatMap(({ formulas }) => formulas.flat()).some((cell) => String(cell).includes("人数超过公式人数上限"))).toBe(
      true,
    );
  });

  it("[V24] a score sheet holds nothing of other sheets", () => {
    const sheets = drafts.filter(({ name }) => name.startsWith("评分-"));
    expect(sheets).toHaveLength(8);
    expect(formulasOf(sheets).filter((formula) => formula.includes("!"))).toEqual([]);
  });
});
