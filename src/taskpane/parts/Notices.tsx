/** Says what has just been done, as a toast. */
import { Toast, ToastBody, ToastTitle, useToastController } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Notice } from "../store/state";
import { useOpen } from "../store/usePane";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";

export const TOASTER = "pane";

export function Notices() {
  const { notice } = useOpen();
  const words = useWords();
  const { dispatchToast } = useToastController(TOASTER);
  const said = useRef(0);
  useEffect(() => {
    // Another language is no news.
    if (!notice || notice.id === said.current) return;
    said.current = notice.id;
    dispatchToast(
      <Toast>
        <ToastTitle>{noticeText(notice, words)}</ToastTitle>
        {notice.late && <ToastBody>{words.done.late}</ToastBody>}
      </Toast>,
      // Not on Tab's way: Fluent holds the focus in a toast, which here has nothing to be done with.
      { intent: intentOf(notice), politeness: "polite", root: { tabIndex: -1 } },
    );
  }, [notice, words, dispatchToast]);
  return null;
}

function intentOf(notice: Notice): "info" | "warning" | "success" {
  if (notice.of === "cancelled") return "info";
  return notice.of === "validate" && notice.errors > 0 ? "warning" : "success";
}

export function noticeText(notice: Notice, words: Words): string {
  switch (notice.of) {
    case "create":
      return words.done.create;
    case "sample":
      return words.done.sample;
    case "cancelled":
      return words.done.cancelled;
    case "validate":
      return words.done.validate(notice.errors, notice.warnings);
    case "fix":
      return words.fix.done(notice.count);
    case "undoFix":
      return words.fix.undone(notice.count, notice.kept);
    case "confirm":
      return words.confirm.done(notice.count);
    case "compute":
      return notice.kind === "trial" ? words.ranking.doneTrial(notice.n) : words.ranking.done(notice.n, words.text.list(notice.sheets));
    case "groups":
      return words.groups.done(notice.count);
    case "publicity":
      return words.publicity.done(notice.count);
    case "notice":
      return words.notice.done(notice.count);
    case "appeal":
      return words.notice.doneAppeal(notice.number);
    case "quality":
      return words.quality.done(words.text.list(notice.sheets));
    case "details":
      return words.details.done(notice.count);
    case "charts":
      return words.charts.done;
    case "recordQuarter": {
      const period = words.period(notice.period.year, notice.period.quarter);
      return notice.already ? words.annual.doneAlready(period) : words.annual.doneRecord(period, notice.count);
    }
    case "takeQuarters":
      return words.annual.doneTake(notice.count);
    case "takeReturns":
      return words.collect.doneTake(notice.count);
    case "confirmSheet":
      return words.collect.doneConfirm(notice.name);
    case "restoreSheets":
      return notice.sheets.length > 0 ? words.collect.doneRestore(words.text.list(notice.sheets)) : words.collect.noneMissing;
    case "takeRoster":
      return words.roster.done(notice.added, notice.changed);
    case "openFiles":
      return words.collect.doneOpen(notice.count);
    case "mark":
      return words.mark.done(notice.cells, notice.unplaced, notice.skipped);
    case "unmark":
      return words.mark.undone(notice.skipped);
    case "lock":
      return words.archive.doneLock(notice.count);
    case "unlock":
      return words.archive.doneUnlock;
    case "annual":
      return words.annual.doneWrite(notice.n);
  }
}
