import { TABLES } from "../core/columns";
import type { Period, Settings } from "../core/book";
import { readBook as readInputs, type Reading } from "../core/reading/reading";
import { equallyGood, findRosters, ownSheets, rowOfColumns, type FoundRoster } from "../core/roster/findRoster";
import { remapped, ROSTER_KEYS, type RosterKey } from "../core/roster/rosterHeadings";
import { emptyRoster, planRoster, type NewPerson, type RosterPlan } from "../core/roster/rosterImport";
import { fingerprintInputs } from "../core/fingerprint";
import type { BookSnapshot, SheetSnapshot } from "../core/snapshot";
import { currentRules } from "../core/rulesSnapshot";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { readBook } from "../workbook/read";
import { Refusal } from "../workbook/refusal";
import { attempt } from "./attempt";
import { bookOfRoster } from "./bookOfRoster";
import { importSummary } from "./messages/roster";
import type { CommandContext, Outcome } from "./outcome";
import type { ChosenFile } from "./quarterFile";
import { readRosterFile } from "./rosterFile";
import { rosterWrites } from "./rosterWrites";
import { rulesLine } from "./rulesDigest";
import { holdsBook } from "./seeBook";
import { logRow } from "./stamps";
import { writeNewBook } from "./writeNewBook";

export interface RosterRequest {
  /** Null: a sheet of this workbook that is no part of its book. */
  readonly source: ChosenFile | null;
  /** Name of the sheet; left out, the one with most columns known. */
  readonly sheet?: string;
  /** Columns said by hand, 0-based; null: this column is not taken. */
  readonly map?: Readonly<Partial<Record<RosterKey, number | null>>>;
  /** What the list leaves blank of new people; left out it stays blank, and V24 asks for it. */
  readonly fill?: RosterFill;
  /** Left out: it only says what the list would bring. */
  readonly take?: RosterTake;
}

export interface RosterFill {
  readonly status?: "正式" | "预备";
  readonly participation?: "参评" | "不参评";
}

export interface RosterTake {
  /** 工号 of people whose cells are changed. */
  readonly changes: "all" | readonly string[];
  /** 工号 of those who are others than people of the same name. */
  readonly add: readonly string[];
  /** New people get their rows in the score sheets too. */
  readonly rows: boolean;
  /** The fingerprint that the preview was seen at; an edit since refuses `changedMeanwhile`. Left out: taken unseen. */
  readonly expected?: string;
  /** For a workbook without a book: the one that is made. */
  readonly book?: Period & { readonly unitName: string; readonly settings?: Partial<Settings> };
}

export type RosterReport =
  | { readonly status: "badFile"; readonly sentence: string; readonly english?: string }
  /** No sheet has a row of headings with 姓名 and another; `wanted` was asked for. */
  | { readonly status: "noList"; readonly wanted: string | null; readonly sheets: readonly string[] }
  /** Several sheets are as good as each other. */
  | { readonly status: "which"; readonly sheets: readonly string[] }
  /** 花名册 of the book is gone, or has lost 工号 or 姓名. */
  | { readonly status: "noRoster" }
  | RosterPlanned;

export interface RosterPlanned {
  readonly status: "planned" | "taken";
  readonly plan: RosterPlan;
  /** Sheets that hold a list, the one that was read first. */
  readonly sheets: readonly string[];
  /** False: the workbook has no book yet, and gets one. */
  readonly inBook: boolean;
  /** Whether rows in the score sheets are advised: while nothing has been filled or come back. */
  readonly rowsAdvised: boolean;
  readonly inputs: string;
  readonly counts: { readonly added: number; readonly changed: number };
}

/**
 * A list of people into 花名册, out of a file or of a sheet of this workbook. Without `take` it only says what it would bring; with it, new
 * people are added and the ticked changes made in one all-or-nothing step. Nobody is ever deleted, and nothing unticked overwritten.
 */
export function importRoster(context: CommandContext, request: RosterRequest): Promise<Outcome<RosterReport>> {
  return attempt(async () => {
    const snapshot = await readBook(context.run);
    const seen = await planOf(snapshot, request);
    if (!("plan" in seen) || !request.take) return seen;
    const { take } = request;
    if (take.expected !== undefined && take.expected !== seen.inputs) throw new Refusal("changedMeanwhile", { since: "preview" });
    const { plan, inBook } = seen;
    const added = [...plan.added, ...plan.questions.filter(({ id }) => take.add.includes(id))].map((one) =>
      filledIn(one, request.fill ?? {}),
    );
    const changed = plan.changed.filter(({ id }) => take.changes === "all" || take.changes.includes(id));
    const counts = { added: added.length, changed: changed.length };
    const done: RosterPlanned = { ...seen, status: "taken", counts };
    const row = (operation: string, rules: string): readonly string[] =>
      logRow(context, {
        operation,
        object: request.source?.name ?? plan.found.sheet.name,
        result: importSummary(added, changed),
        rules,
        inputs: seen.inputs,
      });
    if (!inBook) {
      const { book } = take;
      if (!book) throw new Refusal("noBook");
      await writeNewBook(context, (bookId) => bookOfRoster({ bookId, book, added, plan, log: row("新建并导入花名册", "默认规则") }));
      return done;
    }
    if (added.length + changed.length === 0) return { ...seen, counts };
    const reading = readInputs(snapshot);
    const { fills, appends } = rosterWrites(reading, added, changed, take.rows);
    const log = snapshot.tables.some(({ name }) => name === TABLES.log.table);
    await apply(
      context.run,
      {
        ...emptyPlan(snapshot),
        fills,
        appends: [
          ...appends,
          ...(log ? [{ table: TABLES.log.table, rows: [row("导入花名册", rulesLine({ rules: currentRules(reading), issues: [] }))] }] : []),
        ],
      },
      { onProgress: (at, total) => context.onProgress?.({ step: "roster", done: at, total }), signal: context.signal },
    );
    return done;
  });
}

/** What the list would bring to the workbook as it was read. */
export async function planOf(snapshot: BookSnapshot, { source, sheet: wanted, map = {} }: RosterRequest): Promise<RosterReport> {
  const inBook = holdsBook(snapshot);
  const file = source ? await readRosterFile(source) : { kind: "sheets" as const, sheets: ownSheets(snapshot) };
  if (file.kind === "badFile") return { status: "badFile", sentence: file.sentence, english: file.english };
  const all = file.sheets.map(({ name }) => name);
  const found = foundIn(file.sheets, wanted ?? null, map);
  const [first] = found;
  if (!first) return { status: "noList", wanted: wanted ?? null, sheets: all };
  const equal = equallyGood(found);
  if (wanted === undefined && equal.length > 1) return { status: "which", sheets: equal.map(({ sheet }) => sheet.name) };

  const reading = inBook ? readInputs(snapshot) : null;
  if (reading && !reading.roster.usable) return { status: "noRoster" };
  const groups = reading?.groups.map(({ group }) => group.name) ?? [];
  const branches = [...new Set(reading?.groups.map(({ group }) => group.branch) ?? [])];
  const plan = planRoster({ ...first, columns: remapped(first.columns, map) }, reading?.roster ?? emptyRoster, { groups, branches });
  return {
    status: "planned",
    plan,
    sheets: [first, ...findRosters(file.sheets).filter(({ sheet }) => sheet !== first.sheet)].map(({ sheet }) => sheet.name),
    inBook,
    rowsAdvised: reading !== null && isUntouched(reading),
    inputs: inBook ? fingerprintInputs(snapshot) : "",
    counts: { added: 0, changed: 0 },
  };
}

function foundIn(sheets: readonly SheetSnapshot[], wanted: string | null, map: NonNullable<RosterRequest["map"]>): FoundRoster[] {
  const here = wanted === null ? sheets : sheets.filter(({ name }) => name === wanted);
  const found = findRosters(here);
  if (found.length > 0 || map.name === undefined || map.name === null) return found;
  const cols = ROSTER_KEYS.flatMap((key) => map[key] ?? []);
  return here.flatMap((sheet) => rowOfColumns(sheet, cols) ?? []);
}

/** Nothing has gone out, been filled or come back: the sheets may simply be made longer. Later, the new people are given out to departments too. */
const isUntouched = ({ scoreSheets, snapshot: { identity } }: Reading): boolean =>
  (identity?.receipts ?? []).length === 0 &&
  (identity?.issued ?? []).length === 0 &&
  scoreSheets.every(({ rows }) => rows.every(({ scores }) => scores.every(({ score }) => score.kind === "blank")));

function filledIn(one: NewPerson, { status, participation }: RosterFill): NewPerson {
  return {
    ...one,
    values: {
      ...one.values,
      ...(one.values.status === undefined && status !== undefined ? { status } : {}),
      ...(one.values.participation === undefined && participation !== undefined ? { participation } : {}),
    },
  };
}
