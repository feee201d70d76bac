/** Custom XML parts, with the properties part that carries each one's id. */
import type { FileExtras } from "../fileWorkbook";
import { attributes, XML_HEAD } from "../xml/xmlText";
import { parseXml } from "../xml/xmlTree";
import type { PartWriter } from "./parts";

export function writeCustomXml(parts: PartWriter, workbookPart: string, customXmlParts: FileExtras["customXmlParts"]): void {
  customXmlParts.forEach(({ id, xml }, index) => {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    parseXml(xml, item);
    parts.add(item, "plain", XML_HEAD + xml);
    const namespace = /^\s*<[^>]*?\sxmlns(?::[\w-]+)?="([^"]*)"/.exec(xml)?.[1];
    const schemas = namespace === undefined ? "" : `<ds:schemaRefs><ds:schemaRef${attributes({ "ds:uri": namespace })}/></ds:schemaRefs>`;
    parts.add(
      properties,
      "customXmlProps",
      `${XML_HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"` +
        `${attributes({ "ds:itemID": id })}>${schemas}</ds:datastoreItem>`,
    );
    parts.relate(workbookPart, "customXml", item);
    parts.relate(item, "customXmlProps", properties);
  });
}
