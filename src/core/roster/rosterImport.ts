/** What somebody's list would bring to 花名册: who is new, who changes in what, who is missing, and which rows nobody could take. */
import { textOf } from "../cell";
import { headingKey } from "../reading/headings";
import type { MemberReading, RosterReading } from "../reading/readRoster";
import type { CellValue } from "../snapshot";
import type { FoundRoster } from "./findRoster";
import { readPeople, type KnownWords, type PersonRow, type PersonValues, type Tidied } from "./readPeople";
import type { RosterKey } from "./rosterHeadings";
import { shortIds, type ShortId } from "./shortIds";

/** Somebody who is not in the roster. `sameName`: the roster has this name under another 工号; a person says whether it is somebody else. */
export interface NewPerson {
  readonly row: number;
  readonly id: string;
  readonly values: PersonValues;
  readonly sameName: string | null;
}

export interface FieldChange {
  readonly key: RosterKey;
  readonly before: string;
  readonly after: string;
  /** 0-based place in 花名册. */
  readonly at: { readonly sheet: string; readonly row: number; readonly col: number; readonly value: CellValue };
}

export interface ChangedPerson {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly changes: readonly FieldChange[];
}

export interface RefusedRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly who: string;
  readonly why:
    /** Neither 工号 nor 姓名. */
    | { readonly kind: "nobody" }
    /** No 工号, and nobody in the roster has the name; `like`: whose name looks so. */
    | { readonly kind: "noId"; readonly like: string }
    | { readonly kind: "noName" }
    /** No 工号, and several are called so. */
    | { readonly kind: "ambiguous"; readonly candidates: string }
    /** The number may be either of several 工号. */
    | { readonly kind: "idAmbiguous"; readonly candidates: string }
    /** The 工号 is somebody else's. */
    | { readonly kind: "mismatch"; readonly owner: string }
    /** Another row says something else of the same person. */
    | { readonly kind: "twice"; readonly other: number }
    | { readonly kind: "value"; readonly key: RosterKey; readonly found: string };
}

export interface RosterPlan {
  readonly found: FoundRoster;
  readonly added: readonly NewPerson[];
  /** New people of whom somebody has to say that they are others than those of the same name. */
  readonly questions: readonly NewPerson[];
  readonly changed: readonly ChangedPerson[];
  readonly same: number;
  /** People of the roster whom the list does not name; they stay. */
  readonly missing: readonly { readonly id: string; readonly name: string }[];
  readonly refused: readonly RefusedRow[];
  /** Rows that say once more what another says. */
  readonly copies: number;
  readonly tidied: readonly Tidied[];
  /** New people whose 工号 is shorter than those of the others: leading zeros may be lost (B3). */
  readonly shortIds: readonly ShortId[];
  /** Groups of new people that 党小组 does not list, with how many they are (V25). */
  readonly newGroups: readonly { readonly name: string; readonly branch: string; readonly count: number }[];
}

/** A roster that is there and has nobody yet. */
export const emptyRoster: RosterReading = {
  table: null,
  usable: true,
  rows: [],
  byId: new Map(),
  byName: new Map(),
  byLook: new Map(),
  byNumber: new Map(),
};

/** Compares a found list with the roster (B3): by 工号, or by a name that is unique; what is not certain is asked, never guessed. */
export function planRoster(found: FoundRoster, roster: RosterReading, words: KnownWords): RosterPlan {
  const rows = readPeople(found, roster, words);
  const verdicts = rows.map((row) => verdictOf(row));
  const { kept, refused: twice, copies } = settleTwice(verdicts.flatMap((one) => ("refused" in one ? [] : [one])));
  const added: NewPerson[] = [];
  const questions: NewPerson[] = [];
  const changed: ChangedPerson[] = [];
  let same = 0;
  for (const one of kept) {
    if (one.member) {
      const changes = changesOf(one.row.values, one.member);
      const { id, name } = one.member.member;
      if (changes.length === 0) same++;
      else changed.push({ row: one.row.row, id, name, changes });
    } else
      (one.sameName === null ? added : questions).push({ row: one.row.row, id: one.id, values: one.row.values, sameName: one.sameName });
  }
  const refused = [...verdicts.flatMap((one) => ("refused" in one ? [one.refused] : [])), ...twice].sort((a, b) => a.row - b.row);
  // A row that was refused may still mean somebody: nobody is called missing for a fault of the list.
  const meant = new Set(rows.flatMap(({ identity }) => membersIn(identity)));
  return {
    found,
    added,
    questions,
    changed,
    same,
    missing: roster.rows.flatMap((one) => (one.duplicateOf || meant.has(one) ? [] : [{ id: one.member.id, name: one.member.name }])),
    refused,
    copies,
    tidied: kept.flatMap(({ row }) => row.tidied),
    shortIds: shortIds(
      [...added, ...questions].sort((a, b) => a.row - b.row).map(({ id, values }) => ({ id, name: values.name ?? "" })),
      [...kept.map(({ id }) => id), ...roster.byId.keys()],
    ),
    newGroups: newGroups([...added, ...questions], words.groups),
  };
}

interface Known {
  readonly row: PersonRow;
  /** Null: new. */
  readonly member: MemberReading | null;
  readonly id: string;
  readonly sameName: string | null;
}

function verdictOf(row: PersonRow): Known | { readonly refused: RefusedRow } {
  const { identity, values, faults } = row;
  const who = nameAndId({ name: values.name ?? "", id: values.id ?? "" });
  const refuse = (why: RefusedRow["why"]): { readonly refused: RefusedRow } => ({ refused: { row: row.row, who, why } });
  const [fault] = faults;
  if (fault) return refuse({ kind: "value", ...fault });
  if (identity.kind === "member") return { row, member: identity.member, id: identity.member.member.id, sameName: null };
  if (identity.kind === "ambiguous") return refuse({ kind: "ambiguous", candidates: named(identity.candidates) });
  if (identity.kind !== "unknown") return refuse({ kind: "nobody" });
  switch (identity.why) {
    case "name":
      return refuse({ kind: "noId", like: named(identity.candidates) });
    case "idAmbiguous":
      return refuse({ kind: "idAmbiguous", candidates: named(identity.candidates) });
    case "mismatch":
      return refuse({ kind: "mismatch", owner: named(identity.candidates.slice(0, 1)) });
    case "nobody":
      return refuse({ kind: "nobody" });
    case "id":
      if (values.name === undefined) return refuse({ kind: "noName" });
      return { row, member: null, id: values.id ?? "", sameName: identity.candidates.length > 0 ? named(identity.candidates) : null };
  }
}

const nameAndId = ({ name, id }: { readonly name: string; readonly id: string }): string =>
  name === "" ? id : id === "" ? name : `${name}（${id}）`;
const named = (members: readonly MemberReading[]): string => members.map(({ member }) => nameAndId(member)).join("、");

function membersIn(identity: PersonRow["identity"]): readonly MemberReading[] {
  if (identity.kind === "member") return [identity.member];
  return identity.kind === "ambiguous" || identity.kind === "unknown" ? identity.candidates : [];
}

/** One person twice: the same once, different ones not at all. */
function settleTwice(rows: readonly Known[]): { readonly kept: Known[]; readonly refused: RefusedRow[]; readonly copies: number } {
  const groups = new Map<string, Known[]>();
  for (const one of rows) groups.set(one.id, [...(groups.get(one.id) ?? []), one]);
  const kept: Known[] = [];
  const refused: RefusedRow[] = [];
  let copies = 0;
  for (const [first, ...others] of groups.values()) {
    if (!first) continue;
    const other = others.find((one) => !sameValues(one.row.values, first.row.values));
    if (!other) {
      kept.push(first);
      copies += others.length;
      continue;
    }
    for (const { row } of [first, ...others]) {
      const { name = "", id = "" } = row.values;
      refused.push({
        row: row.row,
        who: nameAndId({ name, id }),
        why: { kind: "twice", other: row === first.row ? other.row.row : first.row.row },
      });
    }
  }
  return { kept, refused, copies };
}

const sameValues = (a: PersonValues, b: PersonValues): boolean => {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<RosterKey>;
  return [...keys].every((key) => (a[key] ?? "") === (b[key] ?? ""));
};

/** Cells of the roster that the list says otherwise; what the list leaves blank is no change. */
function changesOf(values: PersonValues, { cell, member }: MemberReading): FieldChange[] {
  return (Object.entries(values) as [RosterKey, string][]).flatMap(([key, after]): FieldChange[] => {
    // A name in other characters is the same name, and an id never changes.
    if (key === "id" || (key === "name" && member.name !== "")) return [];
    const there = cell(key);
    if (!there || there.covered) return [];
    const before = textOf(there.value).trim();
    if (headingKey(before) === headingKey(after)) return [];
    return [{ key, before, after, at: { sheet: there.sheet, row: there.row, col: there.col, value: there.value } }];
  });
}

function newGroups(people: readonly NewPerson[], known: readonly string[]): RosterPlan["newGroups"] {
  const found = new Map<string, { branches: Set<string>; count: number }>();
  for (const { values } of people) {
    const { group = "", branch = "" } = values;
    if (group === "" || known.includes(group)) continue;
    const one = found.get(group) ?? { branches: new Set<string>(), count: 0 };
    found.set(group, one);
    one.count++;
    if (branch !== "") one.branches.add(branch);
  }
  // A group of people of two branches is nobody's to place.
  return [...found].map(([name, { branches, count }]) => ({ name, branch: branches.size === 1 ? [...branches].join() : "", count }));
}
