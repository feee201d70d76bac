/** A closed quarter is opened again with a reason, which is recorded. */
import { Field, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Period } from "../../core/book";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { useSigner } from "../parts/useSigner";
import { usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

interface Props {
  readonly period: Period;
  readonly onClose: () => void;
}

export function UnlockDialog({ open, ...props }: Props & { readonly open: boolean }) {
  return (
    <FormDialog open={open} onClose={props.onClose}>
      <UnlockForm {...props} />
    </FormDialog>
  );
}

function UnlockForm({ period, onClose }: Props) {
  const words = useWords();
  const pane = usePane();
  const signer = useSigner();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === "";
  const say = words.archive;
  const submit = (): void => {
    setTried(true);
    if (signer.sign() === null || missing) return;
    onClose();
    void pane.perform({ do: "unlock", reason: reason.trim() });
  };
  return (
    <DialogForm title={say.unlockTitle(words.period(period.year, period.quarter))} go={say.goUnlock} onSubmit={submit} onClose={onClose}>
      <Text>{say.unlockBody}</Text>
      <Field label={say.reason} required {...(tried && missing ? { validationMessage: say.reasonRequired } : {})}>
        <Textarea value={reason} placeholder={say.reasonPlaceholder} onChange={(_, data) => setReason(data.value)} />
      </Field>
      {signer.field}
    </DialogForm>
  );
}
