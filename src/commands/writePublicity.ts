import { hundredthsText } from "../core/decimal";
import { OUTPUTS, TABLES } from "../core/columns";
import { inputPlaces, type InputPlaces } from "../core/record/inputPlaces";
import { rulesOf } from "../core/rulesSnapshot";
import type { BookSnapshot } from "../core/snapshot";
import type { Settings } from "../core/book";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { pageHeader, withHeader } from "../workbook/layout/pageHeader";
import { watchNumbers, watchTable, type Watch } from "../workbook/layout/watch";
import { layoutPublicity } from "../workbook/layout/publicity";
import { attempt } from "./attempt";
import { completeSettings } from "./completeSettings";
import { publicityWords } from "./messages/publicity";
import type { CommandContext, Outcome } from "./outcome";
import { makePublicity, type PublicityReading } from "./readPublicity";
import { seeOpenBook } from "./seeBook";
import { logRow, stampOf } from "./stamps";

export type PublicityReport =
  | (Extract<PublicityReading, { status: "done" }> & { readonly sheets: readonly string[] })
  | Extract<PublicityReading, { status: "blocked" }>;

/** Writes 宣传统计 (P1, P2) in one all-or-nothing step, with a row in 操作日志; with blocking issues it writes nothing. */
export function writePublicity(context: CommandContext): Promise<Outcome<PublicityReport>> {
  return attempt(async () => {
    const first = await seeOpenBook(context.run);
    const before = makePublicity(first);
    if (before.status === "blocked") return before;
    const seen = await completeSettings(context, first);
    const { snapshot, inputs } = seen;
    const made = makePublicity(seen);
    if (made.status === "blocked") return made;

    const { board, settings } = made;
    const at = context.now();
    const stamp = stampOf(rulesOf({ settings, departments: [] }, true), inputs);
    const places = inputPlaces(snapshot);
    const watches = [
      ...watchTable(snapshot, TABLES.articles.table),
      ...RULES_OF_ARTICLES.flatMap((key) => watchSetting(snapshot, places, key)),
    ];
    const draft = withHeader(
      layoutPublicity(board, { at, by: context.user, stamp, watches, settings, words: publicityWords }),
      pageHeader(board.assessed === "trial" ? "trial" : "official", { at, stamp }),
    );
    const chosen = board.authors.filter(({ award }) => award === "recommended").length;
    const review = board.authors.filter(({ award }) => award === "review").length;
    const row = logRow(context, {
      operation: "宣传统计",
      object: draft.name,
      result: `稿件 ${board.stories.length} 篇，作者 ${board.authors.length} 人，推荐 ${chosen} 人${review > 0 ? `，待研究 ${review} 人` : ""}${board.assessed === "trial" ? "（草稿）" : ""}`,
      rules: digest(settings),
      inputs,
    });
    const { sheets } = await apply(
      context.run,
      {
        ...emptyPlan(snapshot),
        drafts: [draft],
        appends: snapshot.tables.some(({ name }) => name === "Log") ? [{ table: "Log", rows: [row] }] : [],
        activate: OUTPUTS.publicity.sheet,
      },
      { onProgress: (done, total) => context.onProgress?.({ step: "publicity", done, total }), signal: context.signal },
    );
    return { ...made, sheets };
  });
}

/** Settings that decide points, caps and the quota (P1, P2). */
const RULES_OF_ARTICLES = [
  "articleNational",
  "articleProvincial",
  "articleCity",
  "articleCentre",
  "articleSchool",
  "articleSchoolCap",
  "publicityQuota",
] as const satisfies readonly (keyof Settings)[];

function watchSetting(snapshot: BookSnapshot, places: InputPlaces, key: keyof Settings): Watch[] {
  const at = places.setting(key);
  return at ? watchNumbers(snapshot, at.sheet, at.cell) : [];
}

/** The rules it was made under, in a line for 操作日志. */
function digest({
  articleNational,
  articleProvincial,
  articleCity,
  articleCentre,
  articleSchool,
  articleSchoolCap,
  publicityQuota,
}: Settings) {
  const points = [articleNational, articleProvincial, articleCity, articleCentre, articleSchool].map(hundredthsText).join("、");
  return `稿件计分 ${points}；校级封顶 ${hundredthsText(articleSchoolCap)}；名额 ${publicityQuota}`;
}
