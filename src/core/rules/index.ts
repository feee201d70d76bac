/** Every rule: one function over the reading. A new rule is one file and one line here. */
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { checkAppeals } from "./appeals";
import { checkArticleAuthors } from "./articleAuthors";
import { checkArticleCells } from "./articleCells";
import { checkStories } from "./articleStories";
import { checkArticleTable } from "./articleTable";
import { checkProcessCounts } from "./q7";
import { checkBelowTables } from "./belowTables";
import { checkChangedRules } from "./changedRules";
import { checkHolidays } from "./holidays";
import { checkHistory } from "./history";
import { checkSheets } from "./v01";
import { checkHeadings } from "./v02";
import { checkStrangers } from "./v03";
import { checkNamesakes } from "./v04";
import { checkTwice } from "./v05";
import { checkMissing } from "./v06";
import { checkBlanks } from "./v07";
import { checkZeros } from "./v08";
import { checkTextNumbers } from "./v09";
import { checkTexts } from "./v10";
import { checkDates } from "./v11";
import { checkRanges } from "./v12";
import { checkDecimals } from "./v13";
import { checkCaps } from "./v14";
import { checkEvidence } from "./v15";
import { checkHonours } from "./v16";
import { checkErrors } from "./v17";
import { checkFormulas } from "./v18";
import { checkExternal } from "./v19";
import { checkMerges } from "./v20";
import { checkHidden } from "./v21";
import { checkTotals } from "./v22";
import { checkApplies } from "./v23";
import { checkStructure } from "./v24";
import { checkGroups } from "./v25";
import { checkNames } from "./v26";
import { checkInjection } from "./v27";
import { checkConfirmed } from "./v28";
import { checkValidation } from "./v29";
import { checkSignOff } from "./v30";
import { checkParticulars } from "./v31";
import { checkOwnRows } from "./v32";

export const RULES: readonly ((reading: Reading) => Issue[])[] = [
  checkSheets,
  // What is not counted for this is missed by every rule after it.
  checkBelowTables,
  checkHeadings,
  checkStrangers,
  checkNamesakes,
  checkTwice,
  checkMissing,
  checkBlanks,
  checkZeros,
  checkTextNumbers,
  checkTexts,
  checkDates,
  checkRanges,
  checkDecimals,
  checkCaps,
  checkEvidence,
  checkHonours,
  checkErrors,
  checkFormulas,
  checkExternal,
  checkMerges,
  checkHidden,
  checkTotals,
  checkApplies,
  checkStructure,
  checkChangedRules,
  checkGroups,
  checkNames,
  checkInjection,
  checkConfirmed,
  checkValidation,
  checkSignOff,
  checkParticulars,
  checkOwnRows,
  checkHistory,
  checkHolidays,
  checkAppeals,
  checkProcessCounts,
  checkArticleTable,
  checkArticleCells,
  checkArticleAuthors,
  checkStories,
];
