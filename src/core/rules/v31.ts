/** V31: a veto (E3), or a member who does not take part (R1), without the particulars it needs. */
import { isBlankText, textOf } from "../cell";
import { TABLES } from "../columns";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import type { VetoReading } from "../reading/readVetoes";
import { raise } from "./raise";

export const checkParticulars = (reading: Reading): Issue[] => [...reading.vetoes.flatMap(checkVeto), ...checkAbsences(reading)];

type VetoColumn = keyof typeof TABLES.vetoes.columns;

function checkVeto(veto: VetoReading): Issue[] {
  const person = veto.identity.kind === "member" ? veto.identity.member.member : null;
  const report = (key: VetoColumn, message: "V31.veto" | "V31.vetoValue", allowed = ""): Issue[] => {
    const cell = veto.cell(key);
    return cell && !cell.covered
      ? [raise(message, cell, { member: person, params: { heading: TABLES.vetoes.columns[key], allowed } })]
      : [];
  };
  const isBlank = (key: VetoColumn): boolean => isBlankText(textOf(veto.cell(key)?.value ?? ""));
  const missing = (["reasonCode", "document", "date", "quarters"] as const).filter(isBlank).flatMap((key) => report(key, "V31.veto"));
  const nobody = veto.identity.kind === "unknown" && veto.identity.why === "nobody" ? report("id", "V31.veto") : [];
  const wrong = [
    ...(veto.date === null && !isBlank("date") ? report("date", "V31.vetoValue", "2026-09-15 这样的日期") : []),
    ...(veto.quarters === null && !isBlank("quarters") ? report("quarters", "V31.vetoValue", "1、2、4") : []),
    ...(veto.revoked === null ? report("state", "V31.vetoValue", "有效、撤销") : []),
  ];
  return [...nobody, ...missing, ...wrong];
}

function checkAbsences({ roster }: Reading): Issue[] {
  return roster.rows.flatMap((one) => {
    if (one.member.participates || one.duplicateOf) return [];
    return (["reason", "approver"] as const).flatMap((key) => {
      const cell = one.cell(key);
      if (!cell || cell.covered || one.member[key] !== "") return [];
      return [raise("V31.absence", cell, { member: one.member, params: { heading: TABLES.roster.columns[key] } })];
    });
  });
}
