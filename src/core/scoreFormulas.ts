import { columnLetters, columnNumber } from "./address";
import type { Department, Hundredths, Indicator, Settings } from "./book";
import type { Fraction } from "./fraction";

/** Column letters of one score sheet; `indicators` in the department's order. */
export interface ScoreColumns {
  readonly indicators: readonly string[];
  readonly bonusTotal: string;
  readonly deductionTotal: string;
  readonly score: string;
  /** 适用 of a template: where it says 不适用, nothing of the row is missing. */
  readonly applies?: string;
}

export interface ScoreFormulas {
  readonly bonusTotal: string;
  readonly deductionTotal: string;
  readonly score: string;
}

/**
 * The template's three formulas for one row (T2, T3), in points, with every constant inside: a template holds nothing of other
 * sheets. 部门得分 is "" while a required slot is blank or filled twice or a cell holds what is no score, and 不适用 when no slot applies.
 * Written for Excel 2016: no array entry, no newer function.
 */
export function scoreFormulas(department: Department, settings: Settings, row: number, columns: ScoreColumns): ScoreFormulas {
  const placed = department.indicators.map((indicator, index) => ({ indicator, column: columns.indicators[index] ?? "" }));
  const ofKind = (kind: Indicator["kind"]): Placed[] => placed.filter((one) => one.indicator.kind === kind);
  const base = ofKind("base");
  const slots = slotsOf(base);
  const all = placed.map((one) => one.column);
  const bonusTotal = `=${sumOf(ofKind("bonus"), row)}`;
  const deductionTotal = `=${sumOf(ofKind("deduction"), row)}`;
  if (base.length === 0) return { bonusTotal, deductionTotal, score: '="不适用"' };

  const unreadable = `COUNT(${list(all, row)})+${eachRun(all, row, (run) => `COUNTBLANK(${run})`)}+${eachRun(all, row, notApplicable)}<${all.length}`;
  const asked = columns.applies === undefined ? "" : `*(TRIM(${columns.applies}${row})<>"不适用")`;
  const missing = [
    ...each(slots.filter((slot) => slot.length === 1).flatMap(columnsOf), row, (run) => `COUNTBLANK(${run})${asked}`),
    ...slots
      .filter((slot) => slot.length > 1)
      .map((slot) => {
        const cells = columnsOf(slot);
        const blanks = eachRun(cells, row, (run) => `COUNTBLANK(${run})`);
        return `(COUNT(${list(cells, row)})=0)*(${blanks})${asked}+(COUNT(${list(cells, row)})>1)`;
      }),
  ].join("+");
  const full = slots.reduce((sum, slot) => sum + slotMax(slot), 0);
  const applying = slots.map((slot) => `${decimal(slotMax(slot))}*COUNT(${list(columnsOf(slot), row)})`);
  const points =
    `(${sumOf(base, row)})*${decimal(full)}/(${applying.join("+")})` +
    `+MIN(${columns.bonusTotal}${row},${decimal(settings.bonusCap)})-${columns.deductionTotal}${row}`;
  const score =
    `=IF(${unreadable},"",IF(${missing}>0,"",IF(COUNT(${list(columnsOf(base), row)})=0,"不适用",` +
    `MAX(${decimal(settings.scoreFloor)},MIN(${decimal(settings.scoreCeiling)},${points})))))`;

  return { bonusTotal, deductionTotal, score };
}

interface Placed {
  readonly indicator: Indicator;
  readonly column: string;
}

const columnsOf = (slot: readonly Placed[]): string[] => slot.map((one) => one.column);

/** T3: alternatives with one 组 make one slot. */
function slotsOf(base: readonly Placed[]): Placed[][] {
  const slots: Placed[][] = [];
  for (const one of base) {
    const known = slots.find((slot) => one.indicator.slot !== null && slot[0]?.indicator.slot === one.indicator.slot);
    if (known) known.push(one);
    else slots.push([one]);
  }
  return slots;
}

const slotMax = (slot: readonly Placed[]): Hundredths => Math.max(...slot.map((one) => one.indicator.max ?? 0));

/** Σ of points after each indicator's 换算 and 封顶; plain neighbours share one SUM, which skips 不适用. */
function sumOf(placed: readonly Placed[], row: number): string {
  const isPlain = ({ indicator }: Placed): boolean =>
    indicator.conversion.n === indicator.conversion.d && (indicator.kind === "base" || indicator.cap === null);
  const plain = columnsOf(placed.filter(isPlain));
  const terms = plain.length > 0 ? [`SUM(${list(plain, row)})`] : [];
  for (const one of placed) {
    if (isPlain(one)) continue;
    const { conversion, kind, cap } = one.indicator;
    const value = `SUM(${one.column}${row})${times(conversion)}`;
    terms.push(kind !== "base" && cap !== null ? `MIN(${value},${decimal(cap)})` : value);
  }
  return terms.join("+") || "0";
}

function times(conversion: Fraction): string {
  if (conversion.n === conversion.d) return "";
  const scaled = conversion.n * 10000n;
  return scaled % conversion.d === 0n ? `*${digits(scaled / conversion.d, 4)}` : `*${conversion.n}/${conversion.d}`;
}

/** T1: what reads as 不适用, in any case and with spaces around it. */
const notApplicable = (run: string): string => `SUMPRODUCT((TRIM(${run})="不适用")+(UPPER(TRIM(${run}))="N/A"))`;

/** Neighbouring columns as ranges: C, D and F on row 6 are C6:D6 and F6. */
function runs(columns: readonly string[], row: number): string[] {
  const numbers = columns.map(columnNumber).sort((a, b) => a - b);
  const found: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last.to + 1 === number) last.to = number;
    else found.push({ from: number, to: number });
  }
  return found.map(({ from, to }) =>
    from === to ? `${columnLetters(from)}${row}` : `${columnLetters(from)}${row}:${columnLetters(to)}${row}`,
  );
}

const list = (columns: readonly string[], row: number): string => runs(columns, row).join(",");
const each = (columns: readonly string[], row: number, make: (run: string) => string): string[] => runs(columns, row).map(make);
const eachRun = (columns: readonly string[], row: number, make: (run: string) => string): string => each(columns, row, make).join("+");

const decimal = (value: Hundredths): string => digits(BigInt(value), 2);

/** An integer of 10⁻ᵖˡᵃᶜᵉˢ as a plain decimal without trailing zeros: 1550 with 2 places is "15.5". */
function digits(value: bigint, places: number): string {
  const sign = value < 0n ? "-" : "";
  const text = (value < 0n ? -value : value).toString().padStart(places + 1, "0");
  const fraction = text.slice(-places).replace(/0+$/, "");
  return sign + text.slice(0, -places) + (fraction && `.${fraction}`);
}
