/** Asks once a session who is working, before a step that records it: a local workbook has no account. */
import { Text } from "@fluentui/react-components";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";
import { DialogForm, FormDialog } from "./FormDialog";
import { useSigner } from "./useSigner";

export function OperatorDialog() {
  const { asking } = useOpen();
  const pane = usePane();
  return (
    <FormDialog open={asking !== null} onClose={() => pane.leaveOperator()}>
      <OperatorForm />
    </FormDialog>
  );
}

function OperatorForm() {
  const { operator: say } = useWords();
  const pane = usePane();
  const signer = useSigner({ always: true });
  return (
    <DialogForm title={say.title} go={say.go} onSubmit={signer.sign} onClose={() => pane.leaveOperator()}>
      <Text>{say.body}</Text>
      {signer.field}
    </DialogForm>
  );
}
