/** V22: a row of sums, means or notes is no member; it is left out. */
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { raise } from "./raise";

export const checkTotals = (reading: Reading): Issue[] =>
  reading.scoreSheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ identity }) =>
      identity.kind === "total" ? [raise("V22.total", identity.at, { department: sheet.department.department.code })] : [],
    ),
  );
