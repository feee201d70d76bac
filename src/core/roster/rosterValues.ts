/** A cell of somebody's list as 花名册 would have it; a word that has no one meaning there is a fault, never guessed. */
import { isBlankText, textOf } from "../cell";
import { decimalText } from "../decimal";
import { isErrorText } from "../numberText";
import { headingKey } from "../reading/headings";
import type { CellValue } from "../snapshot";
import type { RosterKey } from "./rosterHeadings";

export type RosterValue =
  /** `reason`: what 参评状态 says besides (离退休 …). */
  { readonly kind: "value"; readonly value: string; readonly reason?: string } | { readonly kind: "blank" } | { readonly kind: "fault" };

const FULL = ["正式", "正式党员", "中共党员", "中国共产党党员", "是"];
const PROBATIONARY = ["预备", "预备党员", "中共预备党员", "中国共产党预备党员", "否"];
const TAKES_PART = ["参评", "参加", "参加考评", "是", "在岗", "正常", "√"];
const TAKES_NO_PART = ["不参评", "不参加", "不参加考评", "否", "×"];
/** R1: these say why, too. */
const REASONS = ["离退休", "退休", "离休", "流动", "长期病假", "病假", "产假", "借调", "外借", "挂职", "支教", "停职"];

/** What the cell says, for the column of that key; `known` are the spellings that the book has already (groups, branches). */
export function rosterValue(key: RosterKey, value: CellValue, format: string, known: readonly string[] = []): RosterValue {
  const text = shownText(key, value, format);
  if (isBlankText(text)) return { kind: "blank" };
  if (isErrorText(text)) return { kind: "fault" };
  switch (key) {
    case "id":
      // 1.23E+17: the digits are gone, and several long ids look so.
      return (typeof value === "number" && !/^\d+$/.test(text)) || /^\d(\.\d+)?E\+\d+$/i.test(text)
        ? { kind: "fault" }
        : { kind: "value", value: text };
    case "status":
      return word(text, [[FULL, "正式"], [PROBATIONARY, "预备"]]); // prettier-ignore
    case "participation": {
      const reason = REASONS.find((one) => headingKey(one) === headingKey(text));
      if (reason !== undefined) return { kind: "value", value: "不参评", reason };
      return word(text, [[TAKES_PART, "参评"], [TAKES_NO_PART, "不参评"]]); // prettier-ignore
    }
    default:
      return { kind: "value", value: known.find((one) => headingKey(one) === headingKey(text)) ?? text };
  }
}

/** The cell as a person means it: no invisible characters, no spaces around, an id in half-width characters with the zeros its format shows. */
function shownText(key: RosterKey, value: CellValue, format: string): string {
  if (typeof value === "number") {
    const zeros = /^0+$/.exec(format)?.[0].length ?? 0;
    return key === "id" ? decimalText(value).padStart(zeros, "0") : decimalText(value);
  }
  const text = textOf(value)
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .trim();
  if (key === "id") return text.normalize("NFKC").replace(/[\s'‘’]/g, "");
  // 王 芳: spaces only widen the name. Names in letters keep theirs.
  if (key === "name") return text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");
  return text.replace(/\s+/g, " ");
}

function word(text: string, meanings: readonly (readonly [readonly string[], string])[]): RosterValue {
  const found = meanings.find(([words]) => words.some((one) => headingKey(one) === headingKey(text)));
  return found ? { kind: "value", value: found[1] } : { kind: "fault" };
}
