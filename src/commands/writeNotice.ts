import { OUTPUTS, TABLES } from "../core/columns";
import { noticeOf, type Notice } from "../core/notice/notice";
import { isoDate } from "../core/notice/plainDates";
import type { PlainDate } from "../core/reading/plainValue";
import { rulesOf } from "../core/rulesSnapshot";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { layoutNotice } from "../workbook/layout/notice";
import { pageHeader, withHeader } from "../workbook/layout/pageHeader";
import { holidaysSheet } from "../workbook/layout/registerSheets";
import { attempt } from "./attempt";
import { noticeLine, noticeRemarks, noticeWords } from "./messages/notice";
import type { CommandContext, Outcome } from "./outcome";
import { hasRegister, noticeBasis, type NoticeBasis } from "./readNotice";
import { rulesDigest } from "./rulesDigest";
import { seeBook } from "./seeBook";
import { logRow, stampOf } from "./stamps";

export type NoticeReport =
  | {
      readonly status: "done";
      readonly notice: Notice;
      /** What is to be seen to before it is posted, in sentences. */
      readonly remarks: readonly string[];
      readonly sheets: readonly string[];
    }
  /** Nothing was written. */
  | Exclude<NoticeBasis, { status: "ready" }>;

/**
 * Writes 公示表 for a period that begins on a chosen day, with a row in 操作日志, in one all-or-nothing step. A book that has no sheet 节假日
 * gets an empty one beside it. Answers `refused` without official results that still hold.
 */
export function writeNotice(context: CommandContext, { from }: { readonly from: PlainDate }): Promise<Outcome<NoticeReport>> {
  return attempt(async () => {
    const seen = await seeBook(context.run);
    const basis = await noticeBasis(context.run, seen);
    if (basis.status !== "ready") return basis;
    const { snapshot, validation, inputs } = seen;
    const { book, assessment, former } = basis;
    const { holidays } = validation.registers;
    const notice = noticeOf(book.settings, assessment, { from, holidays: holidays ?? [] });
    const at = context.now();
    const stamp = stampOf(rulesOf(book, true), former.stamp.inputs);
    const sheet = layoutNotice(book, assessment, notice, {
      computedAt: former.stamp.at,
      summarySheet: snapshot.tables.find(({ name }) => name === OUTPUTS.summary.table)?.sheet ?? OUTPUTS.summary.sheet,
      words: noticeWords,
    });
    const draft = withHeader(sheet, pageHeader("official", { at: former.stamp.at, stamp }));
    const row = logRow(context, {
      operation: "公示",
      object: draft.name,
      result: noticeLine(notice),
      rules: rulesDigest(book),
      inputs,
    });
    const { period } = notice;
    const { sheets } = await apply(
      context.run,
      {
        ...emptyPlan(snapshot),
        drafts: [draft, ...(hasRegister(snapshot, "holidays") ? [] : [holidaysSheet()])],
        appends: snapshot.tables.some(({ name }) => name === TABLES.log.table) ? [{ table: TABLES.log.table, rows: [row] }] : [],
        identity: snapshot.identity && {
          ...snapshot.identity,
          notice: {
            at,
            by: context.user,
            from: isoDate(period?.first ?? from),
            to: period && isoDate(period.last),
            people: notice.people.length,
            computedAt: former.stamp.at,
          },
        },
        activate: OUTPUTS.notice.sheet,
      },
      { onProgress: (done, total) => context.onProgress?.({ step: "notice", done, total }), signal: context.signal },
    );
    return { status: "done", notice, remarks: noticeRemarks(notice, holidays !== null), sheets };
  });
}
