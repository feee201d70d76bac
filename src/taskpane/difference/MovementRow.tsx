/** One member who moves: total, rank and eligibility before → after, and why. */
import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowSwap16Regular, ArrowUp16Regular } from "@fluentui/react-icons";
import { crossing } from "../../core/countMovements";
import { formatHundredths } from "../../core/fraction";
import type { Published } from "../../core/movements";
import { useEligibilityWords } from "../words/sentences/flags";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";
import { ChangeLine } from "./ChangeLine";
import type { MemberMovement } from "./differenceRows";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  facts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontVariantNumeric: "tabular-nums" },
  why: { color: tokens.colorNeutralForeground2 },
});

const WAYS = {
  enters: { icon: <ArrowUp16Regular />, color: "success" },
  leaves: { icon: <ArrowDown16Regular />, color: "danger" },
  changes: { icon: <ArrowSwap16Regular />, color: "warning" },
} as const;

/** So many own changes are read at a glance; all of them stand in the list of changes below. */
const LISTED = 3;

export function MovementRow({ movement }: { readonly movement: MemberMovement }) {
  const styles = useStyles();
  const words = useWords();
  const eligibility = useEligibilityWords();
  const say = words.difference;
  const { id, name, before, after, why } = movement;
  const way = crossing(movement);
  const left = why.own.length - LISTED;
  const flagText = (one: Published | null): string => (one === null ? say.notThere : eligibility[one.eligibility]);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <Text size={200} className={styles.quiet}>
          {id}
        </Text>
        {way && (
          <Badge appearance="tint" color={WAYS[way].color} icon={WAYS[way].icon}>
            {say.ways[way]}
          </Badge>
        )}
      </div>
      <div className={styles.facts}>
        <Text size={200}>
          {say.total} {say.pair(totalText(before, words), totalText(after, words))}
        </Text>
        <Text size={200}>
          {say.rank} {say.pair(rankText(before, words), rankText(after, words))}
        </Text>
        {way && (
          <Text size={200}>
            {say.eligibility} {say.pair(flagText(before), flagText(after))}
          </Text>
        )}
      </div>
      <div className={styles.why}>
        {why.own.slice(0, LISTED).map((change, index) => (
          <ChangeLine key={index} change={change} />
        ))}
        {left > 0 && <Text size={200}>{say.more(left)}</Text>}
        {why.common.length > 0 && (
          <Text size={200} block>
            {say.byRules}
          </Text>
        )}
        {why.others && (
          <Text size={200} block>
            {say.byOthers}
          </Text>
        )}
      </div>
    </div>
  );
}

const totalText = (one: Published | null, { difference: say }: Words): string =>
  one === null ? say.notThere : one.total === null ? say.noTotal : formatHundredths(one.total);
const rankText = (one: Published | null, { difference: say }: Words): string =>
  one === null ? say.notThere : one.rank === null ? say.noRank : say.rankOf(one.rank, one.tie);
