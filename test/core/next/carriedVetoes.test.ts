import { vetoesOfNext, type KeptBases } from "../../../src/core/next/carriedVetoes";
import { readBook } from "../../../src/core/reading/reading";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import { layoutInputs } from "../../../src/workbook/layout/inputs";
import type { PlannedVeto } from "../../../src/workbook/layout/plannedBook";
import { draftSnapshot } from "../../workbook/draftSnapshot";

const planned = sampleBook({ members: 6 });
const [first] = planned.roster as [(typeof planned.roster)[number]];
const veto = (parts: Partial<PlannedVeto>): PlannedVeto => ({
  id: first.id, name: first.name, reasonCode: "A1", document: "文1", date: "2026-09-15", quarters: 1, state: "有效", note: "", ...parts,
}); // prettier-ignore
const fates = (vetoes: PlannedVeto[], to: { year: number; quarter: 1 | 2 | 3 | 4 }, history: KeptBases[] = []) => {
  const { carried, left } = vetoesOfNext(readBook(draftSnapshot(layoutInputs({ ...planned, vetoes }))).vetoes, to, history);
  return [...carried, ...left].map(({ document, because }) => `${document} ${because}`);
};
const fourth = { year: 2026, quarter: 4 } as const;
const said: KeptBases = { year: 2026, quarter: 3, id: first.id, bases: ["veto"], locked: true };

it("[E3] carries what is active in the new quarter, or begins after it; a revoked one stays behind", () => {
  const vetoes = [
    veto({ document: "两季", quarters: 2 }),
    veto({ document: "以后", date: "2027-02-01" }),
    veto({ document: "撤销", quarters: 4, state: "撤销" }),
  ];
  expect(fates(vetoes, fourth)).toEqual(["两季 active", "以后 active", "撤销 revoked"]);
});

it("[E6] one that is over stays behind once 历史 says that it counted; until then the year needs it here", () => {
  expect(fates([veto({})], fourth, [said])).toEqual(["文1 over"]);
  expect(fates([veto({})], fourth)).toEqual(["文1 year"]);
  // Not locked, another basis, another quarter: none of them says it.
  expect(fates([veto({})], fourth, [{ ...said, locked: false }])).toEqual(["文1 year"]);
  expect(fates([veto({})], fourth, [{ ...said, bases: ["bottomHalf"] }])).toEqual(["文1 year"]);
  expect(fates([veto({})], fourth, [{ ...said, quarter: 2 }])).toEqual(["文1 year"]);
  // The year is over.
  expect(fates([veto({})], { year: 2027, quarter: 1 })).toEqual(["文1 over"]);
});

it("[E3] what is carried is the row as it stood", () => {
  const { carried } = vetoesOfNext(
    readBook(draftSnapshot(layoutInputs({ ...planned, vetoes: [veto({ quarters: 4, note: "见决定" })] }))).vetoes,
    fourth,
    [],
  );
  expect(carried).toEqual([
    {
      id: first.id,
      name: first.name,
      reasonCode: "A1",
      document: "文1",
      date: "2026-09-15",
      quarters: 4,
      note: "见决定",
      because: "active",
    },
  ]);
});
