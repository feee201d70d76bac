import { readReturn, settleReturns } from "../../../src/core/collect/readReturns";
import type { RefusalReason, Returned, ReturnedSheet } from "../../../src/core/collect/returned";
import { readBook } from "../../../src/core/reading/reading";
import type { BookIdentity, BookSnapshot } from "../../../src/core/snapshot";
import { readWorkbookFile } from "../../../src/xlsx/readWorkbookFile";
import { bookBytes, bookSnapshot, unfilledBook } from "../../commands/bookFile";
import { addressing, fullMarks, JW_MARKS, templates, typeInto } from "../../commands/filledTemplate";

const planned = unfilledBook(6);
let book: BookSnapshot;
let blank: Uint8Array;
let filled: Uint8Array;

beforeAll(async () => {
  book = await bookSnapshot(planned);
  blank = (await templates(book, { departments: ["JW"] }))[0]!.bytes;
  filled = await fullMarks(blank, JW_MARKS);
});

const look = (bytes: Uint8Array, alter: (file: BookSnapshot) => BookSnapshot = (file) => file): Returned =>
  readReturn(alter(readWorkbookFile(bytes)), readBook(book));
const sheet = (returned: Returned): ReturnedSheet => {
  if (returned.kind === "refused") throw new Error(JSON.stringify(returned.reasons));
  return returned;
};
const why = (returned: Returned): readonly RefusalReason[] => (returned.kind === "refused" ? returned.reasons : []);

it("takes a filled sheet in by staff id, with the lines to sign", () => {
  const { target, state, changes, additions, notes, rows } = sheet(look(filled));
  expect(target).toEqual({ kind: "scores", of: "JW", name: "教务" });
  expect([state, rows, additions, notes]).toEqual(["new", 6, [], []]);
  expect(changes).toHaveLength(6 * 6 + 3);
  const [first] = planned.roster;
  expect(changes[0]).toEqual({
    sheet: "评分-教务", row: 5, col: 4, heading: "备课教案", who: first!.name, before: "", after: 15, format: null,
  }); // prettier-ignore
  expect(changes.slice(-3).map(({ heading, after }) => [heading, after])).toEqual([
    ["填表人", "填表人：张三"],
    ["审核人(签字)", "审核人(签字)：李四"],
    ["日期", "日期：2026-10-06"],
  ]);
});

it("[T1] reads 不适用 in 适用 as 不适用 in every blank base cell of the row, and leaves a number that stands there", async () => {
  const { at, ids } = addressing(blank);
  const [first, second] = ids as [string, string];
  const bytes = await typeInto(filled, {
    [at(first, "适用")]: "不适用",
    ...Object.fromEntries(Object.keys(JW_MARKS).map((heading) => [at(first, heading), ""])),
    [at(second, "适用")]: " n/a ",
    [at(second, "备课教案")]: "",
  });
  const after = (id: string): unknown[] => {
    const member = planned.roster.find((one) => one.id === id)!;
    return sheet(look(bytes))
      .changes.filter(({ who, heading }) => who === member.name && heading in JW_MARKS)
      .map((one) => one.after);
  };
  expect(after(first)).toEqual(["不适用", "不适用", "不适用", "不适用", "不适用", "不适用"]);
  expect(after(second)).toEqual(["不适用", 20, 10, 5, 15, 25]);
  const odd = await typeInto(filled, { [at(first, "适用")]: "部分" });
  expect(why(look(odd))).toEqual([{ why: "applies", cells: [at(first, "适用").split("!")[1]] }]);
});

it("takes what is no score as it stands, for the validation to find: text, dates with their format, spaces", async () => {
  const { at, ids } = addressing(blank);
  const bytes = await typeInto(filled, { [at(ids[0]!, "备课教案")]: "15分", [at(ids[1]!, "备课教案")]: "１５ " });
  const { changes } = sheet(look(bytes));
  expect(changes.filter(({ after }) => typeof after === "string" && /^[1１]/.test(after)).map(({ after }) => after)).toEqual([
    "15分",
    "１５ ",
  ]);
});

describe("refuses before anything is touched", () => {
  const withIdentity = (change: Partial<BookIdentity>) => (file: BookSnapshot) => ({ ...file, identity: { ...file.identity!, ...change } });

  it("another quarter, another book, another version of the templates, a whole book", async () => {
    expect(why(look(filled, withIdentity({ quarter: 2 })))).toEqual([
      { why: "otherPeriod", found: "2026年第二季度", wanted: "2026年第三季度" },
    ]);
    expect(why(look(filled, withIdentity({ bookId: "another" })))).toEqual([{ why: "otherBook" }]);
    expect(why(look(filled, withIdentity({ templateVersion: 9 })))).toEqual([{ why: "otherVersion", found: "9", wanted: "1" }]);
    expect(why(look(await bookBytes(planned)))).toEqual([{ why: "book" }]);
  });

  it("another department's sheet under this one's mark, and headings that are gone", async () => {
    const relabelled = await typeInto(filled, { "评分-教务!F2": "部门：德育（DY）" });
    expect(why(look(relabelled))).toEqual([{ why: "otherDepartment", found: "德育(DY)", wanted: "教务（JW）" }]);
    const renamed = await typeInto(filled, { "评分-教务!F5": "备课" });
    expect(why(look(renamed))).toEqual([{ why: "headings", headings: ["备课教案"] }]);
  });

  it("a file in which nothing is filled: it would wipe what is there", () => {
    expect(why(look(blank))).toEqual([{ why: "empty" }]);
  });

  it("strangers and rows that were deleted, by name", async () => {
    const { at, ids } = addressing(blank);
    const bytes = await typeInto(filled, { [at(ids[2]!, "工号")]: "9999", [at(ids[2]!, "姓名")]: "欧阳客" });
    const lost = planned.roster.find(({ id }) => id === ids[2])!;
    expect(why(look(bytes))).toEqual([
      { why: "strangers", rows: [{ row: 8, who: "欧阳客（9999）" }] },
      { why: "missing", people: [`${lost.name}（${lost.id}）`] },
    ]);
  });

  it("a member twice with different scores", async () => {
    const { at, ids } = addressing(blank);
    const [first, second] = ids as [string, string];
    const one = planned.roster.find(({ id }) => id === first)!;
    const bytes = await typeInto(filled, { [at(second, "工号")]: first, [at(second, "姓名")]: one.name, [at(second, "备课教案")]: 14 });
    expect(why(look(bytes)).map((reason) => reason.why)).toEqual(["missing", "twice"]);
  });
});

it("knows a sheet whose hidden mark and table are lost by its department, headings and people", () => {
  const { notes, changes, target } = sheet(look(filled, (file) => ({ ...file, identity: null, tables: [] })));
  expect([target.of, notes, changes.length]).toEqual(["JW", [{ note: "noMark" }], 39]);
});

it("takes nothing from a file that nowhere says its quarter", () => {
  const nameless = look(filled, (file) => ({
    ...file,
    identity: null,
    sheets: file.sheets.map((one) => ({
      ...one,
      values: one.values.map((line) => line.map((value) => (String(value).startsWith("考核周期") ? "" : value))),
    })),
  }));
  expect(why(nameless)).toEqual([{ why: "noPeriod", wanted: "2026年第三季度" }]);
});

it("shows a corrected file's differences cell by cell, and says when nothing is different", async () => {
  const { at, ids } = addressing(blank);
  const received = unfilledBook(6, (one) => ({
    ...one,
    scoreSheets: one.scoreSheets.map((score) =>
      score.department === "JW"
        ? {
            ...score,
            filledBy: "张三",
            checkedBy: "李四",
            date: "2026-10-06",
            rows: score.rows.map((row) => ({ ...row, entries: [15, 20, 10, 5, 15, 25, "", "", ""] })),
          }
        : score,
    ),
  }));
  const reading = readBook(await bookSnapshot(received));
  expect(sheet(readReturn(readWorkbookFile(filled), reading))).toMatchObject({ state: "unchanged", changes: [], additions: [] });
  const corrected = await typeInto(filled, { [at(ids[3]!, "教学成绩")]: 23.5, [at(ids[3]!, "备注")]: "复核" });
  const { state, changes } = sheet(readReturn(readWorkbookFile(corrected), reading));
  expect(state).toBe("changed");
  expect(changes.map(({ row, heading, before, after }) => [row, heading, before, after])).toEqual([
    [8, "教学成绩", 25, 23.5],
    [8, "备注", "", "复核"],
  ]);
});

it("adds the rows of a reissued file to a sheet that lacks them", async () => {
  const [newcomer] = planned.roster.filter(({ participates }) => participates);
  const lacking = unfilledBook(6, (one) => ({
    ...one,
    scoreSheets: one.scoreSheets.map((score) => ({ ...score, rows: score.rows.filter(({ id }) => id !== newcomer!.id) })),
  }));
  const snapshot = await bookSnapshot(lacking);
  const [issued] = await templates(snapshot, { supplement: true, departments: ["JW"] });
  const returned = sheet(readReturn(readWorkbookFile(await fullMarks(issued!.bytes, JW_MARKS)), readBook(snapshot)));
  expect(returned.additions).toEqual([
    {
      table: "Scores_JW",
      key: `Scores_JW ${newcomer!.id}`,
      who: `${newcomer!.name}（${newcomer!.id}）`,
      values: {
        id: newcomer!.id, name: newcomer!.name, group: newcomer!.group, evidence: "", remark: "",
        "indicator:0": 15, "indicator:1": 20, "indicator:2": 10, "indicator:3": 5, "indicator:4": 15, "indicator:5": 25,
        "indicator:6": "", "indicator:7": "", "indicator:8": "",
      },
    },
  ]); // prettier-ignore
  // The first file, made before that person came, is still good; who is lacking is said.
  const old = await templates(snapshot, { departments: ["JW"] });
  const before = readWorkbookFile(await fullMarks(old[0]!.bytes, JW_MARKS));
  const mark = { ...before.identity!.template!, ids: before.identity!.template!.ids.filter((id) => id !== newcomer!.id) };
  const table = before.tables[0]!;
  const cut = before.sheets.map((one) => (one.name === table.sheet ? { ...one, values: one.values.filter((line) => line[1] !== newcomer!.id), formulas: one.formulas.filter((line) => line[1] !== newcomer!.id), numberFormats: one.numberFormats.filter((_, index) => one.values[index]?.[1] !== newcomer!.id) } : one)); // prettier-ignore
  const earlier = {
    ...before,
    sheets: cut,
    tables: [{ ...table, rowCount: table.rowCount - 1 }],
    identity: { ...before.identity!, template: mark },
  };
  expect(sheet(readReturn(earlier, readBook(snapshot))).notes).toEqual([
    { note: "notAsked", people: [`${newcomer!.name}（${newcomer!.id}）`] },
  ]);
});

it("refuses both of two files that contradict each other, and takes what two say alike once", async () => {
  const { at, ids } = addressing(blank);
  const other = await typeInto(filled, { [at(ids[0]!, "备课教案")]: 14 });
  const [one, two] = settleReturns([
    { name: "a.xlsx", returned: look(filled) },
    { name: "b.xlsx", returned: look(other) },
  ]);
  expect([why(one!.returned), why(two!.returned)]).toEqual([
    [{ why: "conflict", file: "b.xlsx", rows: 1 }],
    [{ why: "conflict", file: "a.xlsx", rows: 1 }],
  ]);
  const [first, copy] = settleReturns([
    { name: "a.xlsx", returned: look(filled) },
    { name: "副本 a.xlsx", returned: look(filled) },
  ]);
  expect([sheet(first!.returned).state, sheet(copy!.returned).state]).toEqual(["new", "unchanged"]);
});

describe("党小组活动 and 宣传稿件", () => {
  it("takes a group's row into its place, and only that group's", async () => {
    const snapshot = await bookSnapshot({ ...planned, activities: [] });
    const files = await templates(snapshot);
    const issued = files.find(({ mark }) => mark.kind === "activities")!;
    const filledIn = await typeInto(issued.bytes, {
      "党小组活动!B4": 3, "党小组活动!C4": 27, "党小组活动!D4": 26, "党小组活动!E4": 15.5, "党小组活动!F4": 8, "党小组活动!G4": 7, "党小组活动!H4": 0,
    }); // prettier-ignore
    const returned = sheet(readReturn(readWorkbookFile(filledIn), readBook(snapshot)));
    expect(returned.additions.map(({ who, values }) => [who, values["meetings"], values["work"], values["selfCheck"]])).toEqual([
      [issued.mark.of, 3, 15.5, ""],
    ]);
    const there = sheet(readReturn(readWorkbookFile(filledIn), readBook(book)));
    expect(there.additions).toEqual([]);
    expect(there.changes.every(({ who }) => who === issued.mark.of)).toBe(true);
    const other = await typeInto(filledIn, { "党小组活动!A4": "别的党小组" });
    expect(why(readReturn(readWorkbookFile(other), readBook(book)))).toEqual([
      { why: "strangers", rows: [{ row: 4, who: "别的党小组" }], groups: true },
      { why: "missing", people: [issued.mark.of] },
    ]);
  });

  it("adds new articles, knows those that are there, and never writes one over another", async () => {
    const files = await templates(book);
    const { bytes } = files.at(-1)!;
    const [there] = planned.articles;
    const row = (at: number, cells: readonly (string | number)[]) =>
      Object.fromEntries(cells.map((value, index) => [`宣传稿件!${"ABCDEFG"[index]}${at}`, value]));
    const fresh = ["N001", "2026-09-10", "秋季运动会", "校报", "校级", planned.roster[0]!.id, "剪报 1"];
    const known = [there!.code, there!.date, there!.title, there!.outlet, there!.level, there!.authors, there!.link];
    const one = sheet(readReturn(readWorkbookFile(await typeInto(bytes, { ...row(4, fresh), ...row(5, known) })), readBook(book)));
    expect(one.additions.map(({ who }) => who)).toEqual(["秋季运动会"]);
    expect(one.changes).toEqual([]);
    const taken = await typeInto(bytes, row(4, [there!.code, "2026-09-10", "另一篇", there!.outlet, "校级", "", ""]));
    expect(why(readReturn(readWorkbookFile(taken), readBook(book)))).toEqual([
      { why: "articleTaken", code: there!.code, title: there!.title },
    ]);
  });
});
