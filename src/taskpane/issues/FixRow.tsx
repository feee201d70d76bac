/** One fix to choose: its cells, before → after. */
import { Checkbox, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import type { Issue } from "../../core/issue";
import { useWords } from "../words/useWords";
import { describeFix } from "./describeFix";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalSNudge,
    minWidth: 0,
  },
  place: { color: tokens.colorNeutralForeground2 },
  change: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  value: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    fontVariantNumeric: "tabular-nums",
    minWidth: 0,
  },
  before: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  after: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
});

interface Props {
  readonly issue: Issue;
  readonly checked: boolean;
  readonly onToggle: (issue: Issue) => void;
}

export function FixRow({ issue, checked, onToggle }: Props) {
  const styles = useStyles();
  const words = useWords();
  const lines = describeFix(issue.fix ?? [], words);
  const changes = lines.map((line) => `${line.place} ${line.before ?? ""} → ${line.after}`);
  const summary = words.text.clauses(issue.member ? [issue.member.name, ...changes] : changes);
  return (
    <div className={styles.root}>
      <Checkbox checked={checked} aria-label={summary} input={{ "data-row": true } as object} onChange={() => onToggle(issue)} />
      <div className={styles.lines}>
        {lines.map((line, index) => (
          <div key={index}>
            {line.place !== lines[index - 1]?.place && (
              <Text size={200} className={styles.place} block>
                {line.place}
                {index === 0 && issue.member ? ` · ${issue.member.name}` : ""}
              </Text>
            )}
            <span className={styles.change}>
              {line.before !== null && (
                <>
                  <Text className={mergeClasses(styles.value, styles.before)}>{line.before}</Text>
                  <ArrowRight16Regular aria-hidden />
                </>
              )}
              <Text className={mergeClasses(styles.value, styles.after)}>{line.after}</Text>
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
