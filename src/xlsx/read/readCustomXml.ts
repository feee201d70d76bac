/** Custom XML parts, kept word for word but for the XML declaration. */
import type { FileExtras } from "../fileWorkbook";
import { parseXml } from "../xml/xmlTree";
import { customXmlParts, type Package } from "../package";

export function readCustomXml(file: Package): FileExtras["customXmlParts"] {
  const parts: { id: string; xml: string }[] = [];
  for (const target of customXmlParts(file)) {
    const xml = file.text(target)?.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, "");
    if (xml === undefined) continue;
    // Refuses a DOCTYPE; what the add-in later parses has been looked at.
    parseXml(xml, target);
    const properties = file.relationships(target).find((each) => each.type === "customXmlProps")?.target;
    const id = properties === undefined ? undefined : file.tree(properties)?.attributes["itemID"];
    parts.push({ id: id ?? `{00000000-0000-0000-0000-${String(parts.length + 1).padStart(12, "0")}}`, xml });
  }
  return parts;
}
