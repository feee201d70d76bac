/** V15: a value other than 0 without evidence where 须附依据 is 是; one issue a row, at the first such value. */
import { isBlankText, textOf } from "../cell";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { judgedRows } from "./judgedRows";
import { raise } from "./raise";
import { rowPerson } from "./rowPlace";

export const checkEvidence = (reading: Reading): Issue[] =>
  judgedRows(reading).flatMap(({ sheet, row }) => {
    const evidence = row.cell("evidence");
    if (!evidence || evidence.covered || !isBlankText(textOf(evidence.value))) return [];
    const bare = row.scores.filter(({ indicator, score }) => indicator.needsEvidence && score.kind === "number" && score.value !== 0);
    const cell = bare[0]?.cell;
    if (!cell) return [];
    const params = { headings: bare.map(({ indicator }) => indicator.name).join("、") };
    return [raise("V15.evidence", cell, { department: sheet.department.department.code, member: rowPerson(row), params })];
  });
