/** What a book is about, said even of one whose faults keep it from being assessed. */
import type { Period } from "./book";
import type { Reading } from "./reading/reading";

export interface Outline {
  readonly unitName: string;
  readonly period: Period;
  readonly memberCount: number;
  /** 工号 of the roster, as they stand there. */
  readonly memberIds: readonly string[];
  readonly groupCount: number;
  /** `sheet` is null while the department's score sheet is missing. */
  readonly departments: readonly { readonly code: string; readonly name: string; readonly sheet: string | null }[];
}

export function outlineOf({ settings, structure, roster, groups, scoreSheets }: Reading): Outline {
  const { unitName, year, quarter } = settings.settings;
  const sheets = new Map(scoreSheets.map(({ department, table }) => [department.department.code, table.sheet.name]));
  return {
    unitName,
    period: { year, quarter },
    memberCount: roster.rows.length,
    memberIds: roster.rows.map(({ member }) => member.id),
    groupCount: groups.length,
    departments: structure.departments.map(({ department: { code, name } }) => ({ code, name, sheet: sheets.get(code) ?? null })),
  };
}
