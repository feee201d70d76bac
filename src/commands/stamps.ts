import { rulesPrint, shortPrint } from "../core/rulesPrint";
import { renewRules, type CurrentRules } from "../core/rulesSnapshot";
import type { BookIdentity, RunStamp } from "../core/snapshot";
import type { CommandContext } from "./outcome";

/** The identity with a step's new stamp in place of its old one. */
export function withStamp(identity: BookIdentity, stamp: RunStamp): BookIdentity {
  return { ...identity, runs: [...identity.runs.filter(({ step }) => step !== stamp.step), stamp] };
}

/** The identity with the rules as they stood when the scores came in, renewed while there are none (V24). */
export function withRules(identity: BookIdentity, current: CurrentRules | null, at: string): BookIdentity {
  const rules = renewRules(identity.rules ?? null, current, at);
  return rules ? { ...identity, rules } : identity;
}

/** What a sheet says of its making; 操作日志 has the same print of the rules, and the fingerprint whole. */
export const stampOf = (
  rules: Pick<CurrentRules, "settings" | "departments">,
  inputs: string,
): { readonly rules: string; readonly inputs: string } => ({
  rules: rulesPrint(rules),
  inputs: shortPrint(inputs),
});

/** A row of 操作日志: 时间, 操作, 对象, 结果, 规则摘要, 输入指纹. */
export function logRow(
  context: Pick<CommandContext, "now" | "user">,
  entry: { readonly operation: string; readonly object: string; readonly result: string; readonly rules: string; readonly inputs: string },
): readonly string[] {
  return [context.now(), `${entry.operation}（${context.user || "未署名"}）`, entry.object, entry.result, entry.rules, entry.inputs];
}
