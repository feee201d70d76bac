/** What every chosen file brings, cell by cell where something was there before, and the one button that takes all of it. */
import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, DismissCircle16Regular } from "@fluentui/react-icons";
import type { CollectedFile } from "../../commands/collectSheets";
import { usePane } from "../store/usePane";
import type { ChosenReturns } from "../store/state";
import { useReturnWords } from "../words/sentences/returns";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  file: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", gap: tokens.spacingHorizontalS },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  fold: { fontSize: tokens.fontSizeBase200 },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** So many differences are listed; all of them are in 操作日志 once taken. */
const LISTED = 30;

export function ReturnsPreview({ returns: { files, report }, busy }: { readonly returns: ChosenReturns; readonly busy: boolean }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const say = words.collect;
  const bad = report.files.filter(({ returned }) => returned.kind === "refused").length;
  const good = report.files.length - bad;
  return (
    <div className={styles.preview} role="group" aria-label={say.preview}>
      {!report.taken && <Text size={200}>{say.summary(good, bad)}</Text>}
      <div className={styles.actions}>
        {good > 0 && !report.taken && (
          <Button appearance="primary" disabled={busy} onClick={() => void pane.perform({ do: "takeReturns", files })}>
            {say.take(good)}
          </Button>
        )}
        <Button disabled={busy} onClick={() => pane.leaveReturns()}>
          {report.taken ? words.common.close : say.leave}
        </Button>
      </div>
      {report.files
        .filter(({ returned }) => !report.taken || returned.kind === "refused")
        .map((file, index) => (
          <FileCard key={`${index}-${file.name}`} file={file} />
        ))}
    </div>
  );
}

function FileCard({ file: { name, returned } }: { readonly file: CollectedFile }) {
  const styles = useStyles();
  const say = useWords().collect;
  const { changeLine, noteText, returnLine } = useReturnWords();
  const refused = returned.kind === "refused";
  const shown = returned.kind === "sheet" && returned.state === "changed" ? returned.changes : [];
  return (
    <div className={styles.file}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <Badge
          className={styles.badge}
          appearance="tint"
          color={refused ? "danger" : returned.state === "changed" ? "warning" : "success"}
          icon={refused ? <DismissCircle16Regular /> : <CheckmarkCircle16Regular />}
        >
          {refused ? say.refused : say.states[returned.state]}
        </Badge>
      </div>
      <Text size={200} block>
        {returnLine(returned)}
      </Text>
      {returned.kind === "sheet" &&
        returned.notes.map((note) => (
          <Text key={note.note} size={200} block>
            {noteText(note)}
          </Text>
        ))}
      {shown.length > 0 && (
        <details className={styles.fold}>
          <summary>{say.differences(shown.length)}</summary>
          <ul className={styles.list}>
            {shown.slice(0, LISTED).map((change) => (
              <li key={`${change.sheet} ${change.row} ${change.col}`}>
                <Text size={200}>{changeLine(change)}</Text>
              </li>
            ))}
            {shown.length > LISTED && <li>{say.more(shown.length - LISTED)}</li>}
          </ul>
        </details>
      )}
    </div>
  );
}
