import { OUTPUTS } from "../core/columns";
import type { Quality } from "../core/quality/quality";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { inputPlaces } from "../core/record/inputPlaces";
import { rulesOf } from "../core/rulesSnapshot";
import { pageHeader, withHeader } from "../workbook/layout/pageHeader";
import { watchNumbers } from "../workbook/layout/watch";
import { layoutQuality } from "../workbook/layout/quality";
import { attempt } from "./attempt";
import { qualityWords } from "./messages/quality";
import type { CommandContext, Outcome } from "./outcome";
import { makeQuality, type QualityReading, type QualityRequest } from "./readQuality";
import { rulesDigest } from "./rulesDigest";
import { seeOpenBook } from "./seeBook";
import { logRow, stampOf } from "./stamps";

export type QualityReport =
  { readonly status: "done"; readonly quality: Quality; readonly sheets: readonly string[] } | Exclude<QualityReading, { status: "done" }>;

/** Writes 评分质量 (Q1–Q6) in one all-or-nothing step, with a row in 操作日志; with blocking issues it writes nothing. */
export function writeQuality(context: CommandContext, request: QualityRequest): Promise<Outcome<QualityReport>> {
  return attempt(async () => {
    const seen = await seeOpenBook(context.run);
    const made = makeQuality(seen, request);
    if (made.status !== "done") return made;
    const { book, quality } = made;
    const { snapshot, inputs } = seen;
    const at = context.now();
    const stamp = stampOf(rulesOf(book, true), inputs);
    const places = inputPlaces(snapshot);
    const watches = [
      ...book.scoreSheets.flatMap(({ sheet, scoreRange }) => watchNumbers(snapshot, sheet, scoreRange)),
      ...book.departments.flatMap(({ code }) => {
        const weight = places.department(code, "weight");
        return weight ? watchNumbers(snapshot, weight.sheet, weight.cell) : [];
      }),
    ];
    const draft = withHeader(
      layoutQuality(quality, { at, by: context.user, stamp, watches, words: qualityWords }),
      pageHeader(quality.kind, { at, stamp }),
    );
    const row = logRow(context, {
      operation: "评分质量",
      object: draft.name,
      result: `${quality.kind === "official" ? "正式" : "草稿"}，仅供参考，不改变结果`,
      rules: rulesDigest(book),
      inputs,
    });
    const { sheets } = await apply(
      context.run,
      {
        ...emptyPlan(snapshot),
        drafts: [draft],
        appends: snapshot.tables.some(({ name }) => name === "Log") ? [{ table: "Log", rows: [row] }] : [],
        activate: OUTPUTS.quality.sheet,
      },
      { onProgress: (done, total) => context.onProgress?.({ step: "quality", done, total }), signal: context.signal },
    );
    return { status: "done", quality, sheets };
  });
}
