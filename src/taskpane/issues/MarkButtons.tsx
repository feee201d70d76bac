/** Points the issues out in the sheets, and takes that off again. */
import { Button, InfoLabel, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
});

export function MarkButtons({ busy, some }: { readonly busy: boolean; /** There are issues to point out. */ readonly some: boolean }) {
  const styles = useStyles();
  const say = useWords().mark;
  const pane = usePane();
  return (
    <div className={styles.row} role="group" aria-label={say.title}>
      {some && (
        <Button size="small" disabled={busy} onClick={() => void pane.perform({ do: "mark" })}>
          {say.on}
        </Button>
      )}
      <Button size="small" disabled={busy} onClick={() => void pane.perform({ do: "unmark" })}>
        {say.off}
      </Button>
      {some && <InfoLabel info={say.legend} size="small" infoButton={{ "aria-label": say.about }} />}
    </div>
  );
}
