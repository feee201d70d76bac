/** 试一试: what other weights, rules or scores would change. The book is read once; no try costs Excel anything or writes anything. */
import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Typed } from "../../commands/tryTyped";
import { EmptyNote } from "../parts/EmptyNote";
import { ScreenComing } from "../parts/ScreenComing";
import { ScreenFrame } from "../parts/ScreenFrame";
import { usePane, useView } from "../store/usePane";
import { shownOf } from "../store/views";
import { NOTHING, TryIt } from "../whatIf/TryIt";
import { useFailureText } from "../words/sentences/failures";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  bars: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  only: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
});

export function WhatIf() {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const reading = useView("whatIf");
  const [typed, setTyped] = useState<Typed>(NOTHING);
  const failureText = useFailureText();
  const say = words.whatIf;
  const shown = shownOf(reading);
  const ready = shown?.status === "ready" ? shown : null;
  const failure = reading.state === "failed" ? failureText(reading.failure) : null;
  return (
    <ScreenFrame title={say.title} side={ready ? words.ranking.summary(ready.before.n, ready.kind) : ""} ownScroll>
      <div className={styles.bars}>
        <Text size={200} className={styles.only}>
          <Info16Regular aria-hidden /> {say.only}
        </Text>
        {ready && ready.open > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{say.trial(ready.open)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {ready ? (
        <TryIt ready={ready} typed={typed} onChange={setTyped} />
      ) : shown?.status === "blocked" ? (
        <EmptyNote title={say.blockedTitle} body={say.blocked(shown.blocking.length)}>
          <Button appearance="primary" onClick={() => pane.open("validate")}>
            {say.goFix}
          </Button>
        </EmptyNote>
      ) : failure ? (
        <EmptyNote title={failure.title} body={failure.next}>
          <Button onClick={() => void pane.view("whatIf")}>{say.again}</Button>
        </EmptyNote>
      ) : (
        <ScreenComing />
      )}
    </ScreenFrame>
  );
}
