import { bookOf } from "../../../src/commands/sample/bookOf";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import { assess } from "../../../src/core/assess";
import { parseArea } from "../../../src/core/address";
import type { SheetDraft } from "../../../src/core/draft";
import { explainer } from "../../../src/core/explain";
import { layoutDetails } from "../../../src/workbook/layout/details";
import type { ResultNotes } from "../../../src/workbook/layout/resultNotes";
import { bookOf as sketch, department, indicator } from "../../core/calc/bookOf";
import { fraction } from "../../../src/core/fraction";
import type { Book } from "../../../src/core/book";

const notes: ResultNotes = {
  at: "2026-10-08T14:30:00",
  by: "经办人",
  reasonOf: ({ name }) => `${name}的理由`,
  stamp: { rules: "1a2b3c4d", inputs: "5e6f7a8b" },
};

function draftOf(
  book: Book,
  ids: readonly string[] = book.members.map(({ id }) => id),
  kind: "official" | "trial" = "official",
): SheetDraft {
  const assessment = assess(book, kind);
  return layoutDetails(book, assessment, notes, ids.map(explainer(book, assessment)));
}

/** Cells by address, formulas as what they must come to. */
function cellsOf(draft: SheetDraft): Map<string, string | number | boolean> {
  const expected = new Map(draft.checks.map(({ cell, expected: value }) => [cell, value]));
  const cells = new Map<string, string | number | boolean>();
  for (const { at, formulas } of draft.blocks) {
    const start = parseArea(at)!;
    formulas.forEach((row, r) =>
      row.forEach((value, c) => {
        const cell = `${String.fromCharCode(65 + start.left + c)}${start.top + r + 1}`;
        cells.set(cell, expected.get(cell) ?? value);
      }),
    );
  }
  return cells;
}
const rowOf = (cells: ReturnType<typeof cellsOf>, row: number) => [..."ABCDEFGHIJ"].map((column) => cells.get(`${column}${row}`) ?? "");

describe("个人明细", () => {
  it("[T6] lists every point with its cell, the caps that bit in words, and weight × score = contribution", () => {
    const JW = department("JW", 60, [
      indicator({ name: "课堂教学", max: 10000 }),
      indicator({ name: "获奖", kind: "bonus", cap: 600 }),
      indicator({ name: "公开课", kind: "bonus" }),
      indicator({ name: "教案缺课时", kind: "deduction", conversion: fraction(1n, 5n) }),
    ]);
    const book = sketch({
      departments: [JW, department("DY", 40)],
      members: [{ id: "a", name: "王芳", scores: { JW: [88.5, 8, 5.5, 7], DY: 81.13 } }],
    });
    const cells = cellsOf(draftOf(book));
    // 获奖 8 counts 6; 6 + 5.5 = 11.5 counts 10; 7 × 0.2 = 1.4; 88.5 + 10 − 1.4 = 97.1; 58.26 + 32.452 = 90.712.
    expect(rowOf(cells, 10)).toEqual(["部门JW", "加分合计 11.50，封顶计 10.00", "评分-部门JW Z6", 88.5, 10, 1.4, 97.1, 60, 60, 58.26]);
    expect(rowOf(cells, 11)).toEqual(["部门DY", "", "评分-部门DY Z6", 81.13, 0, 0, 81.13, 40, 40, 32.452]);
    expect(rowOf(cells, 12)).toEqual(["合计", "", "", "", "", "", "", 100, 100, 90.712]);
    expect(cells.get("J13")).toBe(90.71);
    expect([16, 17, 18, 19].map((row) => rowOf(cells, row))).toEqual([
      ["部门JW", "课堂教学", "评分-部门JW E6", "基础", 88.5, "", "", "", 88.5, ""],
      ["", "获奖", "评分-部门JW F6", "加分", 8, "", 8, 6, 6, "封顶，少计 2.00 分"],
      ["", "公开课", "评分-部门JW G6", "加分", 5.5, "", "", "", 5.5, ""],
      ["", "教案缺课时", "评分-部门JW H6", "扣分", 7, "×0.2", 1.4, "", 1.4, ""],
    ]);
    expect(cells.get("A6")).toBe("王芳的理由");
    expect(cells.get("B4")).toBe(90.71);
  });

  it("[T3] [T4] says in words which alternative counts, how the base is scaled, and where the weight goes", () => {
    const DY = department("DY", 50, [
      indicator({ name: "班主任量化", slot: "育人", max: 5000, conversion: fraction(1n, 2n) }),
      indicator({ name: "育人值周", slot: "育人", max: 5000 }),
      indicator({ name: "家校共育", max: 2000 }),
      indicator({ name: "师德", max: 3000 }),
    ]);
    const book = sketch({
      departments: [DY, department("JW", 50)],
      members: [{ id: "a", scores: { DY: [90, null, "N/A", 27], JW: "N/A" } }],
    });
    const cells = cellsOf(draftOf(book));
    expect(rowOf(cells, 10)).toEqual(["部门DY", "有不适用项，基础分×1.25折算", "评分-部门DY Z6", 90, 0, 0, 90, 50, 100, 90]);
    expect(rowOf(cells, 11)).toEqual(["部门JW", "不适用，权重由其他部门分担", "评分-部门JW Z6", "", "", "", "不适用", 50, "", ""]);
    expect([16, 17, 18].map((row) => rowOf(cells, row).slice(1))).toEqual([
      ["班主任量化", "评分-部门DY E6", "基础", 90, "×0.5", 45, "", 45, ""],
      ["育人值周", "评分-部门DY F6", "基础", "空", "", "", "", "", "以“班主任量化”计"],
      ["家校共育", "评分-部门DY G6", "基础", "不适用", "", "", "", "", "不计入满分"],
    ]);
  });

  it("[T1] names a draft's own missing parts on the page, and nobody else's", () => {
    const book = sketch({
      departments: [department("JW", 60), department("DY", 40)],
      members: [
        { id: "a", scores: { JW: 80, DY: null } },
        { id: "b", scores: { JW: 70 } },
      ],
    });
    const cells = cellsOf(draftOf(book, ["a"], "trial"));
    const texts = [...cells.values()].map(String);
    expect(cells.get("A1")).toContain("（草稿）");
    expect(cells.get("A7")).toBe("草稿：试算结果，不作正式依据。本人缺项：评分-部门DY E6。结果与计算时一致。");
    expect(rowOf(cells, 11).slice(0, 2)).toEqual(["部门DY", "缺项，暂无得分"]);
    expect(texts.some((text) => text.includes("b号") || text.includes("F7"))).toBe(false);
  });

  it("[E3] [E4] holds no veto's reason, no evidence and nobody else's name", () => {
    const planned = sampleBook({ members: 40 });
    const book = bookOf(planned);
    const vetoed = book.vetoes[0]!.memberId;
    const draft = draftOf(book, [vetoed]);
    const texts = [...cellsOf(draft).values()].map(String).join("\n");
    for (const { id, name } of book.members) if (id !== vetoed) expect(texts.includes(name) || texts.includes(`\n${id}\n`)).toBe(false);
    for (const { reasonCode } of book.vetoes) expect(texts).not.toContain(reasonCode);
  });

  it("[T5] has the engine's answer beside every formula, classic functions alone, and values above the limit of members", () => {
    const book = bookOf(sampleBook({ members: 12 }));
    const formulasOf = (draft: SheetDraft) =>
      draft.blocks
        .flatMap(({ formulas }) => formulas.flat())
        .filter((cell) => String(cell).startsWith("="))
        .map(String);
    const draft = draftOf(book);
    expect(draft.checks).toHaveLength(formulasOf(draft).length);
    const used = new Set(
      formulasOf(draft).flatMap((text) => [...text.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name)),
    );
    expect([...used].sort().join(" ")).toBe(
      "AND COUNT COUNTBLANK HYPERLINK IF IFERROR INDEX ISNUMBER MATCH MIN OR ROUND SUM SUMPRODUCT TEXT TRIM",
    );
    const small = { ...book, settings: { ...book.settings, formulaLimit: 11 } };
    const values = draftOf(small);
    expect(formulasOf(values)).toEqual([]);
    expect(cellsOf(values).get("A7")).toBe("人数超过公式人数上限，本页为计算时的数值，不随评分表变动。");
  });

  it("gives everyone one page of A4 portrait: many lines draw together, and then the scale gives way", () => {
    const page = (count: number) => {
      const D = department(
        "D",
        100,
        Array.from({ length: count }, (_, i) => indicator({ name: `指标${i}`, max: 100 })),
      );
      const book = sketch({
        departments: [D],
        members: [
          { id: "a", scores: { D: Array.from({ length: count }, () => 1) } },
          { id: "b", scores: { D: Array.from({ length: count }, () => 1) } },
        ],
      });
      const draft = draftOf(book);
      const width = Object.entries(draft.columnWidths)
        .filter(([column]) => Number(column) < 10)
        .reduce((sum, [, characters]) => sum + characters * 5.25 + 3.75, 0);
      const [second] = draft.page!.breaksBefore;
      const height = Object.entries(draft.rowHeights)
        .filter(([row]) => Number(row) < second!)
        .reduce((sum, [, points]) => sum + points, 0);
      // Printed one page wide: 535 points between the margins, 755 from top to bottom.
      return { fits: (height * 535) / width <= 755, breaks: draft.page!.breaksBefore.length, width };
    };
    expect([5, 30, 45, 80].map((count) => page(count)).map(({ fits, breaks }) => [fits, breaks])).toEqual(
      Array.from({ length: 4 }, () => [true, 1]),
    );
    expect(page(80).width).toBeGreaterThan(page(30).width);
  });
});
