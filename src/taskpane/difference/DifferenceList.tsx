/** The list of a difference; hundreds of rows stay quick. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { formatHundredths } from "../../core/fraction";
import type { GroupMovement, GroupStanding, ResultsComparison } from "../../core/record/compareResults";
import { WindowedList } from "../parts/WindowedList";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";
import { ChangeLine } from "./ChangeLine";
import { differenceRows, keyOfRow, type DifferenceRow } from "./differenceRows";
import { MovementRow } from "./MovementRow";

const useStyles = makeStyles({
  section: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

export function DifferenceList({ comparison }: { readonly comparison: ResultsComparison }) {
  const styles = useStyles();
  const words = useWords();
  const say = words.difference;
  const rows = useMemo(() => differenceRows(comparison), [comparison]);
  const render = useCallback(
    (row: DifferenceRow) => {
      switch (row.kind) {
        case "section":
          return (
            <div className={styles.section}>
              <Text size={200} weight="semibold">
                {say[row.section](row.count)}
              </Text>
            </div>
          );
        case "unmoved":
          return (
            <div className={styles.line}>
              <Text>{say.unmoved}</Text>
            </div>
          );
        case "member":
          return <MovementRow movement={row.movement} />;
        case "group":
          return (
            <div className={styles.line}>
              <Text size={200}>{groupText(row.movement, words)}</Text>
            </div>
          );
        case "change":
          return (
            <div className={styles.line}>
              <ChangeLine change={row.change} />
            </div>
          );
      }
    },
    [styles, say, words],
  );
  return <WindowedList label={say.list} items={rows} keyOf={keyOfRow} estimate={estimate} render={render} />;
}

const estimate = (row: DifferenceRow): number => (row.kind === "member" ? 84 : 34);

function groupText({ name, before, after }: GroupMovement, { difference: say, text }: Words): string {
  const score = (one: GroupStanding | null): string =>
    one === null ? say.notThere : one.score === null ? say.noTotal : formatHundredths(one.score);
  const rank = (one: GroupStanding | null): string =>
    one === null ? say.notThere : one.rank === null ? say.noRank : say.rankOf(one.rank, false);
  const facts = [`${say.score} ${say.pair(score(before), score(after))}`, `${say.rank} ${say.pair(rank(before), rank(after))}`];
  return text.labelled(name, text.facts(facts));
}
