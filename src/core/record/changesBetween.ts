/** What was changed since the last written computation: every input that differs, at its present cell. */
import type { Book, CellRef, Member } from "../book";
import { hundredthsText } from "../decimal";
import { ACTIVITY_KEYS } from "../reading/readActivities";
import { nameKey } from "../reading/readRoster";
import { nameAndId } from "../rules/rowPlace";
import { indicatorChanges } from "./indicatorChanges";
import type { BareChange, InputChange } from "./inputChange";
import { NOWHERE, type InputPlaces } from "./inputPlaces";
import { activityTexts, RECORDED_SETTINGS, settingTexts, type ResultsRecord } from "./resultsRecord";
import { scoreChanges } from "./scoreChanges";
import { vetoChanges } from "./vetoChanges";

/**
 * The inputs that differ between a record and a book, one for each cell, rules first (R4: the order of rows, columns and sheets is no
 * change, nor is the name of a sheet, a department, an indicator or a member). Of what came or went whole only that is told, not every
 * cell of it; so are the scores of somebody who took no part then or takes none now.
 */
export function changesBetween(record: ResultsRecord, book: Book, places: InputPlaces = NOWHERE): InputChange[] {
  const changes = [
    ...settingChanges(record, book, places),
    ...departmentChanges(record, book, places),
    ...indicatorChanges(record, book, places),
    ...memberChanges(record, book, places),
    ...vetoChanges(record, book),
    ...scoreChanges(record, book),
    ...activityChanges(record, book),
  ];
  const departments = new Map([...record.departments, ...book.departments].map(({ code, name }) => [code, name]));
  const members = distinctNames(
    new Map([...record.members.map(([id, name]) => ({ id, name })), ...book.members].map(({ id, name }) => [id, name])),
  );
  return changes.map((change) => ({
    ...change,
    label: change.kind === "member" ? (members.get(change.memberId ?? "") ?? change.label) : change.label,
    departmentName: change.department === null ? null : (departments.get(change.department) ?? change.department),
    memberName: change.memberId === null ? null : (members.get(change.memberId) ?? change.memberId),
  }));
}

/** B3: two people of one name are told apart by their ids. */
function distinctNames(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const name of names.values()) counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1);
  return new Map([...names].map(([id, name]) => [id, (counts.get(nameKey(name)) ?? 0) > 1 ? nameAndId({ id, name }) : name]));
}

const NOBODY = { department: null, memberId: null } as const;

function settingChanges({ settings }: ResultsRecord, book: Book, places: InputPlaces): BareChange[] {
  const now = settingTexts(book.settings);
  return RECORDED_SETTINGS.flatMap(({ key, item }): BareChange[] => {
    const before = settings[key];
    const after = now[key] ?? "";
    // A setting that a newer version of the add-in knows was at its default then, and is told once it was recorded.
    if (before === undefined || before === after) return [];
    return [{ kind: "setting", at: places.setting(key), ...NOBODY, label: item, field: key, before, after }];
  });
}

function departmentChanges(record: ResultsRecord, book: Book, places: InputPlaces): BareChange[] {
  const before = new Map(record.departments.map((one) => [one.code, one]));
  const now = new Set(book.departments.map(({ code }) => code));
  const sheets = new Set(book.scoreSheets.map(({ department }) => department));
  const present = book.departments.flatMap(({ code, name, weight }): BareChange[] => {
    const one = { department: code, memberId: null, label: name };
    const was = before.get(code);
    const after = hundredthsText(weight);
    if (!was) return [{ kind: "department", at: places.department(code, "code"), ...one, field: null, before: null, after: name }];
    const changes: BareChange[] = [];
    if (was.weight !== after)
      changes.push({ kind: "weight", at: places.department(code, "weight"), ...one, field: "weight", before: was.weight, after });
    if ((was.scores !== null) !== sheets.has(code)) {
      const sheet = book.scoreSheets.find(({ department }) => department === code)?.sheet;
      const at = sheet === undefined ? null : { sheet, cell: "A1" };
      changes.push({
        kind: "department",
        at,
        ...one,
        field: "sheet",
        before: was.scores === null ? null : name,
        after: sheet === undefined ? null : name,
      });
    }
    return changes;
  });
  const gone = record.departments.flatMap(({ code, name }): BareChange[] =>
    now.has(code)
      ? []
      : [{ kind: "department", at: null, department: code, memberId: null, label: name, field: null, before: name, after: null }],
  );
  return [...present, ...gone];
}

const STATUS: Readonly<Record<Member["status"], string>> = { full: "正式", probationary: "预备" };
const participationText = (participates: boolean): string => (participates ? "参评" : "不参评");

function memberChanges(record: ResultsRecord, book: Book, places: InputPlaces): BareChange[] {
  const before = new Map(record.members.map((one) => [one[0], one]));
  const now = new Set(book.members.map(({ id }) => id));
  const change = (id: string, label: string, column: "status" | "participation" | "group" | null, was: string | null, is: string | null) =>
    was === is
      ? []
      : [
          {
            kind: "member" as const,
            at: is === null ? null : places.member(id, column ?? "id"),
            department: null,
            memberId: id,
            label,
            field: column,
            before: was,
            after: is,
          },
        ];
  const present = book.members.flatMap(({ id, name, status, participates, group }): BareChange[] => {
    const was = before.get(id);
    if (!was) return change(id, name, null, null, name);
    const [, , oldStatus, oldParticipates, oldGroup] = was;
    return [
      ...change(id, name, "status", STATUS[oldStatus], STATUS[status]),
      ...change(id, name, "participation", participationText(oldParticipates), participationText(participates)),
      ...change(id, name, "group", oldGroup, group),
    ];
  });
  const gone = record.members.flatMap(([id, name]) => (now.has(id) ? [] : change(id, name, null, name, null)));
  return [...present, ...gone];
}

function activityChanges(record: ResultsRecord, book: Book): BareChange[] {
  const before = new Map(record.groups.map((one) => [one.name, one]));
  const now = new Set(book.groups.map(({ name }) => name));
  const change = (label: string, field: string | null, at: CellRef | null, was: string | null, is: string | null): BareChange[] =>
    was === is ? [] : [{ kind: "activity", at, ...NOBODY, label, field, before: was, after: is }];
  const activities = new Map(book.activities.map((one) => [one.group, one]));
  const present = book.groups.flatMap(({ name }) => {
    const was = before.get(name);
    const activity = activities.get(name);
    if (!was) return change(name, null, activity?.cells.group ?? null, null, name);
    const texts = activityTexts(activity);
    return ACTIVITY_KEYS.flatMap((key, index) =>
      change(name, key, activity?.cells[key] ?? null, was.activity[index] ?? "", texts[index] ?? ""),
    );
  });
  const gone = record.groups.flatMap(({ name }) => (now.has(name) ? [] : change(name, null, null, name, null)));
  return [...present, ...gone];
}
