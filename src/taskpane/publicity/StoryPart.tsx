/** One story with its rows in 宣传稿件: what each author gets of it, which row counts, and why the others do not. */
import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Target20Regular } from "@fluentui/react-icons";
import { formatDecimal, fromHundredths, roundHalfAwayFromZero, sub } from "../../core/fraction";
import type { Story } from "../../core/publicity/board";
import { usePane } from "../store/usePane";
import { useLevelWords } from "../words/sentences/flags";
import { usePublicityWords } from "../words/sentences/publicity";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  share: { fontVariantNumeric: "tabular-nums" },
  row: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  locate: { color: tokens.colorBrandForeground1, display: "inline-flex", alignItems: "center", gap: "2px" },
});

export function StoryPart({ story }: { readonly story: Story }) {
  const styles = useStyles();
  const words = useWords();
  const publicityWords = usePublicityWords();
  const levels = useLevelWords();
  const pane = usePane();
  const { title, code, level, points, share, authors, rows } = story;
  const isExact = sub(share, fromHundredths(roundHalfAwayFromZero(share))).n === 0n;
  const say = isExact ? words.publicity.exactShare : words.publicity.share;
  return (
    <li className={styles.root}>
      <span className={styles.head}>
        <Text size={200} weight="semibold">
          {title || code}
        </Text>
        <Text size={200} className={styles.share}>
          {level === null ? words.publicity.noPoints : say(formatDecimal(share), formatDecimal(points), authors.length)}
        </Text>
      </span>
      {rows.map((row) => {
        const { cells, outlet, level: rowLevel, date } = row.article;
        return (
          <button key={cells.code.cell} type="button" className={styles.row} onClick={() => void pane.jump(cells.code)}>
            <Text size={200} className={mergeClasses(row.state !== "counts" && styles.quiet)}>
              {[levels[rowLevel], outlet, date, publicityWords.row(row, story)].filter(Boolean).join(" · ")}
            </Text>
            <Text size={200} className={styles.locate}>
              <Target20Regular fontSize={16} aria-hidden />
              {words.common.locate}
            </Text>
          </button>
        );
      })}
    </li>
  );
}
