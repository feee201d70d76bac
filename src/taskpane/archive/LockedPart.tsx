/** A locked quarter: since when and by whom, whether anything has changed since, what can still be done, and the way to open it again. */
import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import { LockOpen20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { BookState } from "../../commands/types";
import { useOpen, usePane } from "../store/usePane";
import { readMoment } from "../time";
import { useWords } from "../words/useWords";
import { UnlockDialog } from "./UnlockDialog";

type OpenBook = Extract<BookState, { kind: "book" }>;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function LockedPart({ period, lock }: { readonly period: OpenBook["period"]; readonly lock: NonNullable<OpenBook["lock"]> }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { work } = useOpen();
  const [asking, setAsking] = useState(false);
  const say = words.archive;
  const moment = readMoment(lock.at);
  return (
    <section className={styles.root} aria-label={say.locked}>
      {lock.changed > 0 ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say.changedTitle(lock.changed)}</MessageBarTitle>
            {say.changedBody}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => pane.open("validate")}>{say.goChanged}</Button>
          </MessageBarActions>
        </MessageBar>
      ) : (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say.locked}</MessageBarTitle>
            {say.lockedAt(moment ? words.moment(moment.month, moment.day, moment.time) : lock.at, lock.by)}
          </MessageBarBody>
        </MessageBar>
      )}
      <Text size={200} className={styles.quiet}>
        {say.version(lock.version)}
      </Text>
      <div>
        <Text as="h2" weight="semibold" block>
          {say.stillTitle}
        </Text>
        <ul className={styles.list}>
          <li>
            <Text>{say.still.look}</Text> <Link onClick={() => pane.open("ranking")}>{say.goLook}</Link>
          </li>
          <li>
            <Text>{say.still.annual}</Text> <Link onClick={() => pane.open("annual")}>{say.goAnnual}</Link>
          </li>
          <li>
            <Text>{say.still.next}</Text>{" "}
            <Link disabled={work !== null} onClick={() => void pane.perform({ do: "nextQuarter" })}>
              {words.nextQuarter.start}
            </Link>
          </li>
        </ul>
      </div>
      <Button icon={<LockOpen20Regular />} disabled={work !== null} onClick={() => setAsking(true)}>
        {say.unlock}
      </Button>
      <UnlockDialog open={asking} period={period} onClose={() => setAsking(false)} />
    </section>
  );
}
