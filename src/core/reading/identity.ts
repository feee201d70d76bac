/** Whose row it is (B3): by id, or by a name that is unique in the roster (V03, V04, V09, V17, V22). */
import { isBlankText, textOf } from "../cell";
import { decimalText } from "../decimal";
import { isErrorText } from "../numberText";
import { isNameOf, membersNamed, nameKey, type MemberReading, type RosterReading } from "./readRoster";
import type { CellValue } from "../snapshot";
import type { CellReading } from "./table";

export type Identity =
  /** `idFault`: the id stands there as a number or with hidden characters (V09). */
  | { readonly kind: "member"; readonly member: MemberReading; readonly idFault: boolean }
  /** One name, several members, no id (V04). */
  | { readonly kind: "ambiguous"; readonly candidates: readonly MemberReading[] }
  /** V03; `candidates` are the members it may mean. */
  | {
      readonly kind: "unknown";
      readonly why: "name" | "id" | "idAmbiguous" | "mismatch" | "nobody";
      readonly candidates: readonly MemberReading[];
    }
  /** A row of sums or notes (V22). */
  | { readonly kind: "total"; readonly at: CellReading }
  /** An error value where the id or the name belongs (V17). */
  | { readonly kind: "error"; readonly at: CellReading }
  /** A merge hides who it is (V20), or there is no roster to tell (V24). */
  | { readonly kind: "covered" };

export interface IdentityCells {
  readonly number: CellReading | null;
  readonly id: CellReading | null;
  readonly name: CellReading | null;
  readonly group: CellReading | null;
}

const KEYWORD = /^([合总小]计|平均|均[分值]|备注|说明|最[高低]|[注备]?注?[:：]|填表人|审核人|制表人)/;

export function identify(cells: IdentityCells, roster: RosterReading): Identity {
  const id = visibleText(cells.id);
  const name = visibleText(cells.name);
  if (cells.id && isErrorText(id)) return { kind: "error", at: cells.id };
  if (cells.name && isErrorText(name)) return { kind: "error", at: cells.name };
  const totalAt = totalCell(cells, id);
  if (totalAt) return { kind: "total", at: totalAt };
  if (!roster.usable) return { kind: "covered" };
  if (id !== "" && cells.id) return byId(cells.id, id, name, roster);
  if (name === "")
    return cells.id?.covered || cells.name?.covered ? { kind: "covered" } : { kind: "unknown", why: "nobody", candidates: [] };
  const named = membersNamed(name, roster);
  if (named.length === 1) return { kind: "member", member: named[0] as MemberReading, idFault: false };
  // Several who merely look so are a stranger's suggestions.
  return named.length > 1 && roster.byName.has(nameKey(name))
    ? { kind: "ambiguous", candidates: named }
    : { kind: "unknown", why: "name", candidates: named };
}

/** V22: 合计, 平均, 备注 and the like stand where a name or an id would. */
export const isTotalWord = (value: CellValue): boolean => KEYWORD.test(nameKey(textOf(value)));

/** V22: a keyword in 序号, 姓名 or 党小组 without an id, or in the place of the id. */
function totalCell(cells: IdentityCells, id: string): CellReading | null {
  const keyed = (cell: CellReading | null): boolean => cell !== null && isTotalWord(cell.value);
  if (id !== "" && cells.id) return keyed(cells.id) ? cells.id : null;
  return [cells.name, cells.number, cells.group].find(keyed) ?? null;
}

function byId(cell: CellReading, id: string, name: string, roster: RosterReading): Identity {
  const found = lookUp(cell, id, roster);
  const owner = found.members[0];
  const named = name === "" ? [] : membersNamed(name, roster);
  if (found.members.length > 1) return { kind: "unknown", why: "idAmbiguous", candidates: found.members };
  if (!owner) return { kind: "unknown", why: "id", candidates: named };
  if (name !== "" && owner.member.name !== "" && !isNameOf(name, owner, roster)) {
    return { kind: "unknown", why: "mismatch", candidates: [owner, ...named] };
  }
  return { kind: "member", member: owner, idFault: found.fault };
}

/** B3: text as it stands; a number by the one id that reads so; text with full-width digits or hidden characters by what it shows. */
function lookUp(cell: CellReading, id: string, roster: RosterReading): { members: readonly MemberReading[]; fault: boolean } {
  if (typeof cell.value === "number") return { members: roster.byNumber.get(decimalText(cell.value)) ?? [], fault: true };
  const exact = roster.byId.get(id);
  if (exact) return { members: [exact], fault: textOf(cell.value) !== id };
  const clean = roster.byId.get(id.normalize("NFKC").replace(/[\s\u200B-\u200D\u2060\uFEFF'‘’]/g, ""));
  return { members: clean ? [clean] : [], fault: true };
}

function visibleText(cell: CellReading | null): string {
  if (!cell || cell.covered) return "";
  const text = textOf(cell.value);
  return isBlankText(text) ? "" : text.trim();
}
