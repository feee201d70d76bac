/** Every output in one file, opened, computed and saved by LibreOffice: as it was written, and with one score changed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { writeDetails } from "../../src/commands/writeDetails";
import { cellAddress } from "../../src/core/address";
import { lockMarks } from "../../src/core/lock/lockMarks";
import type { BookSnapshot, CellValue, SheetSnapshot } from "../../src/core/snapshot";
import { readBook } from "../../src/workbook/read";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { encodeXlsx } from "../../src/xlsx/encode";
import { contextOf, openEmpty } from "../workbook/openEmpty";
import { typeScore, writeEveryOutput } from "../outputs/everyOutput";
import { recalculateAll } from "./office";

jest.setTimeout(300_000);

/** What the formulas may use: nothing that came after Excel 2010, nothing that needs Ctrl-Shift-Enter or spills. */
const FUNCTIONS = `ABS AND AVERAGE AVERAGEIFS CHAR COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS EXACT FIND HYPERLINK IF IFERROR INDEX INDIRECT INT
  ISERROR ISNUMBER ISTEXT LARGE LEFT LEN MATCH MAX MEDIAN MIN MOD N NOT OR RANK RIGHT ROUND ROUNDUP ROW SUBSTITUTE SUM SUMIF SUMPRODUCT SUMSQ TEXT TRIM UPPER`;
const STALE = /^(【)?已过期[：，]/;

let parts: readonly string[];
let saved: BookSnapshot;
let opened: BookSnapshot;
let changed: BookSnapshot;
/** What the engine writes for the changed book. */
let anew: BookSnapshot;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "kaoping-"));
  const excel = await openEmpty();
  const context = contextOf(excel);
  const save = async (name: string): Promise<Uint8Array> => {
    const bytes = await encodeXlsx(await excel.save());
    writeFileSync(join(folder, name), bytes);
    return bytes;
  };
  await writeEveryOutput(context, 6);
  const bytes = await save("saved.xlsx");
  parts = Object.entries(unzipSync(bytes)).flatMap(([name, part]) => (/\.xml$/.test(name) ? [strFromU8(part)] : []));
  saved = readWorkbookFile(bytes);
  await typeScore(context, { table: "Scores_JW", row: 1, column: 5, value: 7 });
  await save("changed.xlsx");
  const [asItWas, afterChange] = recalculateAll(folder, ["saved.xlsx", "changed.xlsx"]).map((file) =>
    readWorkbookFile(new Uint8Array(readFileSync(file))),
  );
  [opened, changed] = [asItWas!, afterChange!];
  expect(await writeDetails(context, { kind: "official", members: "all" })).toMatchObject({ ok: true, value: { corrected: [] } });
  anew = await readBook(excel.run, { whole: true });
  excel.close();
  rmSync(folder, { recursive: true });
});

/** Cells that hold something, by their address. */
function cellsOf(sheet: SheetSnapshot, grid: "values" | "formulas"): Map<string, CellValue> {
  const cells = sheet[grid].flatMap((row, down) =>
    row.map((value, across) => [cellAddress(sheet.top + down, sheet.left + across), value] as const),
  );
  return new Map(cells.filter(([, value]) => value !== ""));
}
const sheetOf = ({ sheets }: BookSnapshot, name: string): SheetSnapshot => sheets.find((sheet) => sheet.name === name)!;
/** Sums of doubles end in digits that depend on who adds. */
const plain = (value: CellValue): CellValue => (typeof value === "number" ? Number(value.toPrecision(12)) : value);
const each = (cells: Map<string, CellValue>, show: (value: CellValue) => CellValue) =>
  Object.fromEntries([...cells].map(([cell, value]) => [cell, show(value)]));
/** LibreOffice quotes names of sheets where it must alone. */
const spelled = (formula: CellValue): CellValue =>
  typeof formula === "string" && formula.startsWith("=") ? formula.replace(/'([^'-]+)'!/g, "$1!").replace(/\s/g, "") : plain(formula);

it("[V28] for a lock nothing has changed once LibreOffice has saved the file", () => {
  expect(lockMarks(saved).marks.length).toBeGreaterThan(15);
  expect(lockMarks(opened)).toEqual(lockMarks(saved));
});

it("no formula, rule or name in the file knows anything newer than Excel 2016, and none is an array formula", () => {
  const tags = /<(?:\w+:)?(f|formula|formula1|formula2|definedName)\b([^>]*)>([^<]*)</g;
  const found = parts.flatMap((part) => [...part.matchAll(tags)].map(([, , attributes = "", formula = ""]) => ({ attributes, formula })));
  expect(found.length).toBeGreaterThan(1000);
  expect(found.filter(({ attributes, formula }) => /t="array"|cm=/.test(attributes) || formula.includes("_xl"))).toEqual([]);
  const used = found.flatMap(({ formula }) =>
    [
      ...formula
        .replace(/&quot;|"/g, '"')
        .replace(/"[^"]*"/g, "")
        .matchAll(/([A-Z][A-Z0-9.]*)\(/gi),
    ].map(([, name = ""]) => name.toUpperCase()),
  );
  const known = new Set(FUNCTIONS.split(/\s+/));
  expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
});

it("opened and saved by LibreOffice, every value of every sheet is what was saved and every formula the same", () => {
  expect(opened.sheets.map(({ name }) => name)).toEqual(saved.sheets.map(({ name }) => name));
  for (const sheet of saved.sheets) {
    const there = sheetOf(opened, sheet.name);
    expect([sheet.name, each(cellsOf(there, "values"), plain)]).toEqual([sheet.name, each(cellsOf(sheet, "values"), plain)]);
    expect([sheet.name, each(cellsOf(there, "formulas"), spelled)]).toEqual([sheet.name, each(cellsOf(sheet, "formulas"), spelled)]);
  }
});

it("[V17] no cell shows an error, neither as written nor after a change", () => {
  for (const { sheets } of [opened, changed])
    expect(
      sheets.flatMap(({ name, values }) => values.flat().flatMap((value) => (/^(#|Err:)/.test(String(value)) ? [[name, value]] : []))),
    ).toEqual([]);
});

it("已过期 stands on no sheet as written; one score changed, it stands on every sheet that rests upon the scores, by formula alone", () => {
  const stale = ({ sheets }: BookSnapshot) =>
    sheets.filter(({ values }) => values.flat().some((value) => STALE.test(String(value)))).map(({ name }) => name);
  expect(stale(opened)).toEqual([]);
  expect(stale(changed)).toEqual(["季度汇总", "评优资格", "党小组考核", "党小组考核表", "个人明细", "图表", "评分质量", "公示表"]);
});

/** Rows of a table by a column that names them, as far as the columns asked for go. */
function rowsOf(book: BookSnapshot, table: string, by: string, wanted: readonly string[]): Record<string, readonly CellValue[]> {
  const { sheet: name, top, left, rowCount } = book.tables.find((one) => one.name === table)!;
  const sheet = sheetOf(book, name);
  const at = (row: number, column: number): CellValue => sheet.values[row - sheet.top]?.[column - sheet.left] ?? "";
  const column = (heading: string): number => left + sheet.values[top - sheet.top]!.slice(left - sheet.left).indexOf(heading);
  return Object.fromEntries(
    Array.from({ length: rowCount }, (_, down) => {
      const row = top + 1 + down;
      return [String(at(row, column(by))), wanted.map((heading) => plain(at(row, column(heading))))];
    }),
  );
}

it("[T4] [T5] [R2] [E1] [G1] after the change LibreOffice shows in the old sheets what the engine writes anew: scores, totals, ranks, flags, groups", () => {
  const departments = rowsOf(anew, "Departments", "代码", ["部门"]);
  for (const code of Object.keys(departments)) {
    const scores = rowsOf(anew, `Scores_${code}`, "工号", ["部门得分"]);
    expect(Object.keys(scores)).toHaveLength(6);
    expect(rowsOf(changed, `Scores_${code}`, "工号", ["部门得分"])).toEqual(scores);
  }
  const columns = ["名次", "并列", ...Object.values(departments).flat().map(String), "加权总分", "较上季", "评优资格"];
  const members = rowsOf(anew, "Summary", "工号", columns);
  expect(rowsOf(changed, "Summary", "工号", columns)).toEqual(members);
  expect(members).not.toEqual(rowsOf(opened, "Summary", "工号", columns));
  const groups = rowsOf(anew, "GroupRanking", "党小组", ["名次", "并列", "考核得分", "参加排名人数", "党员均分"]);
  expect(rowsOf(changed, "GroupRanking", "党小组", ["名次", "并列", "考核得分", "参加排名人数", "党员均分"])).toEqual(groups);
});

it.each(["个人明细", "党小组考核表", "图表"])("[T6] [G1] so does every number on %s", (name) => {
  // What is hidden is what stood there at the computation. A list in the order of ranks stands as it was: its lines go by the staff id.
  const numbers = (book: BookSnapshot) => {
    const { values, left, hiddenColumns } = sheetOf(book, name);
    return Object.fromEntries(
      values.map((row, index) => {
        const shown = row.filter((_, across) => left + across > 0 && !hiddenColumns.includes(left + across));
        return [
          shown.find((value) => /^\d{4}$/.test(String(value))) ?? index,
          shown.flatMap((value) => (typeof value === "number" ? [plain(value)] : [])),
        ];
      }),
    );
  };
  expect(numbers(changed)).toEqual(numbers(anew));
  expect(numbers(changed)).not.toEqual(numbers(opened));
});
