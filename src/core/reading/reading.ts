/** Everything the rules look at: tables located, columns mapped, cells parsed; nothing judged beyond the cell itself. */
import { TABLES } from "../columns";
import type { BookSnapshot } from "../snapshot";
import type { ColumnSpec } from "./headings";
import { readActivities, readGroups, type ActivityReading, type GroupReading } from "./readActivities";
import { readAppeals, type AppealsReading } from "./readAppeals";
import { readArticles, type ArticlesReading } from "./readArticles";
import { readDepartments, type DepartmentsReading } from "./readDepartments";
import { readHistory, type HistoryReading } from "./readHistory";
import { readHolidays, type HolidaysReading } from "./readHolidays";
import { readRoster, type RosterReading } from "./readRoster";
import { readScores, type ScoreSheetReading } from "./readScores";
import { readSettings, type SettingsReading } from "./readSettings";
import { readVetoes, type VetoReading } from "./readVetoes";
import { readTable, type TableReading } from "./table";

export type InputTable = "settings" | "departments" | "indicators" | "roster" | "groups" | "vetoes" | "activities";
export const INPUT_TABLES: readonly InputTable[] = ["settings", "departments", "indicators", "roster", "groups", "vetoes", "activities"];

/** Columns without which nothing is lost. */
const OPTIONAL = new Set(["note", "number", "head", "deadline", "leader", "liaison", "selfCheck"]);

export interface Reading {
  readonly snapshot: BookSnapshot;
  readonly inputs: Readonly<Record<InputTable, TableReading | null>>;
  /** Every input table of the ranking that was found, the score sheets among them. */
  readonly tables: readonly TableReading[];
  readonly settings: SettingsReading;
  readonly structure: DepartmentsReading;
  readonly roster: RosterReading;
  readonly groups: readonly GroupReading[];
  readonly vetoes: readonly VetoReading[];
  readonly activities: readonly ActivityReading[];
  readonly articles: ArticlesReading;
  readonly history: HistoryReading;
  readonly holidays: HolidaysReading;
  readonly appeals: AppealsReading;
  /** One for each department whose table was found. */
  readonly scoreSheets: readonly ScoreSheetReading[];
}

export function readBook(snapshot: BookSnapshot): Reading {
  const inputs = Object.fromEntries(INPUT_TABLES.map((key) => [key, readTable(snapshot, TABLES[key].table, specsOf(key))])) as Record<
    InputTable,
    TableReading | null
  >;
  const structure = readDepartments(inputs.departments, inputs.indicators);
  const roster = readRoster(inputs.roster);
  const scoreSheets = structure.departments.flatMap((department) => readScores(snapshot, department, roster) ?? []);
  return {
    snapshot,
    inputs,
    tables: [...INPUT_TABLES.flatMap((key) => inputs[key] ?? []), ...scoreSheets.map((sheet) => sheet.table)],
    settings: readSettings(inputs.settings),
    structure,
    roster,
    groups: readGroups(inputs.groups),
    vetoes: readVetoes(inputs.vetoes, roster),
    activities: readActivities(inputs.activities),
    articles: readArticles(snapshot, roster),
    history: readHistory(snapshot, roster),
    holidays: readHolidays(snapshot),
    appeals: readAppeals(snapshot, roster),
    scoreSheets,
  };
}

const specsOf = (key: InputTable): ColumnSpec[] =>
  Object.entries(TABLES[key].columns).map(([column, heading]) => ({
    key: column,
    heading,
    optional: OPTIONAL.has(column),
    filler: column === "number",
  }));
