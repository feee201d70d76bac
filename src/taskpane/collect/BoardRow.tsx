/** One department of 收表进度: where it stands, who has not been scored, the reminder to copy, the confirmation. */
import { Badge, Button, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, CircleRegular, Copy16Regular, Warning16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { leftWords, receiptWords, reminderText, stateWords, wantsReminder } from "../../commands/messages/board";
import type { Progress } from "../../commands/readProgress";
import type { DepartmentProgress } from "../../core/board/readBoard";
import { usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  fold: { fontSize: tokens.fontSizeBase200 },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly department: DepartmentProgress;
  readonly progress: Progress;
  readonly busy: boolean;
}

export function BoardRow({ department, progress: { period, office }, busy }: Props) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const say = words.collect;
  const [reminder, setReminder] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  const { code, name, state, unscored, incomplete, errors, warnings } = department;
  const left = leftWords(department);
  const there = state !== "notReceived";
  const settled = there && left === "";

  const remind = async (): Promise<void> => {
    const text = reminderText(department, period, office);
    // Where the frame may not write to the clipboard, the text stands there to be copied by hand.
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setReminder({ text, copied });
  };

  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <Badge
          className={styles.badge}
          appearance="tint"
          color={state === "changed" || (there && !settled) ? "warning" : there ? "success" : "informative"}
          icon={settled ? <CheckmarkCircle16Regular /> : there ? <Warning16Regular /> : <CircleRegular />}
        >
          {stateWords({ ...department, receipt: null })}
        </Badge>
      </div>
      {receiptWords(department) !== "" && (
        <Text size={200} className={styles.quiet}>
          {receiptWords(department)}
        </Text>
      )}
      {left !== "" && <Text size={200}>{left}</Text>}
      {there && unscored.length + incomplete.length > 0 && (
        <details className={styles.fold}>
          <summary>{say.who}</summary>
          {unscored.length > 0 && (
            <Text size={200} block>{`${say.unscored(unscored.length)}：${unscored.map((one) => one.name).join("、")}`}</Text>
          )}
          {incomplete.length > 0 && (
            <Text size={200} block>{`${say.incomplete(incomplete.length)}：${incomplete.map((one) => one.name).join("、")}`}</Text>
          )}
        </details>
      )}
      <div className={styles.actions}>
        {wantsReminder(department) && (
          <Button size="small" icon={<Copy16Regular />} aria-label={`${say.remind} ${name}`} onClick={() => void remind()}>
            {say.remind}
          </Button>
        )}
        {errors + warnings > 0 && (
          <Button size="small" aria-label={`${say.problems} ${name}`} onClick={() => pane.open("validate")}>
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
      {reminder && (
        <>
          <Textarea
            aria-label={say.reminder}
            readOnly
            resize="vertical"
            textarea={{ rows: 6 }}
            value={reminder.text}
            onFocus={({ target }) => target.select()}
          />
          <Text size={200} role="status">
            {reminder.copied ? say.copied : say.notCopied}
          </Text>
        </>
      )}
    </li>
  );
}
