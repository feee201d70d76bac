/** Whether the quarter can be locked, what is in the way, and the button for it. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import { LockClosed20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { BookState, StepState } from "../../commands/types";
import { useOpen, usePane, useView } from "../store/usePane";
import { shownOf } from "../store/views";
import { isOnlyUnlocked } from "../isOnlyUnlocked";
import { useNotLockedText } from "../words/sentences/lock";
import { useWords } from "../words/useWords";
import { LockDialog } from "./LockDialog";
import { noticeComesFirst, stillOpen } from "./stillOpen";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

export function LockPart({ book }: { readonly book: Extract<BookState, { kind: "book" }> }) {
  const styles = useStyles();
  const words = useWords();
  const notLockedText = useNotLockedText();
  const pane = usePane();
  const { work, lockRefused } = useOpen();
  const [asking, setAsking] = useState(false);
  const say = words.archive;
  const why = unready(book.steps.compute);
  const notice = shownOf(useView("notice"));
  return (
    <section className={styles.root} aria-label={say.lockTitle}>
      <Text>{say.lockBody}</Text>
      {why && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say.notYet[why === "stale" && isOnlyUnlocked(book) ? "unlocked" : why]}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => pane.open("ranking")}>{say.goRanking}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {lockRefused && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say.refusedTitle}</MessageBarTitle>
            {notLockedText(lockRefused)}
          </MessageBarBody>
        </MessageBar>
      )}
      <Button
        appearance={noticeComesFirst(notice) ? "secondary" : "primary"}
        icon={<LockClosed20Regular />}
        disabled={work !== null || why !== null}
        onClick={() => setAsking(true)}
      >
        {say.lock}
      </Button>
      <LockDialog open={asking} period={book.period} stillOpen={notice ? stillOpen(notice, words) : []} onClose={() => setAsking(false)} />
    </section>
  );
}

/** Only official results of the inputs as they stand are locked. */
function unready(compute: StepState): "none" | "trial" | "stale" | null {
  if (compute.state === "stale") return "stale";
  if (compute.state !== "done") return "none";
  return compute.kind === "trial" ? "trial" : null;
}
