/** The parts of a package while it is written: texts, content types and relationships. */
import { attributes, XML_HEAD } from "../xml/xmlText";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Content types by kind; null: by extension only. */
export const CONTENT_TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  table: `${SPREADSHEET}.table+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  chartStyle: "application/vnd.ms-office.chartstyle+xml",
  chartColorStyle: "application/vnd.ms-office.chartcolorstyle+xml",
  externalLink: `${SPREADSHEET}.externalLink+xml`,
  customXmlProps: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  plain: null,
} as const;

export interface PartWriter {
  readonly add: (name: string, kind: keyof typeof CONTENT_TYPES, text: string) => void;
  /** Points from one part ("" is the package) at another; gives the relationship's id. */
  readonly relate: (from: string, type: string, target: string, external?: boolean) => string;
  /** Every part, content types and relationships included. */
  readonly finish: () => Map<string, string>;
}

export function partWriter(): PartWriter {
  const parts = new Map<string, string>();
  const overrides: string[] = [];
  const relationships = new Map<string, string[]>();
  return {
    add: (name, kind, text) => {
      parts.set(name, text);
      const type = CONTENT_TYPES[kind];
      if (type !== null) overrides.push(`<Override${attributes({ PartName: `/${name}`, ContentType: type })}/>`);
    },
    relate: (from, type, target, external = false) => {
      const list = relationships.get(from) ?? [];
      relationships.set(from, list);
      const id = `rId${list.length + 1}`;
      const address = type.startsWith("http") ? type : `${OFFICE}/${type}`;
      const path = external || from === "" ? target : `/${target}`;
      list.push(`<Relationship${attributes({ Id: id, Type: address, Target: path, TargetMode: external ? "External" : null })}/>`);
      return id;
    },
    finish: () => {
      const types =
        `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
        `${overrides.join("")}</Types>`;
      const whole = new Map([["[Content_Types].xml", types]]);
      for (const [from, list] of relationships) {
        const slash = from.lastIndexOf("/");
        const name = `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`;
        whole.set(
          name,
          `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`,
        );
      }
      for (const [name, text] of parts) whole.set(name, text);
      return whole;
    },
  };
}
