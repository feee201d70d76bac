import { assess } from "../../../src/core/assess";
import { readFormRemarks, type FormRemarks } from "../../../src/core/reading/readFormRemarks";
import type { BookSnapshot, CellValue } from "../../../src/core/snapshot";
import { bookOf } from "../../../src/commands/sample/bookOf";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import type { Book } from "../../../src/core/book";
import { layoutGroupForms } from "../../../src/workbook/layout/groupForms";
import { draftSnapshot } from "../draftSnapshot";

const book = bookOf(sampleBook({ members: 12 }));

function forms(from: Book, remarks?: FormRemarks): BookSnapshot {
  const notes = {
    at: "2026-10-08T14:30:00",
    by: "经办人",
    stamp: { rules: "00000000", inputs: "00000000" },
    reasonOf: () => "",
    ...(remarks ? { remarks } : {}),
  };
  const draft = layoutGroupForms(from, assess(from, "official"), notes);
  const expected = new Map(draft.checks.map((check) => [check.cell, check.expected]));
  // An apostrophe makes a text, and is none of it.
  const typed = draftSnapshot([draft], null, (_, cell) => expected.get(cell) ?? "");
  const bare = (value: CellValue): CellValue => (typeof value === "string" && value.startsWith("'") ? value.slice(1) : value);
  return { ...typed, sheets: typed.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => row.map(bare)) })) };
}

/** The sheet after somebody typed into cells of it. */
function typing(snapshot: BookSnapshot, cells: readonly (readonly [row: number, col: number, text: string])[]): BookSnapshot {
  const put = <T extends CellValue>(grid: readonly (readonly T[])[]) =>
    grid.map((row, r) => row.map((value, c): CellValue => cells.find(([at, col]) => at === r && col === c)?.[2] ?? value));
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: put(sheet.values), formulas: put(sheet.formulas) })) };
}
const rowOf = (snapshot: BookSnapshot, id: string): number => snapshot.sheets[0]?.values.findIndex((row) => row[1] === id) ?? -1;
const REMARK = 8;
const OPINION = 5;
const opinionRow = (snapshot: BookSnapshot, group: string): number => {
  const values = snapshot.sheets[0]?.values ?? [];
  const page = values.findIndex((row) => row[0] === "党小组" && row[1] === group);
  return values.findIndex((row, index) => index > page && row[OPINION] === "支部意见") + 1;
};

const [one, two] = book.members;
const group = book.groups[0]?.name ?? "";
if (!one || !two) throw new Error("two members");

const first = forms(book);
const written = typing(first, [
  [rowOf(first, one.id), REMARK, "因公外出两周，=已补评"],
  [rowOf(first, two.id), REMARK, "=不是公式"],
  [opinionRow(first, group), OPINION, "同意推荐。"],
]);

describe("generating 党小组考核表 anew", () => {
  it("[G1] finds nothing where nobody wrote", () => {
    expect(readFormRemarks(first)).toEqual({ members: new Map(), opinions: new Map() });
    expect(readFormRemarks({ sheets: [], tables: [], identity: null }).members.size).toBe(0);
  });

  it("[G1] keeps remarks by staff id and opinions by group, however often it is done", () => {
    const read = readFormRemarks(written);
    expect([...read.members.values()].map(({ text }) => text).sort()).toEqual(["=不是公式", "因公外出两周，=已补评"]);
    expect(read.opinions).toEqual(new Map([[group, ["同意推荐。", ""]]]));
    const second = forms(book, read);
    expect(second.sheets[0]?.values[rowOf(second, one.id)]?.[REMARK]).toBe("因公外出两周，=已补评");
    expect(readFormRemarks(second)).toEqual(read);
    expect(readFormRemarks(forms(book, readFormRemarks(second)))).toEqual(read);
  });

  it("[G1] lets a remark go that somebody emptied, and takes the new one that somebody wrote over it", () => {
    const second = forms(book, readFormRemarks(written));
    const emptied = readFormRemarks(
      typing(second, [
        [rowOf(second, one.id), REMARK, ""],
        [rowOf(second, two.id), REMARK, "已过期：改过的备注"],
      ]),
    );
    expect([...emptied.members].map(([id, { text }]) => [id, text])).toEqual([[two.id, "改过的备注"]]);
  });

  it("[R4] follows a member into another group", () => {
    const other = book.groups.find(({ name }) => name !== one.group)?.name ?? "";
    const moved = { ...book, members: book.members.map((member) => (member.id === one.id ? { ...member, group: other } : member)) };
    const second = forms(moved, readFormRemarks(written));
    expect(second.sheets[0]?.values[rowOf(second, one.id)]?.[REMARK]).toBe("因公外出两周，=已补评");
  });

  it("[G1] lists what was written on those who have left, and still has it the next time", () => {
    const gone = {
      ...book,
      groups: book.groups.filter(({ name }) => name !== group),
      members: book.members.filter((member) => member.id !== one.id && member.group !== group),
      scoreSheets: book.scoreSheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.filter(({ memberId }) =>
          book.members.some(({ id, group: own }) => id === memberId && id !== one.id && own !== group),
        ),
      })),
    };
    const read = readFormRemarks(written);
    const second = forms(gone, read);
    expect(second.sheets[0]?.values.some((row) => String(row[0]).includes("已不在名单中"))).toBe(true);
    expect(readFormRemarks(second)).toEqual(read);
    // Back in the roster, it stands beside them again.
    const third = forms(book, readFormRemarks(second));
    expect(third.sheets[0]?.values[rowOf(third, one.id)]?.[REMARK]).toBe("因公外出两周，=已补评");
    expect(third.sheets[0]?.values.some((row) => String(row[0]).includes("已不在名单中"))).toBe(false);
  });
});
