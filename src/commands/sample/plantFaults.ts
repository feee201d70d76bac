import type { CellValue } from "../../core/snapshot";
import type { Severity } from "../../core/issue";
import { scoreSheetName } from "../../core/columns";
import type { SheetDraft } from "../../core/draft";
import type { PlannedBook } from "../../workbook/layout/plannedBook";
import { chanceOf } from "./chance";
import { faultsOfDepartments } from "./departmentFaults";

/** How a planted fault is mended: by the safe fix, by typing, by putting the department's sheet back, or not at all (it only informs). */
export type Mend =
  | { readonly kind: "fix" }
  /** `format`: the cell must be given this number format first, or what is typed will be read as the planted fault again. */
  | { readonly kind: "type"; readonly cell: string; readonly value: CellValue; readonly format?: string }
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "none" };

export interface PlantedFault {
  readonly rule: string;
  readonly severity: Severity;
  /** Null where the whole book is concerned (a sheet that is missing). */
  readonly sheet: string | null;
  readonly cell: string | null;
  /** In Chinese, for the list beside the example file. */
  readonly what: string;
  readonly mend: Mend;
}

export interface PlantedDrafts {
  readonly drafts: readonly SheetDraft[];
  readonly faults: readonly PlantedFault[];
}

/** The department whose sheet does not come back. */
const MISSING = "ZW";

/**
 * The same quarter as it comes back in real life. Once every fault is mended the book is the clean sample again. What does not fit into
 * a small school is left out.
 */
export function plantFaults(drafts: readonly SheetDraft[], planned: PlannedBook, seed = 2026): PlantedDrafts {
  const { sheets, faults } = faultsOfDepartments(planned, chanceOf(seed));
  const missing = planned.departments.find(({ code }) => code === MISSING);
  const missingSheet = missing ? scoreSheetName(missing.name) : null;
  const noSheet: PlantedFault[] =
    missing && missingSheet !== null
      ? [
          {
            rule: "V01",
            severity: "E",
            sheet: null,
            cell: null,
            what: `缺${missing.name}的评分表`,
            mend: { kind: "sheet", sheet: missingSheet },
          },
        ]
      : [];
  return {
    drafts: drafts.filter(({ name }) => name !== missingSheet).map((draft) => sheets.get(draft.name) ?? draft),
    faults: [...noSheet, ...faults],
  };
}
