/** The problems of 宣传稿件, each with the way to its cell, its fix and its confirmation. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Issue } from "../../core/issue";
import { ConfirmDialog } from "../issues/ConfirmDialog";
import { FixDrawer } from "../issues/FixDrawer";
import { IssueRow } from "../issues/IssueRow";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  heading: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}` },
});

const NONE: readonly Issue[] = [];

export function ArticleIssues({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const words = useWords();
  const [fixing, setFixing] = useState(NONE);
  const [confirming, setConfirming] = useState(NONE);
  if (issues.length === 0 && fixing.length === 0 && confirming.length === 0) return null;
  return (
    <section aria-label={words.publicity.issues(issues.length)}>
      <Text weight="semibold" block className={styles.heading}>
        {words.publicity.issues(issues.length)}
      </Text>
      {issues.map((issue, index) => (
        <IssueRow
          key={`${issue.message} ${issue.cell ?? ""} ${index}`}
          issue={issue}
          onFix={(one) => setFixing([one])}
          onConfirm={(one) => setConfirming([one])}
        />
      ))}
      <FixDrawer issues={fixing} onClose={() => setFixing(NONE)} />
      <ConfirmDialog issues={confirming} onClose={() => setConfirming(NONE)} />
    </section>
  );
}
