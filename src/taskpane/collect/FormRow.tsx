/** The sheet of a group's leader, or of the articles, in 收表进度. */
import { Badge, Text } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, CircleRegular } from "@fluentui/react-icons";
import type { Progress } from "../../commands/readProgress";
import type { FormProgress } from "../../core/board/readForms";
import { useRowStyles } from "./rowStyles";
import { useReminder } from "./useReminder";
import { formReminder } from "../../commands/messages/board";
import { useBoardWords } from "../words/sentences/board";

export function FormRow({ form, progress: { period, office } }: { readonly form: FormProgress; readonly progress: Progress }) {
  const styles = useRowStyles();
  const { formDetail, formName, formState } = useBoardWords();
  const name = formName(form);
  const detail = formDetail(form);
  const there = form.state !== "notReceived";
  const reminder = useReminder(name, there ? null : formReminder(form, period, office));
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <Badge
          className={styles.badge}
          appearance="tint"
          color={there ? "success" : "informative"}
          icon={there ? <CheckmarkCircle16Regular /> : <CircleRegular />}
        >
          {formState(form)}
        </Badge>
      </div>
      {detail !== "" && (
        <Text size={200} className={styles.quiet}>
          {detail}
        </Text>
      )}
      {!there && <div className={styles.actions}>{reminder.button}</div>}
      {reminder.shown}
    </li>
  );
}
