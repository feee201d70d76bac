import { columnLetters, rangeAddress } from "../../core/address";
import type { Department } from "../../core/book";
import type { ConditionalFormat } from "../../core/draft";
import { bounds } from "../../core/entryLimits";
import { COLOURS } from "./style";

/**
 * Pale yellow for a required cell that is blank, pale red and bold for what is no score or out of bounds. `applies` is the column of
 * 适用, where nothing of a row is required.
 */
export function markWrong(department: Department, top: number, bottom: number, left: number, applies?: string): ConditionalFormat[] {
  const { indicators } = department;
  return indicators.flatMap((indicator, index) => {
    const range = rangeAddress({ top, left: left + index, bottom, right: left + index });
    const letters = columnLetters(left + index);
    const cell = `${letters}${top + 1}`;
    const wrong =
      `=OR(IF(ISNUMBER(${cell}),OR(${bounds(indicator, cell).join(",")}),FALSE),` +
      `IF(ISTEXT(${cell}),AND(TRIM(${cell})<>"",TRIM(${cell})<>"不适用",UPPER(TRIM(${cell}))<>"N/A"),FALSE))`;
    const marks: ConditionalFormat[] = [{ range, formula: wrong, fill: COLOURS.wrong, fontColor: COLOURS.wrongText, bold: true }];
    if (indicator.kind !== "base") return marks;
    const slot = indicators.flatMap((other, at) =>
      other === indicator || (indicator.slot !== null && other.slot === indicator.slot && other.kind === "base")
        ? [`LEN(TRIM($${columnLetters(left + at)}${top + 1}))`]
        : [],
    );
    const asked = applies === undefined ? "" : `,TRIM($${applies}${top + 1})<>"不适用"`;
    return [...marks, { range, formula: `=AND($B${top + 1}<>""${asked},${slot.join("+")}=0)`, fill: COLOURS.blank }];
  });
}
