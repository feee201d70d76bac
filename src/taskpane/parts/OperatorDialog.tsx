/** Asks once a session who is working: a local workbook has no account. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useOpen, usePane } from "../store/usePane";
import type { OpenState } from "../store/state";
import { useWords } from "../words/useWords";
import { useReturnFocus } from "./useReturnFocus";

const useStyles = makeStyles({ content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

export function OperatorDialog() {
  const state = useOpen();
  const pane = usePane();
  const open = state.asking !== null;
  useReturnFocus(open);
  return (
    <Dialog open={open} onOpenChange={() => pane.leaveOperator()}>
      <DialogSurface>{open && <OperatorForm suggestion={state.operator || lastOperator(state)} />}</DialogSurface>
    </Dialog>
  );
}

/** Whoever ran the last step in this workbook is the likeliest to be here again. */
function lastOperator(state: OpenState): string {
  if (state.book.state !== "read" || state.book.book.kind !== "book") return "";
  return state.book.book.identity?.runs.reduce((last, run) => (run.at >= last.at ? run : last), { at: "", by: "" }).by ?? "";
}

function OperatorForm({ suggestion }: { readonly suggestion: string }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const [name, setName] = useState(suggestion);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === "") setMissing(true);
    else void pane.nameOperator(name);
  };
  return (
    <form onSubmit={submit}>
      <DialogBody>
        <DialogTitle>{words.operator.title}</DialogTitle>
        <DialogContent className={styles.content}>
          <Text>{words.operator.body}</Text>
          <Field
            label={words.operator.label}
            hint={words.operator.hint}
            {...(missing && name.trim() === "" ? { validationMessage: words.operator.required } : {})}
          >
            <Input value={name} placeholder={words.operator.placeholder} onChange={(_, data) => setName(data.value)} />
          </Field>
        </DialogContent>
        <DialogActions>
          <Button type="submit" appearance="primary">
            {words.operator.go}
          </Button>
          <Button onClick={() => pane.leaveOperator()}>{words.common.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
