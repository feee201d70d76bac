/** Defined names, with the built-in ones for printing and filters, in the order Excel keeps them. */
import type { FileExtras } from "../fileWorkbook";
import { parseRange, quoteSheet } from "../address";
import type { Resources } from "../resources";
import { WHOLE_WORKBOOK } from "../resources";
import { attributes, escapeControls, escapeXml } from "../xml/xmlText";
import { absoluteName } from "./writeSheet";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

export function definedNamesXml(
  resources: Resources,
  extras: FileExtras,
  sheets: readonly { readonly id: string; readonly name: string }[],
  formula: (text: string) => string,
): string {
  const seen = new Set<string>();
  const names: { key: string; xml: string }[] = [];
  const add = (name: string, localSheetId: number | null, text: string, more: Readonly<Record<string, string | null>> = {}): void => {
    const key = `${name.toLowerCase()}\n${localSheetId ?? ""}`;
    // A doubled name makes Excel offer a repair; the first stands.
    if (seen.has(key)) return;
    seen.add(key);
    names.push({ key, xml: `<definedName${attributes({ name, localSheetId, ...more })}>${escapeXml(text)}</definedName>` });
  };
  for (const each of Object.values(resources.SHEET_DEFINED_NAME_PLUGIN)) {
    const local =
      each.localSheetId === undefined || each.localSheetId === WHOLE_WORKBOOK ? -1 : sheets.findIndex(({ id }) => id === each.localSheetId);
    const isOrphan = local < 0 && each.localSheetId !== undefined && each.localSheetId !== WHOLE_WORKBOOK;
    if (isOrphan || !NAME.test(each.name) || each.formulaOrRefString.replace(/^=/, "").trim() === "") continue;
    const comment = each.comment ? escapeControls(each.comment) : null;
    add(each.name, local < 0 ? null : local, formula(each.formulaOrRefString), { hidden: each.hidden === true ? "1" : null, comment });
  }
  sheets.forEach(({ id, name }, index) => {
    const page = extras.pageLayouts[id];
    const prefix = `${quoteSheet(name)}!`;
    const areas = (page?.printArea ?? "")
      .split(",")
      .map(parseRange)
      .filter((range) => range !== null);
    if (areas.length > 0) add("_xlnm.Print_Area", index, areas.map((range) => prefix + absoluteName(range)).join(","));
    const rows = /^\$?(\d+):\$?(\d+)$/.exec(page?.titleRows ?? "");
    if (rows !== null) add("_xlnm.Print_Titles", index, `${prefix}$${rows[1]}:$${rows[2]}`);
    const filter = resources.SHEET_FILTER_PLUGIN[id];
    if (filter !== undefined) add("_xlnm._FilterDatabase", index, prefix + absoluteName(filter.ref), { hidden: "1" });
  });
  if (names.length === 0) return "";
  names.sort((one, other) => (one.key < other.key ? -1 : 1));
  return `<definedNames>${names.map(({ xml }) => xml).join("")}</definedNames>`;
}
