/** Says what locking will do before it is done. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Period } from "../../core/book";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "grid", rowGap: tokens.spacingVerticalXS },
});

export function LockDialog({ open, period, onClose }: { readonly open: boolean; readonly period: Period; readonly onClose: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const say = words.archive;
  const submit = (): void => {
    onClose();
    void pane.perform({ do: "lock" });
  };
  return (
    <FormDialog open={open} onClose={onClose}>
      <DialogForm title={say.dialogTitle(words.period(period.year, period.quarter))} go={say.go} onSubmit={submit} onClose={onClose}>
        <Text>{say.dialogBody}</Text>
        <ul className={styles.list}>
          {say.will.map((line) => (
            <li key={line}>
              <Text>{line}</Text>
            </li>
          ))}
        </ul>
        <Text>{say.afterwards}</Text>
      </DialogForm>
    </FormDialog>
  );
}
