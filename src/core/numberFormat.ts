/** What a cell's number format says of a number: a date (V11) or a percentage. */

/** Literals, escapes, fillers, colours and conditions carry no meaning; [h] and the like are times. */
const bare = (format: string): string =>
  format
    .replace(/"[^"]*"/g, "")
    .replace(/[\\_*]./g, "")
    .replace(/\[(h+|m+|s+)\]/gi, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .toLowerCase();

const verdicts = new Map<string, { readonly date: boolean; readonly percent: boolean }>();

function verdict(format: string): { readonly date: boolean; readonly percent: boolean } {
  const known = verdicts.get(format);
  if (known) return known;
  const text = bare(format).replace(/standard/g, "");
  const made = { date: /[ymdhs年月日]/.test(text), percent: text.includes("%") };
  if (verdicts.size < 500) verdicts.set(format, made);
  return made;
}

/** True for formats that show a number as a date or a time ("m/d", "yyyy年m月d日", "[h]:mm"). */
export const isDateFormat = (format: string): boolean => verdict(format).date;

/** True for formats that show a number as a percentage ("0%"). */
export const isPercentFormat = (format: string): boolean => verdict(format).percent;
