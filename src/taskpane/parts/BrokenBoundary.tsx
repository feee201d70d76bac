/** Catches a bug of ours while drawing: a readable screen in place of an empty pane. */
import { Button, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useWords } from "../words/useWords";

interface Props {
  readonly children: ReactNode;
}

export class BrokenBoundary extends Component<Props, { readonly bug: unknown }> {
  override state = { bug: null };

  static getDerivedStateFromError(bug: unknown) {
    return { bug };
  }

  override render() {
    return this.state.bug === null ? this.props.children : <Broken bug={this.state.bug} />;
  }
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    overflowWrap: "anywhere",
  },
  title: { margin: 0 },
  detail: { color: tokens.colorNeutralForeground3 },
});

function Broken({ bug }: { readonly bug: unknown }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <main className={styles.root} role="alert">
      <Title3 as="h1" className={styles.title}>
        {words.broken.title}
      </Title3>
      <Text>{words.broken.body}</Text>
      <Text>{words.broken.next}</Text>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {words.common.reload}
      </Button>
      <Text size={200} className={styles.detail}>
        {String(bug)}
      </Text>
    </main>
  );
}
