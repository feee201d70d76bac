/** V08: a literal 0 in a base indicator: a real nought, or a blank that someone filled? */
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { rangeFault } from "../reading/scoreRange";
import { judgedRows } from "./judgedRows";
import { raise } from "./raise";
import { rowPerson } from "./rowPlace";

export const checkZeros = (reading: Reading): Issue[] =>
  judgedRows(reading).flatMap(({ sheet, row }) =>
    row.scores.flatMap(({ indicator, cell, score }) => {
      if (!cell || cell.formula !== null || indicator.kind !== "base" || score.kind !== "number" || score.value !== 0) return [];
      if (rangeFault(indicator, 0) !== null) return [];
      const details = { department: sheet.department.department.code, member: rowPerson(row), params: { heading: indicator.name } };
      return [raise("V08.zero", cell, details)];
    }),
  );
