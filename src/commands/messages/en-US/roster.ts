/** What is said in English of a list of people that is to come into the roster. */
import { rosterHeading } from "../../../core/roster/rosterHeadings";
import type { ChangedPerson, FieldChange, NewPerson, RefusedRow } from "../../../core/roster/rosterImport";
import type { Tidied } from "../../../core/roster/readPeople";
import type { ShortId } from "../../../core/roster/shortIds";
import type { RosterReport } from "../../importRoster";
import { listed, narrow, plural } from "./words";

const person = ({ id, name }: { readonly id: string; readonly name: string }): string => (name === "" ? id : `${name} (${id})`);

export const newPersonText = ({ id, values }: NewPerson): string => {
  const { name = "", branch = "", group = "", status = "", department = "", participation = "", reason = "" } = values;
  const facts = [branch, group, status, department, participation, reason].filter((text) => text !== "");
  return `${person({ id, name })}${facts.length > 0 ? ` ${facts.join(", ")}` : ""}`;
};

const changeText = ({ key, before, after }: FieldChange): string =>
  `“${rosterHeading(key)}”: ${before === "" ? "blank" : before} → ${after}`;
export const changedPersonText = (one: ChangedPerson): string => `${person(one)} ${one.changes.map(changeText).join("; ")}`;

export const questionText = (one: NewPerson): string =>
  `${newPersonText(one)}: the same name as ${narrow(one.sameName ?? "")} in the roster, another staff ID`;

export function refusedText({ row, who, why }: RefusedRow): string {
  return `Row ${row}${who === "" ? "" : ` ${narrow(who)}`}: ${whyText(why)}`;
}

function whyText(why: RefusedRow["why"]): string {
  switch (why.kind) {
    case "nobody":
      return "no staff ID and no name, so it is not clear who it is.";
    case "noId":
      return why.like === ""
        ? "no staff ID, and the roster has no such name. Please add the staff ID."
        : `no staff ID; the roster has a similar name, ${narrow(why.like)}. Please check the name, or add the staff ID.`;
    case "noName":
      return "the roster has no such staff ID, and the row has no name. Please add the name.";
    case "ambiguous":
      return `no staff ID, and several people of the roster are called so: ${listed(why.candidates)}. Please add the staff ID.`;
    case "idAmbiguous":
      return `the staff ID is a number and may be ${listed(why.candidates)}. Please write it as text.`;
    case "mismatch":
      return `this staff ID is that of ${narrow(why.owner)} in the roster. Please check staff ID and name.`;
    case "twice":
      return `the same person as row ${why.other}, with something else. Please keep the right row.`;
    case "value":
      return `“${rosterHeading(why.key)}” “${why.found}” ${ALLOWED[why.key] ?? "is not understood"}. Please correct it.`;
  }
}

const ALLOWED: Readonly<Record<string, string>> = {
  status: "is neither “正式” nor “预备”",
  participation: "is neither “参评” nor “不参评”",
  id: "is no staff ID",
};

export const tidiedText = ({ row, key, before, after }: Tidied): string => `Row ${row} “${rosterHeading(key)}”: “${before}” → “${after}”`;

/** So many are named in a warning. */
const NAMED_SHORT = 10;

/** B3: leading zeros that may be lost, said before anything is taken. */
export function shortIdsText(short: readonly ShortId[]): string {
  const named = short.slice(0, NAMED_SHORT).map(person).join(", ") + (short.length > NAMED_SHORT ? " and others" : "");
  return `${plural(short.length, "staff ID is", "staff IDs are")} shorter than the rest: ${named}. Leading zeros may be lost: please correct the list and choose it again, or import it as it is if that is right.`;
}

/** Why nothing can be said of the list; what to do. */
export function noPlanText(report: Exclude<RosterReport, { status: "planned" | "taken" }>): string {
  switch (report.status) {
    case "badFile":
      return report.english ?? report.sentence;
    case "noList":
      return report.wanted === null
        ? `No list of people found: one of the first 60 rows has to hold the headings, with “姓名” and another (such as “工号” or “党小组”).${report.sheets.length > 0 ? ` Sheets looked at: “${report.sheets.join("”, “")}”.` : ""}`
        : report.sheets.includes(report.wanted)
          ? `No headings found in “${report.wanted}”: one of the first 60 rows has to hold “姓名” and another (such as “工号” or “党小组”).`
          : `There is no sheet “${report.wanted}”; there are “${report.sheets.join("”, “")}”.`;
    case "which":
      return `Several sheets look like lists of people (“${report.sheets.join("”, “")}”). Please say which one.`;
    case "noRoster":
      return "The book has no roster sheet (“花名册”), or it lacks the columns “工号” and “姓名”. Please restore it first.";
  }
}
