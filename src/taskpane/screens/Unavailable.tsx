/** What stands in the pane while Excel is not there: waiting, or why it will not come and what to do. */
import { Button, makeStyles, mergeClasses, Spinner, Text, Title3, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular, Info20Regular } from "@fluentui/react-icons";
import type { UnavailableReason } from "../store/state";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  root: {
    height: "100%",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    overflowY: "auto",
  },
  told: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  centred: { alignItems: "center" },
  icon: { color: tokens.colorBrandForeground1 },
  title: { margin: 0 },
  next: { color: tokens.colorNeutralForeground2 },
});

export function Connecting() {
  const styles = useStyles();
  const words = useWords();
  return (
    <main className={mergeClasses(styles.root, styles.centred)} aria-busy>
      <Spinner size="small" aria-hidden />
      <div role="status">
        <Text as="h1" className={styles.title}>
          {words.unavailable.connecting}
        </Text>
      </div>
    </main>
  );
}

export function Unavailable({ why }: { readonly why: UnavailableReason }) {
  const styles = useStyles();
  const words = useWords();
  const { title, body, next } = words.unavailable[why];
  return (
    <main className={styles.root}>
      <div className={styles.told} role="alert">
        <Info20Regular className={styles.icon} aria-hidden />
        <Title3 as="h1" className={styles.title}>
          {title}
        </Title3>
        <Text>{body}</Text>
        <Text className={styles.next}>{next}</Text>
      </div>
      {why === "notLoaded" && (
        <Button appearance="primary" icon={<ArrowClockwise20Regular />} onClick={() => window.location.reload()}>
          {words.common.reload}
        </Button>
      )}
    </main>
  );
}
