/** 变动说明的说法（zh-CN）。 */
import type { ResultsComparison } from "../../core/record/compareResults";
import type { InputChange } from "../../core/record/inputChange";
import { inputChangeText } from "./inputChanges";

const placeOf = ({ at }: InputChange): string => (at ? `${at.sheet} ${at.cell}` : "—");

/** Where, what, before → after. */
export function changeWords(change: InputChange): readonly [where: string, what: string, how: string] {
  const { what, how } = inputChangeText(change);
  return [placeOf(change), what, how];
}

/** Of many own changes so many are named; all stand in the list of changes. */
const NAMED = 4;

/** Why somebody moved. */
export function causeText({ why: { own, common, others } }: ResultsComparison["movements"][number]): string {
  const named = own.slice(0, NAMED).map((change) => {
    const [where, what, how] = changeWords(change);
    return `${change.at ? `${where}：` : ""}${what} ${how}`;
  });
  return [
    ...named,
    ...(own.length > NAMED ? [`本人另有 ${own.length - NAMED} 处改动`] : []),
    ...(common.length > 0 ? ["规则有改动"] : []),
    ...(others ? ["本人没有改动，因其他人变动"] : []),
  ].join("；");
}
