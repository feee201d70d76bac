/** Shows every safe fix before it is made: what stands in the cell, what will; all of them or chosen ones. */
import { Button, Checkbox, DrawerBody, DrawerFooter, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Issue } from "../../core/issue";
import { DrawerHead } from "../parts/DrawerHead";
import { FullDrawer } from "../parts/FullDrawer";
import { WindowedList } from "../parts/WindowedList";
import { usePane } from "../store/usePane";
import { useWords } from "../words/useWords";
import { issueKey } from "./arrangeIssues";
import { FixRow } from "./FixRow";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", padding: 0, overflowY: "hidden" },
  intro: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  footer: { flexWrap: "wrap" },
});

interface Props {
  /** Issues with a safe fix; empty while nothing is previewed. */
  readonly issues: readonly Issue[];
  readonly onClose: () => void;
}

export function FixDrawer({ issues, onClose }: Props) {
  return (
    <FullDrawer open={issues.length > 0} onClose={onClose}>
      <FixPreview issues={issues} onClose={onClose} />
    </FullDrawer>
  );
}

function FixPreview({ issues, onClose }: Props) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = issues.filter((issue) => !left.has(issueKey(issue)));
  const toggle = (issue: Issue): void => {
    const next = new Set(left);
    if (!next.delete(issueKey(issue))) next.add(issueKey(issue));
    setLeft(next);
  };
  const toggleAll = (): void => setLeft(chosen.length === issues.length ? new Set(issues.map(issueKey)) : new Set());
  const apply = (): void => {
    onClose();
    void pane.perform({ do: "fix", issues: chosen });
  };
  return (
    <>
      <DrawerHead title={words.fix.title} onClose={onClose} />
      <DrawerBody className={styles.body}>
        <div className={styles.intro}>
          <Text size={200}>{words.fix.intro}</Text>
          {issues.length > 1 && (
            <Checkbox
              label={words.fix.selectAll}
              checked={chosen.length === issues.length ? true : chosen.length === 0 ? false : "mixed"}
              onChange={toggleAll}
            />
          )}
        </div>
        <WindowedList
          label={words.fix.title}
          items={issues}
          keyOf={issueKey}
          estimate={estimate}
          render={(issue) => <FixRow issue={issue} checked={!left.has(issueKey(issue))} onToggle={toggle} />}
        />
      </DrawerBody>
      <DrawerFooter className={styles.footer}>
        <Button appearance="primary" disabled={chosen.length === 0} onClick={apply}>
          {words.fix.apply(chosen.length)}
        </Button>
        <Button onClick={onClose}>{words.common.cancel}</Button>
      </DrawerFooter>
    </>
  );
}

const estimate = (): number => 72;
