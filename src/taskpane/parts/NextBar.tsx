/** On the screen of a step that is done: what comes next on the path, so that nobody has to go back and look for it. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { StepName } from "../../commands/types";
import { nextStep } from "../nextStep";
import type { Screen } from "../store/state";
import { useOpen } from "../store/usePane";
import { useWords } from "../words/useWords";
import { useAct } from "./useAct";

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

export function NextBar({ step, screen }: { readonly step: StepName; readonly screen: Screen }) {
  const styles = useStyles();
  const words = useWords();
  const go = useAct();
  const { book, work } = useOpen();
  const shown = book.state === "read" && book.book.kind === "book" ? book.book : null;
  // People that came in are there, whatever is still to be mended about them.
  const state = shown?.steps[step].state;
  if (!shown || (state !== "done" && !(step === "prepare" && state === "problems"))) return null;
  const { text, action, act } = nextStep(shown, words);
  // A job that is still to be done here has its button here.
  if (act.kind === "jump" || (act.kind === "open" && act.screen === screen) || (act.kind === "issues" && screen === "validate"))
    return null;
  return (
    <div className={styles.root}>
      <MessageBar intent={state === "done" ? "success" : "warning"} layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabled={work !== null} onClick={() => go(act)}>
            {action}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
