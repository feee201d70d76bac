/** One worksheet part: its cells told while scanning, its other branches as small trees. */
import { scanXml } from "./xml/scanXml";
import type { XmlElement } from "./xml/xmlTree";
import { treeBuilder } from "./xml/xmlTree";
import type { cellScanner } from "./scanCells";

type CellTags = ReturnType<typeof cellScanner>;

/** The branches beside sheetData, in the order of the file. */
export function scanSheetParts(xml: string, part: string, cells: CellTags): XmlElement[] {
  const branches: XmlElement[] = [];
  let depth = 0;
  let tree: ReturnType<typeof treeBuilder> | null = null;
  scanXml(xml, part, {
    open: (name, attributes) => {
      depth++;
      if (depth === 2) tree = name === "sheetData" ? null : treeBuilder();
      if (depth < 2) return;
      if (tree === null) cells.open(name, attributes);
      else tree.open(name, attributes);
    },
    close: (name) => {
      if (depth >= 2) {
        if (tree === null) cells.close(name);
        else tree.close();
      }
      const root = depth === 2 ? tree?.root() : null;
      if (root !== null && root !== undefined) branches.push(root);
      if (depth === 2) tree = null;
      depth--;
    },
    text: (text) => {
      if (tree === null) cells.text(text);
      else tree.text(text);
    },
  });
  return branches;
}
