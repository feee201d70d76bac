/** The intents of 公示: the notice is written, an appeal is registered. */
import type { CommandContext, Failure } from "../../commands/outcome";
import { parseDate } from "../../core/reading/plainValue";
import type { Commands } from "./commands";
import type { Performed } from "./performIntent";
import type { Intent } from "./state";

type NoticeIntent = Extract<Intent, { do: "notice" | "appeal" }>;

/** The screen itself says where things stand. */
const STAYS: Performed = { notice: null, trouble: null, screen: null };

export async function performNotice(
  commands: Commands,
  context: CommandContext,
  intent: NoticeIntent,
  failed: (failure: Failure) => Performed,
): Promise<Performed> {
  if (intent.do === "appeal") {
    const outcome = await commands.registerAppeal(context, intent.appeal);
    return outcome.ok ? { ...STAYS, notice: { of: "appeal", number: outcome.value.number } } : failed(outcome.failure);
  }
  const from = parseDate(intent.from, "General");
  if (!from) return STAYS;
  const outcome = await commands.writeNotice(context, { from });
  if (!outcome.ok) return failed(outcome.failure);
  const report = outcome.value;
  return report.status === "done" ? { ...STAYS, notice: { of: "notice", count: report.notice.people.length } } : STAYS;
}
