/** Text on its way into XML, and the _xHHHH_ escapes of SpreadsheetML that stand for characters XML cannot hold. */

const NAMED: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };
// What XML 1.0 has no place for: controls, lone surrogates, the two non-characters.

const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** For texts that know no _xHHHH_ escape (formulas, names): what XML cannot hold is dropped. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[<>&"]/g, (mark) => NAMED[mark] ?? mark);
}

export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** What XML cannot hold becomes _xHHHH_; unescapeText gives it back. For cell texts, notes, headings and prompts. */
export function escapeControls(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/\r/g, "_x000D_")
    .replace(FORBIDDEN, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** As element content; in attributes use escapeControls with `attributes`. */
export function escapeText(text: string): string {
  return escapeXml(escapeControls(text));
}

export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** An element's attributes in the order given; undefined and null ones are left out. */
export function attributes(values: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  let text = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    text += ` ${name}="${typeof value === "boolean" ? (value ? "1" : "0") : escapeAttribute(String(value))}"`;
  }
  return text;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
