import { validateBook } from "../../../src/core/validate";
import { plantFaults } from "../../../src/commands/sample/plantFaults";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import { layoutInputs } from "../../../src/workbook/layout/inputs";
import { draftSnapshot } from "../../workbook/draftSnapshot";
import { scoreValues } from "../../workbook/layout/scoreValues";

const RULES_PLANTED = ["V01", "V04", "V05", "V07", "V09", "V09", "V10", "V11", "V12", "V12", "V18", "V18", "V20", "V21", "V22"];

describe("the sample as it comes back", () => {
  it.each([
    [96, 2026],
    [96, 1],
    [40, 5],
    [3, 2],
    [1, 1],
  ])("[V] has exactly the planted faults, each at its cell (%i members, seed %i)", (members, seed) => {
    const planned = sampleBook({ members, seed });
    const { drafts, faults } = plantFaults(layoutInputs(planned), planned, seed);
    const identity = { bookId: planned.bookId, year: 2026, quarter: 3, templateVersion: 1, runs: [] };
    const { issues } = validateBook(draftSnapshot(drafts, identity, scoreValues(planned)));
    const key = (one: { rule: string; severity: string; sheet: string | null; cell: string | null }): string =>
      [one.rule, one.severity, one.sheet ?? "-", one.cell ?? "-"].join(" ");
    expect(
      issues
        .filter(({ confirmed }) => !confirmed)
        .map(key)
        .sort(),
    ).toEqual(faults.map(key).sort());
    if (members >= 40) expect(faults.map(({ rule }) => rule).sort()).toEqual(RULES_PLANTED);
  });

  it("[V09] offers a safe fix wherever the list says that one mends the fault", () => {
    const planned = sampleBook();
    const { drafts, faults } = plantFaults(layoutInputs(planned), planned);
    const { issues } = validateBook(draftSnapshot(drafts, null, scoreValues(planned)));
    for (const fault of faults.filter(({ mend }) => mend.kind === "fix")) {
      expect(issues.find((issue) => issue.sheet === fault.sheet && issue.cell === fault.cell)?.fix).toBeTruthy();
    }
  });
});
