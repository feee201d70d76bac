import { issueText } from "../../../src/commands/messages/issues";
import { blocks } from "../../../src/core/blocks";
import { fingerprintScores } from "../../../src/core/collect/contents";
import { readBook } from "../../../src/core/reading/reading";
import type { Receipt } from "../../../src/core/snapshot";
import { cleanBook, JW, JW_TABLE, type BookBuilder } from "./snapshotBuilder";

/** The clean book with a receipt of 教务. */
function received(receipt: Partial<Receipt>, builder = cleanBook()): BookBuilder {
  const whole: Receipt = {
    kind: "scores",
    of: "JW",
    file: "教务.xlsx",
    at: "2026-10-08T09:15:00",
    by: "王老师",
    inputs: "",
    confirmed: null,
  };
  if (builder.identity) builder.identity = { ...builder.identity, receipts: [{ ...whole, ...receipt }] };
  return builder;
}

function confirmedBook(): BookBuilder {
  const builder = cleanBook();
  const [sheet] = readBook(builder.snapshot()).scoreSheets;
  const inputs = sheet ? fingerprintScores(sheet) : "";
  return received({ confirmed: { at: "2026-10-08T10:30:00", by: "王老师", inputs } }, builder);
}

describe("a sheet that was confirmed", () => {
  it("[V28] as it was: nothing to say, also with its rows in another order", () => {
    const builder = confirmedBook();
    expect(builder.issues()).toEqual([]);
    const sheet = builder.sheets.get(JW);
    const swap = <T>(grid: T[][]): void => void grid.splice(5, 2, ...grid.slice(5, 7).reverse());
    if (sheet) {
      swap(sheet.values);
      swap(sheet.formulas);
    }
    expect(builder.issues().filter((issue) => issue.startsWith("V28"))).toEqual([]);
  });

  it("[V28] is not said to have changed while 指标 has a fault", () => {
    const builder = confirmedBook();
    builder.put("Indicators", 0, "类型", "附加");
    expect(builder.issues()).toEqual(["V24 E 指标!D2"]);
  });

  it.each([
    ["备课教案", 36],
    ["依据", "另一份通报"],
    ["备注", "补填"],
  ])("[V28] changed in %s since is an error until it is confirmed again", (heading, value) => {
    const builder = confirmedBook();
    builder.put(JW_TABLE, 0, heading, value);
    const { issues } = builder.validate();
    expect(issues).toMatchObject([
      { message: "V28.changed", severity: "E", department: "JW", sheet: JW, cell: null, params: { by: "王老师", at: "2026-10-08 10:30" } },
    ]);
    expect(blocks(issues, "official")).toHaveLength(1);
    expect(issueText(issues[0]!).problem).toBe("教务评分表在 2026-10-08 10:30 由王老师确认之后又有改动");

    const [sheet] = readBook(builder.snapshot()).scoreSheets;
    const inputs = sheet ? fingerprintScores(sheet) : "";
    received({ confirmed: { at: "2026-10-09T08:00:00", by: "王老师", inputs } }, builder);
    expect(builder.issues()).toEqual([]);
  });

  it("[V28] received and not confirmed, it may change", () => {
    const builder = received({ inputs: "1234" });
    builder.put(JW_TABLE, 0, "备课教案", 36);
    expect(builder.issues()).toEqual([]);
  });
});

describe("a sheet that came after the deadline", () => {
  const late = (deadline: string, receipt: Partial<Receipt> = {}): string[] => {
    const builder = received(receipt);
    builder.put("Departments", 0, "截止日期", deadline);
    return builder
      .validate()
      .issues.map(({ message, severity, found, params }) => `${message} ${severity} ${found} ${params["deadline"] ?? ""}`);
  };

  it("[V01] is a warning with both days", () => {
    expect(late("2026-10-07")).toEqual(["V01.late W 2026-10-08 2026-10-07"]);
    expect(late("2026年10月7日")).toEqual(["V01.late W 2026-10-08 2026-10-07"]);
  });

  it("[V01] on the day itself it is in time; without a deadline, or typed in the book, nobody is late", () => {
    expect(late("2026-10-08")).toEqual([]);
    expect(late("2026-10-08", { at: "2026-10-08T23:59:59" })).toEqual([]);
    expect(late("")).toEqual([]);
    expect(late("月底前")).toEqual([]);
    expect(late("2026-10-07", { file: "" })).toEqual([]);
    expect(late("2026-10-07", { of: "DY" })).toEqual([]);
  });

  it("[V01] confirmed, it is taken; a later file asks again", () => {
    const builder = received({});
    builder.put("Departments", 0, "截止日期", "2026-10-07");
    const cell = { 规则: "V01", 工作表: JW, 单元格: "", 内容: "2026-10-08" };
    builder.addRow("Confirmations", { 确认人: "李书记", 理由: "出差晚交", ...cell });
    expect(blocks(builder.validate().issues, "official")).toEqual([]);
    received({ at: "2026-10-09T09:00:00" }, builder);
    expect(blocks(builder.validate().issues, "official")).toHaveLength(1);
  });
});
