/** A custom XML part that holds JSON: one element whose text is the JSON, so that a part keeps facts an older add-in does not know. */

/** The part's XML: `<name xmlns="namespace">…</name>`. */
export function writeJsonPart(name: string, namespace: string, value: unknown): string {
  const text = JSON.stringify(value).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<${name} xmlns="${namespace}">${text}</${name}>`;
}

/** Reads the JSON back; undefined where the part is not one of ours (foreign or damaged). */
export function parseJsonPart(name: string, xml: string): unknown {
  const text = new RegExp(`<${name}\\b[^>]*>([\\s\\S]*)</${name}>`).exec(xml)?.[1];
  if (text === undefined) return undefined;
  const json = text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
