/** One member who would move: rank, total and eligibility before and after. */
import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowCircleDown16Regular, ArrowCircleUp16Regular, ArrowSwap16Regular } from "@fluentui/react-icons";
import { crossing } from "../../core/countMovements";
import { formatHundredths } from "../../core/fraction";
import type { Movement, Published } from "../../core/movements";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  numbers: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", textAlign: "right" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const LOOK = {
  enters: { color: "success", icon: <ArrowCircleUp16Regular /> },
  leaves: { color: "danger", icon: <ArrowCircleDown16Regular /> },
  changes: { color: "warning", icon: <ArrowSwap16Regular /> },
} as const;

export function MovementLine({ movement }: { readonly movement: Movement }) {
  const styles = useStyles();
  const say = useWords().whatIf.result;
  const { id, name, before, after } = movement;
  const way = crossing(movement);
  return (
    <div className={styles.root} data-row tabIndex={0}>
      <Text weight="semibold" className={styles.name}>
        {name}{" "}
        <Text size={200} weight="regular" className={styles.quiet}>
          {id}
        </Text>
      </Text>
      <Text className={styles.numbers}>{say.change(totalOf(before, say), totalOf(after, say))}</Text>
      <span>
        {way === null ? (
          <Text size={200} className={styles.quiet}>
            {flagOf(after, say)}
          </Text>
        ) : (
          <Badge appearance="tint" {...LOOK[way]}>
            {way === "changes" ? say.change(flagOf(before, say), flagOf(after, say)) : say.ways[way]}
          </Badge>
        )}
      </span>
      <Text size={200} className={styles.numbers}>
        {say.change(rankOf(before, say), rankOf(after, say))}
      </Text>
    </div>
  );
}

type Say = Words["whatIf"]["result"];

const totalOf = (one: Published | null, say: Say): string =>
  one === null || one.total === null ? say.noTotal : formatHundredths(one.total);
const rankOf = (one: Published | null, say: Say): string => (one === null || one.rank === null ? say.noRank : say.rank(one.rank, one.tie));
const flagOf = (one: Published | null, say: Say): string => (one === null ? say.absent : say.flags[one.eligibility]);
