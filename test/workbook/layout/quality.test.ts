import { qualityWords } from "../../../src/commands/messages/quality";
import { bookOf } from "../../../src/commands/sample/bookOf";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import { assess } from "../../../src/core/assess";
import { assessQuality } from "../../../src/core/quality/assessQuality";
import type { Quality } from "../../../src/core/quality/quality";
import { layoutQuality } from "../../../src/workbook/layout/quality";
import { pagesOf } from "../../../src/workbook/layout/pagesOf";

const book = bookOf(sampleBook({ members: 24 }));
const quality = assessQuality(book, assess(book, "official"), null);
const stamp = { rules: "75e6ed0f", inputs: "e12b7e79", kind: "official" } as never;
const pagesOfSheet = (of: Quality): string[][] => {
  const draft = layoutQuality(of, { at: "2026-10-08T14:30:00", by: "王老师", stamp, watches: [], words: qualityWords });
  const first: string[] = [];
  for (const { at, formulas } of draft.blocks)
    if (at.startsWith("A")) formulas.forEach((cells, index) => (first[Number(at.slice(1)) - 1 + index] = String(cells[0] ?? "")));
  const starts = [4, ...draft.page!.breaksBefore, first.length];
  return starts.slice(0, -1).map((start, index) => first.slice(start, starts[index + 1]));
};

describe("评分质量 on paper", () => {
  it("[Q5] each page begins with a heading, and a long table has its headings on each", () => {
    const { sensitivity } = quality;
    if (sensitivity.state !== "known" || sensitivity.members.length === 0) throw new Error("the sample has somebody near the line");
    const many = Array.from({ length: 60 }, () => sensitivity.members[0]!);
    const pages = pagesOfSheet({ ...quality, sensitivity: { ...sensitivity, members: many } });
    const headings = pages.map(([heading]) => heading ?? "");
    expect(headings.filter((heading) => !/^[一二三四五六]、/.test(heading))).toEqual([]);
    const long = pages.filter(([heading]) => heading?.startsWith("五、"));
    expect(long.map(([heading]) => heading)).toEqual(["五、换一种算法（Q5）", ...long.slice(1).map(() => "五、换一种算法（Q5）（续）")]);
    expect(long.length).toBeGreaterThan(2);
    for (const page of long) expect(page).toContain("工号");
    expect(pages.flat().filter((text) => text === many[0]!.id)).toHaveLength(60);
  });
});

describe("lines of a table a page", () => {
  it.each([
    ["all on one", [20, 20], 40, 60, [[20, 20]]],
    [
      "the first page has less room than the others",
      [20, 20, 20, 20, 20],
      40,
      60,
      [
        [20, 20],
        [20, 20, 20],
      ],
    ],
    ["a line taller than a page has a page of its own", [90, 20], 40, 60, [[90], [20]]],
    ["no lines: one part without any", [], 40, 60, [[]]],
  ] as const)("%s", (_, heights, first, rest, parts) => expect(pagesOf(heights, first, rest)).toEqual(parts));
});
