import { parseArea, type Area } from "../../src/core/address";
import { columnRuns, isScoreTable } from "../../src/core/validatedCells";

const areas = (...texts: readonly string[]): Area[] => texts.map((text) => parseArea(text)!);
const runs = (within: string, ...texts: readonly string[]): string[] => columnRuns(areas(...texts), parseArea(within)!);

describe("[V29] validated cells as runs down the columns", () => {
  it("of one area, cut to the table, column by column", () => {
    expect(runs("E6:F9", "D1:Z99")).toEqual(["E6:E9", "F6:F9"]);
    expect(runs("E6:F9", "E7:E8")).toEqual(["E7:E8"]);
    expect(runs("E6:F9", "F6")).toEqual(["F6"]);
    expect(runs("E6:F9", "F6:G7", "D6:E7")).toEqual(["E6:E7", "F6:F7"]);
  });

  it("areas that touch or overlap are one run, whatever their order", () => {
    expect(runs("E1:E20", "E7:E8", "E1:E3", "E4:E6")).toEqual(["E1:E8"]);
    expect(runs("E1:E20", "E1:E9", "E2:E4", "E8:E12")).toEqual(["E1:E12"]);
    expect(runs("E1:E20", "E1:E3", "E5:E6", "E15")).toEqual(["E1:E3", "E5:E6", "E15"]);
  });

  it("nothing where nothing lies within", () => {
    expect(runs("E6:F9", "E1:F5", "E10:F12", "A6:D9", "G6:H9")).toEqual([]);
    expect(runs("E6:F9")).toEqual([]);
    expect(runs("E6:F9", "E5:E6", "F9:F10")).toEqual(["E6", "F9"]);
  });

  it("score tables by their names", () => {
    expect(["Scores_JW", "scores_dy", "MyScores_JW", "Scores", "Summary"].map(isScoreTable)).toEqual([true, true, false, false, false]);
  });
});
