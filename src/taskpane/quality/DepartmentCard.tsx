/** One department: its weight beside what it comes to (Q4), and the facts of Q1–Q3 in a sentence each. */
import { Card, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { formatDecimal, formatHundredths, fraction, mul, roundHalfAwayFromZero } from "../../core/fraction";
import type { DepartmentQuality } from "../../core/quality/quality";
import { useQualityWords } from "../words/sentences/quality";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  card: { rowGap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalM },
  bars: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  bar: { height: "6px", borderRadius: tokens.borderRadiusMedium, minWidth: "1px" },
  nominal: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  effective: { backgroundColor: tokens.colorBrandBackground },
  quiet: { color: tokens.colorNeutralForeground3 },
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  fact: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly department: DepartmentQuality;
  /** The largest weight of all, percent in hundredths: the whole width of a bar. */
  readonly largest: number;
}

/** Percent in hundredths. */
export const percentOf = ({ effective }: DepartmentQuality): number | null =>
  effective && roundHalfAwayFromZero(mul(effective, fraction(100n)));

export function DepartmentCard({ department, largest }: Props) {
  const styles = useStyles();
  const words = useWords();
  const qualityWords = useQualityWords();
  const say = words.quality;
  const { name, weight, effective, spread, repeats, ownStaff } = department;
  const nominal = formatHundredths(weight);
  const percent = percentOf(department);
  const bar = (value: number, look: string) => (
    <div className={mergeClasses(styles.bar, look)} style={{ width: `${Math.max(0, (value / largest) * 100)}%` }} aria-hidden />
  );
  const facts: readonly (readonly [string, string])[] = [
    [say.spread, qualityWords.spread(spread)],
    ...(repeats ? [[say.repeats, qualityWords.repeats(repeats)] as const] : []),
    [say.ownStaff, qualityWords.ownStaff(ownStaff)],
  ];
  return (
    <Card className={styles.card} role="group" aria-label={name} size="small">
      <Text weight="semibold">{name}</Text>
      <Text size={200}>{effective ? say.weights(nominal, formatDecimal(mul(effective, fraction(100n)))) : say.nominalOnly(nominal)}</Text>
      {percent !== null && (
        <div className={styles.bars}>
          <Text size={100} className={styles.quiet} aria-hidden>
            {say.nominal}
          </Text>
          {bar(weight, styles.nominal)}
          <Text size={100} className={styles.quiet} aria-hidden>
            {say.effective}
          </Text>
          {bar(percent, styles.effective)}
        </div>
      )}
      <dl className={styles.facts}>
        {facts.map(([title, fact]) => (
          <Fact key={title} title={title} fact={fact} />
        ))}
      </dl>
    </Card>
  );
}

function Fact({ title, fact }: { readonly title: string; readonly fact: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{title}</dt>
      <dd className={styles.fact}>{fact}</dd>
    </>
  );
}
