/**
 * V16 for honours: one person's bonuses of two departments rest on the same evidence. A warning at each but the highest: which bonus is
 * kept is for people to say. Evidence that half a sheet quotes is a kind of evidence, no honour, and says nothing.
 */
import { cellAddress } from "../address";
import { textOf } from "../cell";
import { compare, fraction, mul, type Fraction } from "../fraction";
import type { Issue } from "../issue";
import type { MemberReading } from "../reading/readRoster";
import type { Reading } from "../reading/reading";
import type { ScoreRowReading, ScoreSheetReading } from "../reading/readScores";
import type { CellReading } from "../reading/table";
import { judgedRows } from "./judgedRows";
import { raise } from "./raise";

/** Shorter texts (检查通报, 证书) are kinds of evidence. */
const SHORTEST = 6;
/** A sheet of fewer rows has no half of which to speak. */
const FEW_ROWS = 4;

interface Honour {
  readonly sheet: ScoreSheetReading;
  readonly member: MemberReading;
  readonly heading: string;
  readonly cell: CellReading;
  readonly points: Fraction;
  readonly evidence: string;
}

export function checkHonours(reading: Reading): Issue[] {
  const general = new Map(reading.scoreSheets.map((sheet) => [sheet, generalTexts(sheet)]));
  const same = new Map<string, Honour[]>();
  for (const { sheet, row } of judgedRows(reading)) {
    const key = evidenceKey(row);
    const honour = key.length < SHORTEST || general.get(sheet)?.has(key) ? null : honourOf(sheet, row);
    if (!honour) continue;
    const whose = JSON.stringify([honour.member.member.id, key]);
    same.set(whose, [...(same.get(whose) ?? []), honour]);
  }
  return [...same.values()].flatMap(([first, ...rest]) => (first ? report(first, rest) : []));
}

/** Of level ones the first department's is the one kept. */
function report(first: Honour, rest: readonly Honour[]): Issue[] {
  const highest = rest.reduce((kept, one) => (compare(one.points, kept.points) > 0 ? one : kept), first);
  return [first, ...rest]
    .filter((one) => one !== highest)
    .map(({ sheet, cell, member, heading, evidence }) =>
      raise("V16.honour", cell, {
        department: sheet.department.department.code,
        member: member.member,
        params: {
          evidence,
          heading,
          other: `${highest.sheet.department.department.name}的${highest.heading}（${highest.cell.sheet}!${cellAddress(highest.cell.row, highest.cell.col)}）`,
        },
      }),
    );
}

/** The row's highest bonus; null without one. */
function honourOf(sheet: ScoreSheetReading, { member, scores, cell }: ScoreRowReading): Honour | null {
  if (!member) return null;
  const evidence = textOf(cell("evidence")?.value ?? "").trim();
  const bonuses = scores.flatMap(({ indicator, cell: at, score }): Honour[] => {
    if (!at || indicator.kind !== "bonus" || score.kind !== "number" || score.value <= 0) return [];
    const points = mul(fraction(BigInt(score.value), 100n), indicator.conversion);
    return [{ sheet, member, heading: indicator.name, cell: at, points, evidence }];
  });
  const [first, ...rest] = bonuses;
  return first ? rest.reduce((kept, one) => (compare(one.points, kept.points) > 0 ? one : kept), first) : null;
}

/** 依据 as it is compared: half-width, without spaces and punctuation, one case. */
function evidenceKey(row: ScoreRowReading): string {
  const at = row.cell("evidence");
  if (!at || at.covered) return "";
  return textOf(at.value)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function generalTexts({ rows }: ScoreSheetReading): Set<string> {
  const counts = new Map<string, number>();
  const keys = rows.map(evidenceKey).filter((key) => key !== "");
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].flatMap(([key, count]) => (keys.length >= FEW_ROWS && count * 2 >= keys.length ? [key] : [])));
}
