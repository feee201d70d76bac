/** The score sheets of the workbook itself: what a department fills where it has the book before it; missing ones are made. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function ScoreSheets({ busy }: { readonly busy: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const { book } = useOpen();
  const say = useWords().collect;
  if (book.state !== "read" || book.book.kind !== "book") return null;
  const missing = book.book.departments.filter(({ sheet }) => sheet === null).map(({ name }) => name);
  return (
    <div className={styles.part}>
      <Text size={200} className={styles.quiet}>
        {say.sheetsHint}
      </Text>
      <Text size={200}>{missing.length > 0 ? say.sheetsMissing(missing) : say.sheetsThere}</Text>
      {missing.length > 0 && (
        <Button disabled={busy} onClick={() => void pane.perform({ do: "restoreSheets" })}>
          {say.restore(missing.length)}
        </Button>
      )}
    </div>
  );
}
