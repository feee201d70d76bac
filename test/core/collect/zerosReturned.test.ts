/** Returned files made before the roster was put right: 102 where it says 0102 now. */
import * as english from "../../../src/commands/messages/en-US/returns";
import { noteText, returnSummary } from "../../../src/commands/messages/returns";
import { fingerprintScores } from "../../../src/core/collect/contents";
import type { ReturnNote } from "../../../src/core/collect/returned";
import { readBook } from "../../../src/core/reading/reading";
import { JW_TABLE } from "../validation/snapshotBuilder";
import { bookBut, changeLines, MARK, reasons, returnTo, scoreFile, taken, unscored, type Alter } from "./returnedFile";

const CLEAN = bookBut();
const zeros: Alter = (builder) => builder.put(JW_TABLE, 1, "工号", "102");
/** As it was handed out, before 花名册 was corrected. */
const OLD_MARK = { ...MARK, ids: ["0101", "102", "0103", "0104"] };
const NOTE: ReturnNote = { note: "zeros", rows: [{ row: 7, who: "李强（102）", id: "0102" }] };

describe("[B3] [V03] a returned row whose id differs from the roster's in leading zeros only, beside the very name", () => {
  it("is taken for that member, and said", () => {
    const returned = taken(returnTo(bookBut(unscored), scoreFile(zeros, OLD_MARK)));
    expect(returned.notes).toEqual([NOTE]);
    expect([returned.rows, returned.additions]).toEqual([4, []]);
    expect(changeLines(returned)).toContain('评分-教务!F7 课堂教学 李强: "" → 50');
    expect([...returned.said.keys()]).toEqual(["Scores_JW 0101", "Scores_JW 0102", "Scores_JW 0103", "Scores_JW 0104"]);
    expect(returned.inputs).toBe(fingerprintScores(readBook(CLEAN).scoreSheets[0]!));
  });

  it("[V09] so it is in preview and log, in both languages", () => {
    const returned = taken(returnTo(bookBut(unscored), scoreFile(zeros)));
    expect(noteText(NOTE)).toBe("第 7 行 李强（102）按花名册的 0102 收。");
    expect(english.noteText(NOTE)).toBe("Row 7 李强 (102) is taken as 0102 of the roster.");
    expect(returnSummary("教务.xlsx", returned)).toBe("教务.xlsx：教务评分表：新收 4 人。第 7 行 李强（102）按花名册的 0102 收");
    const many: ReturnNote = { note: "zeros", rows: Array.from({ length: 7 }, (_, n) => ({ row: n + 1, who: "甲", id: "01" })) };
    expect(noteText(many)).toMatch(/^第 1 行 甲按花名册的 01 收；.*；等 7 行。$/);
  });

  it("finds the row of a book that has the old id still, and adds no second one", () => {
    for (const file of [scoreFile(zeros), scoreFile()]) {
      const returned = taken(returnTo(bookBut(zeros), file));
      expect([returned.state, returned.changes, returned.additions]).toEqual(["unchanged", [], []]);
    }
  });

  it("stays refused where the member has another row, where two rows would be theirs, or the name is another", () => {
    const add =
      (id: string, name: string): Alter =>
      (builder) =>
        void builder.addRow(JW_TABLE, { 工号: id, 姓名: name, 备课教案: 30 });
    expect(reasons(returnTo(CLEAN, scoreFile(add("102", "李强"))))).toEqual([
      { why: "strangers", rows: [{ row: 10, who: "李强（102）", meant: "李强（0102）", hint: "zeros" }] },
    ]);
    const both = scoreFile((builder) => {
      zeros(builder);
      add("00102", "李强")(builder);
    });
    expect(reasons(returnTo(CLEAN, both))).toMatchObject([{ why: "strangers", rows: [{ row: 7 }, { row: 10 }] }]);
    const renamed = scoreFile((builder) => {
      zeros(builder);
      builder.put(JW_TABLE, 1, "姓名", "李墙");
    });
    expect(reasons(returnTo(CLEAN, renamed))[0]).toMatchObject({ why: "strangers", rows: [{ who: "李墙（102）" }] });
  });
});
