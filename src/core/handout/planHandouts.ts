/** Which files go out for a quarter, and what each asks of whom. A department's file knows nothing of other departments. */
import type { Department, Group } from "../book";
import { textOf } from "../cell";
import type { Reading } from "../reading/reading";
import { nameKey } from "../reading/readRoster";
import type { ScoreSheetReading } from "../reading/readScores";
import type { DepartmentReading } from "../reading/readDepartments";
import { cellOf } from "../reading/table";

export interface HandoutPerson {
  readonly id: string;
  readonly name: string;
  readonly group: string;
}

export type Handout =
  | {
      readonly kind: "scores";
      readonly department: Department;
      /** 评分说明 by the indicator's name; blank ones left out. */
      readonly notes: ReadonlyMap<string, string>;
      readonly people: readonly HandoutPerson[];
      /** Only those whom the book's own sheet lacks, or has under another name or group. */
      readonly supplement: boolean;
    }
  | { readonly kind: "activities"; readonly group: Group }
  | { readonly kind: "articles" };

/** One file for each department, one for the leader of each group, one for articles, in the order of the book. */
export function planHandouts(reading: Reading): Handout[] {
  const people = participants(reading);
  // Nothing is asked of a group without a member who could be ranked (G1).
  const ranked = new Set(reading.roster.rows.flatMap(({ member: one }) => (one.participates && one.status === "full" ? [one.group] : [])));
  return [
    ...reading.structure.departments.map((one): Handout => ({
      kind: "scores",
      department: one.department,
      notes: notesOf(reading, one),
      people,
      supplement: false,
    })),
    ...reading.groups.filter(({ group }) => ranked.has(group.name)).map(({ group }): Handout => ({ kind: "activities", group })),
    { kind: "articles" },
  ];
}

/** A person as a handed-out sheet names them: another name or group is another row to be asked for. */
export const personKey = ({ id, name, group }: HandoutPerson): string => `${id}\t${name}\t${group}`;

/**
 * Only the rows that changed after the sheets were made and handed out: for each department those people whom neither the book's own
 * sheet has nor the files that went out ask for.
 */
export function planSupplements(reading: Reading): Handout[] {
  const people = participants(reading);
  const { issued = [], issuedTo = [] } = reading.snapshot.identity ?? {};
  const sent = new Set(issued.flatMap(({ kind, of }) => (kind === "scores" ? [of] : [])));
  const asked = new Set(issuedTo);
  return reading.structure.departments.flatMap((one): Handout[] => {
    const sheet = reading.scoreSheets.find(({ department }) => department === one);
    const isAsked = (person: HandoutPerson): boolean => sent.has(one.department.code) && asked.has(personKey(person));
    const lacking = people.filter((person) => !isAsked(person) && !(sheet && stands(sheet, person)));
    if (lacking.length === 0) return [];
    return [{ kind: "scores", department: one.department, notes: notesOf(reading, one), people: lacking, supplement: true }];
  });
}

/** Those who take part, with nothing but what a score sheet says of them. */
export const participants = ({ roster }: Pick<Reading, "roster">): HandoutPerson[] =>
  roster.rows
    .filter(({ member, participationKnown, duplicateOf }) => member.participates && participationKnown && !duplicateOf && member.id !== "")
    .map(({ member: { id, name, group } }) => ({ id, name, group }));

function stands(sheet: ScoreSheetReading, { id, name, group }: HandoutPerson): boolean {
  return sheet.rows.some((row) => {
    if (row.member?.member.id !== id) return false;
    const text = (key: "name" | "group"): string => textOf(row.cell(key)?.value ?? "").trim();
    return nameKey(text("name")) === nameKey(name) && (row.cell("group") === null || text("group") === group);
  });
}

function notesOf({ inputs: { indicators } }: Reading, department: DepartmentReading): Map<string, string> {
  const notes = new Map<string, string>();
  for (const { row, name } of department.indicators) {
    const note = indicators ? textOf(cellOf(indicators, row, "note")?.value ?? "").trim() : "";
    if (note !== "") notes.set(name.trim(), note);
  }
  return notes;
}
