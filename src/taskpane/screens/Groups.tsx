/** The party groups: their ranks, who is recommended, and what the scores are made of. */
import { Accordion, Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { EmptyNote } from "../parts/EmptyNote";
import { GroupPart } from "../ranking/GroupPart";
import { NextBar } from "../parts/NextBar";
import { ScreenFrame } from "../parts/ScreenFrame";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  bar: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  list: { padding: `${tokens.spacingVerticalXS} 0` },
});

export function Groups() {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { book, assessment, work } = useOpen();
  const shown = book.state === "read" && book.book.kind === "book" ? book.book : null;
  const result = assessment.state === "read" ? assessment.assessment : null;
  const step = shown?.steps.groups.state;
  const groups = useMemo(
    () => [...(result?.groups ?? [])].sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity)),
    [result],
  );
  const busy = work !== null;
  const say = words.groups;
  return (
    <ScreenFrame
      title={say.title}
      side={result ? say.summary(groups.length) : ""}
      footer={
        result && (
          <Button
            appearance={step === "done" ? "secondary" : "primary"}
            disabled={busy}
            onClick={() => void pane.perform({ do: "groups" })}
          >
            {step === "done" || step === "stale" ? say.again : say.write}
          </Button>
        )
      }
    >
      <NextBar step="groups" screen="groups" />
      {result && step !== "done" && (
        <div className={styles.bar}>
          <MessageBar intent={step === "stale" ? "warning" : "info"} layout="multiline">
            <MessageBarBody>{step === "stale" ? say.stale : say.notWritten}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {result ? (
        <Accordion collapsible multiple className={styles.list} aria-label={say.list}>
          {groups.map((group) => (
            <GroupPart key={group.name} group={group} />
          ))}
        </Accordion>
      ) : (
        <EmptyNote title={say.notYetTitle} body={say.notYetBody}>
          <Button appearance="primary" onClick={() => pane.open("ranking")}>
            {say.goRanking}
          </Button>
        </EmptyNote>
      )}
    </ScreenFrame>
  );
}
