import fc from "fast-check";
import { issueText } from "../../../src/commands/messages/issues";
import { MESSAGES } from "../../../src/core/rules/messages";
import { confirmationKey } from "../../../src/core/confirmations";
import { fingerprintInputs } from "../../../src/core/fingerprint";
import type { Issue } from "../../../src/core/issue";
import { blocks } from "../../../src/core/blocks";
import type { CellValue } from "../../../src/core/snapshot";
import { cleanBook, DY_TABLE, JW, JW_TABLE, writeFormulas, type BookBuilder } from "./snapshotBuilder";

/** Many faults at once, each at another cell. */
function faultyBook(): BookBuilder {
  const builder = cleanBook();
  builder.put(JW_TABLE, 0, "备课教案", "３５．５");
  builder.put(JW_TABLE, 1, "课堂教学", "");
  builder.put(JW_TABLE, 2, "备课教案", 46270, { format: "m/d" });
  builder.put(JW_TABLE, 1, "部门得分", 99);
  builder.put(DY_TABLE, 0, "工号", 101);
  builder.put(DY_TABLE, 1, "师德", 0);
  builder.put(DY_TABLE, 2, "师德", "优");
  builder.put(DY_TABLE, 3, "师德", 50.001);
  builder.addRow(DY_TABLE, { 姓名: "合计", 师德: 190 });
  builder.sheets.get(JW)?.hiddenRows.push(8);
  builder.put("Roster", 4, "批准人", "");
  builder.put("GroupActivities", 0, "实到", 9);
  return builder;
}

describe("faults together", () => {
  it("[V] each fault is one issue at its cell, and nothing else is said", () => {
    expect(faultyBook().issues()).toEqual([
      "V31 E 花名册!J6",
      "V09 E 评分-教务!E6",
      "V07 E 评分-教务!F7",
      "V18 E 评分-教务!K7",
      "V11 E 评分-教务!E8",
      "V21 W 评分-教务!A9",
      "V09 E 评分-德育!B6",
      "V08 W 评分-德育!G7",
      "V10 E 评分-德育!G8",
      "V13 E 评分-德育!G9",
      "V22 I 评分-德育!C10",
      "V12 E 党小组活动!D2",
    ]);
  });

  it("[V] every issue has its sentences, without gaps or parameters left open", () => {
    const { issues } = faultyBook().validate();
    for (const issue of issues) {
      const { problem, advice } = issueText(issue);
      expect(problem).not.toBe("");
      expect(advice).toMatch(/[。？]$/);
      expect(problem + advice).not.toMatch(/undefined|null|NaN|\$\{/);
    }
  });

  it("[V] the catalogue says every wording there is, even when a parameter is missing", () => {
    const blank: Omit<Issue, "message" | "rule" | "severity"> = {
      department: null,
      sheet: null,
      cell: null,
      member: null,
      found: "",
      params: {},
      fix: null,
      confirmed: false,
    };
    for (const [message, severity] of Object.entries(MESSAGES)) {
      const text = issueText({ ...blank, message, severity, rule: message.slice(0, 3) });
      expect(text.problem + text.expected + text.advice).not.toMatch(/undefined|null/);
      expect(text.advice).toMatch(/[。？]$/);
    }
    expect(() => issueText({ ...blank, message: "__proto__", severity: "E", rule: "V99" })).toThrow(RangeError);
  });
});

describe("confirmations", () => {
  const zero = (value: CellValue): BookBuilder => {
    const builder = cleanBook();
    builder.put(DY_TABLE, 1, "师德", value);
    return builder;
  };

  it("[V] a warning stands confirmed while its cell says the same, and comes back when it changes", () => {
    const builder = zero(0);
    const [issue] = builder.validate().issues;
    if (!issue) throw new Error("no issue");
    expect(blocks([issue], "official")).toEqual([issue]);
    const { rule, sheet, cell, content } = confirmationKey(issue);
    builder.addRow("Confirmations", {
      时间: "2026-10-08T09:00:00",
      确认人: "李书记",
      规则: rule,
      工作表: sheet,
      单元格: cell,
      内容: content,
      理由: "已核实",
    });
    const { issues } = builder.validate();
    expect(issues).toMatchObject([{ rule: "V08", confirmed: true }]);
    expect(blocks(issues, "official")).toEqual([]);
    builder.put(DY_TABLE, 1, "师德", "");
    expect(builder.validate().issues).toMatchObject([{ rule: "V07", confirmed: false }]);
  });

  it("[V] without a name or a reason nothing is confirmed, and an error never is", () => {
    const builder = zero(0);
    builder.addRow("Confirmations", { 时间: "", 确认人: "李书记", 规则: "V08", 工作表: "评分-德育", 单元格: "G7", 内容: "0", 理由: "" });
    expect(builder.validate().issues).toMatchObject([{ confirmed: false }]);
    const wrong = zero(99);
    wrong.addRow("Confirmations", { 时间: "", 确认人: "李书记", 规则: "V12", 工作表: "评分-德育", 单元格: "G7", 内容: "99", 理由: "同意" });
    expect(wrong.validate().issues).toMatchObject([{ rule: "V12", confirmed: false }]);
  });
});

describe("fingerprint of the inputs", () => {
  const base = fingerprintInputs(cleanBook().snapshot());

  it("[V] changes with any input cell, and with its place", () => {
    const seen = new Set([base]);
    for (const [table, row, heading, value] of [
      [JW_TABLE, 0, "备课教案", 35.51],
      [JW_TABLE, 0, "备课教案", "35.5"],
      [JW_TABLE, 0, "备课教案", ""],
      [JW_TABLE, 1, "备课教案", 35.5],
      [JW_TABLE, 0, "依据", "签到"],
      [JW_TABLE, 0, "部门得分", 92.5],
      ["Settings", 6, "值", 11],
      ["Vetoes", 0, "状态", "撤销"],
      ["GroupActivities", 0, "业绩", 17],
    ] as const) {
      const builder = cleanBook();
      builder.put(table, row, heading, value);
      seen.add(fingerprintInputs(builder.snapshot()));
    }
    expect(seen.size).toBe(10);
  });

  it("[V] does not change with formats, hidden rows, calculated values, 确认记录, 操作日志 or the order of sheets", () => {
    const builder = cleanBook();
    builder.put(JW_TABLE, 0, "备课教案", 35.5, { format: "0.00" });
    const formula = builder.snapshot().sheets.find((sheet) => sheet.name === JW)?.formulas[5]?.[10] ?? "";
    builder.put(JW_TABLE, 0, "部门得分", formula, { shows: 92.5 });
    builder.sheets.get(JW)?.hiddenRows.push(5);
    builder.addRow("Log", { 时间: "2026-10-08", 操作: "校验" });
    builder.addRow("Confirmations", { 时间: "2026-10-08", 确认人: "李书记" });
    const snapshot = builder.snapshot();
    const shuffled = { ...snapshot, sheets: [...snapshot.sheets].reverse(), tables: [...snapshot.tables].reverse() };
    expect(fingerprintInputs(shuffled)).toBe(base);
  });
});

describe("order", () => {
  const ROWS = ["序号", "工号", "姓名", "党小组", "备课教案", "课堂教学", "成绩突出", "教案缺课时", "依据"];

  /** Rows of a table in another order. */
  function shuffleRows(builder: BookBuilder, table: string, headings: readonly string[], order: readonly number[]): void {
    const sheet = builder.tables.find((one) => one.name === table)?.sheet ?? "";
    const rows = order.map((row) =>
      headings.map((heading) => ({ value: builder.get(sheet, builder.at(table, row, heading)), heading, row })),
    );
    const formats = new Map(
      order.flatMap((row) =>
        headings.map((heading) => [`${row}${heading}`, formatAt(builder, sheet, builder.at(table, row, heading))] as const),
      ),
    );
    rows.forEach((cells, index) =>
      cells.forEach(({ heading, value, row }) =>
        builder.put(table, index, heading, value, { format: formats.get(`${row}${heading}`) ?? "General" }),
      ),
    );
  }
  const formatAt = (builder: BookBuilder, sheet: string, cell: string): string => {
    const col = cell.charCodeAt(0) - 65;
    return builder.sheets.get(sheet)?.formats[Number(cell.slice(1)) - 1]?.[col] ?? "General";
  };

  const told = (builder: BookBuilder) => {
    const { issues, book } = builder.validate();
    const scores = book?.scoreSheets.map((sheet) =>
      sheet.rows
        .map(({ memberId, entries }) => [memberId, entries.map((entry) => (entry.kind === "number" ? entry.value : entry.kind))])
        .sort(),
    );
    const people = issues.map((issue) => [issue.message, issue.department, issue.member?.id, issue.found].join(" ")).sort();
    return { people, scores, members: [...(book?.members ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)), groups: book?.groups };
  };

  function mixedBook(): BookBuilder {
    const builder = cleanBook();
    builder.put(JW_TABLE, 0, "备课教案", "３５");
    builder.put(JW_TABLE, 1, "课堂教学", "");
    builder.put(JW_TABLE, 2, "备课教案", 46270, { format: "m/d" });
    builder.put(JW_TABLE, 3, "工号", 104);
    return builder;
  }

  it("[R4] rows of a score sheet and of the roster in any order give the same problems and the same book", () => {
    const expected = told(mixedBook());
    expect(expected.people).toHaveLength(4);
    expect(expected.scores).toBeDefined();
    const rosterHeadings = ["工号", "姓名", "支部", "党小组", "党员类别", "所在部门", "参评状态", "事由", "批准人"];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        (scoreOrder, rosterOrder) => {
          const builder = mixedBook();
          shuffleRows(builder, JW_TABLE, ROWS, scoreOrder);
          shuffleRows(builder, "Roster", rosterHeadings, rosterOrder);
          expect(told(builder)).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("[R4] columns in any order are found by heading, and only their order is told", () => {
    const expected = told(mixedBook());
    const headings = ["备课教案", "课堂教学", "成绩突出", "教案缺课时", "加分合计", "扣分合计", "部门得分", "依据", "备注"];
    fc.assert(
      fc.property(fc.shuffledSubarray(headings, { minLength: headings.length }), (order) => {
        const builder = mixedBook();
        const columns = headings.map((heading) => builder.at(JW_TABLE, 0, heading).replace(/\d+/, ""));
        const held = headings.map((heading, i) => {
          const letters = columns[i] ?? "";
          return {
            heading,
            cells: [6, 7, 8, 9].map((row) => ({
              value: builder.get(JW, `${letters}${row}`),
              format: formatAt(builder, JW, `${letters}${row}`),
            })),
          };
        });
        order.forEach((heading, i) => {
          const source = held.find((one) => one.heading === heading);
          builder.set(JW, `${columns[i]}5`, heading);
          source?.cells.forEach(({ value, format }, row) => builder.set(JW, `${columns[i]}${row + 6}`, value, { format }));
        });
        writeFormulas(builder);
        const { people, ...rest } = told(builder);
        expect(people.filter((one) => !one.startsWith("V02.moved"))).toEqual(expected.people);
        expect(rest).toEqual({ scores: expected.scores, members: expected.members, groups: expected.groups });
      }),
      { numRuns: 30 },
    );
  });
});

it("[V] 2,000 members are validated in one pass: a second here, some more where the machine is busy", () => {
  const builder = cleanBook();
  for (let i = 0; i < 2000; i++) {
    const id = `1${String(i).padStart(4, "0")}`;
    const person = { 工号: id, 姓名: `党员${i}`, 党小组: "高一组" };
    builder.addRow("Roster", { ...person, 支部: "中学支部", 党员类别: "正式", 参评状态: "参评" });
    builder.addRow(JW_TABLE, { ...person, 备课教案: 30, 课堂教学: 50, 依据: "检查通报" });
    builder.addRow(DY_TABLE, { ...person, 育人值周: 40, 师德: 45 });
  }
  writeFormulas(builder);
  const snapshot = builder.snapshot();
  const before = performance.now();
  expect(builder.validate().issues).toEqual([]);
  expect(performance.now() - before).toBeLessThan(15_000);
  expect(snapshot.tables).toHaveLength(11);
});
