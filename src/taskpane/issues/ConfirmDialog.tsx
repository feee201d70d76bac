/** A warning that is as it should be is confirmed, with a reason that is recorded. */
import { Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Issue } from "../../core/issue";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { useSigner } from "../parts/useSigner";
import { usePane } from "../store/usePane";
import { useIssueText } from "../words/sentences/issues";
import { useWords } from "../words/useWords";
import { issueKey } from "./arrangeIssues";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** As many as can be read at a glance are listed; the rest are counted. */
const LISTED = 4;

interface Props {
  readonly issues: readonly Issue[];
  readonly onClose: () => void;
}

export function ConfirmDialog({ issues, onClose }: Props) {
  return (
    <FormDialog open={issues.length > 0} onClose={onClose}>
      <ConfirmForm issues={issues} onClose={onClose} />
    </FormDialog>
  );
}

function ConfirmForm({ issues, onClose }: Props) {
  const styles = useStyles();
  const words = useWords();
  const issueText = useIssueText();
  const pane = usePane();
  const signer = useSigner();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === "";
  const submit = (): void => {
    setTried(true);
    if (signer.sign() === null || missing) return;
    onClose();
    void pane.perform({ do: "confirm", issues, reason: reason.trim() });
  };
  const say = words.confirm;
  return (
    <DialogForm title={say.title(issues.length)} go={say.go} onSubmit={submit} onClose={onClose}>
      <ul className={styles.list}>
        {issues.slice(0, LISTED).map((issue) => (
          <li key={issueKey(issue)}>
            <Text size={200}>
              {issue.sheet && words.text.label(words.common.place(issue.sheet, issue.cell ?? ""))}
              {issueText(issue).problem}
            </Text>
          </li>
        ))}
        {issues.length > LISTED && (
          <li>
            <Text size={200}>{say.more(issues.length)}</Text>
          </li>
        )}
      </ul>
      <Text size={200}>{say.body}</Text>
      <Field label={say.reason} required {...(tried && missing ? { validationMessage: say.reasonRequired } : {})}>
        <Textarea value={reason} placeholder={say.reasonPlaceholder} onChange={(_, data) => setReason(data.value)} />
      </Field>
      {signer.field}
    </DialogForm>
  );
}
