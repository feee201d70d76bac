/** What of the notice and the appeals is still open when a quarter is about to be locked: said, never forbidden. */
import type { NoticeView } from "../../commands/readNotice";
import { parseDate } from "../../core/reading/plainValue";
import type { Words } from "../words/zh-CN";

/** Whether the notice of the results as they stand can be written and is not: then that comes first, and locking second. */
export const noticeComesFirst = (view: NoticeView | null): boolean => view?.basis.status === "ready" && view.written?.current !== true;

/** A sentence for each. */
export function stillOpen({ written, appeals }: NoticeView, words: Words): string[] {
  const say = words.archive.stillOpen;
  const open = (appeals ?? []).filter((appeal) => appeal.open).length;
  return [...period(written, words), ...(open > 0 ? [say.appeals(open)] : [])];
}

function period(written: NoticeView["written"], words: Words): string[] {
  const say = words.archive.stillOpen;
  if (written === null) return [say.notWritten];
  if (!written.current) return [say.outdated];
  const last = written.to === null ? null : parseDate(written.to, "General");
  return last && (written.left ?? 0) > 0 ? [say.period(words.date(last))] : [];
}
