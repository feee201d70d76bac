import { bookOf } from "../../../src/commands/sample/bookOf";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import { changesDraft } from "../../../src/commands/changesDraft";
import { assess } from "../../../src/core/assess";
import type { Book } from "../../../src/core/book";
import { changesBetween } from "../../../src/core/record/changesBetween";
import { compareResults } from "../../../src/core/record/compareResults";
import { recordOf } from "../../../src/core/record/resultsRecord";

const book = bookOf(sampleBook({ members: 12 }));
const before = assess(book, "official");
const [best] = [...before.members].filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
if (!best) throw new Error("somebody is ranked");

/** 教务 takes the best one's first score down to 1. */
const after: Book = {
  ...book,
  scoreSheets: book.scoreSheets.map((sheet) =>
    sheet.department !== "JW"
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row) =>
            row.memberId !== best.id
              ? row
              : {
                  ...row,
                  entries: row.entries.map((entry, index) => (index === 0 ? { kind: "number", value: 100, at: entry.at } : entry)),
                },
          ),
        },
  ),
};
const record = recordOf(book, before);
const draftOf = (to: Book, appeal: string | null) =>
  changesDraft(compareResults(record, assess(to, "official"), changesBetween(record, to)), {
    period: before.period,
    unitName: "长庆八中党总支",
    before: { at: "2026-10-08T14:30:00", by: "王老师" },
    after: { at: "2026-10-15T09:00:00", by: "李老师" },
    appeal,
  });
const rowsOf = (draft: ReturnType<typeof draftOf>, heading: string) =>
  draft.blocks.find(({ formulas }) => formulas[0]?.[1] === heading)?.formulas.slice(1) ?? [];

describe("变动说明", () => {
  it("[T6] says who moved from what to what, and because of which cell", () => {
    const draft = draftOf(after, "申2026-3-01");
    const now = assess(after, "official").members.find(({ id }) => id === best.id);
    const row = rowsOf(draft, "工号").find(([, id]) => id === best.id);
    expect(row?.slice(2, 9)).toEqual([
      best.name,
      (best.total ?? 0) / 100,
      (now?.total ?? 0) / 100,
      1,
      now?.rank,
      "具备",
      now?.eligibility === "eligible" ? "具备" : "不具备",
    ]);
    const at = after.scoreSheets[0]?.rows.find(({ memberId }) => memberId === best.id)?.entries[0]?.at;
    expect(String(row?.[9])).toContain(`${at?.sheet} ${at?.cell}：`);
    expect(rowsOf(draft, "位置").map((cells) => cells[1])).toEqual([`${at?.sheet} ${at?.cell}`]);
  });

  it("[T6] says that it is internal, what it was compared with, and to which appeal it belongs", () => {
    const [, , , ...lines] = draftOf(after, "申2026-3-01").blocks.flatMap(({ formulas }) => formulas.flat().map(String));
    expect(lines).toContain("内部附件：含工号和评分位置，只供复核和归档，不得张贴、不得公示。");
    expect(lines).toContain(
      "单位：长庆八中党总支　上次计算：2026-10-08 14:30 王老师（正式）　本次计算：2026-10-15 09:00 李老师（正式）　附于申诉：申2026-3-01",
    );
  });

  it("[T6] says that nothing moved where nothing did", () => {
    const draft = draftOf(book, null);
    expect(rowsOf(draft, "工号")).toEqual([["", "无", "", "", "", "", "", "", "", ""]]);
    expect([draft.tables[0]?.name, draft.page?.orientation, draft.page?.titleRows]).toEqual(["Changes", "landscape", "1:2"]);
  });
});
