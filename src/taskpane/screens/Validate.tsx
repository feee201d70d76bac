/** The issues of the book: to find, to fix, to confirm. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { useCallback, useMemo, useState } from "react";
import type { Issue } from "../../core/issue";
import { everything, isOpenWarning, matches, WHOLE_BOOK } from "../issues/arrangeIssues";
import { ConfirmDialog } from "../issues/ConfirmDialog";
import { FixDrawer } from "../issues/FixDrawer";
import { IssueFilters } from "../issues/IssueFilters";
import { IssueList } from "../issues/IssueList";
import { MarkButtons } from "../issues/MarkButtons";
import { NextBar } from "../parts/NextBar";
import { ScreenFrame } from "../parts/ScreenFrame";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  shown: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3 },
  bar: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

const NONE: readonly Issue[] = [];

export function Validate() {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { book, work, fixed, about } = useOpen();
  const [filter, setFilter] = useState(() => ({ ...everything, department: about ?? "" }));
  const [fixing, setFixing] = useState(NONE);
  const [confirming, setConfirming] = useState(NONE);

  const shown = book.state === "read" && book.book.kind === "book" ? book.book : null;
  const issues = shown?.issues ?? NONE;
  const visible = useMemo(() => issues.filter((issue) => matches(issue, filter)), [issues, filter]);
  // What somebody has confirmed as right is not mended along with the rest.
  const fixable = visible.filter((issue) => issue.fix !== null && !issue.confirmed);
  const open = visible.filter(isOpenWarning);
  const names = useMemo(() => new Map(shown?.departments.map(({ code, name }) => [code, name])), [shown]);
  const nameOf = useCallback(
    (department: string): string => (department === WHOLE_BOOK ? words.validate.wholeBook : (names.get(department) ?? department)),
    [names, words],
  );
  const fixOne = useCallback((issue: Issue) => setFixing([issue]), []);
  const confirmOne = useCallback((issue: Issue) => setConfirming([issue]), []);
  const busy = work !== null;

  return (
    <ScreenFrame
      title={words.validate.title}
      side={words.validate.summary(
        issues.filter((issue) => issue.severity === "E").length,
        issues.filter(isOpenWarning).length,
        issues.filter((issue) => issue.confirmed).length,
      )}
      ownScroll
      footer={
        <>
          {fixable.length > 0 && (
            <Button appearance="primary" disabled={busy} onClick={() => setFixing(fixable)}>
              {words.validate.fixAll(fixable.length)}
            </Button>
          )}
          <Button disabled={busy} onClick={() => void pane.perform({ do: "validate" })}>
            {words.validate.recheck}
          </Button>
          {open.length > 0 && (
            <Button disabled={busy} onClick={() => setConfirming(open)}>
              {words.validate.confirmAll(open.length)}
            </Button>
          )}
          {fixed && (
            <Button appearance="subtle" disabled={busy} onClick={() => void pane.perform({ do: "undoFix", done: fixed })}>
              {words.fix.undo(fixed.applied)}
            </Button>
          )}
        </>
      }
    >
      <Blocked />
      <NextBar step="validate" screen="validate" />
      {issues.length === 0 ? (
        <div className={styles.empty}>
          <CheckmarkCircle20Filled className={styles.done} aria-hidden />
          <Text weight="semibold">{words.validate.clean}</Text>
          <Text size={200}>{words.validate.cleanBody}</Text>
          <MarkButtons busy={busy} some={false} />
        </div>
      ) : (
        <>
          <IssueFilters issues={issues} filter={filter} nameOf={nameOf} onChange={setFilter} />
          <MarkButtons busy={busy} some />
          <Text size={200} className={styles.shown} role="status">
            {words.validate.shown(visible.length, issues.length)}
          </Text>
          {visible.length === 0 ? (
            <div className={styles.empty}>
              <Text>{words.validate.none}</Text>
              <Button onClick={() => setFilter(everything)}>{words.validate.clearFilters}</Button>
            </div>
          ) : (
            <IssueList issues={visible} nameOf={nameOf} onFix={fixOne} onConfirm={confirmOne} />
          )}
        </>
      )}
      <FixDrawer issues={fixing} onClose={() => setFixing(NONE)} />
      <ConfirmDialog issues={confirming} onClose={() => setConfirming(NONE)} />
    </ScreenFrame>
  );
}

/** A computation that was held back says so where the reasons are. */
function Blocked() {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { blocked, work } = useOpen();
  if (!blocked) return null;
  const say = words.validate;
  return (
    <div className={styles.bar}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{say.blockedTitle(blocked.count)}</MessageBarTitle>
          {blocked.kind === "official" ? say.blockedOfficial : say.blockedTrial}
        </MessageBarBody>
        {blocked.kind === "official" && (
          <MessageBarActions>
            <Button size="small" disabled={work !== null} onClick={() => void pane.perform({ do: "compute", kind: "trial" })}>
              {say.tryTrial}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
