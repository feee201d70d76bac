import { bookStateOf } from "../../src/commands/inspectBook";
import { templatesOf, type TemplateFile } from "../../src/commands/makeTemplates";
import { holdsBook } from "../../src/commands/seeBook";
import type { BookSnapshot } from "../../src/core/snapshot";
import { validateBook } from "../../src/core/validate";
import { decodeXlsx } from "../../src/xlsx/decode";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { bookSnapshot, unfilledBook } from "./bookFile";

const AT = "2026-09-20T09:00:00";

async function filesOf(snapshot: BookSnapshot, request = {}): Promise<readonly TemplateFile[]> {
  const report = await templatesOf(snapshot, validateBook(snapshot).issues, request, AT);
  if (report.status !== "done") throw new Error(JSON.stringify(report));
  return report.files;
}

const texts = (file: BookSnapshot): string[] =>
  file.sheets.flatMap(({ values }) => values.flat()).filter((value): value is string => typeof value === "string" && value !== "");

it("makes one file for each department, each group's leader and articles", async () => {
  const files = await filesOf(await bookSnapshot(unfilledBook(12)));
  const names = files.map(({ name }) => name);
  expect(names.slice(0, 3)).toEqual([
    "评分表-教务-2026年第三季度.xlsx",
    "评分表-教研-2026年第三季度.xlsx",
    "评分表-德育-2026年第三季度.xlsx",
  ]);
  expect(names.filter((name) => name.startsWith("评分表-"))).toHaveLength(8);
  expect(names.filter((name) => name.startsWith("党小组活动-")).length).toBeGreaterThan(0);
  expect(names.at(-1)).toBe("宣传稿件-2026年第三季度.xlsx");
});

it("opened by itself a template is known as one, not taken for other people's workbook", async () => {
  const [file] = await filesOf(await bookSnapshot(unfilledBook(12)), { departments: ["JW"] });
  expect(bookStateOf(readWorkbookFile(file!.bytes))).toEqual({ kind: "template", of: "scores", period: { year: 2026, quarter: 3 } });
});

it("puts into a department's file its own sheet and how to fill it, and nothing of other departments, vetoes or reasons", async () => {
  const planned = unfilledBook(24);
  const away = planned.roster.filter(({ participates }) => !participates);
  const [vetoed] = planned.vetoes;
  expect(away.length).toBeGreaterThan(0);
  const [file] = await filesOf(await bookSnapshot(planned), { departments: ["JW"] });
  const read = readWorkbookFile(file!.bytes);

  expect(read.sheets.map(({ name, protected: locked }) => [name, locked])).toEqual([
    ["填表说明", true],
    ["评分-教务", true],
  ]);
  expect(read.tables.map(({ name }) => name)).toEqual(["Scores_JW"]);
  const said = texts(read);
  for (const department of planned.departments.slice(1)) {
    expect(said.filter((text) => text.includes(department.name) && !text.includes("党总支办公室"))).toEqual([]);
    for (const indicator of department.indicators) expect(said).not.toContain(indicator.name);
  }
  for (const { id, reason } of away) {
    expect(said).not.toContain(id);
    expect(said).not.toContain(reason);
  }
  expect(said.some((text) => text.includes(vetoed!.document))).toBe(false);
  expect(read.identity).toEqual({
    bookId: planned.bookId,
    year: 2026,
    quarter: 3,
    templateVersion: 1,
    runs: [],
    template: {
      kind: "scores",
      of: "JW",
      at: AT,
      ids: planned.roster.filter(({ participates }) => participates).map(({ id }) => id),
      supplement: false,
    },
  });
  expect(holdsBook(read)).toBe(false);
});

it("locks headings, names and formulas without a password, and opens the cells to fill and the lines to sign", async () => {
  const [file] = await filesOf(await bookSnapshot(unfilledBook(12)), { departments: ["DY"] });
  const { univer, extras } = await decodeXlsx(file!.bytes);
  const id = univer.sheetOrder[1]!;
  expect(extras.sheets[id]?.protection).toMatchObject({ password: null });
  const sheet = univer.sheets[id]!;
  const open = (row: number, column: number): boolean => {
    const style = sheet.cellData?.[row]?.[column]?.s;
    return typeof style === "string" && (univer.styles[style] as { unlocked?: number } | null)?.unlocked === 1;
  };
  const headings = Object.values(sheet.cellData?.[4] ?? {}).map((cell) => String(cell?.v));
  expect(headings).toEqual([
    "序号", "工号", "姓名", "党小组", "适用", "班主任量化", "育人值周", "家校共育", "师德", "优秀班集体", "师德失范",
    "加分合计", "扣分合计", "部门得分", "依据", "备注",
  ]); // prettier-ignore
  expect(headings.map((_, column) => (open(5, column) ? "open" : "locked"))).toEqual([
    ...["locked", "locked", "locked", "locked"],
    ...["open", "open", "open", "open", "open", "open", "open"],
    ...["locked", "locked", "locked"],
    ...["open", "open"],
  ]);
  expect(headings.map((_, column) => open(4, column))).not.toContain(true);
  const foot = Object.entries(sheet.cellData ?? {}).flatMap(([row, line]) =>
    Object.entries(line as Record<string, { v?: unknown }>).flatMap(([column, cell]) =>
      /^(填表人|审核人\(签字\)|日期)：/.test(String(cell.v)) ? [[String(cell.v), open(Number(row), Number(column))]] : [],
    ),
  );
  expect(foot).toEqual([
    ["填表人：", true],
    ["审核人(签字)：", true],
    ["日期：", true],
  ]);
});

it("reissues for a changed roster only the rows that the book's sheets lack or have under another name or group", async () => {
  const planned = unfilledBook(12, (book) => {
    const [first, second] = book.roster.filter(({ participates }) => participates);
    // The first is in no sheet; the second stands in 教务's under a former group.
    const scoreSheets = book.scoreSheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows
        .filter((row) => row.id !== first!.id)
        .map((row) => (row.id === second!.id && sheet.department === "JW" ? { ...row, group: "原党小组" } : row)),
    }));
    return { ...book, scoreSheets };
  });
  const [first, second] = planned.roster.filter(({ participates }) => participates);
  const files = await filesOf(await bookSnapshot(planned), { supplement: true });
  expect(files[0]!.name).toBe("评分表-教务-2026年第三季度-补发.xlsx");
  expect(files.map(({ mark: { of, ids, supplement } }) => [of, ids, supplement])).toEqual([
    ["JW", [first!.id, second!.id], true],
    ...["JY", "DY", "TD", "GH", "AB", "ZW", "BG"].map((of) => [of, [first!.id], true]),
  ]);
  expect(await filesOf(await bookSnapshot(unfilledBook(12)), { supplement: true })).toEqual([]);
});

it("makes nothing while the sheets that it is made of have errors", async () => {
  const planned = unfilledBook(6, (book) => ({
    ...book,
    departments: book.departments.map((one, index) => (index === 0 ? { ...one, weight: 24 } : one)),
  }));
  const snapshot = await bookSnapshot(planned);
  const report = await templatesOf(snapshot, validateBook(snapshot).issues, {}, AT);
  expect(report).toMatchObject({ status: "blocked", blocking: [{ rule: "V24", message: "V24.weightSum" }] });
});
