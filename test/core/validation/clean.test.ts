import fc from "fast-check";
import { validateBook } from "../../../src/core/validate";
import { type Draw, upTo } from "../draw";
import { cleanShape, type Shape } from "./cleanShapes";
import { cleanBook } from "./snapshotBuilder";

describe("a clean book", () => {
  it("[V] has no issue at all", () => {
    expect(cleanBook().issues()).toEqual([]);
  });

  it("[B1] becomes a book with everything in hundredths", () => {
    const { book, missingSettings, outline } = cleanBook().validate();
    expect(missingSettings).toEqual([]);
    expect(outline.departments).toEqual([
      { code: "JW", name: "教务", sheet: "评分-教务" },
      { code: "DY", name: "德育", sheet: "评分-德育" },
    ]);
    expect(book?.departments.map(({ code, weight }) => [code, weight])).toEqual([
      ["JW", 6000],
      ["DY", 4000],
    ]);
    expect(book?.departments[1]?.indicators[0]).toMatchObject({ slot: "带班", max: 5000, conversion: { n: 1n, d: 2n } });
    expect(book?.members.map(({ id, status, participates }) => [id, status, participates])).toEqual([
      ["0101", "full", true],
      ["0102", "full", true],
      ["0103", "full", true],
      ["0104", "probationary", true],
      ["0105", "full", false],
    ]);
    const [jw] = book?.scoreSheets ?? [];
    expect(jw).toMatchObject({ department: "JW", sheet: "评分-教务", idRange: "B6:B9", scoreRange: "K6:K9" });
    expect(jw?.rows[0]).toEqual({
      memberId: "0101",
      entries: [
        { kind: "number", value: 3550, at: { sheet: "评分-教务", cell: "E6" } },
        { kind: "number", value: 5500, at: { sheet: "评分-教务", cell: "F6" } },
        { kind: "number", value: 200, at: { sheet: "评分-教务", cell: "G6" } },
        { kind: "blank", at: { sheet: "评分-教务", cell: "H6" } },
      ],
      scoreAt: { sheet: "评分-教务", cell: "K6" },
    });
    expect(book?.vetoes).toEqual([
      {
        memberId: "0102",
        reasonCode: "A1",
        document: "校党字〔2026〕3号",
        from: { year: 2026, quarter: 2 },
        quarters: 2,
        revoked: false,
        at: { sheet: "一票否决", cell: "A2" },
      },
    ]);
    expect(book?.activities[0]).toMatchObject({
      group: "高一组",
      meetings: 3,
      due: 6,
      present: 6,
      work: 1800,
      publicity: 750,
      honours: 200,
    });
  });
});

describe("clean books of many shapes", () => {
  /** A failing book is told as it was drawn: shrinking a large one takes minutes. */
  const saysNothing = (numRuns: number, shapeOf: (draw: Draw) => Shape): void =>
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const shape = shapeOf(draw);
        const { issues, book } = validateBook(cleanShape(draw, shape));
        expect(issues.map(({ message, sheet, cell, found }) => `${message} ${sheet ?? ""}!${cell ?? ""} ${found}`)).toEqual([]);
        expect(book?.members).toHaveLength(shape.members);
      }),
      { numRuns, endOnFailure: true },
    );

  it("[V] nothing is said of 1 to 40 members and 1 to 6 departments, whatever their names, indicators, order and notes", () => {
    saysNothing(40, (draw) => ({ members: 1 + upTo(draw, 39), departments: 1 + upTo(draw, 5) }));
  });

  it("[V] nothing of 20 departments", () => {
    saysNothing(3, () => ({ members: 9, departments: 20 }));
  });

  it("[V] nothing of 2,000 members", () => {
    saysNothing(1, () => ({ members: 2000, departments: 2 }));
  });
});
