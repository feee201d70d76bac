/** Text constants; "" inside is a quote. */
const TEXTS = /"(?:[^"]|"")*"/g;
/** Their value changes without any cell, or depends on cells that the formula does not name. */
const UNSURE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET|CELL|INFO)\(/i;
const FUNCTION = /[A-Z_][A-Z0-9_.]*\(/gi;
const REFERENCE = /\$?[A-Z]{1,3}\$?(\d{1,7})/gi;

/**
 * True unless the formula of a cell in this 0-based row plainly looks at nothing but cells of the same row of its sheet, as the
 * template's own do. Names, tables, whole columns and other sheets count as beyond.
 */
export function reachesBeyondRow(formula: string, row: number): boolean {
  const bare = formula.replace(TEXTS, "");
  if (/[![\]{}#@']/.test(bare) || UNSURE.test(bare)) return true;
  let elsewhere = false;
  const rest = bare.replace(FUNCTION, "(").replace(REFERENCE, (_, number: string) => {
    if (Number(number) !== row + 1) elsewhere = true;
    return "";
  });
  // What is left should be numbers and operators alone; letters are names, columns, or what we do not know.
  return elsewhere || /[^\s\d.,;:()+\-*/^&=<>%]/.test(rest.replace(/\b(?:TRUE|FALSE)\b/gi, "")) || /\d+:\d+/.test(rest);
}
