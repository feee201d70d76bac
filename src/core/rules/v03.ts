/** V03: a name or id that is not in the roster, with the nearest suggestion; and roster rows that name nobody. */
import { isBlankText, textOf } from "../cell";
import type { Issue } from "../issue";
import { memberButForZeros } from "../reading/leadingZeros";
import type { Reading } from "../reading/reading";
import type { ScoreRowReading, ScoreSheetReading } from "../reading/readScores";
import { nearestMember } from "../reading/suggest";
import type { MessageKey } from "./messages";
import { putValue } from "./putValue";
import { raise } from "./raise";
import { candidatesText, nameAndId, rowPerson, rowPlace } from "./rowPlace";
import { checkZerosOfRow } from "./v03Zeros";

export const checkStrangers = (reading: Reading): Issue[] => [
  ...checkRoster(reading),
  ...reading.scoreSheets.flatMap((sheet) => sheet.rows.flatMap((row) => checkRow(sheet, row))),
  ...checkVetoes(reading),
];

const WORDING = {
  name: "V03.name",
  id: "V03.id",
  idAmbiguous: "V03.idAmbiguous",
  mismatch: "V03.mismatch",
  nobody: "V03.nobody",
} as const satisfies Record<string, MessageKey>;

function checkRow(sheet: ScoreSheetReading, row: ScoreRowReading): Issue[] {
  const { identity } = row;
  if (identity.kind !== "unknown") return [];
  const zeros = checkZerosOfRow(sheet, row);
  if (zeros) return [zeros];
  const at = rowPlace(row, identity.why === "name" || identity.why === "mismatch" ? "name" : "id");
  if (!at) return [];
  const owner = identity.candidates[0];
  return [
    raise(WORDING[identity.why], at, {
      department: sheet.department.department.code,
      member: rowPerson(row),
      params: {
        candidates: candidatesText(identity),
        suggestion: row.suggestion ? nameAndId(row.suggestion.member) : "",
        owner: owner && identity.why === "mismatch" ? nameAndId(owner.member) : "",
      },
    }),
  ];
}

function checkRoster({ roster }: Reading): Issue[] {
  return roster.rows.flatMap((one) => {
    if (one.duplicateOf) return [];
    const [id, name] = [one.cell("id"), one.cell("name")];
    const issues: Issue[] = [];
    if (id && isBlankText(textOf(id.value))) issues.push(raise("V03.rosterNoId", id, { member: one.member }));
    if (name && !name.covered && one.member.name === "") issues.push(raise("V03.rosterNoName", name, { member: one.member }));
    return issues;
  });
}

function checkVetoes({ vetoes, roster }: Reading): Issue[] {
  if (roster.table === null) return [];
  return vetoes.flatMap(({ identity, cell }) => {
    if (identity.kind !== "unknown") return [];
    const [id, name] = [cell("id"), cell("name")];
    const useName = identity.why === "name" || identity.why === "mismatch";
    const at = useName ? (name ?? id) : (id ?? name);
    if (!at || identity.why === "nobody") return [];
    const person = { id: textOf(id?.value ?? ""), name: textOf(name?.value ?? "") };
    const zeros = memberButForZeros({ identity, cell });
    if (zeros && id)
      return [
        raise("V03.zeros", id, {
          member: person,
          params: { suggestion: nameAndId(zeros.member) },
          fix: [putValue(id, zeros.member.id)],
        }),
      ];
    const owner = identity.candidates[0];
    const suggestion = owner ?? nearestMember({ cell }, roster.rows);
    const params = {
      candidates: candidatesText(identity),
      suggestion: suggestion ? nameAndId(suggestion.member) : "",
      owner: owner ? nameAndId(owner.member) : "",
    };
    return [raise(WORDING[identity.why], at, { member: person, params })];
  });
}
