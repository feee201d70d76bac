import { leftWords, reminderText, stateWords, wantsReminder } from "../../src/commands/messages/board";
import type { Issue } from "../../src/core/issue";
import { readBoard, type Board } from "../../src/core/board/readBoard";
import { fingerprintScores } from "../../src/core/collect/contents";
import { readBook } from "../../src/core/reading/reading";
import type { BookSnapshot, Receipt } from "../../src/core/snapshot";
import { validateBook } from "../../src/core/validate";
import type { PlannedBook } from "../../src/workbook/layout/plannedBook";
import { bookSnapshot, unfilledBook } from "../commands/bookFile";

const boardOf = (snapshot: BookSnapshot): Board => readBoard(readBook(snapshot), validateBook(snapshot).issues);
const FULL = [15, 20, 10, 5, 15, 25, "", "", ""];

/** 教务 has filled what `entries` says for each row. */
const filledBy = (entries: (index: number) => readonly (string | number)[]): PlannedBook =>
  unfilledBook(6, (book) => ({
    ...book,
    scoreSheets: book.scoreSheets.map((sheet) =>
      sheet.department === "JW" ? { ...sheet, rows: sheet.rows.map((row, index) => ({ ...row, entries: entries(index) })) } : sheet,
    ),
  }));

const receipt = (more: Partial<Receipt>): Receipt => ({
  kind: "scores",
  of: "JW",
  file: "评分表-教务.xlsx",
  at: "2026-10-06T16:20:00",
  by: "王老师",
  inputs: "",
  confirmed: null,
  ...more,
});
const withReceipt = (snapshot: BookSnapshot, more: Partial<Receipt> = {}): BookSnapshot => ({
  ...snapshot,
  identity: { ...snapshot.identity!, receipts: [receipt(more)] },
});

it("says of each department whether its sheet came, when and in which file, and who has not been scored", async () => {
  const snapshot = await bookSnapshot(
    filledBy((index) => (index === 0 ? FULL.map(() => "") : index === 1 ? [15, 20, "", 5, 15, 25, "", "", ""] : FULL)),
  );
  const [first, second] = readBook(snapshot).roster.rows.map(({ member }) => member);
  const [jw, jy] = boardOf(withReceipt(snapshot)).departments;
  expect(jw).toMatchObject({ code: "JW", state: "received", late: false, asked: 6, errors: 0 });
  expect(jw!.unscored).toEqual([{ id: first!.id, name: first!.name }]);
  expect(jw!.incomplete).toEqual([{ id: second!.id, name: second!.name }]);
  expect(stateWords(jw!)).toBe("已收（10月6日，评分表-教务.xlsx）");
  expect(leftWords(jw!)).toMatch(/1 人未评，1 人没有评全$/);
  expect(jy).toMatchObject({ code: "JY", state: "notReceived", receipt: null });
  expect(jy!.unscored).toHaveLength(6);
  expect(boardOf(snapshot).departments[0]!.state).toBe("typed");
});

it("marks what came after the day of the deadline", async () => {
  const snapshot = await bookSnapshot(filledBy(() => FULL));
  const late = (at: string): boolean => boardOf(withReceipt(snapshot, { at })).departments[0]!.late;
  expect([late("2026-10-08T23:59:59"), late("2026-10-09T00:00:00")]).toEqual([false, true]);
});

it("[V28] knows a confirmed sheet, and one that was changed since", async () => {
  const snapshot = await bookSnapshot(filledBy(() => FULL));
  const inputs = fingerprintScores(readBook(snapshot).scoreSheets[0]!);
  const confirmed = { at: "2026-10-07T09:00:00", by: "王老师", inputs };
  expect(boardOf(withReceipt(snapshot, { confirmed })).departments[0]!.state).toBe("confirmed");
  const changed = await bookSnapshot(filledBy((index) => (index === 3 ? [14, ...FULL.slice(1)] : FULL)));
  // Nothing else is asked than to confirm it again.
  expect(boardOf(withReceipt(changed, { confirmed })).departments[0]).toMatchObject({ state: "changed", errors: 0 });
  // The order of rows says nothing.
  const sorted = await bookSnapshot({
    ...filledBy(() => FULL),
    scoreSheets: filledBy(() => FULL).scoreSheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows].reverse() })),
  });
  expect(boardOf(withReceipt(sorted, { confirmed })).departments[0]!.state).toBe("confirmed");
});

it("writes a reminder that says what is asked, by when and to whom", async () => {
  const snapshot = await bookSnapshot(filledBy((index) => (index === 0 ? FULL.map(() => "") : FULL)));
  const [jw, jy] = boardOf(withReceipt(snapshot)).departments;
  const [first] = readBook(snapshot).roster.rows.map(({ member }) => member);
  const period = { year: 2026, quarter: 3 } as const;
  expect(reminderText({ ...jw!, head: "周敏" }, period, "党总支办公室")).toBe(
    `周敏老师：\n您好！2026年第三季度教务评分表已收到，还请补充以下内容，10月8日前再发一次，交回党总支办公室：\n· 未评：${first!.name}\n如有疑问请告诉我，谢谢！`,
  );
  expect(reminderText({ ...jy!, head: "" }, period, "党总支办公室")).toBe(
    "教研负责同志：\n您好！2026年第三季度教研评分表还没有收到，请在10月8日前填好交回党总支办公室。共 6 人，与本人无关的项目写“不适用”。\n如有疑问请告诉我，谢谢！",
  );
});

it("[V10, V12] names in a reminder who and what is to be put right: five, then how many", async () => {
  const [jw] = boardOf(withReceipt(await bookSnapshot(filledBy(() => FULL)))).departments;
  const fault = (parts: Partial<Issue>): Issue => ({
    ...{ rule: "V10", severity: "E", department: "JW", sheet: "评分-教务", cell: "F7", found: "18分", message: "V10.text", fix: null },
    ...{ member: { id: "0002", name: "赵敏" }, params: { heading: "课堂教学", min: "0", max: "20" }, confirmed: false },
    ...parts,
  });
  const listed = (wrong: readonly Issue[]): string[] =>
    reminderText({ ...jw!, errors: wrong.length, wrong }, { year: 2026, quarter: 3 }, "")
      .split("\n")
      .filter((line) => line.startsWith("· "));
  const nobody = fault({ member: null, cell: "B9", message: "V03.nobody", found: "" });
  const above = fault({ found: "25", message: "V12.range" });
  expect(listed([fault({}), above, nobody])).toEqual([
    "· 赵敏：课堂教学“18分”不是数字",
    "· 赵敏：课堂教学是 25，超出范围",
    "· 第 9 行：本行有内容，但没有工号和姓名",
  ]);
  const many = listed(Array.from({ length: 7 }, () => above));
  expect([many.length, many.at(-1)]).toEqual([6, "· 等 7 处，请一并核对"]);
  // What only the clerk can mend is no reason to write.
  expect([wantsReminder({ ...jw!, errors: 1, wrong: [] }), wantsReminder({ ...jw!, errors: 1, wrong: [above] })]).toEqual([false, true]);
});
