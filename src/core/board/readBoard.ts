/** Where every sheet stands: came or not, when, with which problems, confirmed or not, and who has not been scored in it. */
import { fingerprintScores } from "../collect/contents";
import type { Issue } from "../issue";
import { isLate } from "../lateness";
import { withZerosFound } from "../reading/leadingZeros";
import type { Reading } from "../reading/reading";
import type { MemberReading } from "../reading/readRoster";
import { slotsOf } from "../reading/scoreRange";
import type { ScoreRowReading, ScoreSheetReading } from "../reading/readScores";
import type { Receipt } from "../snapshot";
import { readForms, type FormProgress } from "./readForms";

export interface Board {
  readonly departments: readonly DepartmentProgress[];
  /** Files of group leaders and of articles that came. */
  readonly others: readonly Receipt[];
  /** The sheets of group leaders and of articles that were handed out or came back. */
  readonly forms: readonly FormProgress[];
}

/** `typed`: scores stand there that came in no file. `changed`: other contents than those that were confirmed (V28). */
export type ProgressState = "notReceived" | "typed" | "received" | "confirmed" | "changed";

export interface DepartmentProgress {
  readonly code: string;
  readonly name: string;
  readonly head: string;
  /** ISO date, or "". */
  readonly deadline: string;
  /** Null while the sheet is missing. */
  readonly sheet: string | null;
  readonly state: ProgressState;
  readonly receipt: Receipt | null;
  /** It came after the day of the deadline. */
  readonly late: boolean;
  /** Unresolved E, and unconfirmed W, of this department; blanks of those who are unscored and V28 not among them. */
  readonly errors: number;
  readonly warnings: number;
  /** Those of the errors that stand in what the department itself wrote, and that it can see and mend in its own file. */
  readonly wrong: readonly Issue[];
  /** How many take part. */
  readonly asked: number;
  /** Members of whom nothing required is filled, or whose row is missing. */
  readonly unscored: readonly Person[];
  /** Members with some of the required cells blank. */
  readonly incomplete: readonly Person[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** The progress of every department, in the order of 部门. */
export function readBoard(reading: Reading, issues: readonly Issue[]): Board {
  const receipts = reading.snapshot.identity?.receipts ?? [];
  const asked = reading.roster.rows.filter(
    ({ member, participationKnown, duplicateOf }) => member.participates && participationKnown && !duplicateOf && member.id !== "",
  );
  return {
    departments: reading.structure.departments.map(({ department }) => {
      const { code, name, head, deadline } = department;
      const sheet = reading.scoreSheets.find((one) => one.department.department.code === code) ?? null;
      const receipt = receipts.find(({ kind, of }) => kind === "scores" && of === code) ?? null;
      const own = issues.filter((issue) => issue.department === code && !isToldOtherwise(issue));
      return {
        code,
        name,
        head,
        deadline,
        sheet: sheet?.table.sheet.name ?? null,
        state: stateOf(sheet, receipt),
        receipt,
        late: receipt !== null && isLate(receipt.at, deadline),
        errors: own.filter(({ severity }) => severity === "E").length,
        warnings: own.filter(({ severity, confirmed }) => severity === "W" && !confirmed).length,
        wrong: own.filter((issue) => issue.severity === "E" && issue.sheet === sheet?.table.sheet.name && isEntryFault(issue)),
        asked: asked.length,
        ...scoredBy(sheet, asked),
      };
    }),
    others: receipts.filter(({ kind }) => kind !== "scores"),
    forms: readForms(reading),
  };
}

/** Told as people who are not scored yet, and as the state `changed`, which confirming again clears. */
const isToldOtherwise = ({ rule }: Issue): boolean => rule === "V06" || rule === "V07" || rule === "V28";

/** About what is typed into a row. Formulas, headings, text that is a number all the same (V09), ids that only lost their zeros and the settings are the clerk's to mend. */
const ENTRY_RULES: ReadonlySet<string> = new Set(["V03", "V04", "V05", "V10", "V11", "V12", "V13", "V17", "V20", "V23"]);
const CLERKS: ReadonlySet<string> = new Set(["V17.formula", "V03.zeros", "V03.leftOver"]);
const isEntryFault = ({ rule, message }: Issue): boolean => ENTRY_RULES.has(rule) && !CLERKS.has(message);

function stateOf(sheet: ScoreSheetReading | null, receipt: Receipt | null): ProgressState {
  const scored = sheet?.rows.some(({ scores }) => scores.some(({ score }) => score.kind !== "blank")) === true;
  if (!scored || !sheet) return "notReceived";
  if (receipt?.confirmed) return receipt.confirmed.inputs === fingerprintScores(sheet) ? "confirmed" : "changed";
  return receipt ? "received" : "typed";
}

function scoredBy(
  sheet: ScoreSheetReading | null,
  asked: readonly MemberReading[],
): { readonly unscored: readonly Person[]; readonly incomplete: readonly Person[] } {
  const rows = new Map<MemberReading, ScoreRowReading>();
  // Somebody whose id only lost its zeros is scored all the same (V03).
  for (const row of withZerosFound(sheet?.rows ?? []).rows) if (row.member && !row.duplicateOf) rows.set(row.member, row);
  const unscored: Person[] = [];
  const incomplete: Person[] = [];
  for (const member of asked) {
    const { id, name } = member.member;
    const row = rows.get(member);
    const slots = row ? slotsOf(row) : [];
    const blank = slots.filter((slot) => slot.every(({ score }) => score.kind === "blank")).length;
    if (!row || (slots.length > 0 && blank === slots.length)) unscored.push({ id, name });
    else if (blank > 0) incomplete.push({ id, name });
  }
  return { unscored, incomplete };
}
