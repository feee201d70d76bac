/** Asks once a session who is working: a local workbook has no account. */
import { Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import { useOpen, usePane } from "../store/usePane";
import type { OpenState } from "../store/state";
import { useWords } from "../words/useWords";
import { DialogForm, FormDialog } from "./FormDialog";

export function OperatorDialog() {
  const state = useOpen();
  const pane = usePane();
  return (
    <FormDialog open={state.asking !== null} onClose={() => pane.leaveOperator()}>
      <OperatorForm suggestion={state.operator || lastOperator(state)} />
    </FormDialog>
  );
}

/** Whoever ran the last step in this workbook is the likeliest to be here again. */
function lastOperator(state: OpenState): string {
  if (state.book.state !== "read" || state.book.book.kind !== "book") return "";
  return state.book.book.identity?.runs.reduce((last, run) => (run.at >= last.at ? run : last), { at: "", by: "" }).by ?? "";
}

function OperatorForm({ suggestion }: { readonly suggestion: string }) {
  const words = useWords();
  const pane = usePane();
  const [name, setName] = useState(suggestion);
  const [missing, setMissing] = useState(false);
  const submit = (): void => {
    if (name.trim() === "") setMissing(true);
    else void pane.nameOperator(name);
  };
  return (
    <DialogForm title={words.operator.title} go={words.operator.go} onSubmit={submit} onClose={() => pane.leaveOperator()}>
      <Text>{words.operator.body}</Text>
      <Field
        label={words.operator.label}
        hint={words.operator.hint}
        {...(missing && name.trim() === "" ? { validationMessage: words.operator.required } : {})}
      >
        <Input value={name} placeholder={words.operator.placeholder} onChange={(_, data) => setName(data.value)} />
      </Field>
    </DialogForm>
  );
}
