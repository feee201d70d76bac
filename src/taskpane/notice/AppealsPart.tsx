/** 申诉: which are open, which are closed, each with the way to its row; and the button that registers another. */
import { Badge, Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Clock16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { NoticeView } from "../../commands/readNotice";
import type { Appeal } from "../../core/notice/registers";
import { isoDate } from "../../core/notice/plainDates";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";
import { AppealDialog } from "./AppealDialog";

const useStyles = makeStyles({
  heading: { margin: 0 },
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  matter: { gridColumn: "1 / 3", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export function AppealsPart({ view }: { readonly view: NoticeView }) {
  const styles = useStyles();
  const words = useWords();
  const { work } = useOpen();
  const [asking, setAsking] = useState(false);
  const say = words.notice;
  const appeals = view.appeals ?? [];
  const open = appeals.filter((appeal) => appeal.open);
  const closed = appeals.filter((appeal) => !appeal.open);
  return (
    <section className={styles.root} aria-label={say.appealsTitle}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {say.appealsTitle}
      </Text>
      <Text>{say.appealsBody}</Text>
      {appeals.length === 0 ? (
        <Text size={200}>{say.none}</Text>
      ) : (
        <>
          <List heading={say.open(open.length)} appeals={open} />
          <List heading={say.closed(closed.length)} appeals={closed} />
        </>
      )}
      <Button disabled={work !== null} onClick={() => setAsking(true)}>
        {say.register}
      </Button>
      <AppealDialog open={asking} view={view} onClose={() => setAsking(false)} />
    </section>
  );
}

function List({ heading, appeals }: { readonly heading: string; readonly appeals: readonly Appeal[] }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const say = words.notice;
  if (appeals.length === 0) return null;
  return (
    <>
      <Text size={200} weight="semibold">
        {heading}
      </Text>
      <ul className={styles.list} aria-label={heading}>
        {appeals.map((appeal) => (
          <li key={`${appeal.at.cell}${appeal.number}`} className={styles.item}>
            <Link onClick={() => void pane.jump(appeal.at)}>{[appeal.number, appeal.name].filter(Boolean).join(" ")}</Link>
            <Badge
              appearance="tint"
              color={appeal.open ? "warning" : "success"}
              icon={appeal.open ? <Clock16Regular /> : <CheckmarkCircle16Regular />}
            >
              {appeal.open || !appeal.result ? say.state.open : say.state[appeal.result]}
            </Badge>
            <Text size={200} className={styles.matter}>
              {[appeal.date ? isoDate(appeal.date) : "", appeal.department, appeal.matter].filter(Boolean).join(" · ")}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
