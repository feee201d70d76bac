import type { NoticeView } from "../../../src/commands/readNotice";
import { assess } from "../../../src/core/assess";
import type { Book } from "../../../src/core/book";
import { noticeOf } from "../../../src/core/notice/notice";

const today = { year: 2026, month: 10, day: 9 };

/** 公示 of a quarter on its second day, with one appeal open and one closed. */
export function noticeOfQuarter(book: Book): NoticeView {
  const [first, second] = book.members;
  const appeal = { date: today, department: "教务", handler: "李老师", result: null, closed: null, open: true };
  const at = (row: number) => ({ sheet: "申诉复核登记表", cell: `A${row}` });
  return {
    basis: { status: "ready", notice: noticeOf({ ...book.settings, phone: "" }, assess(book, "official"), { from: today, holidays: [] }) },
    today,
    written: {
      at: "2026-10-08T15:00:00",
      by: "李老师",
      from: "2026-10-08",
      to: "2026-10-14",
      people: 45,
      computedAt: "2026-10-08T14:30:00",
      current: true,
      left: 4,
    },
    holidays: null,
    appeals: [
      {
        ...appeal,
        number: "申2026-3-01",
        id: first?.id ?? "",
        name: first?.name ?? "",
        matter: "教务评分“工作量”少计 12 节代课",
        at: at(4),
      },
      {
        ...appeal,
        number: "申2026-3-02",
        id: second?.id ?? "",
        name: second?.name ?? "",
        matter: "教研评分漏计一次公开课",
        result: "corrected",
        closed: today,
        open: false,
        at: at(5),
      },
    ],
    people: book.members.map(({ id, name }) => ({ id, name })),
    departments: book.departments.map(({ name }) => name),
    contactAt: { sheet: "设置", cell: "B39" },
  };
}
