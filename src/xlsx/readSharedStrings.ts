/** sharedStrings.xml: texts in order; runs of rich text are joined, phonetic hints left out. */
import { BadFile } from "./badFile";
import { LIMITS } from "./limits";
import { scanXml } from "./xml/scanXml";
import { unescapeText } from "./xml/xmlText";

export function readSharedStrings(xml: string | null, part: string): string[] {
  const strings: string[] = [];
  if (xml === null) return strings;
  let text = "";
  let inText = false;
  let phonetic = 0;
  scanXml(xml, part, {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic++;
      else if (name === "t") inText = phonetic === 0;
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic--;
      else if (name === "si" && strings.push(unescapeText(text)) > LIMITS.sharedStrings) throw new BadFile("tooLarge", { part });
    },
    text: (piece) => {
      if (inText) text += piece;
    },
  });
  return strings;
}
