import type { HistoryEntry } from "../../../src/core/annual/historyEntries";
import { nextQuarter } from "../../../src/core/next/nextQuarter";
import { readBook } from "../../../src/core/reading/reading";
import type { BookSnapshot, CellValue } from "../../../src/core/snapshot";
import { listOf } from "../reading/listOf";
import { cleanBook, JW, JW_TABLE, ROSTER, type BookBuilder } from "../validation/snapshotBuilder";

type Alter = (builder: BookBuilder) => void;
const ROW = { 年度: 2026, 季度: 2, 工号: "0102", 总分: 80.5, 名次: 3, 资格: "不具备", 锁定时间: "2026-07-10", 依据: "一票否决" };

function next(alter: Alter = () => undefined, history: readonly Record<string, CellValue>[] = [], fresh: readonly HistoryEntry[] = []) {
  const builder = cleanBook();
  alter(builder);
  const book = builder.snapshot();
  const list = listOf("history", history);
  const all: BookSnapshot = { ...book, sheets: [...book.sheets, ...list.sheets], tables: [...book.tables, ...list.tables] };
  return nextQuarter(readBook(all), fresh);
}

/** A column of one's own at the right end of a table, with its cells from the first row of data. */
function addColumn(
  builder: BookBuilder,
  table: string,
  heading: string,
  cells: readonly (CellValue | readonly [CellValue, string])[],
): void {
  const index = builder.tables.findIndex(({ name }) => name === table);
  const found = builder.tables[index]!;
  builder.tables[index] = { ...found, columnCount: found.columnCount + 1 };
  const letter = "ABCDEFGHIJKLMNOPQ"[found.left + found.columnCount]!;
  builder.set(found.sheet, `${letter}${found.top + 1}`, heading);
  cells.forEach((cell, row) => {
    const [value, format] = Array.isArray(cell) ? (cell as readonly [CellValue, string]) : [cell as CellValue, "General"];
    builder.set(found.sheet, `${letter}${found.top + 2 + row}`, value, { format });
  });
}

describe("[B1] the next quarter's book", () => {
  it("has the next period and all else of the settings", () => {
    const plan = next();
    expect([plan.from, plan.to]).toEqual([
      { year: 2026, quarter: 3 },
      { year: 2026, quarter: 4 },
    ]);
    expect(plan.settings).toMatchObject({ year: 2026, quarter: 4, unitName: "第八中学", tieOrder: ["JW", "DY"] });
    const fourth = next((builder) => builder.put("Settings", 2, "值", 4));
    expect([fourth.to, fourth.settings.year, fourth.settings.quarter]).toEqual([{ year: 2027, quarter: 1 }, 2027, 1]);
  });

  it("departments with deadlines three months on, indicators with 换算 and 评分说明 as they stand", () => {
    const [jw, dy] = next((builder) => {
      builder.put("Departments", 0, "截止日期", "2026-11-30");
      builder.put("Indicators", 0, "评分说明", " 按通报 ");
    }).departments;
    expect(jw).toMatchObject({ code: "JW", name: "教务", weight: 6000, head: "赵主任", deadline: "2027-02-28" });
    expect(jw?.indicators.map(({ code, conversion, note, cap }) => [code, conversion, note, cap])).toEqual([
      ["JW1", "", "按通报", null],
      ["JW2", "", "", null],
      ["JW3", "", "", 800],
      ["JW4", "0.2", "", null],
    ]);
    expect(dy).toMatchObject({ deadline: "" });
    expect(dy?.indicators[0]).toMatchObject({ name: "班主任量化", conversion: "50/100", slot: "带班" });
    expect(next((builder) => builder.put("Indicators", 1, "最高", "多")).departments[0]?.indicators.map(({ code }) => code)).toEqual([
      "JW1",
      "JW3",
      "JW4",
    ]);
    const bare = next((builder) => ["H1", "K1"].forEach((cell) => builder.set("指标", cell, "别的"))).departments[0];
    expect(bare?.indicators).toEqual([]);
  });

  it("people once each, groups, and whom the score sheets list", () => {
    const plan = next((builder) => builder.put("Roster", 1, "工号", "0101"));
    expect(plan.people.map(({ id, name }) => `${id} ${name}`)).toEqual(["0101 王芳", "0103 张敏", "0104 陈静", "0105 刘洋"]);
    expect(plan.scored.map(({ id }) => id)).toEqual(["0101", "0103", "0104"]);
    expect(plan.groups.map(({ name, leader }) => `${name} ${leader}`)).toEqual(["高一组 王芳", "小学组 张敏"]);
  });

  it("columns that people added to 花名册, by the rows of the people, with their format", () => {
    const phones = ROSTER.map((_, index) => [index === 1 ? "" : 100 + index, "000"] as const);
    expect(next((builder) => addColumn(builder, "Roster", " 电话 ", phones)).columns).toEqual([
      { heading: "电话", format: "000", cells: [100, "", 102, 103, 104] },
    ]);
    expect(next((builder) => addColumn(builder, "Roster", "电话", ["a", "b", 5, true])).columns).toEqual([
      { heading: "电话", format: null, cells: ["a", "b", 5, true, ""] },
    ]);
    // 46280 is 2026-09-15; of two formats a date goes along as its text.
    const mixed = [[46280, "yyyy/m/d"], [7, "0.0"], ["x", "m/d"]] as const; // prettier-ignore
    expect(next((builder) => addColumn(builder, "Roster", "入党", mixed)).columns).toEqual([
      { heading: "入党", format: null, cells: ["2026-09-15", 7, "x", "", ""] },
    ]);
    const dates = [[46280, "yyyy/m/d"], [46281, "yyyy/m/d"]] as const; // prettier-ignore
    expect(next((builder) => addColumn(builder, "Roster", "入党", dates)).columns).toEqual([
      { heading: "入党", format: "yyyy/m/d", cells: [46280, 46281, "", "", ""] },
    ]);
    const second = next((builder) => {
      builder.put("Roster", 1, "工号", "0101");
      addColumn(builder, "Roster", "电话", ["a", "b", "c"]);
      addColumn(builder, "Roster", "  ", ["x"]);
    });
    expect(second.columns).toEqual([{ heading: "电话", format: null, cells: ["a", "c", "", ""] }]);
  });

  it("a book without 花名册 or 指标 has none of them", () => {
    const without = (name: string) => next((builder) => (builder.tables = builder.tables.filter((one) => one.name !== name)));
    expect([without("Roster").columns, without("Roster").people]).toEqual([[], []]);
    expect(without("Indicators").departments.map(({ indicators }) => indicators)).toEqual([[], []]);
  });
});

describe("[E6] 历史 goes along", () => {
  const fresh: HistoryEntry = {
    year: 2026,
    quarter: 3,
    id: "0101",
    total: 9050,
    rank: 1,
    eligibility: "eligible",
    bases: ["upperHalf", "veto"],
    lockedAt: "",
  };
  const LINE = {
    year: 2026,
    quarter: 2,
    id: "0102",
    total: 80.5,
    rank: 3,
    eligibility: "不具备",
    lockedAt: "2026-07-10",
    basis: "一票否决",
  };

  it("its rows as they stand, copies and rows of nobody left out, then the quarter's own", () => {
    const rows = [
      ROW,
      { ...ROW, 总分: 1 },
      { ...ROW, 工号: "" },
      { ...ROW, 年度: "" },
      { ...ROW, 季度: "" },
      { ...ROW, 工号: "0999", 总分: "缺", 名次: "", 资格: " 很好 ", 锁定时间: "", 依据: "" },
    ];
    const plan = next(undefined, rows, [fresh]);
    expect(plan.history).toEqual([
      LINE,
      { ...LINE, id: "0999", total: "", rank: "", eligibility: "很好", lockedAt: "", basis: "" },
      { year: 2026, quarter: 3, id: "0101", total: 90.5, rank: 1, eligibility: "具备", lockedAt: "", basis: "前二分之一、一票否决" },
    ]);
    expect([plan.recorded, next(undefined, rows).recorded]).toEqual([1, 0]);
    const bare = next(undefined, [], [{ ...fresh, total: null, rank: null, eligibility: null, bases: [], lockedAt: "t" }]).history;
    expect(bare).toEqual([{ year: 2026, quarter: 3, id: "0101", total: "", rank: "", eligibility: "", lockedAt: "t", basis: "" }]);
    expect(next(undefined, [{ ...ROW, 锁定时间: "已锁" }]).history[0]?.lockedAt).toBe("");
  });

  it("[E3] a veto that is over stays behind once locked rows say that it counted", () => {
    // The clean book's veto of 0102: from 2026-04-15 for two quarters.
    const fates = (rows: readonly Record<string, CellValue>[], entries: readonly HistoryEntry[] = []): string[] => {
      const { carried, left } = next(undefined, rows, entries).vetoes;
      return [...carried, ...left].map(({ id, name, because }) => `${id} ${name} ${because}`);
    };
    const own = { ...fresh, id: "0102", lockedAt: "2026-10-10" };
    expect(fates([])).toEqual(["0102 李强 year"]);
    expect(fates([ROW], [own])).toEqual(["0102 李强 over"]);
    expect(fates([ROW])).toEqual(["0102 李强 year"]);
    expect(fates([], [own])).toEqual(["0102 李强 year"]);
    expect(fates([ROW], [{ ...own, lockedAt: "" }])).toEqual(["0102 李强 year"]);
    expect(fates([{ ...ROW, 锁定时间: "" }], [own])).toEqual(["0102 李强 year"]);
    expect(fates([{ ...ROW, 依据: "很好" }], [own])).toEqual(["0102 李强 year"]);
    expect(fates([{ ...ROW, 年度: "" }], [own])).toEqual(["0102 李强 year"]);
    expect(fates([{ ...ROW, 工号: "0101" }], [own])).toEqual(["0102 李强 year"]);
    expect(fates([{ ...ROW, 年度: 2025 }], [own])).toEqual(["0102 李强 year"]);
  });

  it("[E3] the row of a carried one, and what of the sheet is none", () => {
    const carried = (alter: Alter) => next(alter).vetoes;
    const whole = carried((builder) => {
      builder.put("Vetoes", 0, "影响季度数", 4);
      builder.put("Vetoes", 0, "说明", " 见决定 ");
    });
    expect(whole).toEqual({
      carried: [
        {
          id: "0102",
          name: "李强",
          reasonCode: "A1",
          document: "校党字〔2026〕3号",
          date: "2026-04-15",
          quarters: 4,
          note: "见决定",
          because: "active",
        },
      ],
      left: [],
    });
    expect(carried((builder) => builder.put("Vetoes", 0, "状态", "撤销")).left).toEqual([
      { id: "0102", name: "李强", document: "校党字〔2026〕3号", because: "revoked" },
    ]);
    expect(carried((builder) => builder.put("Vetoes", 0, "日期", "2027-02-01")).carried.map(({ because }) => because)).toEqual(["active"]);
    expect(carried((builder) => builder.put("Vetoes", 0, "工号", "0999"))).toEqual({ carried: [], left: [] });
    expect(carried((builder) => builder.put("Vetoes", 0, "日期", "?"))).toEqual({ carried: [], left: [] });
    expect(carried((builder) => builder.set("一票否决", "H1", "别的")).carried[0]?.note).toBe("");
  });
});

describe("[B1] what stays behind is named", () => {
  it("sheets that are no part of the book; 说明 is the add-in's, empty ones hold nothing", () => {
    const own = (name: string, values: CellValue[][]) => (builder: BookBuilder) =>
      void builder.sheets.set(name, { name, values, formulas: values, formats: [], merges: [], hiddenRows: [], hiddenColumns: [] });
    const plan = next((builder) => {
      own("我的笔记", [["x"]])(builder);
      own(" 说 明 ", [["x"]])(builder);
      own("空", [])(builder);
      own("汇总表", [["x"]])(builder);
      own("别的表", [["x"]])(builder);
      const table = { sheet: "汇总表", top: 0, left: 0, rowCount: 1, columnCount: 1, hasTotals: false };
      builder.tables.push({ ...table, name: "Summary" }, { ...table, name: "Mine", sheet: "别的表" });
    });
    expect(plan.notCarried).toEqual({ sheets: ["我的笔记", "别的表"], columns: [] });
  });

  it("columns of every list but 花名册", () => {
    const plan = next((builder) => {
      addColumn(builder, "Roster", "电话", ["a"]);
      addColumn(builder, "Groups", "口号", ["a"]);
      addColumn(builder, JW_TABLE, " 内部 意见 ", ["a"]);
      addColumn(builder, JW_TABLE, "二", []);
    });
    expect(plan.notCarried.columns).toEqual([
      { sheet: "党小组", headings: ["口号"] },
      { sheet: JW, headings: ["内部 意见", "二"] },
    ]);
  });
});
