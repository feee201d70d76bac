/** The cell 作者 of 宣传稿件: staff ids, or names of members (B3) and of staff who are not members (P2). */
import type { Author } from "../book";
import { isBlankText, textOf } from "../cell";
import { decimalText } from "../decimal";
import { isErrorText } from "../numberText";
import { differsByOne } from "./suggest";
import { isNameOf, membersNamed, nameKey, type MemberReading, type RosterReading } from "./readRoster";
import type { CellReading } from "./table";

export type AuthorReading =
  /** `written`: another way of writing than the roster's, with one reading only (V26). `numeric`: an id stored as a number (V09). */
  | {
      readonly kind: "member";
      readonly text: string;
      readonly member: MemberReading;
      readonly written: boolean;
      readonly numeric: boolean;
    }
  /** `inside`: a member's name is part of what stands there; `near`: one character from it. */
  | {
      readonly kind: "outsider";
      readonly text: string;
      readonly name: string;
      readonly inside: MemberReading | null;
      readonly near: MemberReading | null;
    }
  /** Several members of that name (V04). */
  | { readonly kind: "ambiguous"; readonly text: string; readonly candidates: readonly MemberReading[] }
  /** Looks like an id and is none of the roster's (V03). */
  | { readonly kind: "unknown"; readonly text: string; readonly suggestion: MemberReading | null }
  /** Id and name are of two people (V03). */
  | { readonly kind: "mismatch"; readonly text: string; readonly owner: MemberReading }
  /** One author or several, nobody can tell (V10). */
  | { readonly kind: "unclear"; readonly text: string };

/** Who an author is, by which the same one is known again: the member's id, or the name without spaces. */
export const authorKey = ({ id, name }: Author): string => (id === null ? `name:${nameKey(name.normalize("NFKC"))}` : `id:${id}`);

/** Every author that stands in the cell, in its order; none of a blank one. */
export function readAuthors(cell: CellReading, roster: RosterReading): AuthorReading[] {
  // An error value is V17.
  if (cell.covered || isErrorText(textOf(cell.value).trim())) return [];
  if (typeof cell.value === "number") return [byNumber(decimalText(cell.value), roster)];
  return textOf(cell.value)
    .split(/[；;、，,\r\n]/)
    .filter((part) => !isBlankText(part))
    .map((part) => readAuthor(part.trim(), roster));
}

/** The author of a reading that says who it is; null where it does not. */
export function authorOf(reading: AuthorReading): Author | null {
  if (reading.kind === "member") return { id: reading.member.member.id, name: reading.member.member.name };
  return reading.kind === "outsider" ? { id: null, name: reading.name } : null;
}

/** An Excel cell turns 0101 into 101: B3 reads it back where exactly one id does. */
function byNumber(text: string, roster: RosterReading): AuthorReading {
  const members = roster.byNumber.get(text) ?? [];
  const [only] = members;
  if (only && members.length === 1) return { kind: "member", text, member: only, written: false, numeric: true };
  return { kind: "unknown", text, suggestion: null };
}

function readAuthor(text: string, roster: RosterReading): AuthorReading {
  const tidy = text.normalize("NFKC").replace(/[\u200B-\u200D\u2060\uFEFF]/g, "");
  const exact = roster.byId.get(text) ?? roster.byId.get(tidy.replace(/\s/g, ""));
  if (exact) return { kind: "member", text, member: exact, written: text !== exact.member.id, numeric: false };
  const called = roster.byName.get(nameKey(text)) ?? roster.byName.get(nameKey(tidy));
  const named = called ?? membersNamed(tidy, roster);
  const [only] = named;
  if (only && named.length === 1) return { kind: "member", text, member: only, written: text !== only.member.name, numeric: false };
  if (called && called.length > 1) return { kind: "ambiguous", text, candidates: called };
  return /\d/.test(tidy) ? withId(text, tidy, roster) : stranger(text, tidy, roster);
}

/** 王芳（0101）, 0101 王芳, or an id alone that the roster lacks. */
function withId(text: string, tidy: string, roster: RosterReading): AuthorReading {
  const match =
    /^(?<before>\P{ASCII}+)?[\s(\[]*(?<id>[\x21-\x27\x2A-\x5A\x5C\x5E-\x7E]*\d[\x21-\x27\x2A-\x5A\x5C\x5E-\x7E]*)[\s)\]]*(?<after>\P{ASCII}+)?$/u.exec(
      tidy,
    );
  const owner = match?.groups?.["id"] === undefined ? undefined : roster.byId.get(match.groups["id"]);
  const name = `${match?.groups?.["before"] ?? ""}${match?.groups?.["after"] ?? ""}`;
  if (!owner) {
    const near = roster.byNumber.get(decimalText(Number(tidy))) ?? [];
    return { kind: "unknown", text, suggestion: near.length === 1 ? (near[0] ?? null) : null };
  }
  if (name !== "" && !isNameOf(name, owner, roster)) return { kind: "mismatch", text, owner };
  return { kind: "member", text, member: owner, written: true, numeric: false };
}

const HAN = /\p{Script=Han}/u;

function stranger(text: string, tidy: string, roster: RosterReading): AuthorReading {
  const parts = tidy.split(/\s+/).filter((part) => part !== "");
  const several = parts.length > 1 && parts.every((part) => part.length > 1) && HAN.test(tidy);
  if (several || /[/\\&+|]/.test(tidy)) return { kind: "unclear", text };
  const key = nameKey(tidy);
  const members = roster.rows.filter(({ member }) => member.name.length > 1);
  // 王芳老师 may be the member 王芳; one character more is as likely another name.
  const inside = members.find(({ member: { name } }) => key.length > nameKey(name).length + 1 && key.includes(nameKey(name))) ?? null;
  const near = key.length < 3 ? null : (members.find(({ member }) => differsByOne(key, nameKey(member.name))) ?? null);
  return { kind: "outsider", text, name: HAN.test(tidy) ? key : parts.join(" "), inside, near };
}
