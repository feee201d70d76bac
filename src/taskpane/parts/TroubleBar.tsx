/** A failure, in sentences: what happened, what state the workbook is in, what to do next. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useOpen, usePane } from "../store/usePane";
import { useFailureText } from "../words/sentences/failures";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  bars: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    ":not(:empty)": { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  },
});

export function TroubleBar() {
  const styles = useStyles();
  const words = useWords();
  const failureText = useFailureText();
  const pane = usePane();
  const { trouble, book, work } = useOpen();
  const text = trouble && failureText(trouble.failure);
  const again = trouble?.retry;
  const retry = (): void => {
    pane.dismissTrouble();
    if (again === "reread") void pane.reread("loud");
    else if (again) void pane.perform(again);
  };
  return (
    <div className={styles.bars}>
      {text && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{text.title}</MessageBarTitle>
            {text.body} {text.next}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss20Regular />}
                aria-label={words.common.close}
                onClick={() => pane.dismissTrouble()}
              />
            }
          >
            {again && (
              <Button size="small" disabled={work !== null} onClick={retry}>
                {again !== "reread" && again.do === "preview" ? words.difference.again : words.common.retry}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      {!text && !work && book.state === "read" && book.freshness === "unread" && <RereadingBar />}
    </div>
  );
}

function RereadingBar() {
  const words = useWords();
  const pane = usePane();
  return (
    <MessageBar intent="info" layout="singleline">
      <MessageBarBody>{words.common.notReread}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void pane.reread("loud")}>
          {words.common.reread}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
