/** Long work in progress: what it is, how far it is, and 取消. */
import { Button, makeStyles, mergeClasses, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: { gridColumn: "1 / -1" },
});

export function WorkBar() {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { work } = useOpen();
  const { progress, cancelling = false } = work ?? {};
  const counted = progress && progress.total > 0 ? progress : null;
  return (
    <div className={mergeClasses(work !== null && styles.root)}>
      {/* The words alone are read out, not the button with each of them. */}
      <Text size={200} role="status">
        {work && (cancelling ? words.work.cancelling : words.work[work.intent.do])}
        {counted && ` ${words.work.progress(counted.done, counted.total)}`}
      </Text>
      {work && (
        <>
          <Button size="small" disabled={cancelling} onClick={() => pane.cancel()}>
            {words.common.cancel}
          </Button>
          <ProgressBar
            className={styles.bar}
            aria-label={words.work[work.intent.do]}
            {...(counted ? { value: counted.done, max: counted.total } : {})}
          />
        </>
      )}
    </div>
  );
}
