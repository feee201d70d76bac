/** The sheet 花名册, and the index by which score rows find their members (B3). */
import type { Member } from "../book";
import { isErrorText } from "../numberText";
import { decimalText } from "../decimal";
import { isBlankText, textOf } from "../cell";
import { NAME_VARIANTS } from "./nameVariants";
import { cellOf, type CellReading, type TableReading } from "./table";

export interface MemberReading {
  readonly row: number;
  readonly member: Member;
  /** False when 参评状态 says neither 参评 nor 不参评: then nothing is asked of the member's rows. */
  readonly participationKnown: boolean;
  /** A number stands where the id belongs (B3). */
  readonly numericId: boolean;
  /** Another row of the roster, above, has the same id. */
  readonly duplicateOf: MemberReading | null;
  readonly cell: (key: string) => CellReading | null;
}

export interface RosterReading {
  readonly table: TableReading | null;
  /** Without the sheet, or its 工号 and 姓名, nobody is a stranger. */
  readonly usable: boolean;
  /** Every filled row, in its order. */
  readonly rows: readonly MemberReading[];
  readonly byId: ReadonlyMap<string, MemberReading>;
  readonly byName: ReadonlyMap<string, readonly MemberReading[]>;
  /** Members by how their name looks (V26). */
  readonly byLook: ReadonlyMap<string, readonly MemberReading[]>;
  /** Members by the number that their id reads as: "0101" is 101. */
  readonly byNumber: ReadonlyMap<string, readonly MemberReading[]>;
}

/** Names are compared without spaces and invisible characters, and with one kind of middle dot. */
export const nameKey = (name: string): string => name.replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, "").replace(/[•・．.‧∙⋅]/g, "·");

/** A name as it looks: half-width, in standard characters, with one kind of middle dot. Names of one key are easily taken for each other. */
export const lookKey = (name: string): string =>
  nameKey(name.normalize("NFKC"))
    .replace(/(?<=\p{Script=Han})[-‐-―−](?=\p{Script=Han})/gu, "·")
    .replace(/\p{Script=Han}/gu, (character) => NAME_VARIANTS.get(character) ?? character);

/** The members who are called so; where there is none, those whose name looks so (V26). */
export const membersNamed = (name: string, { byName, byLook }: RosterReading): readonly MemberReading[] =>
  byName.get(nameKey(name)) ?? byLook.get(lookKey(name)) ?? [];

/** Whether the name is the member's: as the roster has it, or looking like it where the roster has nobody of that very name. */
export const isNameOf = (name: string, { member }: MemberReading, { byName }: RosterReading): boolean =>
  nameKey(name) === nameKey(member.name) || (lookKey(name) === lookKey(member.name) && !byName.has(nameKey(name)));

export function readRoster(table: TableReading | null): RosterReading {
  const rows: MemberReading[] = [];
  const byId = new Map<string, MemberReading>();
  const byName = new Map<string, MemberReading[]>();
  const byLook = new Map<string, MemberReading[]>();
  const byNumber = new Map<string, MemberReading[]>();
  for (const row of table?.rows ?? []) {
    if (!table) break;
    const reading = readMember(table, row, byId);
    if (!reading) continue;
    rows.push(reading);
    if (reading.duplicateOf) continue;
    const { id, name } = reading.member;
    if (id !== "") byId.set(id, reading);
    if (name !== "") {
      push(byName, nameKey(name), reading);
      push(byLook, lookKey(name), reading);
    }
    if (/^\d+$/.test(id)) push(byNumber, decimalText(Number(id)), reading);
  }
  const usable = table !== null && table.columns.has("id") && table.columns.has("name");
  return { table, usable, rows, byId, byName, byLook, byNumber };
}

function readMember(table: TableReading, row: number, known: ReadonlyMap<string, MemberReading>): MemberReading | null {
  const cell = (key: string): CellReading | null => cellOf(table, row, key);
  const text = (key: string): string => textOf(cell(key)?.value ?? "").trim();
  const idCell = cell("id");
  if (idCell?.covered) return null;
  const id = text("id");
  const participation = text("participation");
  const member: Member = {
    id: isErrorText(id) ? "" : id,
    name: text("name"),
    branch: text("branch"),
    group: text("group"),
    status: text("status") === "预备" ? "probationary" : "full",
    department: text("department"),
    participates: participation !== "不参评",
    reason: text("reason"),
    approver: text("approver"),
  };
  return {
    row,
    member,
    participationKnown: participation === "参评" || participation === "不参评",
    numericId: typeof idCell?.value === "number",
    duplicateOf: isBlankText(id) ? null : (known.get(member.id) ?? null),
    cell,
  };
}

function push(map: Map<string, MemberReading[]>, key: string, reading: MemberReading): void {
  const list = map.get(key);
  if (list) list.push(reading);
  else map.set(key, [reading]);
}
