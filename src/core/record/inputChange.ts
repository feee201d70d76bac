import type { CellRef } from "../book";

/** One input that differs between the last written computation and the book as it is now. */
export interface InputChange {
  readonly kind: "score" | "weight" | "setting" | "indicator" | "member" | "veto" | "activity" | "department";
  /** The present cell; null where the thing is no longer there, or has no cell of its own. */
  readonly at: CellRef | null;
  /** Department code, or null where none is concerned. */
  readonly department: string | null;
  readonly departmentName: string | null;
  readonly memberId: string | null;
  readonly memberName: string | null;
  /** What it is called: the setting's 项目, the indicator, the member, the department, the group, the 文号. */
  readonly label: string;
  /**
   * The column that changed, by its key in TABLES ("max", "status", "meetings"), or for a setting its key; null where there is one
   * value only, or where the whole thing came or went. "sheet" is the score sheet of a department.
   */
  readonly field: string | null;
  /** As the cell says it: numbers as decimals, 不适用, "" for a blank, "?" for what is no score; null: it was not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Before the names are known. */
export type BareChange = Omit<InputChange, "departmentName" | "memberName">;
