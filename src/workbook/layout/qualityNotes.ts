import type { DepartmentQuality, Quality, Scenario, SensitiveMember } from "../../core/quality/quality";
import type { Stamp } from "./resultNotes";
import type { Watch } from "./watch";

/** The sentences of the catalogue about scoring quality: facts, and what can be looked at; shared by the sheet, the pane and the command line. */
export interface QualityWords {
  /** What this is, and what it is not. */
  readonly purpose: string;
  /** What was compared, and the reference line. */
  readonly basis: Readonly<Record<"spread" | "repeats" | "ownStaff" | "weights" | "sensitivity" | "agreement", string>>;
  readonly spread: (spread: DepartmentQuality["spread"]) => string;
  readonly repeats: (repeats: DepartmentQuality["repeats"]) => string;
  readonly ownStaff: (own: DepartmentQuality["ownStaff"]) => string;
  readonly effective: (department: DepartmentQuality) => string;
  /** Over how many there are effective weights, or why there are none. */
  readonly weights: (quality: Quality) => string;
  readonly scenario: (scenario: Scenario, quality: Quality) => string;
  /** How many flags each way to reckon changes; one sentence where there are too few people. */
  readonly sensitivity: (quality: Quality) => string;
  readonly changes: (member: SensitiveMember, quality: Quality) => string;
  readonly agreement: (quality: Quality) => string;
}

/** What the sheet is told beside the figures. */
export interface QualityNotes {
  /** Local time, ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly stamp: Stamp;
  /** The inputs whose change makes the sheet stale. */
  readonly watches: readonly Watch[];
  readonly words: QualityWords;
}
