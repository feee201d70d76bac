import { assess } from "../../../src/core/assess";
import { formatFraction } from "../../../src/core/fraction";
import { bookOf, department, membersWith } from "./bookOf";

const CODES = ["JW", "JY", "DY", "TD", "GH", "AB", "ZW", "BG"];
const by = <T>(values: readonly T[]): Record<string, T> => Object.fromEntries(CODES.map((code, i) => [code, values[i] as T]));

describe("T4, T5: totals", () => {
  it("[T5] the book where floats go wrong: 85.475 exactly, so 85.48 and not 85.47", () => {
    const weights = by([25, 15, 20, 5, 5, 10, 5, 15]);
    const scores = by([81.5, 98, 84, 83.5, 98, 81, 87, 80.5]);
    // 2037.5 + 1470 + 1680 + 417.5 + 490 + 810 + 435 + 1207.5 = 8547.5; ÷ 100 = 85.475
    const book = bookOf({ departments: CODES.map((code) => department(code, weights[code] as number)), members: [{ id: "a", scores }] });
    const [member] = assess(book, "official").members;
    expect(formatFraction(member!.exactTotal!)).toBe("3419/40");
    expect(member!.total).toBe(8548);
    expect(CODES.reduce((sum, code) => sum + (weights[code]! / 100) * scores[code]!, 0).toFixed(2)).toBe("85.47");
  });

  it("[R2] level members share a rank and the next is skipped", () => {
    const { members } = assess(bookOf({ members: membersWith(95, 93, 93, 90) }), "official");
    expect(members.map(({ rank, tie }) => [rank, tie])).toEqual([
      [1, false],
      [2, true],
      [2, true],
      [4, false],
    ]);
  });
});
