import { assess } from "../../../src/core/assess";
import { bookOf, type BookSketch, department, type MemberSketch, membersWith } from "./bookOf";

const listed = (sketch: BookSketch) =>
  assess(bookOf(sketch), "official").borderline.map(({ id, inside, distance, why }) => [id, inside, distance, why]);

describe("E5: the borderline list", () => {
  it("[E5] lists both sides within 0.50, and always the last inside and the first outside", () => {
    // places 3; c_in 90.30, c_out 89.90: inside up to 90.40, outside from 89.80
    expect(listed({ members: membersWith(95, 90.4, 90.3, 89.9, 89.8, 89.79) })).toEqual([
      ["b", true, 50, "withinMargin"],
      ["c", true, 40, "onTheLine"],
      ["d", false, -40, "onTheLine"],
      ["e", false, -50, "withinMargin"],
    ]);
    // far apart: only the two on the line
    expect(listed({ members: membersWith(95, 90, 80, 70) })).toEqual([
      ["b", true, 1000, "onTheLine"],
      ["c", false, -1000, "onTheLine"],
    ]);
  });

  it("[E5] the margin is a setting", () => {
    const members = membersWith(95, 90.3, 89.8, 80.5);
    expect(listed({ settings: { borderline: 0 }, members }).map(([id]) => id)).toEqual(["b", "c"]);
    expect(listed({ settings: { borderline: 980 }, members }).map(([id]) => id)).toEqual(["a", "b", "c", "d"]);
  });

  it("[E5] vetoes are ignored: a vetoed member stands on the side of the total", () => {
    const members = membersWith(95, 90, 80, 70);
    expect(listed({ members, vetoes: [{ memberId: "b" }] })).toEqual(listed({ members }));
  });

  it("[E5] nobody outside: empty", () => {
    expect(listed({ members: membersWith(90, 90, 90) })).toEqual([]);
    expect(listed({ members: membersWith(90) })).toEqual([]);
    expect(listed({ members: [] })).toEqual([]);
  });

  it("[E5] nobody inside (从严): the highest outside, without a distance", () => {
    expect(listed({ settings: { ties: "strict" }, members: membersWith(95, 95, 95, 90) })).toEqual([
      ["a", false, null, "onTheLine"],
      ["b", false, null, "onTheLine"],
      ["c", false, null, "onTheLine"],
    ]);
  });

  it("[E5] members under review are inside", () => {
    // places 2; 93, 93, 93 straddle; c_in 93, c_out 90
    expect(listed({ settings: { ties: "review" }, members: membersWith(93, 93, 93, 90) })).toEqual([
      ["a", true, 300, "onTheLine"],
      ["b", true, 300, "onTheLine"],
      ["c", true, 300, "onTheLine"],
      ["d", false, -300, "onTheLine"],
    ]);
  });

  it("[E5] [T4] whoever's flag flips under the other not-applicable policy is listed", () => {
    // Redistribute: a 98, b 96, c 95, d 91, e 70, f 60, line after c. Mean of Y: (96 + 95 + 91 + 70 + 60) ÷ 5 = 82.4.
    // departmentMean: a has (98 + 82.4) ÷ 2 = 90.2 and the others what they had, so a falls out and d comes in.
    const members: MemberSketch[] = [
      { id: "a", scores: { X: 98, Y: "N/A" } },
      { id: "b", scores: { X: 96, Y: 96 } },
      { id: "c", scores: { X: 95, Y: 95 } },
      { id: "d", scores: { X: 91, Y: 91 } },
      { id: "e", scores: { X: 70, Y: 70 } },
      { id: "f", scores: { X: 60, Y: 60 } },
    ];
    expect(listed({ departments: [department("X", 50), department("Y", 50)], members })).toEqual([
      ["a", true, 700, "policyFlip"],
      ["c", true, 400, "onTheLine"],
      ["d", false, -400, "onTheLine"],
    ]);
  });
});
