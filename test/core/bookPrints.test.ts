import { fingerprintInputs, fingerprintSheets } from "../../src/core/fingerprint";
import { parseIdentity, writeIdentity } from "../../src/core/identity";
import { rulesPrint, shortPrint } from "../../src/core/rulesPrint";
import { scoreFormulas } from "../../src/core/scoreFormulas";
import type { Department, Indicator, Settings } from "../../src/core/book";
import type { BookIdentity, BookSnapshot } from "../../src/core/snapshot";
import { validateBook } from "../../src/core/validate";
import { listOf } from "./reading/listOf";
import { cleanBook, JW, JW_TABLE, type BookBuilder } from "./validation/snapshotBuilder";

const IDENTITY: BookIdentity = { bookId: "book-1", year: 2026, quarter: 3, templateVersion: 1, runs: [] };
const read = (more: object): BookIdentity | null => parseIdentity(writeIdentity({ ...IDENTITY, ...more } as never));

describe("[V24] the identity part leaves out what is damaged", () => {
  it("of what was handed out, sheet by sheet", () => {
    const one = { kind: "scores", of: "JW", at: "t" };
    const damaged = [null, "x", { ...one, kind: "other" }, { ...one, of: 5 }, { ...one, at: null }];
    expect(read({ issued: [one, ...damaged] })).toEqual({ ...IDENTITY, issued: [one] });
    expect(read({ issued: "x" })).toEqual(IDENTITY);
    expect(read({ issuedTo: ["0101", "0102"] })).toEqual({ ...IDENTITY, issuedTo: ["0101", "0102"] });
    expect([read({ issuedTo: ["0101", 102] }), read({ issuedTo: "0101" }), read({ issuedTo: null })]).toEqual([
      IDENTITY,
      IDENTITY,
      IDENTITY,
    ]);
  });

  it("of the last notice", () => {
    const notice = { at: "t", by: "王", from: "2026-10-12", to: "2026-10-16", people: 5, computedAt: "c" };
    expect([read({ notice })?.notice, read({ notice: { ...notice, to: null } })?.notice]).toEqual([notice, { ...notice, to: null }]);
    const damaged = [
      null,
      "x",
      7,
      ...["at", "by", "from", "to", "computedAt"].map((key) => ({ ...notice, [key]: 5 })),
      { ...notice, people: "5" },
    ];
    for (const one of damaged) expect([one, read({ notice: one })]).toEqual([one, IDENTITY]);
  });
});

describe("[V28] prints", () => {
  it("of the rules: 8 digits, the same in any order, another for another rule", () => {
    const rules = { settings: { a: "1", b: "2" }, departments: { JW: { name: "教务", weight: "60", indicators: { J1: ["x"], J2: ["y"] } }, DY: { name: "德育", weight: "40", indicators: {} } } }; // prettier-ignore
    const { JW: jw, DY: dy } = rules.departments;
    const print = rulesPrint(rules);
    expect(print).toMatch(/^[0-9a-f]{8}$/);
    expect(rulesPrint({ settings: { b: "2", a: "1" }, departments: { DY: dy, JW: { ...jw, indicators: { J2: ["y"], J1: ["x"] } } } })).toBe(
      print,
    );
    // What a department is called rules nothing.
    expect(rulesPrint({ ...rules, departments: { JW: { ...jw, name: "教务处" }, DY: dy } })).toBe(print);
    const others = [
      rules,
      { ...rules, settings: { a: "2", b: "1" } },
      { ...rules, settings: { a: "1" } },
      { ...rules, departments: { JW: { ...jw, weight: "61" }, DY: dy } },
      { ...rules, departments: { JX: jw, DY: dy } },
      { ...rules, departments: { JW: { ...jw, indicators: { J1: ["y"], J2: ["x"] } }, DY: dy } },
      { ...rules, departments: { JW: jw } },
    ];
    expect(new Set(others.map((one) => rulesPrint(one))).size).toBe(others.length);
    expect(shortPrint("0123456789abcdef")).toBe("01234567");
  });

  it("[R4] of inputs: the totals of the quarter before in any order; the lists beside the quarter only for an apply", () => {
    const settings = listOf("settings", [{ 项目: "年度", 值: 2026 }, { 项目: "季度", 值: 3 }]); // prettier-ignore
    const row = (id: string, total: number) => ({ 年度: 2026, 季度: 2, 工号: id, 总分: total });
    const book = (...parts: readonly BookSnapshot[]): BookSnapshot => ({
      sheets: parts.flatMap(({ sheets }) => sheets),
      tables: parts.flatMap(({ tables }) => tables),
      identity: null,
    });
    const history = (...rows: ReturnType<typeof row>[]) => book(settings, listOf("history", rows));
    const one = fingerprintInputs(history(row("0101", 90), row("0102", 80)));
    expect(fingerprintInputs(history(row("0102", 80), row("0101", 90)))).toBe(one);
    expect(fingerprintInputs(history(row("0101", 80), row("0102", 90)))).not.toBe(one);
    const holidays = { ...listOf("groups", [{ 党小组: "x" }]) };
    const beside = book(settings, { ...holidays, tables: holidays.tables.map((table) => ({ ...table, name: "Holidays" })) });
    expect(fingerprintInputs(beside)).toBe(fingerprintInputs(settings));
    expect(fingerprintSheets(beside)).not.toBe(fingerprintSheets(settings));
    expect(fingerprintSheets(history(row("0101", 90)))).not.toBe(fingerprintSheets(settings));
  });

  it("of a cell beyond the grids that were read, as of a blank one", () => {
    const { sheets, tables } = listOf("groups", [{ 党小组: "x" }]);
    const wide: BookSnapshot = { sheets, tables: tables.map((table) => ({ ...table, rowCount: 5 })), identity: null };
    expect(fingerprintSheets(wide)).toBe(fingerprintSheets({ sheets, tables, identity: null }));
  });
});

describe("[T2] [T3] the template's formulas", () => {
  const indicator = (kind: Indicator["kind"], more: Partial<Indicator> = {}): Indicator => ({
    code: "x",
    name: "x",
    kind,
    slot: null,
    min: 0,
    max: 2000,
    conversion: { n: 1n, d: 1n },
    cap: null,
    needsEvidence: false,
    ...more,
  });
  const formulas = (indicators: readonly Indicator[], settings: Partial<Settings> = {}, applies?: string) => {
    const letters = indicators.map((_, index) => "EFGHIJ"[index]!);
    const department: Department = { code: "X", name: "X", weight: 100, head: "", deadline: "", indicators };
    const columns = { indicators: letters, bonusTotal: "P", deductionTotal: "Q", score: "R", ...(applies ? { applies } : {}) };
    return scoreFormulas(department, { bonusCap: 1000, scoreFloor: 0, scoreCeiling: 10000, ...settings } as Settings, 6, columns);
  };

  it("a department without 基础 never applies; caps of bonuses that stand apart", () => {
    expect(formulas([indicator("bonus")])).toEqual({ bonusTotal: "=SUM(E6)", deductionTotal: "=0", score: '="不适用"' });
    const { bonusTotal } = formulas([
      indicator("base"),
      indicator("bonus"),
      indicator("base"),
      indicator("bonus"),
      indicator("bonus", { cap: 550 }),
    ]);
    expect(bonusTotal).toBe("=SUM(F6,H6)+MIN(SUM(I6),5.5)");
  });

  it("常数 as plain decimals: a floor below 0, ten thousandths, and a fraction that has none; 封顶 of a 基础 is none", () => {
    const { score } = formulas([indicator("base", { cap: 5, conversion: { n: 3n, d: 400n } })], {
      scoreFloor: -1050,
      scoreCeiling: 12000,
      bonusCap: 5,
    });
    expect(score).toContain("MAX(-10.5,MIN(120,(SUM(E6)*0.0075)*20/(20*COUNT(E6))+MIN(P6,0.05)-Q6))");
    expect(formulas([indicator("base"), indicator("deduction", { conversion: { n: 2n, d: 3n } })]).deductionTotal).toBe("=SUM(F6)*2/3");
    expect(formulas([indicator("base"), indicator("deduction", { conversion: { n: 10n, d: 1n } })]).deductionTotal).toBe("=SUM(F6)*10");
  });

  it("适用 of a handed-out file: where it says 不适用 nothing is missing; slots are of one 组 alone", () => {
    const slots = [indicator("base", { slot: "a" }), indicator("base"), indicator("base", { slot: "a" }), indicator("base", { slot: "b" })];
    const { score } = formulas(slots, {}, "D");
    expect(score).toContain(
      'IF(COUNTBLANK(F6)*(TRIM(D6)<>"不适用")+COUNTBLANK(H6)*(TRIM(D6)<>"不适用")+(COUNT(E6,G6)=0)*(COUNTBLANK(E6)+COUNTBLANK(G6))*(TRIM(D6)<>"不适用")+(COUNT(E6,G6)>1)>0,',
    );
    expect(formulas(slots).score).toContain(
      "IF(COUNTBLANK(F6)+COUNTBLANK(H6)+(COUNT(E6,G6)=0)*(COUNTBLANK(E6)+COUNTBLANK(G6))+(COUNT(E6,G6)>1)>0,",
    );
  });
});

describe("[V] a validation", () => {
  const validated = (alter: (book: BookBuilder) => void) => {
    const book = cleanBook();
    alter(book);
    return validateBook(book.snapshot());
  };

  it("issues come sheet by sheet, from top to bottom, from left to right, then by rule", () => {
    const { issues } = validated((book) => {
      book.put(JW_TABLE, 3, "备课教案", "好");
      book.put(JW_TABLE, 0, "课堂教学", "好");
      book.put(JW_TABLE, 0, "备课教案", 0);
      book.put(JW_TABLE, 0, "姓名", "+王芳");
      book.put("Roster", 0, "党小组", "");
      book.tables = book.tables.filter(({ name }) => name !== "Groups");
    });
    const places = issues.map(({ rule, sheet, cell }) => `${rule} ${sheet ?? ""}!${cell ?? ""}`);
    expect(places).toEqual([
      "V24 !",
      "V25 花名册!E2",
      "V03 评分-教务!C6",
      "V27 评分-教务!C6",
      "V08 评分-教务!E6",
      "V10 评分-教务!F6",
      "V10 评分-教务!E9",
    ]);
  });

  it("gives the book, publicity and the year each as long as nothing stands in its way", () => {
    const given = (alter: (book: BookBuilder) => void): boolean[] => {
      const { book, publicity, annual, rules } = validated(alter);
      return [book, publicity, annual, rules].map((one) => one !== null);
    };
    expect(given(() => undefined)).toEqual([true, true, true, true]);
    // A fault of one cell: a trial run can be made.
    expect(given((book) => book.put(JW_TABLE, 0, "备课教案", "好"))).toEqual([true, true, true, true]);
    expect(given((book) => book.set(JW, "E5", "别的"))).toEqual([false, true, true, true]);
    expect(given((book) => book.put("Vetoes", 0, "日期", ""))).toEqual([false, true, false, true]);
    expect(given((book) => book.put("Roster", 0, "参评状态", "?"))).toEqual([false, false, false, true]);
    expect(given((book) => book.put("Departments", 0, "权重(%)", 50))).toEqual([false, true, true, false]);
  });
});
