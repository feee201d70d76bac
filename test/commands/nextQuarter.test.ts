import { nextQuarterOf, type NextQuarterReport } from "../../src/commands/makeNextQuarter";
import { nextQuarterLines, nextQuarterRefusal } from "../../src/commands/messages/nextQuarter";
import { newIdentity } from "../../src/commands/newIdentity";
import { offerOf } from "../../src/commands/quarterFile";
import { sampleBook } from "../../src/commands/sample/sampleBook";
import type { BookSeen } from "../../src/commands/seeBook";
import { assessAnnual } from "../../src/core/annual/assessAnnual";
import { entriesOf, type HistoryEntry } from "../../src/core/annual/historyEntries";
import { assess } from "../../src/core/assess";
import { blocks } from "../../src/core/blocks";
import type { Period } from "../../src/core/book";
import { BASIS_WORDS, ELIGIBILITY_WORDS } from "../../src/core/flagWords";
import { fingerprintInputs } from "../../src/core/fingerprint";
import type { BookSnapshot, CellValue, RunStamp } from "../../src/core/snapshot";
import { validateBook } from "../../src/core/validate";
import { layoutInputs } from "../../src/workbook/layout/inputs";
import type { PlannedBook, PlannedHistory } from "../../src/workbook/layout/plannedBook";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { draftSnapshot } from "../workbook/draftSnapshot";

const AT = "2026-10-20T09:00:00";
const surroundings = { now: () => AT, user: "李老师", newId: () => "11111111-0000-4000-8000-000000000001" };

function seenOf(snapshot: BookSnapshot): BookSeen {
  return { snapshot, validation: validateBook(snapshot), inputs: fingerprintInputs(snapshot) };
}
/** The planned book as it is read, with an official run over just these inputs. */
function computed(planned: PlannedBook, stamp: Partial<RunStamp> = {}): BookSeen {
  const bare = draftSnapshot(layoutInputs(planned));
  const run: RunStamp = {
    step: "compute",
    kind: "official",
    at: AT,
    by: "李老师",
    inputs: fingerprintInputs(bare),
    errors: 0,
    warnings: 0,
    ...stamp,
  };
  return seenOf({ ...bare, identity: { ...newIdentity(planned, AT), runs: [run] } });
}
async function done(seen: BookSeen): Promise<Extract<NextQuarterReport, { status: "done" }>> {
  const report = await nextQuarterOf(surroundings, seen);
  if (report.status !== "done") throw new Error(JSON.stringify(report).slice(0, 2000));
  return report;
}

describe("the next quarter of the sample", () => {
  const planned = sampleBook({ members: 12 });
  let report: Extract<NextQuarterReport, { status: "done" }>;
  let snapshot: BookSnapshot;
  const rowsOf = (table: string): CellValue[][] => {
    const found = snapshot.tables.find(({ name }) => name === table)!;
    const sheet = snapshot.sheets.find(({ name }) => name === found.sheet)!;
    const rows = sheet.values.slice(found.top + 1 - sheet.top, found.top + 1 - sheet.top + found.rowCount);
    return rows.map((row) => row.slice(found.left - sheet.left, found.left - sheet.left + found.columnCount));
  };
  beforeAll(async () => {
    report = await done(computed(planned));
    snapshot = readWorkbookFile(report.file.bytes);
  });

  it("[B1] is a book of the next period, with an id of its own, and nothing run, received or confirmed", () => {
    expect(report.file.name).toBe("考评簿-2026年第四季度.xlsx");
    const { identity } = snapshot;
    expect(identity).toMatchObject({ bookId: surroundings.newId(), year: 2026, quarter: 4, runs: [], rules: { scored: false } });
    expect(identity?.receipts).toBeUndefined();
    expect(validateBook(snapshot).outline.period).toEqual({ year: 2026, quarter: 4 });
    for (const table of ["Confirmations", "Articles"])
      expect(
        rowsOf(table)
          .flat()
          .every((value) => value === ""),
      ).toBe(true);
    const [line, ...others] = rowsOf("Log");
    expect(others).toEqual([]);
    expect(line?.slice(0, 4)).toEqual([
      AT,
      "开始新的季度（李老师）",
      "2026年第四季度",
      `由2026年第三季度的考评簿（编号 ${planned.bookId}）建立：花名册 12 人，一票否决 ${report.next.vetoes.carried.length} 条，2026年第三季度的结果 12 人记入历史`,
    ]);
  });

  it("[V07] validates clean but for what is still blank", () => {
    const rest = validateBook(snapshot).issues.filter(({ severity, rule }) => severity !== "I" && rule !== "V07" && rule !== "V30");
    expect(rest).toEqual([]);
  });

  it("[V24] carries roster, groups, departments, indicators and settings as they were; deadlines three months on", () => {
    const [before, after] = [validateBook(draftSnapshot(layoutInputs(planned))), validateBook(snapshot)];
    const settings = Object.fromEntries(rowsOf("Settings").map(([item, value]) => [item, value]));
    expect(settings).toMatchObject({ 年度: 2026, 季度: 4, 单位名称: planned.settings.unitName, 受理部门: "党总支办公室" });
    expect(rowsOf("Roster").map((row) => row[1])).toEqual(planned.roster.map(({ id }) => id));
    expect(after.rules?.departments).toEqual(before.rules?.departments);
    expect(rowsOf("Indicators").map((row) => row.at(-1))).toEqual(
      planned.departments.flatMap((one) => one.indicators.map(({ note }) => note)),
    );
    expect(rowsOf("GroupActivities").map(([group]) => group)).toEqual(planned.groups.map(({ name }) => name));
    expect(planned.departments[0]?.deadline).toBe("2026-10-08");
    expect(report.next.departments[0]?.deadline).toBe("2027-01-08");
  });

  it("[E6] holds this quarter's results in 历史 as a record writes them, and not twice where they are recorded already", async () => {
    const { book } = validateBook(draftSnapshot(layoutInputs(planned)));
    const own = entriesOf(assess(book!, "official"), AT);
    const rows = rowsOf("History").filter(([year, quarter]) => year === 2026 && quarter === 3);
    expect(rows).toEqual(own.map(rowOf));
    const recorded = { ...planned, history: [...planned.history, ...own.map(historyOf)] };
    const again = await done(computed(recorded));
    expect(again.next.recorded).toBe(0);
    expect(again.next.history).toHaveLength(recorded.history.length);
  });

  it("says what goes along, what begins anew, what is to be checked and what stays behind", () => {
    const { carried, anew, check, left } = nextQuarterLines(report.next);
    expect(carried[0]).toBe("花名册 12 人");
    expect(anew).toContain("党小组活动、宣传稿件、确认记录空白；操作日志第一行写明由哪一簿建立");
    expect(check).toContain("部门的截止日期顺延三个月，请核对是否遇节假日");
    expect(left.at(-1)).toMatch(/^各结果表/);
  });
});

const historyOf = ({ year, quarter, id, total, rank, eligibility, lockedAt, bases }: HistoryEntry): PlannedHistory => ({
  year, quarter, id, total: total === null ? "" : total / 100, rank: rank ?? "",
  eligibility: eligibility === null ? "" : ELIGIBILITY_WORDS[eligibility], lockedAt, basis: bases.map((basis) => BASIS_WORDS[basis]).join("、"),
}); // prettier-ignore
const rowOf = (entry: HistoryEntry): CellValue[] => {
  const { year, quarter, id, total, rank, eligibility, lockedAt, basis } = historyOf(entry);
  return [year, quarter, id, total, rank, eligibility, lockedAt, basis ?? ""];
};

it("carries own columns of 花名册 with their formats, a text that looks like a formula as text, and names what stays", async () => {
  const planned = sampleBook({ members: 4 });
  const column = (heading: string, format: string | null, cells: CellValue[]) => ({ heading, format, cells });
  const own: PlannedBook = {
    ...planned,
    rosterColumns: [column("入党时间", "yyyy-mm-dd", [40000, 40001, "", 40003]), column("备注", null, ["=1+1", "0012", "", "组长"])],
  };
  const seen = computed(own);
  const sheet = { ...seen.snapshot.sheets[0]!, id: "own", name: "谈话记录", values: [["甲"]] };
  const report = await done({ ...seen, snapshot: { ...seen.snapshot, sheets: [...seen.snapshot.sheets, sheet] } });
  const roster = readWorkbookFile(report.file.bytes).sheets.find(({ name }) => name === "花名册")!;
  expect(roster.values.slice(2, 7).map((row) => row.slice(10))).toEqual([
    ["入党时间", "备注"],
    [40000, "=1+1"],
    [40001, "0012"],
    ["", ""],
    [40003, "组长"],
  ]);
  expect(roster.formulas[3]?.[11]).toBe("=1+1");
  expect(roster.numberFormats[3]?.[10]).toBe("yyyy-mm-dd");
  const { carried, left } = nextQuarterLines(report.next);
  expect(carried[0]).toBe("花名册 4 人，连同自己加的“入党时间”“备注”列");
  expect(left).toContain("不是考评簿的工作表：谈话记录");
});

describe("is refused in a sentence", () => {
  const planned = sampleBook({ members: 4 });
  const refusal = async (seen: BookSeen): Promise<string> => {
    const report = await nextQuarterOf(surroundings, seen);
    if (report.status === "done") throw new Error("not refused");
    return nextQuarterRefusal(report);
  };
  it("without an official result that stands as computed", async () => {
    const bare = computed(planned);
    const never = { ...bare, snapshot: { ...bare.snapshot, identity: { ...bare.snapshot.identity!, runs: [] } } };
    expect(await refusal(never)).toBe("2026年第三季度还没有正式计算排名。请先计算排名，再开始下一季度。");
    expect(await refusal(computed(planned, { kind: "trial" }))).toBe("2026年第三季度只有试算结果。请先正式计算排名，再开始下一季度。");
    expect(await refusal(computed(planned, { inputs: "other" }))).toBe(
      "2026年第三季度计算之后数据有改动。请重新计算排名，再开始下一季度。",
    );
  });

  it("[V24] [E6] while this quarter, or 历史, has errors, or 历史 says something else of it", async () => {
    const [first, ...others] = planned.roster;
    expect(await refusal(computed({ ...planned, roster: [{ ...first!, group: "" }, ...others] }))).toMatch(/^还有 \d+ 个问题没有处理/);
    const row = { year: 2026, quarter: 2, id: first!.id, total: 80, rank: 1, eligibility: "具备", lockedAt: "某日" };
    expect(await refusal(computed({ ...planned, history: [row] }))).toBe("还有 1 个问题没有处理，处理完再开始下一季度。");
    expect(await refusal(computed({ ...planned, history: [{ ...row, quarter: 3, lockedAt: AT }] }))).toMatch(
      /^历史里已有2026年第三季度的结果，有 \d+ 人与现在的不同/,
    );
  });

  it("[B1] after the last year that 设置 takes", async () => {
    const last = {
      ...planned,
      settings: { ...planned.settings, year: 2100, quarter: 4 as const },
      articles: [],
      history: [],
      vetoes: [],
    };
    const seen = computed(last);
    expect(blocks(seen.validation.issues, "official").map(({ message }) => message)).toEqual([]);
    expect(await refusal(seen)).toBe("设置里的年度最大是 2100，2100年第四季度之后没有下一季度。");
  });
});

it("[E6] four quarters, each begun out of the one before, make the same year as the four books put together", async () => {
  // The same people with other scores each quarter; a veto of the second counts for the year though it is over in the fourth.
  const base = sampleBook({ members: 12, quarter: 1 });
  const [vetoed] = base.roster.filter(({ status, participates }) => status === "正式" && participates);
  const scoresOf = (quarter: number, planned: PlannedBook): PlannedBook => ({
    ...planned,
    scoreSheets: base.scoreSheets.map((sheet, at) => ({
      ...sheet,
      date: "2026-03-28",
      rows: sheet.rows.map((row, line) => ({
        ...row,
        // Another first base score for everyone each quarter, within its bounds.
        entries: row.entries.map((entry, index) =>
          at === 0 && index === 0 && typeof entry === "number" ? ((line * 7 + quarter * 3) % 15) + 0.5 : entry,
        ),
      })),
    })),
    activities: base.activities,
    confirmations: base.confirmations,
    vetoes:
      quarter === 2
        ? [
            {
              id: vetoed!.id,
              name: vetoed!.name,
              reasonCode: "A1",
              document: "文2",
              date: "2026-05-10",
              quarters: 1,
              state: "有效",
              note: "",
            },
          ]
        : planned.vetoes,
  });
  const clean = { ...base, vetoes: [], history: [], articles: [] };
  const period = (quarter: Period["quarter"]) => ({ settings: { ...base.settings, quarter } });

  let book: PlannedBook = scoresOf(1, clean);
  const alone: BookSnapshot[] = [];
  let last: BookSeen | null = null;
  for (const quarter of [1, 2, 3, 4] as const) {
    alone.push(computed(scoresOf(quarter, { ...clean, ...period(quarter) })).snapshot);
    last = computed(book);
    const report = await done(last);
    if (quarter === 4) {
      expect(report.next.to).toEqual({ year: 2027, quarter: 1 });
      last = seenOf(readWorkbookFile(report.file.bytes));
      break;
    }
    const { next } = report;
    expect(next.to).toEqual({ year: 2026, quarter: quarter + 1 });
    const vetoes = next.vetoes.carried.map(({ because: _, ...one }) => ({ ...one, state: "有效" as const }));
    book = scoresOf(next.to.quarter, { ...clean, ...period(next.to.quarter), history: next.history, vetoes });
  }
  // The year as the first book of the next one holds it, as of its fourth quarter.
  const annual = last!.validation.annual!;
  const through = assessAnnual({ ...annual, settings: { ...annual.settings, year: 2026, quarter: 4 } }, 2026);

  // Four files put together: the rows that each would bring, in the fourth book.
  const fourth = validateBook(alone[3]!).annual!;
  const open = {
    period: { year: 2027, quarter: 1 as const },
    unitName: base.settings.unitName,
    names: new Map(base.roster.map(({ id, name }) => [id, name])),
  };
  const entries = alone.flatMap((file) => {
    const offer = offerOf({ name: "季度.xlsx" }, file, open, [], AT);
    return offer.kind === "book" ? offer.quarters.flatMap(({ fresh }) => fresh) : [];
  });
  const history = entries.map((entry) => ({ ...entry, memberId: entry.id, locked: true, at: { sheet: "历史", cell: "A1" } }));
  const together = assessAnnual({ ...fourth, history }, 2026);
  expect(through.quarters.map(({ valid }) => valid)).toEqual(together.quarters.map(({ valid }) => valid));
  const published = ({ members }: typeof through) =>
    members.map(({ id, total, rank, eligibility, basis }) => ({ id, total, rank, eligibility, basis }));
  expect(published(through)).toEqual(published(together));
  expect(through.members.find(({ id }) => id === vetoed!.id)).toMatchObject({ eligibility: "ineligible", basis: "veto" });
  expect(new Set(through.members.map(({ total }) => total)).size).toBeGreaterThan(5);
});
