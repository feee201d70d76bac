/** One issue: where, who, what is there, what should be, what to do. Pressing it selects the cell. */
import { Button, makeStyles, Text, tokens, useId } from "@fluentui/react-components";
import { Target20Regular } from "@fluentui/react-icons";
import type { Issue } from "../../core/issue";
import { useOpen, usePane } from "../store/usePane";
import { useIssueText } from "../words/sentences/issues";
import { useWords } from "../words/useWords";
import { isOpenWarning } from "./arrangeIssues";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  root: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    display: "flex",
    flexDirection: "column",
  },
  cell: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ":enabled": { cursor: "pointer" },
    ":enabled:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":enabled:active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  place: { color: tokens.colorNeutralForeground2, minWidth: 0 },
  locate: { marginLeft: "auto", color: tokens.colorBrandForeground1, display: "inline-flex", alignItems: "center", gap: "2px" },
  label: { color: tokens.colorNeutralForeground3 },
  actions: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
  },
});

interface Props {
  readonly issue: Issue;
  readonly onFix: (issue: Issue) => void;
  readonly onConfirm: (issue: Issue) => void;
}

export function IssueRow({ issue, onFix, onConfirm }: Props) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { work } = useOpen();
  const id = useId("issue");
  const { problem, expected, advice } = useIssueText()(issue);
  const { sheet, cell, member } = issue;
  // A sheet that is not there cannot be shown; it is made where sheets go out and come back.
  const lacksSheet = issue.message === "V01.missing";
  const place = [sheet && cell ? words.common.place(sheet, cell) : (sheet ?? ""), member?.name ?? ""].filter(Boolean).join(" · ");
  return (
    <div className={styles.root}>
      <button
        type="button"
        data-row
        className={styles.cell}
        aria-disabled={sheet === null}
        onClick={() => sheet !== null && void pane.jump({ sheet, cell: cell ?? "A1" })}
      >
        <span className={styles.head}>
          <SeverityMark issue={issue} />
          <Text size={200} className={styles.place} id={id}>
            {place}
          </Text>
          {sheet !== null && (
            <Text size={200} className={styles.locate}>
              <Target20Regular fontSize={16} aria-hidden />
              {words.common.locate}
            </Text>
          )}
        </span>
        <Text weight="semibold">{problem}</Text>
        {expected && (
          <Text size={200}>
            <span className={styles.label}>{words.text.label(words.validate.expected)}</span>
            {expected}
          </Text>
        )}
        {issue.confirmation && (
          <Text size={200}>
            <span className={styles.label}>{words.text.label(words.validate.confirmedBy(issue.confirmation.by))}</span>
            {issue.confirmation.reason}
          </Text>
        )}
        {advice && !issue.confirmed && (
          <Text size={200}>
            <span className={styles.label}>{words.text.label(words.validate.advice)}</span>
            {advice}
          </Text>
        )}
      </button>
      {(issue.fix !== null || isOpenWarning(issue) || lacksSheet) && (
        <div className={styles.actions}>
          {lacksSheet && (
            <Button size="small" onClick={() => pane.open("collect")}>
              {words.validate.toCollect}
            </Button>
          )}
          {issue.fix !== null && (
            <Button size="small" aria-describedby={id} disabled={work !== null} onClick={() => onFix(issue)}>
              {words.validate.fix}
            </Button>
          )}
          {isOpenWarning(issue) && (
            <Button size="small" aria-describedby={id} disabled={work !== null} onClick={() => onConfirm(issue)}>
              {words.validate.confirm}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
