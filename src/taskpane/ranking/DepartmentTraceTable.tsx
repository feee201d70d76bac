/** The cells that made a department score: what was entered, what counts, what a cap cut off; each leads to its cell. */
import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { DepartmentTrace, IndicatorTrace } from "../../core/assessment";
import type { CellRef } from "../../core/book";
import type { ExplainedScore } from "../../core/explanation";
import { formatDecimal, formatFraction, ONE, type Fraction } from "../../core/fraction";
import { same, showEntered, showFactor } from "../numbers";
import { usePane } from "../store/usePane";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, tableLayout: "fixed" },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  cell: { padding: `${tokens.spacingVerticalXXS} 0`, verticalAlign: "top", textAlign: "left", overflowWrap: "anywhere" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  narrow: { width: "76px" },
  note: { color: tokens.colorNeutralForeground3, display: "block" },
});

interface Props {
  readonly trace: DepartmentTrace;
  readonly score: Fraction | null;
  /** Comes a little later than the trace: conversions and alternatives. */
  readonly explained: ExplainedScore | null;
}

type Shown = IndicatorTrace & { readonly conversion?: Fraction; readonly instead?: string };

export function DepartmentTraceTable({ trace, score, explained }: Props) {
  const styles = useStyles();
  const words = useWords();
  const shown = trace.indicators.filter(({ kind, state }) => kind === "base" || state === "number" || state === "unreadable");
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={mergeClasses(styles.cell, styles.head)}>{words.member.indicator}</th>
            <th className={mergeClasses(styles.cell, styles.head, styles.number, styles.narrow)}>{words.member.entered}</th>
            <th className={mergeClasses(styles.cell, styles.head, styles.number, styles.narrow)}>{words.member.counted}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((indicator) => (
            <IndicatorRow key={indicator.name} indicator={withExplanation(indicator, explained)} />
          ))}
        </tbody>
      </table>
      {traceNotes(trace, score, words).map((note) => (
        <Text key={note} size={200} className={styles.note}>
          {note}
        </Text>
      ))}
      <CellLink at={trace.scoreAt} />
    </>
  );
}

function withExplanation(indicator: IndicatorTrace, explained: ExplainedScore | null): Shown {
  const own = explained?.indicators.find(({ name }) => name === indicator.name);
  if (!explained || !own) return indicator;
  const scored = explained.slots.find(({ indicators }) => indicators.includes(own.name))?.scored ?? null;
  return { ...own, ...(scored !== null && scored !== own.name ? { instead: scored } : {}) };
}

/** All its digits, or as a ratio where two are not enough: 0.2, 1/3. */
const factorText = (value: Fraction): string => (HUNDRED % value.d === 0n ? showFactor(value) : formatFraction(value));
const HUNDRED = 100n;

function IndicatorRow({ indicator }: { readonly indicator: Shown }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { at, kind, state, entered, raw, counted } = indicator;
  const shown = state !== "number" ? words.member.states[state] : entered === null ? "" : showEntered(entered);
  const sign = kind === "deduction" ? "−" : kind === "bonus" ? "+" : "";
  return (
    <tr>
      <td className={styles.cell}>
        {kind !== "base" && `${words.member.kinds[kind]} · `}
        {indicator.name}
        {indicator.conversion && !same(indicator.conversion, ONE) && (
          <span className={styles.note}>{words.details.converted(factorText(indicator.conversion))}</span>
        )}
        {state === "number" && !same(raw, counted) && (
          <span className={styles.note}>{words.member.capped(formatDecimal(raw), formatDecimal(counted))}</span>
        )}
        {indicator.instead !== undefined && <span className={styles.note}>{words.details.instead(indicator.instead)}</span>}
      </td>
      <td className={mergeClasses(styles.cell, styles.number)}>
        <Link
          as="button"
          aria-label={`${shown} ${words.member.goCell(words.common.place(at.sheet, at.cell))}`}
          onClick={() => void pane.jump(at)}
        >
          {shown}
        </Link>
      </td>
      <td className={mergeClasses(styles.cell, styles.number)}>{state === "number" ? `${sign}${formatDecimal(counted)}` : "–"}</td>
    </tr>
  );
}

function CellLink({ at }: { readonly at: CellRef }) {
  const words = useWords();
  const pane = usePane();
  return (
    <Link as="button" onClick={() => void pane.jump(at)}>
      <Text size={200}>{words.member.goCell(words.common.place(at.sheet, at.cell))}</Text>
    </Link>
  );
}

function traceNotes(trace: DepartmentTrace, score: Fraction | null, words: Words): string[] {
  const say = words.member;
  const notes: string[] = [];
  if (!same(trace.scale, ONE)) notes.push(say.scaled(formatFraction(trace.scale)));
  if (!same(trace.bonusRaw, trace.bonusCounted))
    notes.push(say.bonusCapped(formatDecimal(trace.bonusRaw), formatDecimal(trace.bonusCounted)));
  if (score && !same(trace.unclamped, score)) notes.push(say.clamped(formatDecimal(trace.unclamped), formatDecimal(score)));
  return notes;
}
