import { compareEntries, compareQuarter } from "../../../src/core/annual/compareEntries";
import { entriesOf, entryKey, entryRow, heldEntries, sameEntry, type HistoryEntry } from "../../../src/core/annual/historyEntries";
import { assess } from "../../../src/core/assess";
import { cellAddress } from "../../../src/core/address";
import { TABLES } from "../../../src/core/columns";
import type { CellValue } from "../../../src/core/snapshot";
import { cleanBook, type BookBuilder } from "../validation/snapshotBuilder";

const { sheet: SHEET, table: TABLE, columns: COLUMNS } = TABLES.history;

/** The clean book with a sheet 历史 whose table begins at B3, of these rows by heading. */
function withHistory(rows: readonly Record<string, CellValue>[], headings: readonly string[] = Object.values(COLUMNS)): BookBuilder {
  const builder = cleanBook();
  builder.sheets.set(SHEET, { name: SHEET, values: [], formulas: [], formats: [], merges: [], hiddenRows: [], hiddenColumns: [] });
  builder.tables.push({
    name: TABLE,
    sheet: SHEET,
    top: 2,
    left: 1,
    rowCount: rows.length,
    columnCount: headings.length,
    hasTotals: false,
  });
  headings.forEach((heading, col) => builder.set(SHEET, cellAddress(2, 1 + col), heading));
  rows.forEach((row, index) => headings.forEach((heading, col) => builder.set(SHEET, cellAddress(3 + index, 1 + col), row[heading] ?? "")));
  return builder;
}

const ROW = {
  年度: 2026,
  季度: 2,
  工号: "0101",
  总分: 85.33,
  名次: 1,
  资格: "具备",
  锁定时间: " 2026-07-10T16:00:00 ",
  依据: "前二分之一",
};
const ENTRY: HistoryEntry = {
  year: 2026,
  quarter: 2,
  id: "0101",
  total: 8533,
  rank: 1,
  eligibility: "eligible",
  bases: ["upperHalf"],
  lockedAt: "2026-07-10T16:00:00",
};

const held = (rows: readonly Record<string, CellValue>[], headings?: readonly string[]): readonly HistoryEntry[] =>
  heldEntries(withHistory(rows, headings).snapshot()).entries;

describe("what 历史 of a book holds", () => {
  it("[E6] each row that names a quarter and somebody, with what it says of them", () => {
    expect(held([ROW])).toEqual([ENTRY]);
    expect(held([{ ...ROW, 总分: "", 名次: "", 资格: "", 依据: "预备党员、一票否决", 锁定时间: "" }])).toEqual([
      { ...ENTRY, total: null, rank: null, eligibility: null, bases: ["probationary", "veto"], lockedAt: "" },
    ]);
  });

  it("[E6] unknown words and totals that are none are not kept", () => {
    expect(held([{ ...ROW, 总分: "缺", 资格: "优秀", 依据: "领导认可" }])).toEqual([
      { ...ENTRY, total: null, eligibility: null, bases: [] },
    ]);
  });

  it("[E6] a row without its year, its quarter or its person is none; of two for the same the first counts", () => {
    expect(held([{ ...ROW, 年度: "二六" }, { ...ROW, 季度: 5 }, { ...ROW, 工号: "" }, ROW, { ...ROW, 总分: 10 }])).toEqual([ENTRY]);
  });

  it("[E6] somebody who left the school keeps the id that stands there", () => {
    expect(held([{ ...ROW, 工号: "0999" }])).toEqual([{ ...ENTRY, id: "0999" }]);
  });

  it("[E6] a book without the table holds nothing; without 依据 the bases are not known", () => {
    expect(heldEntries(cleanBook().snapshot())).toEqual({ table: null, entries: [] });
    expect(
      held(
        [ROW],
        Object.values(COLUMNS).filter((heading) => heading !== "依据"),
      ),
    ).toEqual([{ ...ENTRY, bases: [] }]);
  });

  it("[E6] the row of an entry reads back as the entry, in the order of the table's own columns", () => {
    const headings = ["依据", "工号", "备注", "锁定时间", "年度", "季度", "名次", "总分", "资格"];
    const { table } = heldEntries(withHistory([ROW], headings).snapshot());
    if (!table) throw new Error("the book has the table");
    expect(entryRow(table, ENTRY)).toEqual(["前二分之一", "0101", "", "2026-07-10T16:00:00", 2026, 2, 1, 85.33, "具备"]);
    const blank: HistoryEntry = { ...ENTRY, total: null, rank: null, eligibility: null, bases: ["probationary", "veto"], lockedAt: "" };
    expect(entryRow(table, blank)).toEqual(["预备党员、一票否决", "0101", "", "", 2026, 2, "", "", ""]);
  });
});

describe("the entries of the quarter that was just assessed", () => {
  it("[E6] [E3] in the roster's order, a veto beside a basis that comes before it", () => {
    const builder = cleanBook();
    // 李强 has the veto of the clean book; 陈静 (预备) gets one: the basis stays 预备党员 (R1).
    builder.addRow("Vetoes", {
      工号: "0104",
      姓名: "陈静",
      事由代码: "A1",
      文号: "校党字〔2026〕9号",
      日期: "2026-08-01",
      影响季度数: 1,
      状态: "有效",
    });
    const { book } = builder.validate();
    if (!book) throw new Error("the book is sound");
    const entries = entriesOf(assess(book, "official"), "2026-10-09T16:00:00");
    expect(entries.map(({ year, quarter, id, lockedAt }) => [year, quarter, id, lockedAt].join(" "))).toEqual(
      ["0101", "0102", "0103", "0104", "0105"].map((id) => `2026 3 ${id} 2026-10-09T16:00:00`),
    );
    expect(entries.map(({ eligibility, bases, rank, total }) => [eligibility, bases.join("+"), rank, total !== null])).toEqual([
      ["eligible", "upperHalf", 1, true],
      ["ineligible", "veto", 2, true],
      ["ineligible", "bottomHalf", 3, true],
      ["unranked", "probationary+veto", null, true],
      ["notParticipating", "notParticipating", null, false],
    ]);
  });
});

describe("two records of one quarter and person", () => {
  it("[E6] say the same where total, rank, flag and bases do; the order of the bases and when it was locked are no difference", () => {
    const both: HistoryEntry = { ...ENTRY, bases: ["probationary", "veto"] };
    expect(sameEntry(ENTRY, { ...ENTRY, lockedAt: "" })).toBe(true);
    expect(sameEntry(both, { ...both, bases: ["veto", "probationary"] })).toBe(true);
    expect(sameEntry(ENTRY, { ...ENTRY, total: 8534 })).toBe(false);
    expect(sameEntry(ENTRY, { ...ENTRY, rank: 2 })).toBe(false);
    expect(sameEntry(ENTRY, { ...ENTRY, eligibility: "review" })).toBe(false);
    expect(sameEntry(ENTRY, { ...ENTRY, bases: ["bottomHalf"] })).toBe(false);
    expect(sameEntry(both, { ...both, bases: ["veto"] })).toBe(false);
  });

  it("[E6] what a book did not keep is no difference, on either side", () => {
    for (const lacking of [{ eligibility: null }, { bases: [] }]) {
      expect(sameEntry(ENTRY, { ...ENTRY, ...lacking })).toBe(true);
      expect(sameEntry({ ...ENTRY, ...lacking }, ENTRY)).toBe(true);
    }
    expect(sameEntry({ ...ENTRY, eligibility: null }, { ...ENTRY, bases: ["bottomHalf"] })).toBe(false);
  });

  it("[E6] are known by year, quarter and staff id together", () => {
    const keys = [ENTRY, { ...ENTRY, year: 2025 }, { ...ENTRY, quarter: 1 as const }, { ...ENTRY, id: "0102" }].map(entryKey);
    expect(new Set(keys).size).toBe(4);
    expect(entryKey(ENTRY)).toBe(entryKey({ year: 2026, quarter: 2, id: "0101" }));
  });
});

describe("what a quarter brings to what is recorded", () => {
  const [a, b, c] = ["0101", "0102", "0103"].map((id): HistoryEntry => ({ ...ENTRY, id })) as [HistoryEntry, HistoryEntry, HistoryEntry];
  const changed: HistoryEntry = { ...b, total: 1 };

  it("[E6] what is not there yet, what is the same, and what differs", () => {
    expect(compareEntries([a, b, c], [c, changed])).toEqual({ fresh: [a], equal: 1, different: [{ id: "0102", there: changed, now: b }] });
    expect(compareEntries([], [a])).toEqual({ fresh: [], equal: 0, different: [] });
  });

  it("[E6] a quarter recorded for the first time is fresh; once there, one person more or less is a difference", () => {
    expect(compareQuarter([a, b], [])).toEqual({ fresh: [a, b], equal: 0, different: [] });
    expect(compareQuarter([a, b], [a, b])).toEqual({ fresh: [], equal: 2, different: [] });
    expect(compareQuarter([a, b], [c, changed])).toEqual({
      fresh: [],
      equal: 0,
      different: [
        { id: "0102", there: changed, now: b },
        { id: "0101", there: null, now: a },
        { id: "0103", there: c, now: null },
      ],
    });
  });
});
