/** What the try would change: how many, where the line goes, and who. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import type { TypedTry } from "../../commands/tryTyped";
import type { Assessment } from "../../core/assessment";
import { countMovements } from "../../core/countMovements";
import { formatHundredths } from "../../core/fraction";
import type { WhatIf } from "../../core/whatIf/whatIf";
import { WindowedList } from "../parts/WindowedList";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";
import { MovementLine } from "./MovementLine";
import { movementRows, type MovementRow } from "./movementRows";

const useStyles = makeStyles({
  root: {
    flex: 1,
    minHeight: "180px",
    display: "flex",
    flexDirection: "column",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  summary: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", marginBottom: tokens.spacingVerticalXXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  line: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  section: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface Props {
  readonly tried: TypedTry;
  /** Null while there is nothing to restore. */
  readonly onRestore: (() => void) | null;
}

export function TryResult({ tried, onRestore }: Props) {
  const styles = useStyles();
  const words = useWords().whatIf;
  const say = words.result;
  const result = tried.state === "done" ? tried.result : null;
  return (
    <section className={styles.root} aria-label={say.title}>
      <div className={styles.summary}>
        <div className={styles.head}>
          <h2 className={styles.title}>{say.title}</h2>
          <Button size="small" disabled={onRestore === null} onClick={() => onRestore?.()}>
            {words.restoreAll}
          </Button>
        </div>
        <Text block role="status">
          {statusOf(tried, say)}
        </Text>
        {result && (
          <Text size={200} block className={styles.line}>
            {say.line(lineOf(result.before, say), lineOf(result.after, say))}
          </Text>
        )}
      </div>
      {result && result.movements.length > 0 && <Movements movements={result.movements} />}
    </section>
  );
}

function Movements({ movements }: Pick<WhatIf, "movements">) {
  const styles = useStyles();
  const say = useWords().whatIf.result;
  const rows = useMemo(() => movementRows(movements), [movements]);
  const render = useCallback(
    (row: MovementRow) =>
      row.kind === "movement" ? (
        <MovementLine movement={row.movement} />
      ) : (
        <div className={styles.section}>
          <Text size={200} weight="semibold">
            {say.sections[row.section](row.count)}
          </Text>
        </div>
      ),
    [say, styles],
  );
  return <WindowedList label={say.list} items={rows} keyOf={keyOf} estimate={estimate} render={render} />;
}

const keyOf = (row: MovementRow): string => (row.kind === "movement" ? `member ${row.movement.id}` : row.section);
const estimate = (row: MovementRow): number => (row.kind === "movement" ? 49 : 28);

type Say = Words["whatIf"]["result"];

function statusOf(tried: TypedTry, say: Say): string {
  if (tried.state === "unchanged") return say.unchanged;
  if (tried.state === "faulty") return say.faulty(tried.faults.size);
  const { moved, ranks, crosses, enters, leaves } = countMovements(tried.result.movements);
  return moved === 0 ? say.nobody : say.summary(ranks, crosses, enters, leaves);
}

const lineOf = ({ places, cutoff }: Assessment, say: Say): string =>
  cutoff === null ? say.noLine : say.lineAt(places, formatHundredths(cutoff));
