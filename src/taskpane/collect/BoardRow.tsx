/** One department of 收表进度: where it stands, who has not been scored, the reminder to copy, the confirmation. */
import { Badge, Button, mergeClasses, Text } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, CircleRegular, Document16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { Progress } from "../../commands/readProgress";
import type { DepartmentProgress } from "../../core/board/readBoard";
import { usePane } from "../store/usePane";
import { reminderText, wantsReminder } from "../../commands/messages/board";
import { useBoardWords } from "../words/sentences/board";
import { useWords } from "../words/useWords";
import { useRowStyles } from "./rowStyles";
import { useReminder } from "./useReminder";

/** The badge says where the sheet is; what is wrong in it stands in the line below. */
const LOOKS = {
  changed: { color: "warning", icon: <Warning16Regular /> },
  settled: { color: "success", icon: <CheckmarkCircle16Regular /> },
  there: { color: "brand", icon: <Document16Regular /> },
  awaited: { color: "informative", icon: <CircleRegular /> },
} as const;

interface Props {
  readonly department: DepartmentProgress;
  readonly progress: Progress;
  readonly busy: boolean;
}

export function BoardRow({ department, progress: { period, office }, busy }: Props) {
  const styles = useRowStyles();
  const words = useWords();
  const { leftWords, receiptWords, stateWords } = useBoardWords();
  const pane = usePane();
  const say = words.collect;
  const { code, name, state, unscored, incomplete, errors, warnings } = department;
  const reminder = useReminder(name, wantsReminder(department) ? reminderText(department, period, office) : null);
  const left = leftWords(department);
  const there = state !== "notReceived";
  const settled = there && left === "";

  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <Badge
          className={styles.badge}
          appearance="tint"
          {...(state === "changed" ? LOOKS.changed : settled ? LOOKS.settled : there ? LOOKS.there : LOOKS.awaited)}
        >
          {stateWords({ ...department, receipt: null })}
        </Badge>
      </div>
      {receiptWords(department) !== "" && (
        <Text size={200} className={styles.quiet}>
          {receiptWords(department)}
        </Text>
      )}
      {left !== "" && (
        <Text size={200} className={mergeClasses(there && (errors > 0 ? styles.wrong : styles.open))}>
          {left}
        </Text>
      )}
      {there && unscored.length + incomplete.length > 0 && (
        <details className={styles.fold}>
          <summary>{say.who}</summary>
          {unscored.length > 0 && (
            <Text size={200} block>
              {words.text.labelled(say.unscored(unscored.length), words.text.list(unscored.map((one) => one.name)))}
            </Text>
          )}
          {incomplete.length > 0 && (
            <Text size={200} block>
              {words.text.labelled(say.incomplete(incomplete.length), words.text.list(incomplete.map((one) => one.name)))}
            </Text>
          )}
        </details>
      )}
      <div className={styles.actions}>
        {reminder.button}
        {errors + warnings > 0 && (
          <Button size="small" aria-label={`${say.problems} ${name}`} onClick={() => pane.openIssuesOf(code)}>
            {say.problems}
          </Button>
        )}
        {settled && state !== "confirmed" && (
          <Button
            size="small"
            disabled={busy}
            aria-label={`${state === "changed" ? say.confirmAgain : say.confirm} ${name}`}
            onClick={() => void pane.perform({ do: "confirmSheet", code, name })}
          >
            {state === "changed" ? say.confirmAgain : say.confirm}
          </Button>
        )}
      </div>
      {reminder.shown}
    </li>
  );
}
