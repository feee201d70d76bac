/** Rewrites references in a formula, token by token. */
import { tokenize } from "./tokens";

/** Every reference to the sheet becomes #REF!, as Excel writes it when the sheet is deleted; null when there is none. */
export function breakSheetReferences(formula: string, sheet: string): string | null {
  const gone = sheet.toLowerCase();
  const hits = (tokenize(formula) ?? []).filter((token) => token.kind === "reference" && token.sheet?.toLowerCase() === gone);
  if (hits.length === 0) return null;
  let text = formula;
  for (const { at, text: reference } of hits.reverse()) text = `${text.slice(0, at)}#REF!${text.slice(at + reference.length)}`;
  return text;
}

/** [@c] and [@[c d]] become T[[#This Row],[c]], the only form that Univer knows. */
export function spellThisRow(formula: string, table: string | null): string {
  if (!formula.includes("@")) return formula;
  let text = formula;
  for (const token of (tokenize(formula) ?? []).reverse()) {
    const found = token.kind === "name" ? /^([^[]*)\[@\[?([^[\]]+)\]?\]$/.exec(token.text) : null;
    const name = found?.[1] || table;
    if (!found || !name) continue;
    text = `${text.slice(0, token.at)}${name}[[#This Row],[${found[2]}]]${text.slice(token.at + token.text.length)}`;
  }
  return text;
}

/** Every reference to the sheet names it by its new name, quoted where Excel would; null when there is none. */
export function renameSheetReferences(formula: string, sheet: string, name: string): string | null {
  if (!formula.toLowerCase().includes(sheet.replace(/'/g, "''").toLowerCase())) return null;
  const old = sheet.toLowerCase();
  const hits = (tokenize(formula) ?? []).filter((token) => token.kind === "reference" && token.sheet?.toLowerCase() === old);
  if (hits.length === 0) return null;
  const prefix = `${sheetPrefix(name)}!`;
  let text = formula;
  for (const { at, text: reference } of hits.reverse()) {
    const address = reference.slice(reference.lastIndexOf("!", reference.length - (reference.endsWith("!") ? 2 : 1)) + 1);
    text = `${text.slice(0, at)}${prefix}${address}${text.slice(at + reference.length)}`;
  }
  return text;
}

/** A name of letters, digits and dots that is no cell address goes without quotes. */
function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
