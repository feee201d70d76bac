/** One place of the ranking; pressing it opens where every point comes from. */
import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { formatHundredths } from "../../core/fraction";
import { useWords } from "../words/useWords";
import { Flags } from "./Flags";
import type { Ranked } from "./rankingRows";

const useStyles = makeStyles({
  root: {
    width: "100%",
    minHeight: "44px",
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "44px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  rank: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  who: { minWidth: 0, display: "flex", flexDirection: "column", gap: "2px" },
  first: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { whiteSpace: "nowrap" },
  group: { color: tokens.colorNeutralForeground3, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  score: { display: "flex", flexDirection: "column", alignItems: "flex-end", fontVariantNumeric: "tabular-nums" },
  tie: { color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props<Member extends Ranked> {
  readonly member: Member;
  readonly borderline: boolean;
  readonly onOpen: (member: Member) => void;
}

export function MemberRow<Member extends Ranked>({ member, borderline, onOpen }: Props<Member>) {
  const styles = useStyles();
  const words = useWords();
  const { name, group, rank, tie, total } = member;
  return (
    <button type="button" data-row className={styles.root} onClick={() => onOpen(member)}>
      <Text className={styles.rank} weight={rank === null ? "regular" : "semibold"}>
        {rank === null ? "–" : `${rank}${tie ? "=" : ""}`}
      </Text>
      <span className={styles.who}>
        <span className={styles.first}>
          <Text weight="semibold" className={styles.name}>
            {name}
          </Text>
          <Text size={200} className={styles.group}>
            {group}
          </Text>
        </span>
        <Flags member={member} borderline={borderline} />
      </span>
      <span className={styles.score}>
        <Text weight="semibold" className={mergeClasses(total === null && styles.quiet)}>
          {total === null ? words.ranking.noTotal : formatHundredths(total)}
        </Text>
        {tie && (
          <Text size={100} className={styles.tie}>
            {words.ranking.tie}
          </Text>
        )}
      </span>
    </button>
  );
}
