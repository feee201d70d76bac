import type { SheetDraft } from "../../core/draft";
import { guideSheet } from "./guideSheet";
import { departmentsSheet, groupsSheet, indicatorsSheet, rosterSheet } from "./listSheets";
import type { PlannedBook } from "./plannedBook";
import { activitiesSheet, articlesSheet, confirmationsSheet, historySheet, logSheet, vetoesSheet } from "./recordSheets";
import { departmentOfSheet, scoreSheet } from "./scoreSheet";
import { settingsSheet } from "./settingsSheet";

/** Every input sheet of a planned book, in the order in which they stand in the workbook. */
export function layoutInputs(planned: PlannedBook): SheetDraft[] {
  return [
    guideSheet(planned.settings, planned.settings.unitName),
    settingsSheet(planned.settings),
    departmentsSheet(planned),
    indicatorsSheet(planned),
    rosterSheet(planned),
    groupsSheet(planned),
    ...planned.scoreSheets.map((sheet) => scoreSheet(planned, departmentOfSheet(planned, sheet), sheet)),
    vetoesSheet(planned),
    activitiesSheet(planned),
    articlesSheet(planned),
    historySheet(planned),
    confirmationsSheet(planned),
    logSheet(planned),
  ];
}
