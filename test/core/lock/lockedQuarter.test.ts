import { fingerprintInputs } from "../../../src/core/fingerprint";
import { parseIdentity, writeIdentity } from "../../../src/core/identity";
import { lockMarks } from "../../../src/core/lock/lockMarks";
import { heldRows, printOfRows } from "../../../src/core/lock/quarterRows";
import { readBook } from "../../../src/core/reading/reading";
import { checkLocked } from "../../../src/core/rules/lockedQuarter";
import type { BookSnapshot, QuarterLock } from "../../../src/core/snapshot";
import { listOf } from "../reading/listOf";
import { cleanBook, JW_TABLE, type BookBuilder } from "../validation/snapshotBuilder";

const PERIOD = { year: 2026, quarter: 3 } as const;
const ROW = { 年度: 2026, 季度: 3, 工号: "0101", 总分: 90.5, 名次: 1, 资格: "具备", 锁定时间: "2026-10-10", 依据: "前二分之一" };
const BY = { by: "李书记", at: "2026-10-10 16:20" };

type Alter = (builder: BookBuilder) => void;
/** The clean book with 历史 of these rows, no lock. */
function open(alter: Alter = () => undefined, rows: readonly object[] = [ROW, { ...ROW, 工号: "0102" }]): BookSnapshot {
  const builder = cleanBook();
  alter(builder);
  const book = builder.snapshot();
  const history = listOf("history", rows as readonly Record<string, string>[]);
  return { ...book, sheets: [...book.sheets, ...history.sheets], tables: [...book.tables, ...history.tables] };
}

/** Locked as the clean book was, then changed; `kept`: what stood in the cells is known. */
function lockedThen(alter: Alter, { rows, kept = true }: { rows?: readonly object[]; kept?: boolean } = {}): BookSnapshot {
  const before = open();
  const { marks, cells } = lockMarks(before);
  const results = heldRows(before, PERIOD);
  const lock: QuarterLock = {
    at: "2026-10-10T16:20:30",
    by: "李书记",
    version: "1.0.0",
    inputs: fingerprintInputs(before),
    results: printOfRows(results),
    sheets: marks,
  };
  const after = open(alter, rows);
  return {
    ...after,
    identity: { ...after.identity!, lock },
    ...(kept ? { locked: { format: 1, at: lock.at, sheets: cells, results } as const } : {}),
  };
}
const found = (...given: Parameters<typeof lockedThen>) =>
  checkLocked(readBook(lockedThen(...given))).map(({ message, sheet, cell, member, found: now, params, department }) => ({
    message,
    at: `${sheet ?? "–"}!${cell ?? "–"}`,
    who: member ? `${member.id} ${member.name}` : null,
    now,
    params,
    department,
  }));

describe("[V28] a locked quarter", () => {
  it("nothing is said of an open one, nor of one that is as it was locked", () => {
    expect(checkLocked(readBook(open((builder) => builder.put(JW_TABLE, 0, "备课教案", 1))))).toEqual([]);
    expect(found(() => undefined)).toEqual([]);
    expect(found(() => undefined, { kept: false })).toEqual([]);
  });

  it("every changed cell with what stood there and whose row it is", () => {
    const issues = found((builder) => {
      builder.put(JW_TABLE, 1, "备课教案", 30);
      builder.set("评分-教务", "A1", "别的题目");
      builder.put("Roster", 2, "姓名", "张敏敏");
    });
    expect(issues).toEqual([
      { message: "V28.locked", at: "花名册!C4", who: "0103 张敏敏", now: "张敏敏", params: { ...BY, before: "张敏" }, department: null },
      {
        message: "V28.locked",
        at: "评分-教务!A1",
        who: null,
        now: "别的题目",
        params: { ...BY, before: "2026年第三季度教务评分表" },
        department: "JW",
      },
      { message: "V28.locked", at: "评分-教务!E7", who: "0102 李强", now: "30", params: { ...BY, before: "36" }, department: "JW" },
    ]);
  });

  it("more than 20 cells of one sheet are told once, with the first and their number", () => {
    const change = (count: number) => (builder: BookBuilder) => {
      for (let index = 0; index < count; index++) builder.set("评分-教务", `P${index + 1}`, "x");
    };
    expect(found(change(20))).toHaveLength(20);
    expect(found(change(21))).toEqual([
      { message: "V28.lockedMany", at: "评分-教务!P1", who: null, now: "x", params: { ...BY, before: "", count: "21" }, department: "JW" },
    ]);
  });

  it("where what stood there is not known, the sheet is told", () => {
    const change = (builder: BookBuilder): void => builder.put(JW_TABLE, 1, "备课教案", 30);
    expect(found(change, { kept: false })).toEqual([
      { message: "V28.lockedSheet", at: "评分-教务!–", who: null, now: "", params: BY, department: "JW" },
    ]);
    const book = lockedThen(change);
    const others = { ...book, locked: { ...book.locked!, at: "2026-01-01T00:00:00" } };
    expect(checkLocked(readBook(others)).map(({ message }) => message)).toEqual(["V28.lockedSheet"]);
    const without = { ...book, locked: { ...book.locked!, sheets: [] } };
    expect(checkLocked(readBook(without)).map(({ message }) => message)).toEqual(["V28.lockedSheet"]);
    const lost = { ...book, locked: null };
    expect(checkLocked(readBook(lost)).map(({ message }) => message)).toEqual(["V28.lockedSheet"]);
  });

  it("of a row kept as a fingerprint, the row", () => {
    const book = lockedThen((builder) => builder.put(JW_TABLE, 1, "备课教案", 30));
    const sheets = book.locked!.sheets.map((one) =>
      one.table === JW_TABLE ? { ...one, rows: one.rows.map((row) => (row[0] === 6 ? ([6, "print"] as const) : row)) } : one,
    );
    const [issue, ...more] = checkLocked(readBook({ ...book, locked: { ...book.locked!, sheets } }));
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ message: "V28.lockedRow", cell: "A7", member: { id: "0102" }, found: "", params: { ...BY, before: "" } });
  });

  it("a sheet that is gone, by its name; then the inputs are not told too", () => {
    expect(found((builder) => (builder.tables = builder.tables.filter(({ name }) => name !== "Groups")))).toEqual([
      { message: "V28.lockedGone", at: "–!–", who: null, now: "党小组", params: { ...BY, sheet: "党小组" }, department: null },
    ]);
  });

  it("inputs that differ though no sheet does: a table that takes in fewer rows", () => {
    const issues = found((builder) => {
      const index = builder.tables.findIndex(({ name }) => name === "Groups");
      builder.tables[index] = { ...builder.tables[index]!, rowCount: 1 };
    });
    expect(issues).toEqual([{ message: "V28.lockedInputs", at: "–!–", who: null, now: "", params: BY, department: null }]);
  });
});

describe("[V28] [E6] its rows of 历史", () => {
  it("a changed, a new and a lost one, each at its 工号", () => {
    const rows = [
      { ...ROW, 总分: 91 },
      { ...ROW, 工号: "0103" },
    ];
    const was = "90.5 分，第 1 名，具备，前二分之一";
    expect(found(() => undefined, { rows })).toEqual([
      {
        message: "V28.historyChanged",
        at: "历史!C2",
        who: "0101 王芳",
        now: "91 分，第 1 名，具备，前二分之一",
        params: { ...BY, before: was },
        department: null,
      },
      { message: "V28.historyChanged", at: "历史!–", who: "0102 李强", now: "", params: { ...BY, before: was }, department: null },
      { message: "V28.historyChanged", at: "历史!C3", who: "0103 张敏", now: was, params: { ...BY, before: "" }, department: null },
    ]);
    const stranger = found(() => undefined, { rows: [ROW, { ...ROW, 工号: "0102" }, { ...ROW, 工号: "0999" }] });
    expect(stranger).toMatchObject([{ at: "历史!C4", who: "0999 " }]);
  });

  it("rows of other quarters may come and go", () => {
    const rows = [{ ...ROW, 季度: 1, 总分: 1 }, ROW, { ...ROW, 工号: "0102" }, { ...ROW, 年度: 2025 }];
    expect(found(() => undefined, { rows })).toEqual([]);
    const changed = [
      { ...ROW, 季度: 1 },
      { ...ROW, 年度: 2025 },
      { ...ROW, 总分: 80 },
      { ...ROW, 工号: "0102" },
    ];
    expect(found(() => undefined, { rows: changed })).toMatchObject([{ at: "历史!C4", who: "0101 王芳" }]);
  });

  it("without what stood there the sheet is told, or nothing where 历史 is gone", () => {
    expect(found(() => undefined, { rows: [ROW], kept: false })).toEqual([
      { message: "V28.historyLocked", at: "历史!–", who: null, now: "", params: BY, department: null },
    ]);
    const book = lockedThen(() => undefined, { rows: [ROW] });
    const others = { ...book, locked: { ...book.locked!, at: "x" } };
    expect(checkLocked(readBook(others)).map(({ message }) => message)).toEqual(["V28.historyLocked"]);
    const gone = { ...book, tables: book.tables.filter(({ name }) => name !== "History") };
    expect(checkLocked(readBook(gone)).map(({ message, sheet }) => `${message} ${sheet ?? ""}`)).toEqual([
      "V28.historyChanged ",
      "V28.historyChanged ",
    ]);
  });
});

it("[V28] a damaged lock is no lock, a damaged note of who opened it none either", () => {
  const { identity } = lockedThen(() => undefined);
  const lock = identity!.lock!;
  const read = (more: object) => parseIdentity(writeIdentity({ ...identity!, ...more } as never));
  expect(read({})?.lock).toEqual(lock);
  const [mark] = lock.sheets;
  const damaged = [
    null,
    "locked",
    ...["at", "by", "version", "inputs", "results", "sheets"].map((key) => ({ ...lock, [key]: 5 })),
    { ...lock, sheets: [null] },
    { ...lock, sheets: ["x"] },
    ...["table", "name", "print", "protected"].map((key) => ({ ...lock, sheets: [mark, { ...mark!, [key]: 5 }] })),
  ];
  for (const one of damaged) expect([one, read({ lock: one })?.lock]).toEqual([one, undefined]);
  const unlocked = { at: "t", by: "李书记", reason: "更正" };
  expect(read({ unlocked })?.unlocked).toEqual(unlocked);
  for (const one of [null, "x", { ...unlocked, at: 5 }, { ...unlocked, by: 5 }, { ...unlocked, reason: undefined }])
    expect([one, read({ unlocked: one })?.unlocked]).toEqual([one, undefined]);
});
