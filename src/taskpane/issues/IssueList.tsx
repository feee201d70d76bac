/** The issues by department, worst first; a department folds away. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useCallback, useMemo, useState } from "react";
import type { Issue } from "../../core/issue";
import { WindowedList } from "../parts/WindowedList";
import { useWords } from "../words/useWords";
import { groupIssues, issueKey, type IssueGroup } from "./arrangeIssues";
import { IssueRow } from "./IssueRow";

const useStyles = makeStyles({
  group: {
    width: "100%",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground3,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  counts: { marginLeft: "auto", color: tokens.colorNeutralForeground2 },
});

type Row = { readonly kind: "group"; readonly group: IssueGroup } | { readonly kind: "issue"; readonly issue: Issue; readonly key: string };

interface Props {
  readonly issues: readonly Issue[];
  readonly nameOf: (department: string) => string;
  readonly onFix: (issue: Issue) => void;
  readonly onConfirm: (issue: Issue) => void;
}

export function IssueList({ issues, nameOf, onFix, onConfirm }: Props) {
  const words = useWords();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => listRows(issues, folded), [issues, folded]);
  const toggle = useCallback((department: string): void => {
    setFolded((before) => {
      const next = new Set(before);
      if (!next.delete(department)) next.add(department);
      return next;
    });
  }, []);
  return (
    <WindowedList
      label={words.validate.list}
      items={rows}
      keyOf={rowKey}
      estimate={estimate}
      render={(row) =>
        row.kind === "issue" ? (
          <IssueRow issue={row.issue} onFix={onFix} onConfirm={onConfirm} />
        ) : (
          <GroupHead group={row.group} name={nameOf(row.group.department)} folded={folded.has(row.group.department)} onToggle={toggle} />
        )
      }
    />
  );
}

/** Two issues may be alike in every part: the second gets a number. */
function listRows(issues: readonly Issue[], folded: ReadonlySet<string>): Row[] {
  const seen = new Map<string, number>();
  return groupIssues(issues).flatMap((group): Row[] => [
    { kind: "group", group },
    ...(folded.has(group.department)
      ? []
      : group.issues.map((issue): Row => {
          const key = issueKey(issue);
          const count = seen.get(key) ?? 0;
          seen.set(key, count + 1);
          return { kind: "issue", issue, key: count === 0 ? key : `${key}|${count}` };
        })),
  ]);
}

const rowKey = (row: Row): string => (row.kind === "group" ? `group|${row.group.department}` : row.key);
const estimate = (row: Row): number => (row.kind === "group" ? 32 : 110);

interface GroupHeadProps {
  readonly group: IssueGroup;
  readonly name: string;
  readonly folded: boolean;
  readonly onToggle: (department: string) => void;
}

function GroupHead({ group, name, folded, onToggle }: GroupHeadProps) {
  const styles = useStyles();
  const words = useWords();
  const Chevron = folded ? ChevronRight16Regular : ChevronDown16Regular;
  return (
    <button type="button" data-row className={styles.group} aria-expanded={!folded} onClick={() => onToggle(group.department)}>
      <Chevron aria-hidden />
      <Text weight="semibold">{name}</Text>
      <Text size={200} className={styles.counts}>
        {words.validate.groupCounts(group.errors, group.warnings, group.infos)}
      </Text>
    </button>
  );
}
