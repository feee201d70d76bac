import type { Assessment } from "../../core/assessment";
import type { Book } from "../../core/book";

/** A draft names what is missing (T1), one line a department: 教务：王某（E12、F12）、李某（评分表中没有）. Nothing for official results. */
export function missingLines(book: Book, { kind, missing, members, groups }: Assessment): string[] {
  if (kind === "official") return [];
  const nameOf = new Map(members.map(({ id, name }) => [id, name]));
  const lines = book.departments.flatMap(({ code, name }) => {
    const byMember = new Map<string, string[]>();
    for (const one of missing.filter(({ department }) => department === code)) {
      const cells = byMember.get(one.memberId) ?? [];
      byMember.set(one.memberId, one.at ? [...cells, one.at.cell] : cells);
    }
    if (byMember.size === 0) return [];
    if (!book.scoreSheets.some(({ department }) => department === code)) return [`${name}：没有评分表`];
    const people = [...byMember].map(([id, cells]) => `${nameOf.get(id) ?? id}（${cells.length > 0 ? cells.join("、") : "评分表中没有"}）`);
    return [`${name}：${people.join("、")}`];
  });
  const waiting = groups
    .filter((group) => group.missing.length > 0)
    .map(({ name, missing: cells }) => `${name}（${cells.map(({ cell }) => cell).join("、")}）`);
  if (waiting.length > 0) lines.push(`党小组活动：${waiting.join("、")}`);
  return [lines.length > 0 ? "草稿，不作正式结果。缺项清单：" : "草稿，不作正式结果。没有缺项。", ...lines];
}
