/** Which rows of 一票否决 go with the book into the next quarter (E3, E6), and why the others do not. */
import { isActive } from "../activeVetoes";
import type { Basis } from "../assessment";
import type { Period, Veto } from "../book";
import { textOf } from "../cell";
import { buildVeto } from "../reading/buildBook";
import { dateText } from "../reading/plainValue";
import type { VetoReading } from "../reading/readVetoes";

export interface CarriedVeto {
  readonly id: string;
  readonly name: string;
  readonly reasonCode: string;
  readonly document: string;
  /** ISO date. */
  readonly date: string;
  readonly quarters: Veto["quarters"];
  readonly note: string;
  /** `year`: over, and 历史 does not say of every quarter of the year that it counted; the annual result needs it here (E6). */
  readonly because: "active" | "year";
}

export interface LeftVeto {
  readonly id: string;
  readonly name: string;
  readonly document: string;
  readonly because: "revoked" | "over";
}

export interface VetoesOfNext {
  readonly carried: readonly CarriedVeto[];
  readonly left: readonly LeftVeto[];
}

/** What 历史 of the next book says of a person's quarter. */
export interface KeptBases extends Period {
  readonly id: string;
  readonly bases: readonly Basis[];
  readonly locked: boolean;
}

/** E3: those active in the quarter `to`, or from a later one, are carried; so are those that 历史 leaves to this sheet for the year (E6). */
export function vetoesOfNext(vetoes: readonly VetoReading[], to: Period, history: readonly KeptBases[]): VetoesOfNext {
  const carried: CarriedVeto[] = [];
  const left: LeftVeto[] = [];
  for (const reading of vetoes) {
    const veto = buildVeto(reading);
    if (!veto || reading.identity.kind !== "member") continue;
    const { id, name } = reading.identity.member.member;
    const { document, reasonCode, quarters } = veto;
    const because = veto.revoked ? null : stillActive(veto, to) ? "active" : countsByItself(veto, to, history) ? "year" : null;
    if (because === null) {
      left.push({ id, name, document, because: veto.revoked ? "revoked" : "over" });
      continue;
    }
    const date = reading.cell("date");
    const note = textOf(reading.cell("note")?.value ?? "").trim();
    carried.push({ id, name, reasonCode, document, date: date ? dateText(date.value, date.format) : "", quarters, note, because });
  }
  return { carried, left };
}

const numberOf = ({ year, quarter }: Period): number => year * 4 + quarter;
const stillActive = (veto: Veto, to: Period): boolean => isActive(veto, to) || numberOf(veto.from) > numberOf(to);

/** E6: active in a quarter of the year that is past, which no locked row of 历史 says. */
function countsByItself(veto: Veto, to: Period, history: readonly KeptBases[]): boolean {
  return ([1, 2, 3] as const).some((quarter) => {
    if (quarter >= to.quarter || !isActive(veto, { year: to.year, quarter })) return false;
    return !history.some(
      (row) => row.year === to.year && row.quarter === quarter && row.id === veto.memberId && row.locked && row.bases.includes("veto"),
    );
  });
}
