/** What people wrote on the pages of 党小组考核表: remarks beside members, opinions on groups. Generating the sheet anew keeps them. */
import { textOf } from "../cell";
import { FORM_HEADINGS, FORM_OPINIONS, OUTPUTS, STALE_MARK } from "../columns";
import type { BookSnapshot, SheetSnapshot } from "../snapshot";

export interface FormRemarks {
  /** 备注, by staff id. */
  readonly members: ReadonlyMap<string, MemberRemark>;
  /** By group, in the order of FORM_OPINIONS; "" where nothing was written. */
  readonly opinions: ReadonlyMap<string, readonly string[]>;
}

export interface MemberRemark {
  readonly name: string;
  readonly text: string;
}

export const NO_REMARKS: FormRemarks = { members: new Map(), opinions: new Map() };

/** Reads them off the sheet as it stands, page after page and the list of those who have left; nothing of it is needed. */
export function readFormRemarks({ sheets, tables }: BookSnapshot): FormRemarks {
  const name = tables.find((table) => table.name === OUTPUTS.groupForms.table)?.sheet;
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return NO_REMARKS;
  const members = new Map<string, MemberRemark>();
  const opinions = new Map<string, string[]>();
  let group = "";
  let columns: MemberColumns | null = null;
  sheet.values.forEach((cells, row) => {
    const at = (column: number): string => textAt(sheet, row, column);
    const words = cells.map((cell) => textOf(cell).trim());
    // "党小组" heads a page, and each line of the list of groups that are no more.
    if (words[0] === FORM_HEADINGS.group) group = at(1);
    const headings = memberColumns(words);
    if (headings) {
      columns = headings;
    } else if (words[0] === FORM_HEADINGS.number || words[0] === FORM_HEADINGS.group) {
      columns = null;
    } else if (columns) {
      const id = at(columns.id);
      const text = remarkAt(sheet, row, columns);
      if (id !== "" && text !== "") members.set(id, { name: at(columns.name), text });
    }
    FORM_OPINIONS.forEach((opinion, index) => {
      const column = words.indexOf(opinion);
      const text = column < 0 ? "" : textAt(sheet, row + 1, column);
      if (text === "" || group === "") return;
      const known = opinions.get(group) ?? FORM_OPINIONS.map(() => "");
      known[index] = text;
      opinions.set(group, known);
    });
  });
  return { members, opinions };
}

interface MemberColumns {
  readonly id: number;
  readonly name: number;
  readonly remark: number;
  /** Hidden: the remark as it was when the sheet was generated; -1 where the sheet has none. */
  readonly kept: number;
}

function memberColumns(words: readonly string[]): MemberColumns | null {
  const [id, name, remark, kept] = [FORM_HEADINGS.id, FORM_HEADINGS.name, FORM_HEADINGS.remark, FORM_HEADINGS.kept].map((heading) =>
    words.indexOf(heading),
  );
  return id === undefined || id < 0 || remark === undefined || remark < 0 ? null : { id, name: name ?? -1, remark, kept: kept ?? -1 };
}

/** A cell that still holds our formula shows what was kept; anything else is what a person wrote, even nothing. */
function remarkAt(sheet: SheetSnapshot, row: number, { remark, kept }: MemberColumns): string {
  const formula = sheet.formulas[row]?.[remark] ?? "";
  if (typeof formula === "string" && formula.startsWith("=") && formula.includes(STALE_MARK)) return textAt(sheet, row, kept);
  const text = textAt(sheet, row, remark);
  return text.startsWith(STALE_MARK) ? text.slice(STALE_MARK.length).replace(/^：/, "") : text;
}

const textAt = ({ values }: SheetSnapshot, row: number, column: number): string => textOf(values[row]?.[column] ?? "").trim();
