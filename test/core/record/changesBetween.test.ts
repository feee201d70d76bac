import { inputChangeTextInEnglish } from "../../../src/commands/messages/en-US/inputChanges";
import { inputChangeText } from "../../../src/commands/messages/inputChanges";
import fc from "fast-check";
import { bookOf } from "../../../src/commands/sample/bookOf";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import { assess } from "../../../src/core/assess";
import type { Book } from "../../../src/core/book";
import { ONE } from "../../../src/core/fraction";
import { changesBetween } from "../../../src/core/record/changesBetween";
import type { InputChange } from "../../../src/core/record/inputChange";
import { inputPlaces } from "../../../src/core/record/inputPlaces";
import { isResultsRecord, recordOf, type ResultsRecord } from "../../../src/core/record/resultsRecord";
import { cleanBook, JW, JW_TABLE, shortIssue, writeFormulas, type BookBuilder } from "../validation/snapshotBuilder";
import { randomBook } from "../randomBook";
import { shuffleBook } from "../shuffleBook";

const recorded = (book: Book, kind: "official" | "trial" = "official"): ResultsRecord =>
  JSON.parse(JSON.stringify(recordOf(book, assess(book, kind)))) as ResultsRecord;

/** "kind place label field: before → after" of every change, after the builder's book has been altered. */
function changesAfter(alter: (builder: BookBuilder) => void): string[] {
  const builder = cleanBook();
  const { book } = builder.validate();
  if (!book) throw new Error("the clean book is one");
  const record = recorded(book);
  alter(builder);
  // The template's formulas follow the rules; 自动修复 would put them back (V18).
  writeFormulas(builder);
  const now = builder.validate();
  if (!now.book) throw new Error(now.issues.map(shortIssue).join());
  return changesBetween(record, now.book, inputPlaces(builder.snapshot())).map(line);
}

const line = ({ kind, at, label, field, before, after }: InputChange): string =>
  `${kind} ${at ? `${at.sheet}!${at.cell}` : "–"} ${label}${field === null ? "" : ` ${field}`}: ${before ?? "∅"} → ${after ?? "∅"}`;

const settingRow = (builder: BookBuilder, item: string): number =>
  (builder.sheets.get("设置")?.values.findIndex((row) => row[0] === item) ?? 0) - 1;

describe("what changed since the last computation, each at its present cell", () => {
  it("[T6] nothing, where nothing changed", () => {
    expect(changesAfter(() => undefined)).toEqual([]);
  });

  it.each<[string, (builder: BookBuilder) => void, string[]]>([
    ["a score", (b) => b.put(JW_TABLE, 0, "备课教案", 36), ["score 评分-教务!E6 备课教案 JW1: 35.5 → 36"]],
    [
      "a score to 不适用 in one of two alternatives",
      (b) => b.put("Scores_DY", 0, "育人值周", "N/A"),
      ["score 评分-德育!F6 育人值周 DY2:  → 不适用"],
    ],
    ["a bonus taken back", (b) => b.put(JW_TABLE, 0, "成绩突出", ""), ["score 评分-教务!G6 成绩突出 JW3: 2 → "]],
    [
      "weights",
      (b) => (b.put("Departments", 0, "权重(%)", 55.5), b.put("Departments", 1, "权重(%)", 44.5)),
      ["weight 部门!C2 教务 weight: 60 → 55.5", "weight 部门!C3 德育 weight: 40 → 44.5"],
    ],
    [
      "a policy",
      (b) => b.put("Settings", settingRow(b, "不适用处理"), "值", "部门均分"),
      ["setting 设置!B5 不适用处理 notApplicable: 权重重分 → 部门均分"],
    ],
    [
      "settings of points and of codes",
      (b) => (b.put("Settings", settingRow(b, "加分封顶"), "值", 7.5), b.put("Settings", settingRow(b, "并列顺序"), "值", "DY")),
      ["setting 设置!B7 加分封顶 bonusCap: 10 → 7.5", "setting 设置!B10 并列顺序 tieOrder: JW；DY → DY"],
    ],
    [
      "every column of an indicator that counts",
      (b) => {
        b.put("Indicators", 1, "最高", 61);
        b.put("Indicators", 2, "封顶", "");
        b.put("Indicators", 3, "换算", "1/3");
        b.put("Indicators", 6, "组", "品行");
        b.put("Indicators", 7, "类型", "扣分");
      },
      [
        "indicator 指标!G3 课堂教学 max: 60 → 61",
        "indicator 指标!I4 成绩突出 cap: 8 → ",
        "indicator 指标!H5 教案缺课时 conversion: 0.2 → 1/3",
        "indicator 指标!E8 师德 slot:  → 品行",
        "indicator 指标!D9 优秀班集体 kind: 加分 → 扣分",
      ],
    ],
    [
      "who takes part, and how: of somebody who leaves, the scores are not told one by one",
      (b) => {
        b.put("Roster", 0, "参评状态", "不参评");
        b.put("Roster", 0, "事由", "借调");
        b.put("Roster", 0, "批准人", "周校长");
        b.put("Roster", 2, "党员类别", "预备");
        b.put("Roster", 2, "党小组", "高一组");
      },
      [
        "member 花名册!H2 王芳 participation: 参评 → 不参评",
        "member 花名册!F4 张敏 status: 正式 → 预备",
        "member 花名册!E4 张敏 group: 小学组 → 高一组",
      ],
    ],
    [
      "a veto revoked, and a new one",
      (b) => {
        b.put("Vetoes", 0, "状态", "撤销");
        b.addRow("Vetoes", { 工号: "0103", 姓名: "张敏", 事由代码: "B", 文号: "9号", 日期: "2026-08-01", 影响季度数: 1, 状态: "有效" });
      },
      ["veto 一票否决!A2 校党字〔2026〕3号 state: 有效 → 撤销", "veto 一票否决!A3 9号: ∅ → 2026-3，1，有效"],
    ],
    [
      "activities of a group",
      (b) => (b.put("GroupActivities", 1, "党小组会(次)", 3), b.put("GroupActivities", 1, "宣传材料", 6.25)),
      ["activity 党小组活动!B3 小学组 meetings: 2 → 3", "activity 党小组活动!G3 小学组 publicity: 6 → 6.25"],
    ],
    [
      "date and duration of a veto, and one with another 文号 in place of it",
      (b) => (b.put("Vetoes", 0, "日期", "2026-08-15"), b.put("Vetoes", 0, "影响季度数", 1)),
      ["veto 一票否决!A2 校党字〔2026〕3号 date: 2026-2 → 2026-3", "veto 一票否决!A2 校党字〔2026〕3号 quarters: 2 → 1"],
    ],
    [
      "another 文号, which is another veto",
      (b) => b.put("Vetoes", 0, "文号", "4号"),
      ["veto – 校党字〔2026〕3号: 2026-2，2，有效 → ∅", "veto 一票否决!A2 4号: ∅ → 2026-2，2，有效"],
    ],
    ["what has no effect on totals, ranks, flags or groups", (b) => b.put("Settings", settingRow(b, "联系电话"), "值", "123"), []],
  ])("[T6] %s", (_, alter, expected) => {
    expect(changesAfter(alter)).toEqual(expected);
  });

  it("[R4] a renamed sheet is no change, and its cells are told under the new name", () => {
    expect(
      changesAfter((builder) => {
        builder.put(JW_TABLE, 1, "课堂教学", 51);
        const sheet = builder.sheets.get(JW);
        if (!sheet) throw new Error("no sheet");
        builder.sheets.delete(JW);
        builder.sheets.set("教务（改）", { ...sheet, name: "教务（改）" });
        builder.tables = builder.tables.map((table) => (table.sheet === JW ? { ...table, sheet: "教务（改）" } : table));
      }),
    ).toEqual(["score 教务（改）!F7 课堂教学 JW2: 50 → 51"]);
  });

  it("[R4] departments, indicators, members and groups that come or go are told once", () => {
    const book = cleanBook().validate().book as Book;
    const [jw, dy] = book.departments;
    if (!jw || !dy) throw new Error("two departments");
    const without: Book = {
      ...book,
      departments: [{ ...jw, indicators: jw.indicators.slice(1) }],
      members: book.members.slice(1),
      groups: book.groups.slice(1),
      scoreSheets: book.scoreSheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({ ...row, entries: row.entries.slice(1) })),
      })),
      vetoes: [],
    };
    const away = changesBetween(recorded(book), without).map(line);
    expect(away).toEqual([
      "department – 德育: 德育 → ∅",
      "indicator – 备课教案: 备课教案 → ∅",
      "member – 王芳: 王芳 → ∅",
      "veto – 校党字〔2026〕3号: 2026-2，2，有效 → ∅",
      "activity – 高一组: 高一组 → ∅",
    ]);
    const back = changesBetween(recorded(without), book).map(line);
    expect(back).toEqual([
      "department – 德育: ∅ → 德育",
      "indicator – 备课教案: ∅ → 备课教案",
      "member – 王芳: ∅ → 王芳",
      "veto 一票否决!A2 校党字〔2026〕3号: ∅ → 2026-2，2，有效",
      "activity 党小组活动!A2 高一组: ∅ → 高一组",
    ]);
  });

  it("[E3] of several vetoes of one member and 文号 those that are equal are the same, and the rest came or went", () => {
    const book = cleanBook().validate().book as Book;
    const [veto] = book.vetoes;
    if (!veto) throw new Error("one veto");
    const revoked = { ...veto, revoked: true, at: { sheet: "一票否决", cell: "A9" } };
    const [one, two, both] = [[veto], [veto, veto], [veto, revoked]].map((vetoes): Book => ({ ...book, vetoes })) as [Book, Book, Book];
    const told = (before: Book, after: Book): string[] => changesBetween(recorded(before), after).map(line);
    expect(told(both, { ...book, vetoes: [revoked, veto] })).toEqual([]);
    expect(told(two, one)).toEqual(["veto – 校党字〔2026〕3号: 2026-2，2，有效 → ∅"]);
    expect(told(one, two)).toEqual(["veto 一票否决!A2 校党字〔2026〕3号: ∅ → 2026-2，2，有效"]);
    expect(told(one, both)).toEqual(["veto 一票否决!A9 校党字〔2026〕3号: ∅ → 2026-2，2，撤销"]);
    expect(told(both, one)).toEqual(["veto – 校党字〔2026〕3号: 2026-2，2，撤销 → ∅"]);
    expect(told(two, both)).toEqual([
      "veto – 校党字〔2026〕3号: 2026-2，2，有效 → ∅",
      "veto 一票否决!A9 校党字〔2026〕3号: ∅ → 2026-2，2，撤销",
    ]);
  });

  it("[B3] [T6] two people of one name are told apart by their ids, one who has it alone is named alone", () => {
    const book = cleanBook().validate().book as Book;
    const named: Book = {
      ...book,
      members: book.members.map((one) => (one.id === "0102" || one.id === "0103" ? { ...one, name: "张伟" } : one)),
    };
    const now: Book = {
      ...named,
      members: named.members.map((one) => (["0101", "0102", "0103"].includes(one.id) ? { ...one, status: "probationary" } : one)),
    };
    const changes = changesBetween(recorded(named), now);
    expect(changes.map(({ label }) => label)).toEqual(["王芳", "张伟（0102）", "张伟（0103）"]);
    expect(changes.map(({ memberName }) => memberName)).toEqual(["王芳", "张伟（0102）", "张伟（0103）"]);
    expect(inputChangeText(changes[1]!)).toEqual({ what: "张伟（0102）的党员类别", how: "正式 → 预备" });
    expect(inputChangeTextInEnglish(changes[1]!).what).toBe("“党员类别” of “张伟 (0102)”");
  });

  it("[T6] names departments and members as they are called now, and those that went as they were called", () => {
    const book = cleanBook().validate().book as Book;
    const renamed: Book = {
      ...book,
      departments: book.departments.flatMap((one) => (one.code === "JW" ? [{ ...one, name: "教导处", weight: one.weight + 100 }] : [])),
      members: book.members.slice(1).map((one) => (one.id === "0102" ? { ...one, name: "李强（小）", status: "probationary" } : one)),
    };
    const named = changesBetween(recorded(book), renamed).map(({ kind, field, departmentName, memberName }) => [
      kind,
      field,
      departmentName,
      memberName,
    ]);
    expect(named.filter(([kind]) => kind !== "score")).toEqual([
      ["weight", "weight", "教导处", null],
      ["department", null, "德育", null],
      ["member", "status", null, "李强（小）"],
      ["member", null, null, "王芳"],
    ]);
  });

  it("[T6] a setting that an older add-in did not record is no change", () => {
    const book = cleanBook().validate().book as Book;
    const { bonusCap: _, ...older } = recorded(book).settings;
    expect(changesBetween({ ...recorded(book), settings: older }, book)).toEqual([]);
  });

  it("[R4] of two rows of one name the first is the cell; a thing without a row has none", () => {
    const builder = cleanBook();
    builder.addRow("Departments", { 代码: "JW", 部门: "教务二", "权重(%)": 1, 负责人: "" });
    const places = inputPlaces(builder.snapshot());
    expect(places.department("JW", "weight")).toEqual({ sheet: "部门", cell: "C2" });
    expect(places.department("XX", "weight")).toBeNull();
    expect(places.indicator("JW", "DY1", "max")).toBeNull();
    expect(places.member("0999", "id")).toBeNull();
    builder.tables = builder.tables.filter(({ name }) => name !== "Roster");
    expect(inputPlaces(builder.snapshot()).member("0101", "id")).toBeNull();
  });

  it("[T1] a lost score sheet is one change, not one for each of its cells", () => {
    const book = cleanBook().validate().book as Book;
    const lost = { ...book, scoreSheets: book.scoreSheets.slice(1) };
    expect(changesBetween(recorded(book), lost).map(line)).toEqual(["department – 教务 sheet: 教务 → ∅"]);
    expect(changesBetween(recorded(lost, "trial"), book).map(line)).toEqual(["department 评分-教务!A1 教务 sheet: ∅ → 教务"]);
  });
});

const keys = fc.array(fc.nat(1000), { minLength: 10, maxLength: 10 });

describe("for any book", () => {
  it("[R4] the order of rows, columns, departments and sheets is no change, in a trial run neither", () => {
    fc.assert(
      fc.property(randomBook({ complete: false }), keys, (book, order) => {
        expect(changesBetween(recorded(book, "trial"), shuffleBook(book, order))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("[T6] of k inputs changed in the sample, exactly those k are told, at their cells", () => {
    const book = bookOf(sampleBook({ members: 24 }));
    const record = recorded(book);
    const sites = sitesOf(book);
    expect(sites.length).toBeGreaterThan(1000);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(sites.length - 1), { maxLength: 12 }), keys, (chosen, order) => {
        const changed = chosen.map((index) => sites[index] as Site);
        const absent = new Set(changed.flatMap(({ hides }) => hides ?? []));
        const told = changed.filter(({ member }) => member === undefined || !absent.has(member));
        const now = shuffleBook(
          changed.reduce((one, { change }) => change(one), book),
          order,
        );
        const seen = changesBetween(record, now).map(({ kind, department, memberId, field, label, at }) =>
          JSON.stringify([kind, department, memberId, field ?? label, kind === "score" ? at?.cell : null]),
        );
        expect(seen.sort()).toEqual(told.map(({ name }) => name).sort());
      }),
      { numRuns: 300 },
    );
  });
});

/** One input of the book and a change of it; `hides` names a member whose scores are then not compared. */
interface Site {
  readonly name: string;
  readonly change: (book: Book) => Book;
  readonly member?: string;
  readonly hides?: string;
}

const named = (kind: string, department: string | null, member: string | null, field: string, cell: string | null = null): string =>
  JSON.stringify([kind, department, member, field, cell]);
const at = <T>(list: readonly T[], index: number, alter: (one: T) => T): T[] => list.map((one, i) => (i === index ? alter(one) : one));

function sitesOf(book: Book): Site[] {
  const takesPart = new Set(book.members.filter(({ participates }) => participates).map(({ id }) => id));
  const setting = (key: "bonusCap" | "scoreFloor" | "borderline" | "meetingsDue"): Site => ({
    name: named("setting", null, null, key),
    change: (one) => ({ ...one, settings: { ...one.settings, [key]: one.settings[key] + 1 } }),
  });
  return [
    setting("bonusCap"),
    setting("scoreFloor"),
    setting("borderline"),
    setting("meetingsDue"),
    ...book.departments.flatMap(({ code, indicators }, d): Site[] => [
      {
        name: named("weight", code, null, "weight"),
        change: (one) => ({ ...one, departments: at(one.departments, d, (each) => ({ ...each, weight: each.weight + 1 })) }),
      },
      ...indicators.flatMap((_, i): Site[] =>
        (["max", "cap", "conversion"] as const).map((field) => ({
          name: named("indicator", code, null, field),
          change: (one) => ({
            ...one,
            departments: at(one.departments, d, (each) => ({
              ...each,
              indicators: at(each.indicators, i, (indicator) => ({
                ...indicator,
                [field]:
                  field === "conversion" ? { n: indicator.conversion.n + ONE.n, d: indicator.conversion.d } : (indicator[field] ?? 0) + 1,
              })),
            })),
          }),
        })),
      ),
    ]),
    ...book.scoreSheets.flatMap((sheet, s) =>
      sheet.rows.flatMap(({ memberId, entries }, r) =>
        entries.flatMap((entry, e): Site[] => {
          const code = book.departments.find(({ code: each }) => each === sheet.department)?.indicators[e]?.code ?? "";
          if (!takesPart.has(memberId)) return [];
          const value = entry.kind === "number" ? entry.value + 1 : 100;
          return [
            {
              name: named("score", sheet.department, memberId, code, entry.at.cell),
              member: memberId,
              change: (one) => ({
                ...one,
                scoreSheets: at(one.scoreSheets, s, (each) => ({
                  ...each,
                  rows: at(each.rows, r, (row) => ({
                    ...row,
                    entries: at(row.entries, e, () => ({ kind: "number", value, at: entry.at })),
                  })),
                })),
              }),
            },
          ];
        }),
      ),
    ),
    ...book.members.flatMap(({ id, participates }, m): Site[] => [
      {
        name: named("member", null, id, "status"),
        change: (one) => ({
          ...one,
          members: at(one.members, m, (each) => ({ ...each, status: each.status === "full" ? "probationary" : "full" })),
        }),
      },
      {
        name: named("member", null, id, "group"),
        change: (one) => ({ ...one, members: at(one.members, m, (each) => ({ ...each, group: `${each.group}（新）` })) }),
      },
      {
        name: named("member", null, id, "participation"),
        ...(participates ? { hides: id } : {}),
        change: (one) => ({ ...one, members: at(one.members, m, (each) => ({ ...each, participates: !each.participates })) }),
      },
    ]),
    ...book.vetoes.map(({ memberId }, v): Site => ({
      name: named("veto", null, memberId, "state"),
      change: (one) => ({ ...one, vetoes: at(one.vetoes, v, (each) => ({ ...each, revoked: !each.revoked })) }),
    })),
    ...book.activities.map((_, g): Site => ({
      name: named("activity", null, null, "work"),
      change: (one) => ({ ...one, activities: at(one.activities, g, (each) => ({ ...each, work: (each.work ?? 0) + 1 })) }),
    })),
  ];
}

describe("the record", () => {
  it("[T6] is known again after it travelled as JSON, and nothing else is taken for one", () => {
    const record = recorded(bookOf(sampleBook({ members: 12 })));
    expect(isResultsRecord(record)).toBe(true);
    for (const damaged of [
      null,
      [],
      {},
      { ...record, format: 2 },
      { ...record, members: [["0101"]] },
      { ...record, departments: [{ ...record.departments[0], scores: [["x"]] }] },
      { ...record, settings: { ties: 3 } },
      { ...record, vetoes: [{}] },
      { ...record, groups: null },
    ])
      expect(isResultsRecord(damaged)).toBe(false);
  });

  it("of 2,000 members with 8 departments of 7.6 indicators stays below 0.9 MB", () => {
    const book = bookOf(sampleBook({ members: 2000 }));
    const bytes = Buffer.byteLength(JSON.stringify(recordOf(book, assess(book, "official"))));
    expect(book.members).toHaveLength(2000);
    expect(bytes).toBeLessThan(900_000);
  });
});
