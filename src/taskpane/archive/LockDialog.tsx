/** Says what locking will do before it is done, and what is still open. */
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, tokens } from "@fluentui/react-components";
import type { Period } from "../../core/book";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { useSigner } from "../parts/useSigner";
import { usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "grid", rowGap: tokens.spacingVerticalXS },
});

interface Props {
  readonly period: Period;
  /** Of the notice and the appeals. */
  readonly stillOpen: readonly string[];
  readonly onClose: () => void;
}

export function LockDialog({ open, ...props }: Props & { readonly open: boolean }) {
  return (
    <FormDialog open={open} onClose={props.onClose}>
      <LockForm {...props} />
    </FormDialog>
  );
}

function LockForm({ period, stillOpen, onClose }: Props) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const say = words.archive;
  const signer = useSigner();
  const submit = (): void => {
    if (signer.sign() === null) return;
    onClose();
    void pane.perform({ do: "lock" });
  };
  return (
    <DialogForm
      title={say.dialogTitle(words.period(period.year, period.quarter))}
      go={say.go}
      onSubmit={submit}
      onClose={onClose}
      cautious={!signer.field}
    >
      {stillOpen.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say.stillOpenTitle}</MessageBarTitle>
            {stillOpen.map((line) => (
              <Text key={line} block>
                {line}
              </Text>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <Text>{say.dialogBody}</Text>
      <ul className={styles.list}>
        {say.will.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
      <Text>{say.afterwards}</Text>
      {signer.field}
    </DialogForm>
  );
}
