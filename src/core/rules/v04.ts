/** V04: two members of one name, and no staff id on the row. */
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { textOf } from "../cell";
import { raise } from "./raise";
import { candidatesText, rowPlace } from "./rowPlace";

export function checkNamesakes(reading: Reading): Issue[] {
  const scores = reading.scoreSheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) => {
      const at = row.identity.kind === "ambiguous" ? rowPlace(row, "name") : null;
      if (!at) return [];
      const member = { id: "", name: textOf(at.value).trim() };
      return [
        raise("V04.ambiguous", at, {
          department: sheet.department.department.code,
          member,
          params: { candidates: candidatesText(row.identity) },
        }),
      ];
    }),
  );
  const vetoes = reading.vetoes.flatMap(({ identity, cell }) => {
    const at = identity.kind === "ambiguous" ? cell("name") : null;
    if (!at) return [];
    return [
      raise("V04.ambiguous", at, { member: { id: "", name: textOf(at.value).trim() }, params: { candidates: candidatesText(identity) } }),
    ];
  });
  return [...scores, ...vetoes];
}
